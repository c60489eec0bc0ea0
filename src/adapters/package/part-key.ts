/** By which two names mean one part: without case (ECMA-376 part 2, 9.1.1), and with the backslashes that some producers on Windows write as slashes. */
export function partKey(part: string): string {
  return part.replaceAll('\\', '/').toLowerCase();
}

/** All its characters stand in the other in their order: 荔湾区中南街道 for 广州市荔湾区人民政府中南街道办事处. */
export function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short.charAt(at)) at += 1;
  return at === short.length;
}

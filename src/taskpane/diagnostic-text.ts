/** What helps whoever mends an error of ours: program, host, error. Nothing from the workbook. */
export function diagnosticText(host: string, error: unknown): string {
  return [`Outturn 绩效自评`, host, errorText(error)].join('\n');
}

/** The stack begins with name and message in every web view of the floor but Safari's. */
function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const head = `${error.name}: ${error.message}`;
  const stack = error.stack ?? '';
  return stack.startsWith(head) ? stack : `${head}\n${stack}`;
}

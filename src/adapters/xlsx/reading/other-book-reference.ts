/**
 * A string literal; a quoted name before "!" with a book in brackets; or the same without quotes. A file numbers the books (`[1]Sheet1!A1`,
 * `'[2]a b'!A1`, `[1]!name`); some programs write their names. The brackets of a table (`Table1[[#This Row],[1]]`) stand before no "!".
 */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*\[[^[\]]+\](?:[^']|'')*'!|(?<![\p{L}\p{N}_.\][])\[[^[\]]+\][\p{L}\p{N}_.:?\\]*!/gu;

/** Whether a formula takes a value from another workbook (ECMA-376 18.14). */
export function refersToOtherBook(formula: string): boolean {
  if (!formula.includes('[')) return false;
  for (const [token] of formula.matchAll(TOKEN)) if (!token.startsWith('"')) return true;
  return false;
}

/** One cell of the workbook, by sheet name and zero-based row and column. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet; zero-based, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Column letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 text without the sheet: `{row: 3, column: 2}` is "C4". */
export function localA1(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A1 text of a rectangle without the sheet: "A1:C3", or "A1" where it is one cell. */
export function rangeA1(range: CellRange): string {
  const first = localA1(range.firstRow, range.firstColumn);
  const last = localA1(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/**
 * A sheet name as it stands before "!" in a formula. Excel quotes a name unless it is made of letters, digits, "_" and
 * "." only, does not begin with a digit or ".", and cannot be read as a cell reference (A1 or R1C1 style).
 */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeReference = /^([A-Za-z]{1,3}\d+|[Rr]\d*|[Cc]\d*|[Rr]\d*[Cc]\d*|TRUE|FALSE)$/iu.test(name);
  return plain && !likeReference ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The first `most` of some cells by their full addresses, and how many there are beyond them. */
export function firstPlaces(cells: readonly CellAddress[], most: number, separator: string): { readonly named: string; readonly left: number } {
  return { named: cells.slice(0, most).map(fullA1).join(separator), left: Math.max(0, cells.length - most) };
}

/** A1 text with the sheet, quoted as Excel does: "收支情况!C4", "'2022 年'!C4". */
export function fullA1(cell: CellAddress): string {
  return `${quotedSheetName(cell.sheet)}!${localA1(cell.row, cell.column)}`;
}

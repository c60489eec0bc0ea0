/** A1 addresses as Excel writes and reads them. */
import { coversWholeColumns, coversWholeRows, fitsOnSheet, MAX_COLUMNS, MAX_ROWS, type Area } from './area';

/** An address with the sheet that it names, if it names one. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

const LOCAL = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;
/** A name that needs no quotes; Excel also quotes what could be read as a cell, in A1 or R1C1 style. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_REFERENCE = /^([A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*|TRUE|FALSE)$/i;

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet name as Excel writes it before "!". */
export function quoteSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_REFERENCE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet name inside a prefix such as `'2022 年'` (without "!"). */
export function unquoteSheetName(prefix: string): string {
  return prefix.startsWith("'") && prefix.endsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}

/** The area of a reference without a sheet: A1, $A$1:B2, A:C, 2:5. `null` where it is none. */
export function parseLocal(text: string): Area | null {
  const match = LOCAL.exec(text);
  if (match === null) return null;
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  const isPair = text.includes(':');
  const wholeColumns = firstRow === undefined;
  const wholeRows = firstColumn === undefined;
  if (wholeColumns && wholeRows) return null;
  if (isPair ? (lastRow === undefined) !== wholeColumns || (lastColumn === undefined) !== wholeRows : wholeColumns || wholeRows) {
    return null;
  }
  const columns = wholeRows ? [0, MAX_COLUMNS - 1] : [columnOf(firstColumn), columnOf(lastColumn ?? firstColumn)];
  const rows = wholeColumns ? [0, MAX_ROWS - 1] : [Number(firstRow) - 1, Number(lastRow ?? firstRow) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return fitsOnSheet(area) ? area : null;
}

/** Reads an address with or without a sheet; `null` where it is none. */
export function parseAddress(text: string): Address | null {
  const trimmed = text.trim();
  const bang = trimmed.lastIndexOf('!');
  const area = parseLocal(trimmed.slice(bang + 1));
  if (area === null) return null;
  return { sheet: bang < 0 ? null : unquoteSheetName(trimmed.slice(0, bang)), area };
}

/** Prints an area: "A1", "A1:B2", "A:C", "2:5", with `$` where `anchor` is "$". */
export function printLocal(area: Area, anchor: '' | '$' = ''): string {
  const first = { column: anchor + lettersOf(area.column), row: `${anchor}${area.row + 1}` };
  const last = { column: anchor + lettersOf(area.column + area.columns - 1), row: `${anchor}${area.row + area.rows}` };
  if (coversWholeRows(area)) return `${first.row}:${last.row}`;
  if (coversWholeColumns(area)) return `${first.column}:${last.column}`;
  const start = first.column + first.row;
  return area.rows * area.columns === 1 ? start : `${start}:${last.column}${last.row}`;
}

/** Prints an area with its sheet: "收支情况!A1:B2". */
export function printAddress(sheet: string, area: Area, anchor: '' | '$' = ''): string {
  return `${quoteSheetName(sheet)}!${printLocal(area, anchor)}`;
}

import { MAX_COLUMNS, MAX_ROWS } from '../bounds';
import type { CellRange } from '../../../core/workbook/cell-address';

const A = 65;
const Z = 90;
const ZERO = 48;
const NINE = 57;

/** Bound here: some compilers make every use of an imported constant a call, and these are used for every cell. */
const COLUMNS = MAX_COLUMNS;
const ROWS = MAX_ROWS;

/** "C4" as one number, row × 16,384 + column, both from 0; −1 where it is no cell of a sheet. Called for every cell: no regex. */
export function packedCell(text: string): number {
  let at = 0;
  let column = 0;
  let row = 0;
  for (let code = text.charCodeAt(at); code >= A && code <= Z && at < 3; code = text.charCodeAt((at += 1))) {
    column = column * 26 + code - A + 1;
  }
  const digits = at;
  for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE && at < digits + 7; code = text.charCodeAt((at += 1))) {
    row = row * 10 + code - ZERO;
  }
  if (at !== text.length || column < 1 || column > COLUMNS || row < 1 || row > ROWS) return -1;
  return (row - 1) * COLUMNS + column - 1;
}

/** "A1:C3" or "A1", from any corner to the opposite one; `null` where it is no range of a sheet. */
export function parseRange(text: string): CellRange | null {
  const colon = text.indexOf(':');
  const first = packedCell(colon < 0 ? text : text.slice(0, colon));
  const last = colon < 0 ? first : packedCell(text.slice(colon + 1));
  if (first < 0 || last < 0) return null;
  return {
    firstRow: Math.min(rowOf(first), rowOf(last)),
    firstColumn: Math.min(columnOf(first), columnOf(last)),
    lastRow: Math.max(rowOf(first), rowOf(last)),
    lastColumn: Math.max(columnOf(first), columnOf(last)),
  };
}

const rowOf = (packed: number): number => Math.floor(packed / COLUMNS);
const columnOf = (packed: number): number => packed % COLUMNS;

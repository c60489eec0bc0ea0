import { MAX_COLUMNS, MAX_ROWS } from '../bounds';
import type { CellRange } from '../../../core/workbook/cell-address';

const A = 65;
const Z = 90;
const ZERO = 48;
const NINE = 57;

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
  if (at !== text.length || column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return -1;
  return (row - 1) * MAX_COLUMNS + column - 1;
}

/** "A1:C3" or "A1"; `null` where it is no range of a sheet. */
export function parseRange(text: string): CellRange | null {
  const [from = '', to = from, ...rest] = text.split(':');
  const first = packedCell(from);
  const last = packedCell(to);
  if (first < 0 || last < 0 || rest.length > 0) return null;
  return {
    firstRow: Math.floor(first / MAX_COLUMNS),
    firstColumn: first % MAX_COLUMNS,
    lastRow: Math.floor(last / MAX_COLUMNS),
    lastColumn: last % MAX_COLUMNS,
  };
}

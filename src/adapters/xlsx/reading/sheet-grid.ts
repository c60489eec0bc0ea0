import type { CellValue, SheetSnapshot } from '../../../core/workbook/workbook-snapshot';
import { MAX_COLUMNS, MAX_SHEET_CELLS } from '../bounds';
import { tooLarge } from '../file-failures';
import type { SheetCells } from './sheet-cells';

export type SheetGrid = Pick<SheetSnapshot, 'firstRow' | 'firstColumn' | 'values' | 'numberFormats' | 'formulas'>;

interface Bounds {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

const GENERAL = 'General';
const rowOf = (place: number): number => Math.floor(place / MAX_COLUMNS);

/**
 * The used rectangle as dense rows. It spans the cells with a value or a formula that was read: cells that only have a border
 * count for nothing, and what the file says about its dimension is not believed. Rows without cells share one array. Throws
 * `tooLarge` where stray cells span more than `MAX_SHEET_CELLS`.
 */
export function layGrid(cells: SheetCells, formats: readonly string[], part: string): SheetGrid {
  const bounds = boundsOf(cells);
  if (bounds.rows * bounds.columns > MAX_SHEET_CELLS) throw tooLarge(part);
  const { places, formulas } = cells;
  return {
    firstRow: bounds.firstRow,
    firstColumn: bounds.firstColumn,
    values: layRows<CellValue>(bounds, places, null, (index) => cells.values[index] ?? null),
    numberFormats: layRows(bounds, places, GENERAL, (index) => formats[cells.styles[index] ?? 0] ?? GENERAL),
    formulas: formulas === null ? null : layRows<string | null>(bounds, places, null, (index) => formulas.get(index) ?? null),
  };
}

function boundsOf({ places, values, formulas }: SheetCells): Bounds {
  let firstRow = Infinity;
  let lastRow = -1;
  let firstColumn = Infinity;
  let lastColumn = -1;
  for (const [index, place] of places.entries()) {
    if (values[index] === null && formulas?.has(index) !== true) continue;
    const row = rowOf(place);
    const column = place % MAX_COLUMNS;
    if (row < firstRow) firstRow = row;
    if (row > lastRow) lastRow = row;
    if (column < firstColumn) firstColumn = column;
    if (column > lastColumn) lastColumn = column;
  }
  if (lastRow < 0) return { firstRow: 0, firstColumn: 0, rows: 0, columns: 0 };
  return { firstRow, firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
}

function layRows<Cell>(bounds: Bounds, places: readonly number[], blank: Cell, cellAt: (index: number) => Cell): Cell[][] {
  const blankRow = new Array<Cell>(bounds.columns).fill(blank);
  const rows = new Array<Cell[]>(bounds.rows).fill(blankRow);
  for (const [index, place] of places.entries()) {
    const at = rowOf(place) - bounds.firstRow;
    const column = (place % MAX_COLUMNS) - bounds.firstColumn;
    let row = rows[at];
    if (row === undefined || column < 0 || column >= bounds.columns) continue;
    if (row === blankRow) {
      row = blankRow.slice();
      rows[at] = row;
    }
    row[column] = cellAt(index);
  }
  return rows;
}

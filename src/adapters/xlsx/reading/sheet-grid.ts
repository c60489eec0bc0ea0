import type { CellValue } from '../../../core/workbook/workbook-snapshot';
import { MAX_COLUMNS } from '../bounds';
import type { CellRow, CellRows } from './cell-rows';
import type { SheetContent } from './sheet-scan';

/** The grid of a `SheetSnapshot`. Rows of `values` are this grid's own; rows of `numberFormats` are shared by rows that are formatted alike. */
export interface SheetGrid {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: CellValue[][];
  readonly numberFormats: string[][];
  readonly formulas: (string | null)[][] | null;
}

interface Rectangle {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

export const GENERAL = 'General';
const NOTHING: Rectangle = { firstRow: 0, firstColumn: 0, rows: 0, columns: 0 };

/**
 * The used rectangle as dense rows. It spans the cells with a value or a formula that was read: cells that only have a border
 * count for nothing, and what the file says about its dimension is not believed. Rows without cells share one array.
 */
export function layGrid({ cells, formulas }: SheetContent, formats: readonly string[]): SheetGrid {
  const rectangle = rectangleOf(cells);
  return {
    firstRow: rectangle.firstRow,
    firstColumn: rectangle.firstColumn,
    values: layValues(cells.rows, rectangle),
    numberFormats: layFormats(cells.rows, rectangle, formats),
    formulas: formulas === null ? null : layFormulas(formulas, rectangle),
  };
}

function rectangleOf({ used }: CellRows): Rectangle {
  if (used.lastRow < 0) return NOTHING;
  const { firstRow, firstColumn } = used;
  return { firstRow, firstColumn, rows: used.lastRow - firstRow + 1, columns: used.lastColumn - firstColumn + 1 };
}

function layValues(rows: readonly CellRow[], { firstRow, firstColumn, rows: count, columns }: Rectangle): CellValue[][] {
  const blank = new Array<CellValue>(columns).fill(null);
  const laid = new Array<CellValue[]>(count).fill(blank);
  for (const row of rows) {
    if (row.values.length === 0) continue;
    const at = row.row - firstRow;
    const earlier = laid[at] ?? blank;
    if (earlier === blank && row.values.length === columns) {
      laid[at] = row.values;
      continue;
    }
    const target = earlier === blank ? blank.slice() : earlier;
    const offset = row.firstColumn - firstColumn;
    for (const [index, value] of row.values.entries()) if (value !== null) target[offset + index] = value;
    laid[at] = target;
  }
  return laid;
}

function layFormats(rows: readonly CellRow[], rectangle: Rectangle, formats: readonly string[]): string[][] {
  const { firstRow, firstColumn, columns } = rectangle;
  const general = new Array<string>(columns).fill(GENERAL);
  const laid = new Array<string[]>(rectangle.rows).fill(general);
  const known = new Map<readonly number[], string[]>();
  for (const { row, formats: cells } of rows) {
    const at = row - firstRow;
    const earlier = laid[at];
    if (earlier === undefined || cells.length === 0) continue;
    const alike = earlier === general ? known.get(cells) : undefined;
    if (alike !== undefined) {
      laid[at] = alike;
      continue;
    }
    const target = earlier.slice();
    for (let index = 0; index < cells.length; index += 2) {
      const column = (cells[index] ?? 0) - firstColumn;
      if (column >= 0 && column < columns) target[column] = formats[cells[index + 1] ?? 0] ?? GENERAL;
    }
    if (earlier === general) known.set(cells, target);
    laid[at] = target;
  }
  return laid;
}

function layFormulas(formulas: ReadonlyMap<number, string>, { firstRow, firstColumn, rows, columns }: Rectangle): (string | null)[][] {
  const blank = new Array<string | null>(columns).fill(null);
  const laid = new Array<(string | null)[]>(rows).fill(blank);
  for (const [place, formula] of formulas) {
    const at = Math.floor(place / MAX_COLUMNS) - firstRow;
    const row = laid[at] === blank ? blank.slice() : laid[at];
    if (row === undefined) continue;
    row[(place % MAX_COLUMNS) - firstColumn] = formula;
    laid[at] = row;
  }
  return laid;
}

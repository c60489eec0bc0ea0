/** The part of a large sheet that is read: its top, and below it some of its columns. */
import type { CellRange } from '../../core/workbook/cell-address';
import type { Grid } from './read-grids';
import { cellCount } from './reading-pieces';

export interface SheetWindow {
  readonly sheetId: string;
  readonly used: CellRange;
  /** Where the cells stand that were read already: `top`. */
  readonly topRange: CellRange;
  readonly top: Grid;
  /** Zero-based columns of the sheet, ascending, all within the top. */
  readonly columns: readonly number[];
}

/** Adjacent columns; zero-based columns of the sheet, both ends included. */
export interface ColumnRun {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface ReadRun extends ColumnRun {
  /** As Excel answers them. */
  readonly values: readonly (readonly unknown[])[];
  /** Of the last row. */
  readonly lastFormats: readonly string[];
}

/** Some rows of the needed columns. */
export interface Block {
  readonly rowCount: number;
  readonly runs: readonly ReadRun[];
}

/** How many cells are read of the sheet, the top included. */
export function windowCells({ used, topRange, columns }: SheetWindow): number {
  return cellCount(topRange) + (used.lastRow - topRange.lastRow) * columns.length;
}

/** Columns that stand side by side make one range. */
export function columnRuns(columns: readonly number[]): ColumnRun[] {
  return columns.reduce<ColumnRun[]>((runs, column) => {
    const last = runs.at(-1);
    if (last?.lastColumn !== column - 1) return [...runs, { firstColumn: column, lastColumn: column }];
    return [...runs.slice(0, -1), { ...last, lastColumn: column }];
  }, []);
}

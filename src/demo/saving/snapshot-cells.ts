/** A sheet that was read from a package, in the page's terms. */
import type { SheetSnapshot } from '../../core/workbook/workbook-snapshot';
import type { Area } from '../../emulator/excel/area';
import type { PageCell } from './page-state';
import { placeOf, rowAndColumn, type Place } from './place';

const GENERAL = 'General';

/** The number format of any cell of the sheet, as far as it was read. */
export function snapshotFormat({ firstRow, firstColumn, numberFormats }: SheetSnapshot, place: Place): string {
  const { row, column } = rowAndColumn(place);
  return numberFormats[row - firstRow]?.[column - firstColumn] ?? GENERAL;
}

/** The filled cells of a sheet of ours, whose formulas were read. */
export function snapshotCells({ firstRow, firstColumn, values, formulas, numberFormats }: SheetSnapshot): Map<Place, PageCell> {
  const cells = new Map<Place, PageCell>();
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const formula = formulas?.[r]?.[c] ?? null;
      if (formula === null && (value === null || value === '')) return;
      cells.set(placeOf(firstRow + r, firstColumn + c), { formula, value, numberFormat: numberFormats[r]?.[c] ?? GENERAL });
    });
  });
  return cells;
}

export function snapshotMerges({ merges }: SheetSnapshot): Area[] {
  return merges.map(({ firstRow, firstColumn, lastRow, lastColumn }) => ({
    row: firstRow,
    column: firstColumn,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  }));
}

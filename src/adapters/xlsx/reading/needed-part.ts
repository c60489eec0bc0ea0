import { SHEET_TOP_ROWS, WHOLE_SHEET_CELLS } from '../../../core/workbook/large-sheet';
import type { CellValue, SheetSnapshot } from '../../../core/workbook/workbook-snapshot';
import type { ReadingOptions } from '../../../ports/workbook-port';
import { GENERAL } from './sheet-grid';

/** Cells of the used rectangle. */
export function cellsOf({ values }: SheetSnapshot): number {
  return values.length * (values[0]?.length ?? 0);
}

/**
 * A large sheet with nothing below its top but the columns that are asked for, in the same rectangle; another sheet as it is. A sheet of ours is
 * whole at any size: a part of it would not tell whether it was changed.
 */
export function neededPart(sheet: SheetSnapshot, neededColumns: ReadingOptions['neededColumns']): SheetSnapshot {
  if (neededColumns === undefined || sheet.generatedKind !== null || cellsOf(sheet) <= WHOLE_SHEET_CELLS) return sheet;
  const values = sheet.values.slice(0, SHEET_TOP_ROWS);
  const numberFormats = sheet.numberFormats.slice(0, SHEET_TOP_ROWS);
  const columns = neededColumns({ ...sheet, values, numberFormats }).map((column) => column - sheet.firstColumn);
  return {
    ...sheet,
    values: values.concat(keepColumns<CellValue>(sheet.values, columns, null)),
    numberFormats: numberFormats.concat(keepColumns(sheet.numberFormats, columns, GENERAL)),
  };
}

/** The rows below the top. Rows that were one array before are one array again. */
function keepColumns<Cell>(rows: readonly (readonly Cell[])[], columns: readonly number[], blank: Cell): Cell[][] {
  const width = rows[0]?.length ?? 0;
  const kept = columns.filter((column) => column >= 0 && column < width);
  const blankRow = new Array<Cell>(width).fill(blank);
  let last: readonly Cell[] | null = null;
  let lastKept = blankRow;
  return rows.slice(SHEET_TOP_ROWS).map((row) => {
    if (row === last) return lastKept;
    last = row;
    lastKept = blankRow.slice();
    for (const column of kept) lastKept[column] = row[column] ?? blank;
    return lastKept;
  });
}

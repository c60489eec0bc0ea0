/**
 * The merges of one sheet, where they are too many for one answer: `Range.getMergedAreasOrNullObject` "will fail to return the result" for more
 * than 512 areas (reference page of the member), which a list of projects with merged names soon has. Excel does not say how many there are, so
 * the rows are halved until each part is answered.
 */
import type { CellRange } from '../../core/workbook/cell-address';
import { rangeA1 } from '../../core/workbook/cell-address';
import { hostCodeOf } from './office-failure';
import type { ReadingWatch } from './reading-watch';

export const CORNERS = 'rowIndex,columnIndex,rowCount,columnCount';

/** A range that was loaded with `CORNERS`. */
export function cellRange(range: Excel.Range): CellRange {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

export interface AskedMerges {
  readonly merged: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

/** A merge is found only from a range that holds its top-left cell (office-js#3611). */
export function askMerges(range: Excel.Range): AskedMerges {
  const merged = range.getMergedAreasOrNullObject().untrack();
  return { merged, areas: merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount') };
}

export function answeredMerges({ merged, areas }: AskedMerges): CellRange[] {
  return merged.isNullObject ? [] : areas.items.map(cellRange);
}

/**
 * One request for each part of the rows.
 * @throws OfficeExtension.Error where Excel does not even answer for one row; FailureError `cancelled`
 */
export async function readMergesInParts(
  context: Excel.RequestContext,
  sheetId: string,
  range: CellRange,
  watch: ReadingWatch,
): Promise<CellRange[]> {
  watch.check();
  try {
    const asked = askMerges(context.workbook.worksheets.getItem(sheetId).getRange(rangeA1(range)).untrack());
    await context.sync();
    return answeredMerges(asked);
  } catch (error) {
    if (hostCodeOf(error) === null || range.firstRow === range.lastRow) throw error;
  }
  const middle = Math.floor((range.firstRow + range.lastRow) / 2);
  const upper = await readMergesInParts(context, sheetId, { ...range, lastRow: middle }, watch);
  return [...upper, ...(await readMergesInParts(context, sheetId, { ...range, firstRow: middle + 1 }, watch))];
}

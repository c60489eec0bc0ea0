/** How far each sheet is filled, and its merges: small answers, asked for before any cell is. */
import type { CellRange } from '../../core/workbook/cell-address';
import { FailureError } from '../../ports/failure';
import { hostCodeOf } from './office-failure';
import { cellCount } from './reading-pieces';
import { READABLE_CELLS } from './request-size';

/** `null` for a sheet without values. */
export interface Extent {
  readonly used: CellRange | null;
  readonly merges: readonly CellRange[];
}

const CORNERS = 'rowIndex,columnIndex,rowCount,columnCount';

interface AskedExtent {
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

function ask(context: Excel.RequestContext, sheetId: string): AskedExtent {
  const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true).untrack().load(CORNERS);
  // Asked over the whole used range: a merge whose top-left cell lies outside a range is not found from there (office-js#3611).
  const merged = used.getMergedAreasOrNullObject().untrack();
  return { used, merged, areas: merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount') };
}

function cellRange(range: Excel.Range): CellRange {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

function answered(asked: AskedExtent): Extent {
  if (asked.used.isNullObject) return { used: null, merges: [] };
  const used = cellRange(asked.used);
  if (cellCount(used) > READABLE_CELLS) throw new FailureError({ code: 'requestTooLarge' });
  return { used, merges: asked.merged.isNullObject ? [] : asked.areas.items.map(cellRange) };
}

/** A sheet without cells (chart, dialog or macro sheet) makes Excel refuse the whole request; alone, it is known by that. */
async function readExtentAlone(context: Excel.RequestContext, sheetId: string): Promise<Extent | 'noCells'> {
  try {
    const asked = ask(context, sheetId);
    await context.sync();
    return answered(asked);
  } catch (error) {
    if (hostCodeOf(error) === 'UnsupportedSheet') return 'noCells';
    throw error;
  }
}

async function readExtentsOneByOne(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<(Extent | 'noCells')[]> {
  const extents: (Extent | 'noCells')[] = [];
  for (const sheetId of sheetIds) extents.push(await readExtentAlone(context, sheetId));
  return extents;
}

/**
 * One request; one for each sheet where there is one without cells.
 * @throws FailureError `requestTooLarge` where a sheet's used range is larger than Excel gives out
 */
export async function readExtents(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<(Extent | 'noCells')[]> {
  try {
    const asked = sheetIds.map((sheetId) => ask(context, sheetId));
    await context.sync();
    return asked.map(answered);
  } catch (error) {
    if (hostCodeOf(error) !== 'UnsupportedSheet') throw error;
    return await readExtentsOneByOne(context, sheetIds);
  }
}

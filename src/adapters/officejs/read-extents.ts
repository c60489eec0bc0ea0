/** How far each sheet is filled, and its merges: small answers, asked for before any cell is. */
import type { CellRange } from '../../core/workbook/cell-address';
import { hostCodeOf } from './office-failure';
import { answeredMerges, askMerges, cellRange, CORNERS, readMergesInParts, type AskedMerges } from './read-merges';
import type { ReadingWatch } from './reading-watch';

/** `used` is `null` for a sheet without values. */
export interface Extent {
  readonly used: CellRange | null;
  readonly merges: readonly CellRange[];
}

interface AskedExtent {
  readonly used: Excel.Range;
  readonly merges: AskedMerges;
}

function askUsed(context: Excel.RequestContext, sheetId: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true).untrack().load(CORNERS);
}

function ask(context: Excel.RequestContext, sheetId: string): AskedExtent {
  const used = askUsed(context, sheetId);
  return { used, merges: askMerges(used) };
}

function answered({ used, merges }: AskedExtent): Extent {
  return used.isNullObject ? { used: null, merges: [] } : { used: cellRange(used), merges: answeredMerges(merges) };
}

/** A sheet without cells (chart, dialog or macro sheet) makes Excel refuse the whole request; alone, it is known by that. */
async function readUsedAlone(context: Excel.RequestContext, sheetId: string): Promise<CellRange | null | 'noCells'> {
  try {
    const used = askUsed(context, sheetId);
    await context.sync();
    return used.isNullObject ? null : cellRange(used);
  } catch (error) {
    if (hostCodeOf(error) === 'UnsupportedSheet') return 'noCells';
    throw error;
  }
}

async function readExtentsOneByOne(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  watch: ReadingWatch,
): Promise<(Extent | 'noCells')[]> {
  const extents: (Extent | 'noCells')[] = [];
  for (const sheetId of sheetIds) {
    const used = await readUsedAlone(context, sheetId);
    if (used === 'noCells') extents.push(used);
    else extents.push({ used, merges: used === null ? [] : await readMergesInParts(context, sheetId, used, watch) });
  }
  return extents;
}

/**
 * One request; more, two for each sheet, where Excel refuses that one: for a sheet without cells, or one with too many merges.
 * @throws FailureError `cancelled`; OfficeExtension.Error
 */
export async function readExtents(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  watch: ReadingWatch,
): Promise<(Extent | 'noCells')[]> {
  try {
    const asked = sheetIds.map((sheetId) => ask(context, sheetId));
    await context.sync();
    watch.check();
    return asked.map(answered);
  } catch (error) {
    const code = hostCodeOf(error);
    // While a cell is being edited Excel refuses whatever is asked.
    if (code === null || code === 'InvalidOperationInCellEditMode') throw error;
  }
  return await readExtentsOneByOne(context, sheetIds, watch);
}

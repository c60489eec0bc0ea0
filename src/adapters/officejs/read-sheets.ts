/** The cells of all sheets: ordinary ones and ours whole, large ones by the columns that their top shows to be needed. */
import type { CellRange } from '../../core/workbook/cell-address';
import { SHEET_TOP_ROWS, WHOLE_SHEET_CELLS } from '../../core/workbook/large-sheet';
import { FailureError } from '../../ports/failure';
import type { ReadingOptions } from '../../ports/workbook-port';
import { readGrids, type Grid, type GridRequest } from './read-grids';
import { readWindow } from './read-window';
import { cellCount } from './reading-pieces';
import type { ReadingWatch } from './reading-watch';
import { READABLE_CELLS } from './request-size';
import { snapshotOf, type SheetToRead } from './sheet-to-read';
import { windowCells, type SheetWindow } from './sheet-window';

/** Columns of a sheet's top that are looked at; a header further right belongs to no table of accounts. */
const SHEET_TOP_COLUMNS = 500;

type NeededColumns = NonNullable<ReadingOptions['neededColumns']>;

function topOf(used: CellRange): CellRange {
  return {
    ...used,
    lastRow: Math.min(used.lastRow, used.firstRow + SHEET_TOP_ROWS - 1),
    lastColumn: Math.min(used.lastColumn, used.firstColumn + SHEET_TOP_COLUMNS - 1),
  };
}

function isLarge({ kind, extent: { used } }: SheetToRead): boolean {
  return kind === null && used !== null && cellCount(used) > WHOLE_SHEET_CELLS;
}

function wholeRequest({ facts, kind, extent: { used } }: SheetToRead): GridRequest | null {
  return used === null ? null : { sheetId: facts.id, range: used, withFormulas: kind !== null };
}

function windowOf(sheet: SheetToRead, used: CellRange, top: Grid, needed: NeededColumns): SheetWindow {
  const area = topOf(used);
  const columns = needed(snapshotOf(sheet, top)).filter((column) => column >= area.firstColumn && column <= area.lastColumn);
  return { sheetId: sheet.facts.id, used, topRange: area, top, columns: [...new Set(columns)].sort((left, right) => left - right) };
}

/** The windows of large sheets, in the order of the sheets with `null` for the others; one request where there is a large one. */
async function planWindows(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  needed: NeededColumns | undefined,
): Promise<(SheetWindow | null)[]> {
  const tops = sheets.map((sheet): GridRequest | null => {
    const whole = needed !== undefined && isLarge(sheet) ? wholeRequest(sheet) : null;
    return whole === null ? null : { ...whole, range: topOf(whole.range) };
  });
  const grids = await readGrids(context, tops);
  return sheets.map((sheet, index) => {
    const { used } = sheet.extent;
    const top = grids[index];
    return needed === undefined || used === null || top === undefined || tops[index] === null ? null : windowOf(sheet, used, top, needed);
  });
}

/** Excel may answer a larger read with nothing, and a pane cannot hold it. */
function refuseTooMany(cells: number): number {
  if (cells > READABLE_CELLS) throw new FailureError({ code: 'requestTooLarge' });
  return cells;
}

/**
 * @returns a grid for each sheet, in order and in the shape of its used range
 * @throws FailureError `requestTooLarge` where more of a sheet is needed than Excel gives out; `cancelled`
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  options: ReadingOptions,
  watch: ReadingWatch,
): Promise<Grid[]> {
  const windows = await planWindows(context, sheets, options.neededColumns);
  watch.check();
  const whole = sheets.map((sheet, index) => (windows[index] === null ? wholeRequest(sheet) : null));
  for (const request of whole) if (request !== null) watch.expect(refuseTooMany(cellCount(request.range)));
  for (const window of windows) if (window !== null) watch.expect(refuseTooMany(windowCells(window)));
  const grids = await readGrids(context, whole, watch);
  for (const [index, window] of windows.entries()) if (window !== null) grids[index] = await readWindow(context, window, watch);
  return grids;
}

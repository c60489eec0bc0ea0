/**
 * The needed columns of a large sheet, in blocks of rows. A block asks for values only: beside them, value types and number formats would
 * make more than half of the answer, and Excel has no shorter form of either for a range. What values alone cannot tell is settled thus:
 * - a text that begins with "#" may be an error: its column is read again with types;
 * - a blank and an empty text are one;
 * - number formats are asked for the last row of each block. Where a column's is that of the row before the block, all between are taken to
 *   have it; where it is another, the column is read again with formats.
 */
import { rangeA1 } from '../../core/workbook/cell-address';
import { BlockHeight } from './block-height';
import { hostCodeOf } from './office-failure';
import { readGrids, rowsOf, type Grid } from './read-grids';
import { cellCount } from './reading-pieces';
import type { ReadingWatch } from './reading-watch';
import { columnRuns, type Block, type ColumnRun, type SheetWindow } from './sheet-window';
import { WindowGrid, type ExactColumns } from './window-grid';

interface Rows {
  readonly firstRow: number;
  readonly lastRow: number;
}

async function readBlock(context: Excel.RequestContext, sheetId: string, runs: readonly ColumnRun[], rows: Rows): Promise<Block> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const asked = runs.map((run) => ({
    run,
    cells: sheet.getRange(rangeA1({ ...run, ...rows })).untrack().load('values'),
    last: sheet.getRange(rangeA1({ ...run, firstRow: rows.lastRow, lastRow: rows.lastRow })).untrack().load('numberFormat'),
  }));
  await context.sync();
  return {
    rowCount: rows.lastRow - rows.firstRow + 1,
    runs: asked.map(({ run, cells, last }) => ({
      ...run,
      values: rowsOf<unknown>(cells.values),
      lastFormats: (rowsOf<unknown>(last.numberFormat)[0] ?? []).map(String),
    })),
  };
}

/** `null` where Excel finds the answer too large and it can be divided. */
async function readBlockIfItFits(context: Excel.RequestContext, sheetId: string, runs: readonly ColumnRun[], rows: Rows): Promise<Block | null> {
  try {
    return await readBlock(context, sheetId, runs, rows);
  } catch (error) {
    if (hostCodeOf(error) === 'ResponsePayloadSizeLimitExceeded' && rows.firstRow < rows.lastRow) return null;
    throw error;
  }
}

/** The columns once more, with types and formats. */
async function readExactly(context: Excel.RequestContext, sheetId: string, columns: readonly number[], rows: Rows): Promise<ExactColumns> {
  const grids = await readGrids(
    context,
    columns.map((column) => ({ sheetId, range: { ...rows, firstColumn: column, lastColumn: column }, withFormulas: false })),
  );
  return new Map(columns.flatMap((column, index) => (grids[index] === undefined ? [] : [[column, grids[index]] as const])));
}

/**
 * @returns the sheet in the shape of its used range, `null` and "General" where nothing was read
 * @throws FailureError `cancelled`, `requestTooLarge`; OfficeExtension.Error
 */
export async function readWindow(context: Excel.RequestContext, window: SheetWindow, watch: ReadingWatch): Promise<Grid> {
  const { sheetId, used, topRange, columns } = window;
  const grid = new WindowGrid(window);
  watch.advance(cellCount(topRange));
  const runs = columnRuns(columns);
  const height = new BlockHeight(columns.map((column) => column - used.firstColumn), window.top.values);
  let firstRow = topRange.lastRow + 1;
  while (runs.length > 0 && firstRow <= used.lastRow) {
    const rows = { firstRow, lastRow: Math.min(firstRow + height.rows - 1, used.lastRow) };
    const block = await readBlockIfItFits(context, sheetId, runs, rows);
    if (block === null) {
      height.halve();
      continue;
    }
    height.learn(block);
    grid.append(block, await readExactly(context, sheetId, grid.doubtfulColumns(block), rows));
    firstRow = rows.lastRow + 1;
    watch.advance(block.rowCount * columns.length);
  }
  return grid.finish(used.lastRow - used.firstRow + 1);
}

/**
 * The needed columns of a large sheet, in blocks of rows. A block asks for values only: beside them, value types and number formats would
 * make more than half of the answer, and Excel has no shorter form of either for a range. What values alone cannot tell is settled thus:
 * - a text that begins with "#" may be an error: its column is read again with types;
 * - a blank and an empty text are one;
 * - number formats are asked for the last row of each block. Where a column's is that of the row before the block, all between are taken to
 *   have it; where it is another, the column is read again with formats.
 * The bottom, where totals stand, is read with types and formats like the top.
 */
import { rangeA1 } from '../../core/workbook/cell-address';
import { SHEET_TOP_ROWS } from '../../core/workbook/large-sheet';
import { BlockHeight } from './block-height';
import { hostCodeOf } from './office-failure';
import { readGrids, rowsOf, type Grid } from './read-grids';
import { cellCount } from './reading-pieces';
import type { ReadingWatch } from './reading-watch';
import { columnRuns, type Block, type ColumnRun, type SheetWindow } from './sheet-window';
import { WindowGrid, type ExactColumns } from './window-grid';

/** As many as the top has. */
const BOTTOM_ROWS = SHEET_TOP_ROWS;

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
  const bottomRow = Math.max(topRange.lastRow + 1, used.lastRow - BOTTOM_ROWS + 1);
  let firstRow = topRange.lastRow + 1;
  while (runs.length > 0 && firstRow < bottomRow) {
    const rows = { firstRow, lastRow: Math.min(firstRow + height.rows, bottomRow) - 1 };
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
  const bottom = { firstRow: bottomRow, lastRow: used.lastRow };
  grid.appendExactly(used.lastRow - bottomRow + 1, await readExactly(context, sheetId, columns, bottom));
  watch.advance((used.lastRow - bottomRow + 1) * columns.length);
  return grid.finish(used.lastRow - used.firstRow + 1);
}

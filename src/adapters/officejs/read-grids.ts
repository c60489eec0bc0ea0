/** The cells of many sheets, in as few requests as their size allows. */
import { rangeA1 } from '../../core/workbook/cell-address';
import type { CellValue } from '../../core/workbook/workbook-snapshot';
import { FailureError } from '../../ports/failure';
import { hostCodeOf } from './office-failure';
import { readCell, readFormula } from './read-cell';
import { cellCount, halves, readingPieces, type Piece, type UsedRange } from './reading-pieces';
import type { ReadingWatch } from './reading-watch';

export interface Grid {
  readonly values: (readonly CellValue[])[];
  readonly numberFormats: (readonly string[])[];
  readonly formulas: (readonly (string | null)[])[];
}

export interface GridRequest extends UsedRange {
  readonly sheetId: string;
}

interface AskedPiece {
  readonly piece: Piece;
  readonly range: Excel.Range;
}

function ask(context: Excel.RequestContext, requests: readonly (GridRequest | null)[], piece: Piece): AskedPiece[] {
  const request = requests[piece.sheet];
  if (!request) return [];
  const sheet = context.workbook.worksheets.getItem(request.sheetId);
  const properties = piece.withFormulas ? 'values,valueTypes,numberFormat,formulas' : 'values,valueTypes,numberFormat';
  return [{ piece, range: sheet.getRange(rangeA1(piece.range)).untrack().load(properties) }];
}

/**
 * The client types these as never null; Excel answers null where there is too much (see `READABLE_CELLS`).
 * @throws FailureError `requestTooLarge`
 */
export function rowsOf<Cell>(rows: Cell[][] | null): Cell[][] {
  if (rows === null) throw new FailureError({ code: 'requestTooLarge' });
  return rows;
}

function append(grid: Grid, { piece, range }: AskedPiece): void {
  const types: string[][] = rowsOf(range.valueTypes);
  const values: unknown[][] = rowsOf(range.values);
  const formats = rowsOf<unknown>(range.numberFormat);
  const formulas: unknown[][] = piece.withFormulas ? rowsOf(range.formulas) : [];
  for (const [r, row] of values.entries()) {
    grid.values.push(row.map((value, c) => readCell(value, types[r]?.[c] ?? 'Unknown')));
    grid.numberFormats.push((formats[r] ?? []).map(String));
    if (piece.withFormulas) grid.formulas.push((formulas[r] ?? []).map((formula, c) => readFormula(formula, row[c])));
  }
}

interface Reading {
  readonly context: Excel.RequestContext;
  readonly requests: readonly (GridRequest | null)[];
  readonly grids: readonly Grid[];
  readonly watch: ReadingWatch | null;
}

/** Reads the pieces with one request; where Excel finds its answer too large, in halves. */
async function readPieces(reading: Reading, pieces: readonly Piece[]): Promise<void> {
  const { context, requests, grids, watch } = reading;
  try {
    const asked = pieces.flatMap((piece) => ask(context, requests, piece));
    await context.sync();
    for (const one of asked) {
      const grid = grids[one.piece.sheet];
      if (grid) append(grid, one);
    }
    watch?.advance(pieces.reduce((sum, { range }) => sum + cellCount(range), 0));
  } catch (error) {
    const smaller = hostCodeOf(error) === 'ResponsePayloadSizeLimitExceeded' ? smallerLots(pieces) : null;
    if (smaller === null) throw error;
    for (const lot of smaller) await readPieces(reading, lot);
  }
}

/** Two smaller lots in the same order, or `null` where nothing is left to divide. */
function smallerLots(pieces: readonly Piece[]): (readonly Piece[])[] | null {
  const [only] = pieces;
  if (only === undefined) return null;
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  return halves(only)?.map((half) => [half]) ?? null;
}

/**
 * One request for about 66,000 cells; `null` stands for an empty sheet.
 * @param watch is told of each request's cells
 * @returns a grid for each request, in order
 * @throws FailureError `requestTooLarge` where Excel gives no values; `cancelled`
 */
export async function readGrids(
  context: Excel.RequestContext,
  requests: readonly (GridRequest | null)[],
  watch: ReadingWatch | null = null,
): Promise<Grid[]> {
  const grids = requests.map((): Grid => ({ values: [], numberFormats: [], formulas: [] }));
  for (const pieces of readingPieces(requests)) await readPieces({ context, requests, grids, watch }, pieces);
  return grids;
}

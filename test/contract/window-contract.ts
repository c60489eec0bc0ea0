/** How much of a sheet `read` fetches, what it tells meanwhile, and how it is stopped. */
import { SHEET_TOP_ROWS, WHOLE_SHEET_CELLS } from '../../src/core/workbook/large-sheet';
import { isCellError, valueAt, type SheetSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { failureOf, sheetOf, type OpenSeed } from './contract-book';
import { SOURCE_SHEET, type SeedBook, type SeedCell, type SeedSheet } from './seed-book';

const FIRST_ROW = 2;
const FIRST_COLUMN = 1;
const COLUMNS = 8;
const LAST_ROW = 30_000;
/** In the middle, near the end, and at the end. */
const FILLED_ROWS = [61, 62, 500, 20_000, LAST_ROW - 1, LAST_ROW];

const filled = (row: number): SeedCell[] =>
  Array.from({ length: COLUMNS }, (_, index) => ({
    row,
    column: FIRST_COLUMN + index,
    value: index === 0 ? `第 ${row} 项` : row * 100 + index,
    ...(index === 3 && { numberFormat: '0.00%' }),
  }));

/** Few cells over a rectangle that counts as large; it does not begin at A1. */
const LARGE_SHEET: SeedSheet = {
  name: '明细',
  cells: [
    ...['项目', '预算', '执行', '完成率', '二', '三', '四', '五'].map((value, index) => ({ row: FIRST_ROW, column: FIRST_COLUMN + index, value })),
    ...[3, ...FILLED_ROWS].flatMap(filled),
    // What is an error and what is a text of like looks is told far down as well.
    { row: 700, column: 1, value: '#1' },
    { row: 700, column: 2, value: { error: '#DIV/0!' }, formula: '=1/0' },
    { row: 700, column: 4, value: true },
  ],
};
const SEED: SeedBook = { sheets: [SOURCE_SHEET, LARGE_SHEET] };
const NEEDED = [1, 2, 4];

const filledColumns = (sheet: SheetSnapshot, row: number): number[] =>
  Array.from({ length: COLUMNS }, (_, index) => FIRST_COLUMN + index).filter((column) => valueAt(sheet, row, column) !== null);

export function describeWindows(open: OpenSeed): void {
  describe('reading in windows', () => {
    test('the seed is large', () => {
      expect((LAST_ROW - FIRST_ROW + 1) * COLUMNS).toBeGreaterThan(WHOLE_SHEET_CELLS);
    });

    test('a large sheet is asked about by its top, others are not', async () => {
      const { port } = await open(SEED);
      const tops: SheetSnapshot[] = [];
      await port.read({
        neededColumns: (top) => {
          tops.push(top);
          return NEEDED;
        },
      });
      expect(tops.map(({ name, firstRow, firstColumn, values }) => [name, firstRow, firstColumn, values.length, values[0]?.length])).toEqual([
        [LARGE_SHEET.name, FIRST_ROW, FIRST_COLUMN, SHEET_TOP_ROWS, COLUMNS],
      ]);
      expect(tops[0]?.values[1]).toEqual(['第 3 项', 301, 302, 303, 304, 305, 306, 307]);
      expect(tops[0]?.numberFormats[1]?.[3]).toBe('0.00%');
    });

    test('below the top only the needed columns are filled; the rectangle keeps its shape', async () => {
      const { port } = await open(SEED);
      const sheet = sheetOf(await port.read({ neededColumns: () => NEEDED }), LARGE_SHEET.name);
      expect([sheet.firstRow, sheet.firstColumn, sheet.values.length, sheet.numberFormats.length]).toEqual([
        FIRST_ROW, FIRST_COLUMN, LAST_ROW - FIRST_ROW + 1, LAST_ROW - FIRST_ROW + 1,
      ]);
      expect(sheet.values.every((row) => row.length === COLUMNS) && sheet.numberFormats.every((row) => row.length === COLUMNS)).toBe(true);
      expect(filledColumns(sheet, 3)).toHaveLength(COLUMNS);
      // Row 61 is the last of the top's sixty.
      expect(filledColumns(sheet, FIRST_ROW + SHEET_TOP_ROWS - 1)).toHaveLength(COLUMNS);
      for (const row of FILLED_ROWS.slice(1)) {
        expect([row, filledColumns(sheet, row)]).toEqual([row, NEEDED]);
        expect(NEEDED.map((column) => valueAt(sheet, row, column))).toEqual([`第 ${row} 项`, row * 100 + 1, row * 100 + 3]);
      }
      // Between top and bottom a host may take the rows of a column to be formatted alike.
      for (const row of [3, LAST_ROW - 1, LAST_ROW]) {
        expect(sheet.numberFormats[row - FIRST_ROW]).toEqual(['General', 'General', 'General', '0.00%', 'General', 'General', 'General', 'General']);
      }
      expect(filledColumns(sheet, 5000)).toEqual([]);
    });

    test('texts, errors and booleans are told apart as in a small sheet', async () => {
      const { port } = await open(SEED);
      const sheet = sheetOf(await port.read({ neededColumns: () => NEEDED }), LARGE_SHEET.name);
      expect(valueAt(sheet, 700, 1)).toBe('#1');
      expect(isCellError(valueAt(sheet, 700, 2))).toBe(true);
      expect(valueAt(sheet, 700, 4)).toBe(true);
    });

    test('what was read whole and what was read in windows agree', async () => {
      const { port } = await open(SEED);
      const whole = sheetOf(await port.read(), LARGE_SHEET.name);
      const all = Array.from({ length: COLUMNS }, (_, index) => FIRST_COLUMN + index);
      expect(filledColumns(whole, LAST_ROW)).toEqual(all);
      expect(sheetOf(await port.read({ neededColumns: () => all }), LARGE_SHEET.name).values).toEqual(whole.values);
    });

    test('none needed: the top is all', async () => {
      const { port } = await open(SEED);
      const sheet = sheetOf(await port.read({ neededColumns: () => [] }), LARGE_SHEET.name);
      expect(filledColumns(sheet, 3)).toHaveLength(COLUMNS);
      expect(FILLED_ROWS.slice(1).flatMap((row) => filledColumns(sheet, row))).toEqual([]);
    });
  });

  describe('progress', () => {
    test.each([
      ['a small book', { sheets: [SOURCE_SHEET] }],
      ['a large sheet', SEED],
    ])('of %s grows to the whole', async (_, seed) => {
      const { port } = await open(seed);
      const reports: (readonly [read: number, all: number])[] = [];
      await port.read({ neededColumns: () => NEEDED, onProgress: (read, all) => reports.push([read, all]) });
      const [read, all] = reports.at(-1) ?? [0, -1];
      expect(read).toBe(all);
      expect(reports.every(([so], index) => so <= all && so >= (reports[index - 1]?.[0] ?? 0))).toBe(true);
    });
  });

  describe('stopping', () => {
    test('before it began', async () => {
      const { port } = await open(SEED);
      expect(await failureOf(port.read({ signal: AbortSignal.abort() }))).toEqual({ code: 'cancelled' });
    });

    test('on the way; nothing has changed, and the next reading is whole', async () => {
      // Another sheet follows, so that there is a next step whatever the size of the steps.
      const { port } = await open({ sheets: [LARGE_SHEET, SOURCE_SHEET] });
      const before = await port.read();
      const stop = new AbortController();
      const reading = port.read({
        signal: stop.signal,
        neededColumns: () => {
          stop.abort();
          return NEEDED;
        },
      });
      expect(await failureOf(reading)).toEqual({ code: 'cancelled' });
      expect(await port.read()).toEqual(before);
    });
  });
}

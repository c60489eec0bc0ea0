import { isDeepStrictEqual } from 'node:util';
import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { localA1 } from '../../../src/core/workbook/cell-address';
import { SHEET_TOP_ROWS, WHOLE_SHEET_CELLS } from '../../../src/core/workbook/large-sheet';
import type { SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { FailureError } from '../../../src/ports/failure';
import { failureOf } from './expect-failure';
import { makeBook } from './make-package';

const COLUMNS = 4;
const FIRST_ROW = 2;
const FIRST_COLUMN = 1;
const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>';

/** Rows of four cells from B3 on, each cell with its own number and the format "#,##0.00". */
function sheetXml(rows: number): string {
  const all = Array.from({ length: rows }, (_, index) => {
    const row = FIRST_ROW + index;
    const cells = Array.from({ length: COLUMNS }, (_cell, column) => `<c r="${localA1(row, FIRST_COLUMN + column)}" s="1"><v>${index * COLUMNS + column}</v></c>`);
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `<sheetData>${all.join('')}</sheetData><mergeCells><mergeCell ref="B3:C3"/></mergeCells>`;
}

const LARGE_ROWS = WHOLE_SHEET_CELLS / COLUMNS + 1;
const large = makeBook({ sheets: { 大: sheetXml(LARGE_ROWS) }, styles: STYLES });
const two = makeBook({ sheets: { 一: sheetXml(30_000), 二: sheetXml(30_000) } });
const only = ({ sheets }: { readonly sheets: readonly SheetSnapshot[] }): SheetSnapshot => {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

describe('the needed columns', () => {
  it('are asked for with the top of a large sheet, all columns of it', async () => {
    const tops: SheetSnapshot[] = [];
    const sheet = only(await XlsxWorkbook.open(large).read({ neededColumns: (top) => (tops.push(top), [FIRST_COLUMN, FIRST_COLUMN + 2]) }));
    expect(tops).toHaveLength(1);
    expect(tops[0]).toMatchObject({ name: '大', firstRow: FIRST_ROW, firstColumn: FIRST_COLUMN, merges: sheet.merges });
    expect([tops[0]?.values.length, tops[0]?.numberFormats.length]).toEqual([SHEET_TOP_ROWS, SHEET_TOP_ROWS]);
    expect(tops[0]?.values[59]).toEqual([236, 237, 238, 239]);
  });

  it('have their cells below the top, the others none; the rectangle stays', async () => {
    const sheet = only(await XlsxWorkbook.open(large).read({ neededColumns: () => [FIRST_COLUMN, FIRST_COLUMN + 2, 0, 99] }));
    expect([sheet.firstRow, sheet.firstColumn, sheet.values.length]).toEqual([FIRST_ROW, FIRST_COLUMN, LARGE_ROWS]);
    expect([sheet.values[59], sheet.numberFormats[59]]).toEqual([[236, 237, 238, 239], Array(COLUMNS).fill('#,##0.00')]);
    expect([sheet.values[60], sheet.numberFormats[60]]).toEqual([[240, null, 242, null], ['#,##0.00', 'General', '#,##0.00', 'General']]);
    expect(sheet.values.at(-1)).toEqual([(LARGE_ROWS - 1) * COLUMNS, null, (LARGE_ROWS - 1) * COLUMNS + 2, null]);
  });

  it('are not asked for where a sheet is of ordinary size, or bears our mark; it is read whole', async () => {
    const neededColumns = (): never => {
      throw new Error('asked');
    };
    const ordinary = makeBook({ sheets: { 小: sheetXml(LARGE_ROWS - 1) }, styles: STYLES });
    expect(isDeepStrictEqual(await XlsxWorkbook.open(ordinary).read({ neededColumns }), await XlsxWorkbook.open(ordinary).read())).toBe(true);
    const marked = makeBook({ sheets: { 大: sheetXml(LARGE_ROWS) }, afterSheets: '<definedNames><definedName name="_outturn_checks">大!$A$1</definedName></definedNames>' });
    expect(only(await XlsxWorkbook.open(marked).read({ neededColumns })).values[60]).toEqual([240, 241, 242, 243]);
  });

  it('are every column where nobody is asked', async () => {
    expect(only(await XlsxWorkbook.open(large).read()).values[60]).toEqual([240, 241, 242, 243]);
  });

  it('leave rows without cells one array', async () => {
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="${WHOLE_SHEET_CELLS}"><c r="A${WHOLE_SHEET_CELLS}"><v>2</v></c></row></sheetData>`;
    const { values, numberFormats } = only(await XlsxWorkbook.open(makeBook({ sheets: { 大: xml } })).read({ neededColumns: () => [0] }));
    expect(new Set(values.slice(SHEET_TOP_ROWS)).size).toBe(2);
    expect(new Set(numberFormats.slice(SHEET_TOP_ROWS)).size).toBe(1);
  });
});

describe('progress', () => {
  it('goes up to all cells, those of the sheets before counted', async () => {
    const bytes = makeBook({ sheets: { 一: sheetXml(LARGE_ROWS), 空: '<sheetData/>', 二: sheetXml(20_000) } });
    const steps: [number, number][] = [];
    await XlsxWorkbook.open(bytes).read({ onProgress: (read, all) => steps.push([read, all]) });
    const total = (LARGE_ROWS + 20_000) * COLUMNS;
    expect(steps.at(-1)).toEqual([total, total]);
    expect(steps.length).toBeGreaterThan(5);
    for (const [index, [read, all]] of steps.entries()) {
      expect(read).toBeGreaterThanOrEqual(steps[index - 1]?.[0] ?? 0);
      expect(all).toBeGreaterThanOrEqual(read);
      // An estimate by the length of the text: numbers grow longer down the sheet.
      expect(Math.abs(all - total)).toBeLessThan(total * 0.1);
    }
  });

  it('lets the page react between two steps', async () => {
    let isDone = false;
    let turns = 0;
    const turn = (): void => {
      turns += 1;
      if (!isDone) setTimeout(turn, 0);
    };
    setTimeout(turn, 0);
    await XlsxWorkbook.open(large).read({ onProgress: () => undefined });
    isDone = true;
    expect(turns).toBeGreaterThan(2);
  });

  it('reads the same as without it', async () => {
    expect(isDeepStrictEqual(await XlsxWorkbook.open(large).read({ onProgress: () => undefined }), await XlsxWorkbook.open(large).read())).toBe(true);
  });
});

describe('a reading that is stopped', () => {
  it.each<[string, number]>([['before it begins', 0], ['in the middle of a sheet', 1], ['after a sheet', 3]])('rejects with cancelled: %s', async (_, steps) => {
    const stop = new AbortController();
    let count = 0;
    const onProgress = (): void => {
      count += 1;
      if (count === steps) stop.abort();
    };
    if (steps === 0) stop.abort();
    const workbook = XlsxWorkbook.open(two);
    expect(await failureOf(() => workbook.read({ signal: stop.signal, onProgress }))).toEqual({ code: 'cancelled' });
    expect(count).toBe(steps);
    expect((await workbook.read()).sheets).toHaveLength(2);
  });

  it('rejects with cancelled where only the signal is given', async () => {
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 0);
    await expect(XlsxWorkbook.open(large).read({ signal: stop.signal })).rejects.toBeInstanceOf(FailureError);
  });
});

/** @jest-environment ./test/emulator/office-environment.cjs */
/** Large sheets over the real client: what is asked for, in which portions, and what is made of the answers. */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import { WHOLE_SHEET_CELLS } from '../../../src/core/workbook/large-sheet';
import { valueAt, type SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import type { SeedValue, SheetSeed } from '../../../src/emulator';
import type { ReadingOptions } from '../../../src/ports/workbook-port';
import { expectNothingLeft } from './nothing-left';

jest.setTimeout(120_000);

const workbook = new OfficeJsWorkbook();
const ROWS = 26_000;
const COLUMNS = 8;

type RowAt = (row: number) => readonly SeedValue[];

/** `COLUMNS` wide and long enough to be large; only the given rows are filled. */
function detail(rowAt: RowAt, facts: Partial<SheetSeed> = {}): SheetSeed {
  const values = Array.from({ length: ROWS }, (_, row) => rowAt(row));
  return { name: '明细', values: [['项目', '预算', '执行', '率', '甲', '乙', '丙', '丁'], ...values.slice(1)], ...facts };
}

const numbers: RowAt = (row) => [`第 ${row} 项`, row, row + 0.5, 0.5, 1, 2, 3, 4];

async function read(options: ReadingOptions): Promise<SheetSnapshot> {
  const [sheet] = (await workbook.read(options)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const columns = (...needed: readonly number[]): ReadingOptions => ({ neededColumns: () => needed });
/** Ranges in the request for the first block, each for its values and for the formats of its last row. */
const rangesOfABlock = (): number => (emulator.host.traffic.requests[3]?.actions ?? []).filter((action) => action === 'load GetRange').length / 2;

afterEach(expectNothingLeft);

test('the books of these tests are large', () => {
  expect(ROWS * COLUMNS).toBeGreaterThan(WHOLE_SHEET_CELLS);
});

describe('portions', () => {
  test('answers stay below one megabyte; a block in which rows grow twenty times as long does not fall far out, and the next are smaller', async () => {
    await emulator.reset({ sheets: [detail((row) => [row < 13_000 ? '短' : '很长的项目名称'.repeat(12), row, row, 1, 1, 1, 1, 1])] });
    const sheet = await read(columns(0, 1, 2));
    const sizes = emulator.host.traffic.requests.map(({ bytesIn }) => bytesIn);
    expect(sizes.length).toBeGreaterThan(6);
    expect(sizes.filter((size) => size > 1_000_000)).toHaveLength(1);
    expect(Math.max(...sizes)).toBeLessThan(3_000_000);
    expect([60, 12_999, 13_000, ROWS - 1].map((row) => [valueAt(sheet, row, 0), valueAt(sheet, row, 1)])).toEqual([
      ['短', 60], ['短', 12_999], ['很长的项目名称'.repeat(12), 13_000], ['很长的项目名称'.repeat(12), ROWS - 1],
    ]);
  });

  test('columns side by side are one range', async () => {
    await emulator.reset({ sheets: [detail(numbers)] });
    await read(columns(0, 1, 2, 3));
    expect(rangesOfABlock()).toBe(1);
    emulator.host.traffic.clear();
    await read(columns(0, 1, 4, 6, 7));
    expect(rangesOfABlock()).toBe(3);
  });

  test('a block that Excel finds too large is asked for in halves', async () => {
    // The top says little of what follows: texts a thousand times as long.
    await emulator.reset({ sheets: [detail((row) => (row < 100 ? ['短'] : row < 3000 ? ['长'.repeat(1500)] : row === ROWS - 1 ? numbers(row) : []))] });
    const sheet = await read(columns(0));
    expect(emulator.host.traffic.requests.some(({ bytesIn }) => bytesIn > 5 * 1024 * 1024)).toBe(true);
    expect(sheet.values.slice(100, 3000).every((row) => row[0] === '长'.repeat(1500))).toBe(true);
  });

  test('rows that hold nothing share their arrays', async () => {
    await emulator.reset({ sheets: [detail((row) => (row === ROWS - 1 ? numbers(row) : []))] });
    const { values, numberFormats } = await read(columns(0, 1));
    expect(values[100]).toBe(values[20_000]);
    expect(numberFormats[100]).toBe(numberFormats[101]);
    expect(values).toHaveLength(ROWS);
  });

  test('columns that the top does not have are not asked for; none twice', async () => {
    await emulator.reset({ sheets: [detail(numbers)] });
    const sheet = await read({ neededColumns: () => [7, 0, 7, -1, 8, 900] });
    expect(sheet.values.at(-1)).toEqual([`第 ${ROWS - 1} 项`, null, null, null, null, null, null, 4]);
  });
});

describe('what values alone do not tell', () => {
  test('an error and a text that looks like one', async () => {
    await emulator.reset({ sheets: [detail((row) => (row === 15_000 ? ['项', '=1/0', 5] : numbers(row)))] });
    emulator.workbook.setValue('明细', 'A15002', "'#DIV/0!");
    const sheet = await read(columns(0, 1, 2));
    expect(valueAt(sheet, 15_000, 1)).toEqual({ error: '#DIV/0!' });
    expect(valueAt(sheet, 15_001, 0)).toBe('#DIV/0!');
    expect(valueAt(sheet, 15_001, 1)).toBe(15_001);
  });

  test('a formula with an empty result is a blank', async () => {
    await emulator.reset({ sheets: [detail((row) => (row === 15_000 ? ['=""', 1] : numbers(row)))] });
    expect(valueAt(await read(columns(0, 1)), 15_000, 0)).toBeNull();
  });

  test('where the number format changes, and which of the columns', async () => {
    const numberFormats = { [`D2:D12000`]: '0.00%', [`D12001:D${ROWS}`]: '0.0', [`B2:B${ROWS}`]: '#,##0.00' };
    await emulator.reset({ sheets: [detail(numbers, { numberFormats })] });
    const { numberFormats: formats } = await read(columns(1, 3));
    const first = formats.findIndex((row) => row[3] === '0.0');
    expect(first).toBe(12_000);
    expect(formats.slice(1).every((row, index) => row[1] === '#,##0.00' && row[3] === (index + 1 < first ? '0.00%' : '0.0') && row[0] === 'General')).toBe(true);
  });

  test('total rows with a format of their own, and notes below them', async () => {
    const numberFormats = { [`D${ROWS - 3}:D${ROWS - 2}`]: '0%' };
    await emulator.reset({ sheets: [detail((row) => (row >= ROWS - 2 ? ['注'] : numbers(row)), { numberFormats })] });
    const { numberFormats: formats } = await read(columns(0, 3));
    expect(formats.slice(-5).map((row) => row[3])).toEqual(['General', '0%', '0%', 'General', 'General']);
  });
});

describe('which sheets are read in windows', () => {
  test('ours are read whole, with their formulas', async () => {
    const names = [{ name: '_outturn_rates', formula: '=明细!$A$1', visible: false }];
    await emulator.reset({ sheets: [detail((row) => (row === ROWS - 1 ? [1, 2, 3, 4, 5, 6, 7, '=A1'] : []))], names });
    const neededColumns = jest.fn(() => []);
    const sheet = await read({ neededColumns });
    expect(neededColumns).not.toHaveBeenCalled();
    expect(sheet.generatedKind).toBe('rates');
    expect(sheet.formulas?.at(-1)?.[7]).toBe('=A1');
  });

  test('of a very wide sheet the first 500 columns are looked at, and the stray cell does not make the rectangle huge', async () => {
    const values = Array.from({ length: 12_000 }, (_, row) => (row === 11_000 ? [...numbers(row), ...Array.from({ length: 632 }, () => null), '远'] : numbers(row)));
    await emulator.reset({ sheets: [{ name: '明细', values }] });
    const widths: number[] = [];
    const sheet = await read({
      neededColumns: (top) => {
        widths.push(top.values[0]?.length ?? 0);
        return [0, 1];
      },
    });
    expect(widths).toEqual([500]);
    expect(sheet.values).toHaveLength(12_000);
    expect([...new Set(sheet.values.map((row) => row.length))]).toEqual([COLUMNS]);
    expect(valueAt(sheet, 11_000, 1)).toBe(11_000);
  });

  test('five million cells may be needed, not more; the used range may be larger', async () => {
    // 200,000 × 30: six million cells, of which few are filled.
    const values = Array.from({ length: 200_000 }, (_, row): readonly SeedValue[] => (row === 0 || row === 199_999 ? Array.from({ length: 30 }, () => 1) : []));
    await emulator.reset({ sheets: [{ name: '明细', values }] });
    const all = Array.from({ length: 30 }, (_, column) => column);
    await expect(read(columns(...all))).rejects.toMatchObject({ failure: { code: 'requestTooLarge' } });
    await expect(read({})).rejects.toMatchObject({ failure: { code: 'requestTooLarge' } });
    expect(valueAt(await read(columns(0, 29)), 199_999, 29)).toBe(1);
  });

  test('a short sheet of many columns is its own top', async () => {
    const values = Array.from({ length: 20 }, (_, row) => Array.from({ length: 10_500 }, (_cell, column) => (column < 3 || column === 10_499 ? row * 10 + column : null)));
    await emulator.reset({ sheets: [{ name: '宽', values }] });
    const sheet = await read(columns(0, 2));
    expect(sheet.values).toHaveLength(20);
    expect([valueAt(sheet, 19, 0), valueAt(sheet, 19, 1), valueAt(sheet, 19, 2)]).toEqual([190, 191, 192]);
    expect(sheet.values[0]).toHaveLength(10_500);
  });
});

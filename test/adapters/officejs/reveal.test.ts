/** @jest-environment ./test/emulator/office-environment.cjs */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import { BOOK, SOURCE } from './a-book';

const workbook = new OfficeJsWorkbook();
const at = (row: number, column: number, sheet = SOURCE) => ({ sheet, row, column });

beforeEach(async () => {
  await emulator.reset({ sheets: [...BOOK.sheets, { name: '底稿', visibility: 'Hidden', values: [[1]] }] });
  emulator.workbook.activateSheet('我的表');
});

async function selected(...cells: Parameters<typeof workbook.reveal>[0]): Promise<unknown> {
  await workbook.reveal(cells);
  const dump = await emulator.workbook.dump();
  return [dump.activeSheet, dump.selection];
}

test('one cell', async () => {
  expect(await selected(at(2, 1))).toEqual([SOURCE, ['B3']]);
});

test('cells that form a rectangle, those of other sheets left out', async () => {
  expect(await selected(at(2, 2), at(1, 1), at(0, 0, '我的表'), at(2, 1), at(1, 2), at(1, 1))).toEqual([SOURCE, ['B2:C3']]);
});

test('the first of scattered cells', async () => {
  expect(await selected(at(3, 2), at(1, 1))).toEqual([SOURCE, ['C4']]);
});

describe('from ExcelApi 1.18 on', () => {
  // Neither the client 1.1.110 nor the emulator has `RangeAreas.select`: only what it would be called on is tested.
  const areas = Excel.RangeAreas.prototype;
  const select = jest.fn();
  let getRanges: jest.SpiedFunction<Excel.Worksheet['getRanges']>;

  beforeEach(() => {
    select.mockClear();
    getRanges = jest.spyOn(Excel.Worksheet.prototype, 'getRanges');
    jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
    Object.defineProperty(areas, 'select', { configurable: true, value: select });
  });
  afterEach(() => {
    Reflect.deleteProperty(areas, 'select');
    jest.restoreAllMocks();
  });

  test('all cells at once', async () => {
    await workbook.reveal([at(1, 1), at(3, 2), at(0, 0, '我的表')]);
    expect(getRanges.mock.calls).toEqual([['B2,C4']]);
    expect(select).toHaveBeenCalledTimes(1);
    expect((await emulator.workbook.dump()).activeSheet).toBe(SOURCE);
  });

  test('of thousands, as many as Excel takes', async () => {
    await workbook.reveal(Array.from({ length: 4000 }, (_cell, row) => at(row * 2, 0)));
    const address = getRanges.mock.calls[0]?.[0] ?? '';
    expect(address.length).toBeLessThanOrEqual(8192);
    expect(address.split(',').length).toBeGreaterThan(1000);
  });
});

test('a rectangle at once, however large', async () => {
  await workbook.revealRange(SOURCE, { firstRow: 1, lastRow: 200_000, firstColumn: 0, lastColumn: 40 });
  const dump = await emulator.workbook.dump();
  expect([dump.activeSheet, dump.selection]).toEqual([SOURCE, ['A2:AO200001']]);
  expect(emulator.host.traffic.requests).toHaveLength(2);
});

test.each(['没有', '底稿'])('a sheet that cannot be shown: %s', async (sheet) => {
  const before = await emulator.workbook.dump();
  await expect(workbook.reveal([at(0, 0, sheet)])).rejects.toMatchObject({ failure: { code: 'sheetGone', sheet } });
  await expect(workbook.revealRange(sheet, { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 })).rejects.toMatchObject({ failure: { code: 'sheetGone', sheet } });
  expect(await emulator.workbook.dump()).toEqual(before);
});

test('nothing to show asks nothing', async () => {
  await workbook.reveal([]);
  expect(emulator.host.traffic.requests).toHaveLength(0);
});

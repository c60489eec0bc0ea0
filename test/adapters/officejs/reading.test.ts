/** @jest-environment ./test/emulator/office-environment.cjs */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { anOutput } from './an-output';
import { BOOK, OUTPUT, RATES, rates, SOURCE } from './a-book';
import { expectNothingLeft } from './nothing-left';

const workbook = new OfficeJsWorkbook();

afterEach(expectNothingLeft);

const sheetOf = (snapshot: WorkbookSnapshot, name: string) => snapshot.sheets.find((sheet) => sheet.name === name);

async function inExcel(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

test('three requests, and none of them changes anything', async () => {
  await emulator.reset(BOOK);
  const before = await emulator.workbook.dump();
  await workbook.read();
  await emulator.host.idle();
  expect(emulator.host.traffic.requests).toHaveLength(3);
  expect(emulator.host.traffic.housekeeping).toBe(0);
  expect(await emulator.workbook.dump()).toEqual(before);
});

test('an empty workbook is read in two', async () => {
  await emulator.reset({ sheets: [{ name: 'Sheet1' }] });
  expect((await workbook.read()).sheets).toEqual([
    expect.objectContaining({ name: 'Sheet1', values: [], numberFormats: [], merges: [], formulas: null }),
  ]);
  expect(emulator.host.traffic.requests).toHaveLength(2);
});

test('very hidden sheets, dates as serials, formats, used rectangles off A1', async () => {
  await emulator.reset({
    sheets: [
      { name: '底稿', visibility: 'VeryHidden', values: [[null], [null, 44621]], numberFormats: { B2: 'yyyy"年"m"月"' } },
      { name: '表', values: [['x']] },
    ],
  });
  expect(sheetOf(await workbook.read(), '底稿')).toMatchObject({
    visibility: 'veryHidden',
    firstRow: 1,
    firstColumn: 1,
    values: [[44621]],
    numberFormats: [['yyyy"年"m"月"']],
  });
});

test('formulas of our sheets only', async () => {
  await emulator.reset(BOOK);
  await workbook.write(OUTPUT);
  const snapshot = await workbook.read();
  expect(sheetOf(snapshot, SOURCE)?.formulas).toBeNull();
  const ours = sheetOf(snapshot, RATES);
  expect(ours?.generatedKind).toBe('rates');
  expect(ours?.formulas?.[2]).toEqual([null, `=${SOURCE}!C2/${SOURCE}!B2`]);
  // A text constant that looks like a formula is none.
  expect(ours?.formulas?.[4]).toEqual([null, null]);
});

test('a mark is told from other names by its range: renamed, moved and copied sheets', async () => {
  await emulator.reset(BOOK);
  await workbook.write(anOutput(rates()));
  emulator.workbook.renameSheet(RATES, "R'2022 年");
  emulator.workbook.insertRows("R'2022 年", 1);
  const copy = emulator.workbook.copySheet("R'2022 年");
  const snapshot = await workbook.read();
  expect(sheetOf(snapshot, "R'2022 年")?.generatedKind).toBe('rates');
  expect(sheetOf(snapshot, copy)?.generatedKind).toBeNull();
});

describe('what a broken run left', () => {
  test('a sheet that it made is no part of the workbook', async () => {
    await emulator.reset(BOOK);
    await inExcel(({ worksheets, names }) => {
      const made = worksheets.add('完成率');
      names.add('_outturn_rates_unfinished', made.getRange('A1'));
      made.getRange('A1').values = [['半']];
      worksheets.add('~outturn-checks-000000');
    });
    expect((await workbook.read()).sheets.map((sheet) => sheet.name)).toEqual([SOURCE, '我的表']);
  });

  test('an older sheet that it was writing anew is an empty sheet of its kind', async () => {
    await emulator.reset(BOOK);
    await workbook.write(anOutput(rates()));
    await inExcel(({ worksheets, names }) => {
      names.add('_outturn_rates_unfinished', worksheets.getItem(RATES).getRange('A1'));
    });
    expect(sheetOf(await workbook.read(), RATES)).toMatchObject({ generatedKind: 'rates', values: [], formulas: [] });
  });

  test("a sheet of a user is the user's, even under such a name", async () => {
    await emulator.reset({ sheets: [{ name: '~outturn-rates-000000', values: [['我的']] }] });
    expect(sheetOf(await workbook.read(), '~outturn-rates-000000')?.values).toEqual([['我的']]);
  });
});

describe('large sheets', () => {
  const wide = (rows: number) => ({
    sheets: [{ name: '大', values: Array.from({ length: rows }, (_row, r) => Array.from({ length: 20 }, (_cell, c) => r * 20 + c)) }],
  });

  test('are read in pieces below the limit of a response', async () => {
    await emulator.reset(wide(7000));
    const { values } = (await workbook.read()).sheets[0] ?? { values: [] };
    expect(values).toHaveLength(7000);
    expect(values.flatMap((row) => row).every((value, index) => value === index)).toBe(true);
    const sizes = emulator.host.traffic.requests.map((request) => request.bytesIn);
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  });

  test('a piece that Excel finds too large is asked for in halves', async () => {
    const long = '很长的说明'.repeat(600);
    await emulator.reset({ sheets: [{ name: '长', values: Array.from({ length: 900 }, (_row, r) => [r, long]) }] });
    const { values } = (await workbook.read()).sheets[0] ?? { values: [] };
    expect(values.map((row) => row[0])).toEqual(Array.from({ length: 900 }, (_row, r) => r));
    expect(values.every((row) => row[1] === long)).toBe(true);
  });
});

describe('tabs without cells make Excel refuse the request for all', () => {
  test('each is then asked alone', async () => {
    await emulator.reset(BOOK);
    const whole = await workbook.read();
    emulator.host.faults.arm({ request: 2, kind: 'refused', code: 'UnsupportedSheet' });
    expect(await workbook.read()).toEqual(whole);
  });

  test('those that are refused alone have a name only', async () => {
    await emulator.reset(BOOK);
    emulator.host.faults.arm({ request: 2, kind: 'refused', code: 'UnsupportedSheet', persistent: true });
    expect(await workbook.read()).toEqual({ sheets: [], otherSheetNames: [SOURCE, '我的表'], isStructureProtected: false, answers: [] });
  });
});

test('once more where Excel is busy, then it is told', async () => {
  await emulator.reset(BOOK);
  emulator.host.faults.arm({ request: 2, kind: 'refused' });
  await expect(workbook.read()).resolves.toBeDefined();
  emulator.host.faults.arm({ request: 2, kind: 'refused', persistent: true });
  await expect(workbook.read()).rejects.toMatchObject({ failure: { code: 'hostBusy', hostCode: 'GeneralException' } });
});

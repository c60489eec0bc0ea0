/** @jest-environment ./test/emulator/office-environment.cjs */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import { CELL_STYLES } from '../../../src/core/sheet-plan/cell-style';
import { BOOK, CHECKS, inPlace, marksIn, OUTPUT, RATES, rates, REPORT, sheetDump, SOURCE, withoutIds } from './a-book';
import { anOutput, cell } from './an-output';
import { expectNothingLeft } from './nothing-left';

const workbook = new OfficeJsWorkbook();

beforeEach(() => emulator.reset(BOOK));

afterEach(expectNothingLeft);

test('sheets stand last, in their order, hidden names mark them, and the chosen one is shown', async () => {
  expect(await workbook.write(OUTPUT)).toEqual({ sheets: [RATES, CHECKS, REPORT] });
  const dump = await emulator.workbook.dump();
  expect(dump.sheets.map((sheet) => sheet.name)).toEqual([SOURCE, '我的表', RATES, CHECKS, REPORT]);
  expect(marksIn(dump)).toEqual({
    _outturn_checks: `=${CHECKS}!$A$1`,
    _outturn_rates: `=${RATES}!$A$1`,
    _outturn_report: `=${REPORT}!$A$1`,
  });
  expect(dump.names.every(({ visible }) => !visible)).toBe(true);
  expect(dump.activeSheet).toBe(REPORT);
  expect(dump.selection).toEqual(['A1']);
});

test('values, formulas and looks of a sheet', async () => {
  await workbook.write(OUTPUT);
  const sheet = sheetDump(await emulator.workbook.dump(), RATES);
  expect(sheet.cells['B3']).toMatchObject({ value: 0.9, formula: `=${SOURCE}!C2/${SOURCE}!B2` });
  expect(sheet.cells['B3']?.look).toMatchObject({ numberFormat: CELL_STYLES.rate.numberFormat, horizontal: 'Right' });
  expect(sheet.cells['A2']?.look).toMatchObject({ bold: true, fill: CELL_STYLES.header.fill, wrap: true });
  expect(sheet.cells['A5']).toMatchObject({ value: '=HYPERLINK("#A1","点")', formula: null });
  expect(sheet.merges).toEqual(['A1:B1']);
  expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
  expect(sheet.tabColor.toUpperCase()).toBe('#2F6FB0');
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.columnWidths[0]).toBeCloseTo(108.75, 0);
  expect(sheet.rowHeights[0]).toBeCloseTo(30, 0);
  expect(sheet.page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', fitWide: 1, fitTall: null });
  expect(sheet.page.headersFooters.CenterFooter).toBe('&P / &N');
});

test('every framed cell has its lines on all sides', async () => {
  await workbook.write(OUTPUT);
  const { cells } = sheetDump(await emulator.workbook.dump(), RATES);
  for (const address of ['A2', 'B2', 'A3', 'B3', 'A4', 'B4', 'A5']) {
    const borders = cells[address]?.look.borders;
    expect([address, borders?.top, borders?.bottom, borders?.left, borders?.right].map((side) => typeof side)).toEqual([
      'string', 'object', 'object', 'object', 'object',
    ]);
    expect(borders?.top?.color.toUpperCase()).toBe(CELL_STYLES.label.border);
  }
});

test('a link leads to its cell and changes neither text, formula nor style', async () => {
  await workbook.write(OUTPUT);
  const { cells } = sheetDump(await emulator.workbook.dump(), CHECKS);
  expect(cells['A3']).toMatchObject({ value: '第4行', formula: null, link: { documentReference: `${SOURCE}!B4` } });
  expect(cells['A4']).toMatchObject({ value: 0.9, formula: `=${RATES}!B3`, link: { documentReference: `${RATES}!B3` } });
  expect(cells['A3']?.look).toMatchObject({ color: CELL_STYLES.link.color, underline: 'Single' });
});

test("the user's own sheets keep every cell", async () => {
  const before = await emulator.workbook.dump();
  await workbook.write(OUTPUT);
  const after = await emulator.workbook.dump();
  expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
});

test('a whole run takes six requests', async () => {
  await workbook.read();
  await workbook.write(OUTPUT);
  await emulator.host.idle();
  expect(emulator.host.traffic.requests).toHaveLength(6);
  expect(emulator.host.traffic.housekeeping).toBe(0);
});

test('writing again in place gives the same workbook, and six requests too', async () => {
  await workbook.write(OUTPUT);
  const first = await emulator.workbook.dump();
  emulator.host.traffic.clear();
  await workbook.read();
  await workbook.write(inPlace(OUTPUT));
  expect(emulator.host.traffic.requests).toHaveLength(6);
  expect(await emulator.workbook.dump()).toEqual(first);
});

test('a formula of the user into our sheet lives on', async () => {
  await workbook.write(OUTPUT);
  emulator.workbook.setValue('我的表', 'A2', `=${RATES}!B3*100`);
  expect(await emulator.workbook.getValue('我的表', 'A2')).toBe(90);
  emulator.workbook.setValue(SOURCE, 'C2', 50);
  const changed = rates().cells.map((one) => (one.row === 2 && one.column === 1 ? { ...one, value: 0.5 } : one));
  await workbook.write(inPlace(anOutput(rates({ cells: changed }))));
  expect(emulator.workbook.getFormula('我的表', 'A2')).toBe(`=${RATES}!B3*100`);
  expect(await emulator.workbook.getValue('我的表', 'A2')).toBe(50);
});

test('in place, nothing of a longer and wider sheet is left', async () => {
  const wide = rates({ cells: [...rates().cells, cell(8, 4, { value: '远', style: 'header', link: { sheet: SOURCE, row: 0, column: 0 } })] });
  await workbook.write(anOutput(wide));
  await workbook.write(inPlace(anOutput(rates())));
  const again = sheetDump(await emulator.workbook.dump(), RATES);
  expect(Object.keys(again.cells).sort()).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'B1', 'B2', 'B3', 'B4']);
});

test('a sheet of ours that was hidden is shown again where it is the one to show', async () => {
  await workbook.write(anOutput(rates()));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(RATES).visibility = 'Hidden';
    await context.sync();
  });
  await workbook.write(inPlace(anOutput(rates())));
  expect(sheetDump(await emulator.workbook.dump(), RATES).visibility).toBe('Visible');
});

test('a sheet that was changed by hand is kept under another name and is the user\'s', async () => {
  await workbook.write(OUTPUT);
  emulator.workbook.setValue(RATES, 'A10', '我加的');
  const retiring = rates({ placement: { mode: 'retire', retiredName: '完成率（旧）' } });
  await workbook.write(anOutput(retiring));
  const dump = await emulator.workbook.dump();
  expect(sheetDump(dump, '完成率（旧）').cells['A10']?.value).toBe('我加的');
  expect(sheetDump(dump, RATES).cells['A10']).toBeUndefined();
  expect(marksIn(dump)['_outturn_rates']).toBe(`=${RATES}!$A$1`);
  expect((await workbook.read()).sheets.map((sheet) => sheet.generatedKind)).toEqual([null, null, null, 'checks', 'report', 'rates']);
});

test('a mark whose sheet is gone is no obstacle', async () => {
  await workbook.write(OUTPUT);
  const first = await emulator.workbook.dump();
  emulator.workbook.deleteSheet(RATES);
  emulator.workbook.deleteSheet(CHECKS);
  emulator.workbook.deleteSheet(REPORT);
  expect((await workbook.read()).sheets.map((sheet) => sheet.generatedKind)).toEqual([null, null]);
  await workbook.write(OUTPUT);
  expect(withoutIds(await emulator.workbook.dump())).toEqual(withoutIds(first));
});

test('a copy that the user made of our sheet is not touched', async () => {
  await workbook.write(anOutput(rates()));
  const copy = emulator.workbook.copySheet(RATES);
  emulator.workbook.setValue(copy, 'A1', '抄件');
  await workbook.write(inPlace(anOutput(rates())));
  expect(sheetDump(await emulator.workbook.dump(), copy).cells['A1']?.value).toBe('抄件');
});

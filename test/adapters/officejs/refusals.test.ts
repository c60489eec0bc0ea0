/** @jest-environment ./test/emulator/office-environment.cjs */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import { BOOK, inPlace, OUTPUT, RATES, rates, SOURCE } from './a-book';
import { anOutput, cell } from './an-output';

const workbook = new OfficeJsWorkbook();

beforeEach(() => emulator.reset(BOOK));

async function refusedUnchanged(output: typeof OUTPUT, failure: object): Promise<void> {
  const before = await emulator.workbook.dump();
  await expect(workbook.write(output)).rejects.toMatchObject({ failure });
  expect(await emulator.workbook.dump()).toEqual(before);
}

test('a workbook with a locked structure', async () => {
  emulator.workbook.protectStructure();
  await refusedUnchanged(OUTPUT, { code: 'workbookStructureProtected' });
});

test.each(['收支.xls', '模板.XLT', '收支.et', '收支.csv', '收支.txt'])('a book in an old format (%s): read, but not written', async (fileName) => {
  await emulator.reset({ ...BOOK, fileName });
  expect((await workbook.read()).sheets).toHaveLength(BOOK.sheets.length);
  await refusedUnchanged(OUTPUT, { code: 'compatibilityMode' });
});

test.each(['收支.xlsx', '收支.xlsm', '工作簿1', 'xls'])('%s is no old format', async (fileName) => {
  await emulator.reset({ ...BOOK, fileName });
  await expect(workbook.write(OUTPUT)).resolves.toBeDefined();
});

test('a sheet of ours that was protected', async () => {
  await workbook.write(OUTPUT);
  emulator.workbook.protectSheet(RATES);
  await refusedUnchanged(inPlace(OUTPUT), { code: 'sheetProtected', sheet: RATES });
});

test("a user's protected sheet is no obstacle", async () => {
  emulator.workbook.protectSheet(SOURCE);
  await expect(workbook.write(OUTPUT)).resolves.toBeDefined();
});

test('a name that a user took meanwhile, in other letters', async () => {
  emulator.workbook.addSheet('Rates');
  await refusedUnchanged(anOutput(rates({ name: 'RATES' })), { code: 'hostRefused', hostCode: 'ItemAlreadyExists' });
});

test('a sheet of ours that was renamed meanwhile', async () => {
  await workbook.write(OUTPUT);
  emulator.workbook.renameSheet(RATES, '改名了');
  await refusedUnchanged(inPlace(anOutput(rates())), { code: 'sheetGone', sheet: RATES });
});

test('a cell that is being edited', async () => {
  const before = await emulator.workbook.dump();
  emulator.host.isCellInEditMode = true;
  await expect(workbook.read()).rejects.toMatchObject({ failure: { code: 'cellInEditMode' } });
  await expect(workbook.write(OUTPUT)).rejects.toMatchObject({ failure: { code: 'cellInEditMode' } });
  emulator.host.isCellInEditMode = false;
  expect(await emulator.workbook.dump()).toEqual(before);
});

test('a formula that Excel does not accept: what was made goes again', async () => {
  const bad = rates({ cells: [cell(0, 0, { value: 1, formula: '=没有这张表!A1' })] });
  await refusedUnchanged({ ...OUTPUT, sheets: [bad, ...OUTPUT.sheets.slice(1)] }, { code: 'hostRefused' });
});

test('a formula that computes to something else than planned: not confirmed', async () => {
  const wrong = rates({ cells: [cell(0, 0, { value: 91, formula: `=${SOURCE}!C2` })] });
  await refusedUnchanged(anOutput(wrong), { code: 'writeNotConfirmed', sheet: RATES });
});

test('a formula that Excel does not accept leaves an older sheet of ours untouched', async () => {
  await workbook.write(anOutput(rates()));
  const [, checks] = OUTPUT.sheets;
  if (!checks) throw new Error('no second sheet');
  const bad = { ...checks, cells: [cell(0, 0, { value: 1, formula: '=没有这张表!A1' })] };
  const before = (await emulator.workbook.dump()).sheets;
  await expect(workbook.write({ ...inPlace(anOutput(rates())), sheets: [...inPlace(anOutput(rates())).sheets, bad] })).rejects.toThrow();
  expect((await emulator.workbook.dump()).sheets).toEqual(before);
});

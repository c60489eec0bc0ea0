/** @jest-environment ./test/emulator/office-environment.cjs */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook';
import { generateSheets } from '../../src/app/generate-sheets';
import { isCellError, valueAt, type CellValue, type WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { rowAndColumn } from '../../src/demo/saving/place';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { makeBook } from '../adapters/xlsx/make-package';
import { streamsOf, textsOf } from '../adapters/xlsx/user-book';
import { openPage, refusalOf, type DemoPage } from './demo-page';

const GENERATED = ['绩效评价表', '勾稽核对', '自评报告'];
const SOURCE = '收支情况';

const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, path)));
const openSample = (): Promise<DemoPage> => openPage('zhongnan-2022.xlsx', read('../../assets/samples/zhongnan-2022.xlsx'));
const snapshotOf = (bytes: Uint8Array): Promise<WorkbookSnapshot> => XlsxWorkbook.open(bytes).read();

const shown = (value: CellValue): unknown => {
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
};

/** Every filled cell of the page is in the file with its formula and its value, and no other. */
async function expectAsOnPage(page: DemoPage, bytes: Uint8Array): Promise<void> {
  const [state, snapshot, formulas] = [await page.state(), await snapshotOf(bytes), await XlsxWorkbook.open(bytes).formulas()];
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(state.sheets.map(({ name }) => name));
  for (const [index, { cells }] of state.sheets.entries()) {
    const sheet = snapshot.sheets[index];
    if (sheet === undefined) throw new Error('a sheet is missing');
    const ofFile = new Map(formulas[index]?.cells.map(({ row, column, formula }) => [`${row},${column}`, formula]));
    const differences = [...cells].flatMap(([place, cell]) => {
      const { row, column } = rowAndColumn(place);
      const inFile = [shown(valueAt(sheet, row, column)), ofFile.get(`${row},${column}`) ?? null];
      const onPage = [shown(cell.value), cell.formula];
      return JSON.stringify(inFile) === JSON.stringify(onPage) ? [] : [{ sheet: sheet.name, row, column, inFile, onPage }];
    });
    expect(differences).toEqual([]);
    expect(sheet.values.flat().filter((value) => value !== null && value !== '').length).toBe(
      [...cells.values()].filter(({ value }) => value !== '').length,
    );
  }
}

/** Where the row of a check stands, and the cell beside it for words. */
async function explanationCell(page: DemoPage, relation: string): Promise<string> {
  const { sheets } = await page.state();
  const checks = sheets.find(({ name }) => name === '勾稽核对');
  const found = [...(checks?.cells ?? [])].find(([, { value }]) => value === relation);
  if (found === undefined) throw new Error(`no check ${relation}`);
  return `I${rowAndColumn(found[0]).row + 1}`;
}

describe('the saved copy', () => {
  test('of an untouched page is the file', async () => {
    const page = await openSample();
    expect(streamsOf(await page.save())).toEqual(streamsOf(page.book.bytes));
  });

  test('has what was typed, cleared and calculated, and nothing else of the sheet or the package changes', async () => {
    const page = await openSample();
    page.workbook.setValue(SOURCE, 'C6', '5700.82');
    page.workbook.setValue(SOURCE, 'C4', '=SUM(C6:C9)');
    page.workbook.setValue(SOURCE, 'C9', '');
    page.workbook.setValue(SOURCE, 'E5', '新的说明');
    const bytes = await page.save();
    await expectAsOnPage(page, bytes);
    const [before, after] = [textsOf(page.book.bytes), textsOf(bytes)];
    expect([...after.keys()].filter((part) => after.get(part) !== before.get(part))).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('right after generating is what the command line writes', async () => {
    const page = await openSample();
    await page.generate();
    const written = XlsxWorkbook.open(page.book.bytes);
    await generateSheets(written, zhCNLanguage);
    expect(streamsOf(await page.save())).toEqual(streamsOf(written.toBytes()));
  });

  test('has the generated sheets as they are on the page: made before a figure was changed, with 说明 typed after', async () => {
    const page = await openSample();
    page.workbook.setValue(SOURCE, 'C13', '121.21');
    await page.generate();
    page.workbook.setValue(SOURCE, 'C8', '1.5');
    page.workbook.setValue('勾稽核对', await explanationCell(page, '预算全部执行完毕而年末仍有结转和结余'), '上级年末下达');
    const bytes = await page.save();
    await expectAsOnPage(page, bytes);
    expect((await snapshotOf(bytes)).sheets.map(({ generatedKind }) => generatedKind)).toEqual([null, 'rates', 'checks', 'report']);
  });

  test('has them after they were generated again, with the words that shaped them', async () => {
    const page = await openSample();
    await page.generate();
    page.workbook.setValue('勾稽核对', await explanationCell(page, '预算全部执行完毕而年末仍有结转和结余'), '上级年末下达');
    await page.generate();
    page.workbook.setValue(SOURCE, 'C8', '1.5');
    await page.generate();
    const bytes = await page.save();
    await expectAsOnPage(page, bytes);
    const again = await generateSheets(XlsxWorkbook.open(bytes), zhCNLanguage);
    expect(again.ok && again.value.retired).toEqual([]);
  });

  test('has a sheet that was changed by hand and kept under another name', async () => {
    const page = await openSample();
    await page.generate();
    page.workbook.setValue('自评报告', 'A5', '　　本部门负责……');
    page.workbook.setValue(SOURCE, 'C8', '1.5');
    await page.generate();
    const bytes = await page.save();
    await expectAsOnPage(page, bytes);
    expect((await snapshotOf(bytes)).sheets.map(({ name }) => name)).toEqual([SOURCE, '自评报告 (2)', ...GENERATED].sort((left, right) => order(page, left) - order(page, right)));
  });

  const order = (page: DemoPage, name: string): number => page.workbook.model.sheets.findIndex((sheet) => sheet.name === name);

  test('can be opened, changed and saved again: our sheets are edited in place', async () => {
    const first = await openSample();
    await first.generate();
    const saved = await first.save();
    const page = await openPage('zhongnan-2022（已评价）.xlsx', saved);
    expect((await page.state()).marked.size).toBe(3);
    page.workbook.setValue('勾稽核对', await explanationCell(page, '预算全部执行完毕而年末仍有结转和结余'), '上级年末下达');
    await expectAsOnPage(page, await page.save());
    await page.generate();
    page.workbook.setValue(SOURCE, 'C8', '1.5');
    const bytes = await page.save();
    await expectAsOnPage(page, bytes);
    expect((await snapshotOf(bytes)).sheets.map(({ name }) => name)).toEqual([SOURCE, ...GENERATED]);
  });

  test('keeps the answers', async () => {
    const page = await openSample();
    await page.remember(['甲', '"乙"']);
    const bytes = await page.save();
    expect((await snapshotOf(bytes)).answers).toEqual(['甲', '"乙"']);
    const again = await openPage('book.xlsx', bytes);
    expect((await again.state()).answers).toEqual(['甲', '"乙"']);
    expect(streamsOf(await again.save())).toEqual(streamsOf(bytes));
  });

  test('shows a typed percentage and a typed date as such', async () => {
    const page = await openSample();
    page.workbook.setValue(SOURCE, 'E4', '93.46%');
    page.workbook.setValue(SOURCE, 'E5', '2024-3-1');
    const [sheet] = (await snapshotOf(await page.save())).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect([valueAt(sheet, 3, 4), sheet.numberFormats[3 - sheet.firstRow]?.[4 - sheet.firstColumn]]).toEqual([0.9346, '0.00%']);
    expect(sheet.numberFormats[4 - sheet.firstRow]?.[4 - sheet.firstColumn]).toMatch(/y/u);
  });
});

describe('formulas of the user', () => {
  const book = makeBook({
    sheets: {
      收支: '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c><c r="C1"><f>[1]外部!A1+A1</f><v>12</v></c><c r="D1"><f>C1+A1</f><v>14</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f>NOSUCH(A1)</f><v>9</v></c><c r="D2"><f>SUM(A2:B2)*收支!A1</f><v>24</v></c></row><row r="3"><c r="C3" t="str"><f>IF(B1&gt;5,"大","小")</f><v>小</v></c></row></sheetData>',
    },
  });

  test('are alive where the page computes what the file says, and rest where not', async () => {
    const page = await openPage('公式.xlsx', book);
    const alive = ['B1', 'C1', 'D1', 'B2', 'D2', 'C3'].filter((address) => page.workbook.getFormula('收支', address) !== null);
    expect(alive).toEqual(['B1', 'D1', 'D2', 'C3']);
    expect(page.restingFormulas).toBe(2);
    expect(await page.workbook.getValue('收支', 'C1')).toBe(12);
    expect(await page.workbook.getValue('收支', 'B2')).toBe(9);
  });

  test('are saved with the values that they have now; resting ones keep formula and value', async () => {
    const page = await openPage('公式.xlsx', book);
    page.workbook.setValue('收支', 'A1', 5);
    const bytes = await page.save();
    const [sheet] = (await snapshotOf(bytes)).sheets;
    expect(sheet?.values).toEqual([[5, 10, 12, 17], [3, 9, null, 60], [null, null, '大', null]]);
    expect((await XlsxWorkbook.open(bytes).formulas())[0]?.cells.map(({ formula }) => formula)).toEqual([
      '=A1*2', '=[1]外部!A1+A1', '=C1+A1', '=NOSUCH(A1)', '=SUM(A2:B2)*收支!A1', '=IF(B1>5,"大","小")',
    ]);
  });

  test('that Excel could not read are not written', async () => {
    const page = await openPage('公式.xlsx', book);
    page.workbook.model.sheets[0]?.write(4, 0, [[{ kind: 'formula', formula: '=A1+' }]]);
    expect(await refusalOf(page.save)).toEqual({ code: 'formulaUnreadable', sheet: '收支', cell: 'A5', formula: '=A1+' });
  });
});

describe('what cannot be saved as cells is refused', () => {
  test('inserted rows, unless they are taken back', async () => {
    const page = await openSample();
    page.workbook.insertRows(SOURCE, 5, 2);
    expect(await refusalOf(page.save)).toEqual({ code: 'linesMoved', sheet: SOURCE, lines: 'rows' });
    page.workbook.deleteRows(SOURCE, 5, 2);
    expect(streamsOf(await page.save())).toEqual(streamsOf(page.book.bytes));
    page.workbook.deleteColumns(SOURCE, 2, 1);
    expect(await refusalOf(page.save)).toEqual({ code: 'linesMoved', sheet: SOURCE, lines: 'columns' });
  });

  test('sheets that were renamed, added, moved', async () => {
    const page = await openSample();
    page.workbook.renameSheet(SOURCE, '新名');
    expect(await refusalOf(page.save)).toEqual({ code: 'sheetMissing', sheet: SOURCE });
    page.workbook.renameSheet('新名', SOURCE);
    await page.generate();
    page.workbook.moveSheet('自评报告', 0);
    expect(await refusalOf(page.save)).toEqual({ code: 'sheetsReordered' });
    page.workbook.moveSheet('自评报告', 3);
    page.workbook.addSheet('另加');
    expect(await refusalOf(page.save)).toEqual({ code: 'sheetAdded', sheet: '另加' });
    page.workbook.deleteSheet('另加');
    await expectAsOnPage(page, await page.save());
  });

  test('a part of an array formula, with what the file’s reader says', async () => {
    const bytes = makeBook({ sheets: { 表: '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c><c r="D1"><v>2</v></c></row></sheetData>' } });
    const page = await openPage('数组.xlsx', bytes);
    page.workbook.setValue('表', 'B1', 7);
    expect(await refusalOf(page.save)).toEqual({ code: 'failure', failure: { code: 'arrayFormulaCell', sheet: '表', cell: 'B1' } });
  });
});

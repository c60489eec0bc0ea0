/** What a new user does on the demo page, in a real browser. Screenshots are left in screenshots/ to be looked at. */
import { mkdtempSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { XlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook';
import { valueAt } from '../../src/core/workbook/workbook-snapshot';
import { failureSentence } from '../../src/locales/zh-CN/failures';
import { makeBook } from '../adapters/xlsx/make-package';
import { streamsOf } from '../adapters/xlsx/user-book';
import { libreOfficeIsThere, recalculated } from '../libreoffice/libre-office';
import type { DemoPage } from './demo-page';
import { demoServer, eventually, inBrowser, PATIENCE, SHORTLY } from './in-browser';

const GENERATED = ['绩效评价表', '勾稽核对', '自评报告'];

let demo: DemoPage;
const server = demoServer();

function openDemoFirst(): void {
  beforeAll(async () => {
    demo = await server.open();
  }, PATIENCE);
  afterAll(async () => {
    await demo.close();
  });
}

inBrowser('the demo in a browser', () => {
  openDemoFirst();

  test('opens with the sample, and the pane says what was found', async () => {
    await demo.pane.getByText('6,061.31').first().waitFor({ timeout: SHORTLY });
    await demo.screenshot('1-opened');
    expect(await demo.sheetNames()).toEqual(['收支情况']);
    expect(await demo.pane.getByRole('button', { name: /-88\.35/ }).count()).toBeGreaterThan(0);
  }, PATIENCE);

  test('生成评价表 on the ribbon makes the three sheets', async () => {
    await demo.pressRibbon('生成评价表');
    await demo.pane.getByText('已生成工作表').waitFor({ timeout: SHORTLY });
    expect(await demo.sheetNames()).toEqual(['收支情况', ...GENERATED]);
    await demo.screenshot('2-rates');
    await demo.showSheet('勾稽核对');
    await demo.screenshot('3-checks');
    await demo.showSheet('自评报告');
    await demo.screenshot('4-report');
    expect(await demo.texts('自评报告')).toContain('待核实');
  }, PATIENCE);

  test('a click on a finding selects its cells', async () => {
    await demo.pane.getByRole('button', { name: /-88\.35/ }).first().click();
    await eventually(async () => (await demo.selected())?.sheet === '收支情况');
    expect((await demo.selected())?.column).toBe(2);
    await demo.screenshot('5-finding');
  }, PATIENCE);

  test('an edit by keyboard changes checks and prose', async () => {
    expect(await demo.texts('勾稽核对')).toContain('-88.35');
    await demo.showSheet('收支情况');
    await demo.typeInto(8, 2, '88.35');
    await eventually(async () => !(await demo.texts('勾稽核对')).includes('-88.35'));
    expect(await demo.texts('自评报告')).toContain('88.35');
    await demo.screenshot('6-edited');
    await demo.showSheet('勾稽核对');
    await demo.screenshot('7-checks-after');
    await demo.pane.getByRole('button', { name: '重新检查' }).click();
    await demo.pane.getByRole('button', { name: /-88\.35/ }).first().waitFor({ state: 'detached', timeout: SHORTLY });
  }, PATIENCE);

  test('while a cell is being edited, the pane says how to go on', async () => {
    await demo.showSheet('收支情况');
    await demo.beginTyping(8, 2, '1');
    await demo.pressRibbon('生成评价表');
    await demo.pane.getByText('请按回车结束编辑').waitFor({ timeout: SHORTLY });
    await demo.screenshot('8-editing');
    await demo.page.keyboard.press('Escape');
  }, PATIENCE);

  test('again gives one set of sheets', async () => {
    await demo.pressRibbon('生成评价表');
    await demo.pane.getByText('已生成工作表').waitFor({ timeout: SHORTLY });
    expect(await demo.sheetNames()).toEqual(['收支情况', ...GENERATED]);
  }, PATIENCE);

  test('复制文字 gives the report as paragraphs', async () => {
    await demo.pane.getByRole('button', { name: '复制文字' }).click();
    await demo.pane.getByText('报告文字已复制').waitFor({ timeout: SHORTLY });
    const copied = await demo.clipboardText();
    expect(copied).toContain('6061.31');
    expect(copied.split('\n').length).toBeGreaterThan(3);
    await demo.screenshot('9-copied');
  }, PATIENCE);

  test('nothing was asked of the outside, nothing unknown of the host, and nothing broke', async () => {
    expect(demo.outside).toEqual([]);
    expect(demo.errors).toEqual([]);
    expect(await demo.unimplemented()).toEqual([]);
  });
});

inBrowser('a file of the user', () => {
  openDemoFirst();

  const BOOK = path.join(__dirname, '../cases/S01-clean-summary/book.xlsx');
  const SHEET = '收支汇总';
  const WORDS = '项目跨年实施，余款结转下年';
  const folder = mkdtempSync(path.join(tmpdir(), 'outturn-demo-'));
  let saved: { readonly name: string; readonly bytes: Uint8Array };

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is opened by the button, and the pane says what was found', async () => {
    await demo.pane.getByText('6,061.31').first().waitFor({ timeout: SHORTLY });
    await demo.openFile(BOOK);
    await demo.pane.getByText('12,312.85').first().waitFor({ timeout: SHORTLY });
    expect(await demo.sheetNames()).toEqual([SHEET]);
    expect(await demo.notice()).toContain('book.xlsx');
    await demo.screenshot('10-own-file');
  }, PATIENCE);

  test('is changed on the page: sheets, a figure, words beside a check', async () => {
    await demo.pressRibbon('生成评价表');
    await demo.pane.getByText('已生成工作表').waitFor({ timeout: SHORTLY });
    await demo.showSheet(SHEET);
    await demo.typeInto(5, 3, '10600');
    await eventually(async () => (await demo.texts('勾稽核对')).includes('-67.99'));
    await demo.showSheet('勾稽核对');
    const [relation = ''] = await demo.addressesOf('勾稽核对', '资金来源执行数合计＝执行数合计');
    await demo.typeAt(relation.replace('A', 'I'), WORDS);
    await eventually(async () => (await demo.texts('勾稽核对')).includes(WORDS));
    await demo.screenshot('11-own-file-changed');
  }, PATIENCE);

  test('is saved as a copy with these changes and with every other part as it was', async () => {
    saved = await demo.save();
    expect(saved.name).toBe('book（已评价）.xlsx');
    await demo.screenshot('12-own-file-saved');
    const original = new Uint8Array(readFileSync(BOOK));
    const [before, after] = [streamsOf(original), streamsOf(saved.bytes)];
    const { sheets } = await XlsxWorkbook.open(saved.bytes).read();
    expect(sheets.map(({ name, generatedKind }) => [name, generatedKind])).toEqual([[SHEET, null], [GENERATED[0], 'rates'], [GENERATED[1], 'checks'], [GENERATED[2], 'report']]);
    expect(sheets[0] === undefined ? null : valueAt(sheets[0], 5, 3)).toBe(10600);
    expect(sheets[2]?.values.flat()).toContain(WORDS);
    const changed = [...before.keys()].filter((part) => after.get(part) !== before.get(part));
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const added = [...after.keys()].filter((part) => !before.has(part));
    expect(added).toEqual([1, 2, 3].map((number) => `xl/worksheets/outturn${number}.xml`));
  }, PATIENCE);

  test('the copy is what LibreOffice computes, too', async () => {
    if (!libreOfficeIsThere()) return;
    const book = path.join(folder, 'copy.xlsx');
    writeFileSync(book, saved.bytes);
    const [shown] = recalculated([{ book, edits: [] }]);
    const { sheets } = await XlsxWorkbook.open(saved.bytes).read();
    for (const sheet of sheets) {
      const differences = sheet.values.flatMap((row, r) =>
        row.flatMap((value, c) => {
          const there = shown?.[sheet.name]?.[sheet.firstRow + r]?.[sheet.firstColumn + c] ?? null;
          const isSame = typeof value === 'number' && typeof there === 'number' ? Math.abs(value - there) < 1e-9 : (value === '' ? null : value) === (there === '' ? null : there);
          return isSame ? [] : [{ sheet: sheet.name, r, c, value, there }];
        }),
      );
      expect(differences).toEqual([]);
    }
  }, PATIENCE);

  test('another kind of file is refused in words, dropped or chosen, and the page stays', async () => {
    await demo.drop('报表.csv', '项目,预算');
    await eventually(async () => (await demo.notice()).includes(failureSentence({ code: 'notOoxml' })));
    await demo.screenshot('13-refused');
    await demo.openFile({ name: '旧.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) });
    await eventually(async () => (await demo.notice()) === failureSentence({ code: 'notOoxml' }));
    expect(await demo.sheetNames()).toEqual([SHEET, ...GENERATED]);
  }, PATIENCE);

  test('another file takes its place when the user says so; its formulas are alive, and it is shown as it is', async () => {
    const buffer = Buffer.from(
      makeBook({
        sheets: {
          公式: '<cols><col min="1" max="1" width="30" customWidth="1"/><col min="4" max="4" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2"><f>NOSUCH(A1)</f><v>9</v></c></row></sheetData>',
          藏: '<sheetData/>',
        },
        tabAttributes: { 藏: 'state="hidden"' },
      }),
    );
    await demo.showSheet(SHEET);
    await demo.typeInto(5, 3, '10601');
    await eventually(async () => (await demo.texts(SHEET)).includes('10601'));
    const asked = demo.page.waitForEvent('dialog');
    const opening = demo.openFile({ name: '公式.xlsm', mimeType: 'application/vnd.ms-excel.sheet.macroEnabled.12', buffer });
    const dialog = await asked;
    expect(dialog.message()).toContain('未保存的改动');
    await dialog.accept();
    await opening;
    await eventually(async () => (await demo.sheetNames()).includes('公式') && (await demo.notice()).includes('1 个公式'));
    await demo.typeInto(0, 0, '5');
    await eventually(async () => (await demo.texts('公式')).includes('10'));
    await demo.screenshot('14-formulas');
    const { name, bytes } = await demo.save();
    expect(name).toBe('公式（已评价）.xlsm');
    const workbook = XlsxWorkbook.open(bytes);
    expect((await workbook.read()).sheets.map(({ values, visibility }) => [visibility, values])).toEqual([['visible', [[5, 10, null], [3, 6, 9]]], ['hidden', []]]);
    expect((await workbook.formulas())[0]?.cells.map(({ formula }) => formula)).toEqual(['=A1*2', '=A2*2', '=NOSUCH(A1)']);
  }, PATIENCE);

  test('leaving with unsaved changes asks first; after saving it does not', async () => {
    await demo.typeInto(1, 0, '7');
    await eventually(async () => (await demo.texts('公式')).includes('14'));
    const asked = demo.page.waitForEvent('dialog');
    // Later, since the page answers nothing while it asks.
    await demo.page.evaluate(() => setTimeout(() => { window.location.reload(); }, 0));
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await demo.texts('公式')).toContain('14');
    await demo.save();
    await demo.page.reload();
    await demo.pane.getByText('6,061.31').first().waitFor({ timeout: SHORTLY });
  }, PATIENCE);

  test('a sample is saved in the same way', async () => {
    await demo.typeInto(7, 2, '1.5');
    await eventually(async () => (await demo.texts('收支情况')).includes('1.5'));
    const { name, bytes } = await demo.save();
    expect(name).toBe('zhongnan-2022（已评价）.xlsx');
    const [sheet] = (await XlsxWorkbook.open(bytes).read()).sheets;
    expect(sheet === undefined ? null : valueAt(sheet, 7, 2)).toBe(1.5);
  }, PATIENCE);

  test('nothing was asked of the outside, nothing unknown of the host, and nothing broke', async () => {
    expect(demo.outside).toEqual([]);
    expect(demo.errors).toEqual([]);
    expect(await demo.unimplemented()).toEqual([]);
  });
});

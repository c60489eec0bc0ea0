/** What the workbook leaves open is asked in the pane, answered once, and kept in the file. Screenshots are left in screenshots/ to be looked at. */
import type { FrameLocator, Locator } from 'playwright-core';
import { XlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook';
import { pane as words } from '../../src/locales/zh-CN/pane';
import type { DemoPage } from './demo-page';
import { demoServer, eventually, inBrowser, PATIENCE, SHORTLY } from './in-browser';
import { bookWith, fileOf, moved, type QuestionBook } from './question-books';

const DRAFTS = bookWith('两稿.xlsx', { name: '初稿', total: 6000 }, { name: '定稿', total: 8000 });

let demo: DemoPage;
const server = demoServer();

const pane = (): FrameLocator => demo.pane;
const asked = (sentence: string): Locator => pane().getByRole('group', { name: sentence });
const shown = (text: string): Promise<void> => pane().getByText(text).first().waitFor({ timeout: SHORTLY });
const isAsking = async (): Promise<boolean> => (await pane().getByText(words.questions.hint).count()) > 0;

/** Opens the file and waits until its pane, which is loaded anew, says `sign`. */
async function open(book: QuestionBook, sign: string): Promise<void> {
  await pane().locator('body').evaluate((body) => {
    body.setAttribute('data-before', '');
  });
  await demo.openFile(book);
  await pane().locator('body:not([data-before]) h2').first().waitFor({ timeout: SHORTLY });
  await shown(sign);
}

async function saved(): Promise<Uint8Array> {
  return (await demo.save()).bytes;
}

inBrowser('a question in the pane', () => {
  beforeAll(async () => {
    demo = await server.open();
    // What the file before it holds may go.
    demo.page.on('dialog', (dialog) => void dialog.accept());
    // The narrowest pane that Excel gives.
    await demo.page.addStyleTag({ content: '#pane { width: 320px }' });
    await shown('6,061.31');
  }, PATIENCE);
  afterAll(async () => {
    await demo.close();
  });

  let answeredFile: Uint8Array;

  test('which of two tables: is asked, with nothing read and no problem besides', async () => {
    await open(DRAFTS, '用哪一张');
    await demo.screenshot('20-table-question');
    const card = asked('用哪一张');
    expect(await card.getByRole('listitem').count()).toBe(2);
    expect(await pane().getByText('请选定一张').count()).toBe(0);
    expect(await pane().getByText(words.overview.heading).count()).toBe(0);
    await pane().getByText(words.tables.heading(2)).click();
    await demo.screenshot('21-tables-asked');
  }, PATIENCE);

  test('生成评价表 sends back to the question', async () => {
    await demo.pressRibbon('生成评价表');
    await shown(words.notices.answerFirst);
    expect(await demo.sheetNames()).toEqual(['初稿', '定稿']);
    await demo.screenshot('22-answer-first');
  }, PATIENCE);

  test('a table is looked at before it is chosen', async () => {
    await asked('用哪一张').getByRole('button', { name: words.questions.showCellsOf('“定稿”') }).click();
    await eventually(async () => (await demo.selected())?.sheet === '定稿');
    expect(await demo.selected()).toMatchObject({ row: 1, column: 0 });
    await demo.screenshot('23-looked-at');
  }, PATIENCE);

  test('the chosen table gives the figures, and the keyboard is not lost', async () => {
    const choice = asked('用哪一张').getByRole('button', { name: /^“定稿”/ });
    await choice.focus();
    await demo.page.keyboard.press('Enter');
    await shown('8,000');
    expect(await isAsking()).toBe(false);
    expect(await pane().locator('h1:focus').count()).toBe(1);
    await pane().getByText(words.tables.heading(2)).click();
    await demo.screenshot('24-table-answered');
    await demo.page.emulateMedia({ colorScheme: 'dark' });
    await demo.screenshot('25-table-answered-dark');
    await demo.page.emulateMedia({ colorScheme: null });
  }, PATIENCE);

  test('the saved file keeps the answer: opened again, it is not asked', async () => {
    answeredFile = await saved();
    expect((await XlsxWorkbook.open(answeredFile).read()).answers).toHaveLength(1);
    await open(fileOf('两稿再开.xlsx', answeredFile), '8,000');
    expect(await isAsking()).toBe(false);
  }, PATIENCE);

  test('nor where both tables have moved', async () => {
    await open(fileOf('两稿移动.xlsx', moved(answeredFile, 2, { rows: 4, columns: 2 })), '定稿!C6:E9');
    await shown('8,000');
    expect(await isAsking()).toBe(false);
    await demo.screenshot('26-moved');
  }, PATIENCE);

  test('who changes their mind is asked again, and may say otherwise', async () => {
    await pane().getByRole('button', { name: words.questions.askAgain }).click();
    await shown('用哪一张');
    expect(await pane().getByText(words.questions.kept).count()).toBe(0);
    await asked('用哪一张').getByRole('button', { name: /^“初稿”/ }).click();
    await shown('6,000');
    expect(await isAsking()).toBe(false);
  }, PATIENCE);

  test('which column: asked once', async () => {
    const book = bookWith('未知栏目.xlsx', { name: '收支', total: 5000, columns: ['实拨款'] });
    await open(book, '哪一栏');
    await demo.screenshot('27-column-question');
    await demo.page.emulateMedia({ colorScheme: 'dark' });
    await demo.screenshot('28-column-question-dark');
    await demo.page.emulateMedia({ colorScheme: null });
    await asked('哪一栏').getByRole('button', { name: words.questions.showCellsOf('“实拨款”') }).click();
    await eventually(async () => (await demo.selected())?.column === 2);
    await asked('哪一栏').getByRole('button', { name: /^“实拨款”/ }).click();
    await shown('4,999');
    expect(await isAsking()).toBe(false);
    await open(fileOf('未知栏目再开.xlsx', moved(await saved(), 1, { rows: 2, columns: 1 })), '收支!B4:D7');
    await shown('4,999');
    expect(await isAsking()).toBe(false);
  }, PATIENCE);

  test('more columns than fit are scrolled in their card', async () => {
    const columns = Array.from('甲乙丙丁戊己庚辛', (one) => `${one}类补助资金拨付数额`);
    await open(bookWith('多栏.xlsx', { name: '收支', total: 5000, columns }), '哪一栏');
    expect(await asked('哪一栏').locator('ul').evaluate(({ clientHeight, scrollHeight }) => scrollHeight > clientHeight)).toBe(true);
    await asked('哪一栏').getByRole('button', { name: /^都不是/ }).focus();
    await demo.screenshot('30-many-columns');
  }, PATIENCE);

  test('which unit: asked once, with figures meanwhile', async () => {
    const book = bookWith('无单位.xlsx', { name: '收支', total: 70_000_000, unitLine: '' });
    await open(book, '金额单位是什么');
    await shown('70,000,000');
    await demo.screenshot('29-unit-question');
    await asked('金额单位是什么').getByRole('button', { name: '元', exact: true }).click();
    await shown('全年预算数（元）');
    expect(await isAsking()).toBe(false);
    await open(fileOf('无单位再开.xlsx', await saved()), '全年预算数（元）');
    expect(await isAsking()).toBe(false);
  }, PATIENCE);

  test('nothing was asked of the outside, nothing unknown of the host, and nothing broke', async () => {
    expect(demo.outside).toEqual([]);
    expect(demo.errors).toEqual([]);
    expect(await demo.unimplemented()).toEqual([]);
  });
});

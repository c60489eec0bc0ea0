/** What a new user does on the demo page, in a real browser. Screenshots are left in screenshots/ to be looked at. */
import { startDemo, type DemoServer } from './demo-server';
import { DemoPage } from './demo-page';
import { findBrowser } from './find-browser';

const GENERATED = ['绩效评价表', '勾稽核对', '自评报告'];

/** The first build of the demo takes half a minute on a small machine. */
const PATIENCE = 240_000;
/** For whatever the page does by itself. */
const SHORTLY = 30_000;

const browser = findBrowser();

if (browser === null && process.env['OUTTURN_REQUIRE_BROWSER'] !== undefined) throw new Error('a browser is required here and none was found');

(browser === null ? describe.skip : describe)('the demo in a browser', () => {
  let server: DemoServer;
  let demo: DemoPage;

  beforeAll(async () => {
    server = await startDemo();
    demo = await DemoPage.open(browser ?? '', server.url);
  }, PATIENCE);

  afterAll(async () => {
    await demo.close();
    await server.stop();
  });

  async function eventually(condition: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + SHORTLY;
    while (!(await condition())) {
      if (Date.now() > end) throw new Error(`still not: ${condition.toString()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

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

/** A report chosen in the pane, in a real browser. */
import { pane as words } from '../../src/locales/zh-CN/pane';
import { makeDocument, paragraph } from '../adapters/report-file/make-document';
import type { DemoPage } from './demo-page';
import { demoServer, inBrowser, PATIENCE, SHORTLY } from './in-browser';

const NAME = '自评报告.docx';

let demo: DemoPage;
const server = demoServer();

inBrowser('a report chosen in the pane', () => {
  beforeAll(async () => {
    demo = await server.open();
    await demo.pane.getByText('6,061.31').first().waitFor({ timeout: SHORTLY });
  }, PATIENCE);
  afterAll(async () => {
    await demo.close();
  });

  const shown = (text: string): Promise<void> => demo.pane.getByText(text).first().waitFor({ timeout: SHORTLY });

  /** By the button, as its user does. */
  async function choose(name: string, content: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([demo.page.waitForEvent('filechooser'), demo.pane.getByRole('button', { name: words.reportFile.choose }).click()]);
    await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  }

  test('is read, and its name stands beside the button', async () => {
    await choose(NAME, makeDocument(paragraph('概况：共有3个科室。')));
    await shown(words.reportFile.chosen(NAME));
    await demo.screenshot('report-file');
  }, PATIENCE);

  test('in another format is refused with what to do, and the one before stays', async () => {
    await choose('自评报告.pdf', Buffer.from('%PDF-1.7'));
    await demo.pane.getByRole('alert').getByText('报告文件“自评报告.pdf”不是 .docx 或 .txt').waitFor({ timeout: SHORTLY });
    await shown(words.reportFile.chosen(NAME));
  }, PATIENCE);

  test('is taken away again', async () => {
    await demo.pane.getByRole('button', { name: words.reportFile.remove(NAME) }).click();
    await demo.pane.getByText(words.reportFile.chosen(NAME)).waitFor({ state: 'detached', timeout: SHORTLY });
  }, PATIENCE);
});

/** The demo in a real browser, handled as a user would: ribbon, cells by keyboard, pane. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type {} from '../../src/demo/demo-bridge';

const SCREENSHOTS = path.join(__dirname, 'screenshots');

/** Pixels that Univer's row and column headers take. */
const HEADERS = { width: 46, height: 20 };

/** Milliseconds after which the canvas has followed a click or a change. */
const SETTLING = 600;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export class DemoPage {
  /** Addresses outside of the demo's own server that the page asked for; each was refused. */
  public readonly outside: string[] = [];
  /** Uncaught errors and console errors of page and pane. */
  public readonly errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    public readonly page: Page,
  ) {}

  public static async open(executablePath: string, url: string): Promise<DemoPage> {
    const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const demo = new DemoPage(browser, await context.newPage());
    await demo.watch(url);
    await demo.page.goto(url);
    return demo;
  }

  public get pane(): FrameLocator {
    return this.page.frameLocator('#pane-frame');
  }

  public async pressRibbon(label: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: label, exact: true }).click();
  }

  /** Clicks a cell of the sheet that is shown, types and confirms. Row and column count from 0. */
  public async typeInto(row: number, column: number, text: string): Promise<void> {
    await this.beginTyping(row, column, text);
    await this.page.keyboard.press('Enter');
  }

  /** The same, with the cell left in edit mode. */
  public async beginTyping(row: number, column: number, text: string): Promise<void> {
    await this.clickCell(row, column);
    await this.page.keyboard.type(text, { delay: 30 });
  }

  public async clickCell(row: number, column: number): Promise<void> {
    const { x, y } = await this.cellCentre(row, column);
    await this.page.mouse.click(x, y);
    await this.page.waitForTimeout(SETTLING);
  }

  public async showSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-bar"]').getByText(name, { exact: true }).click();
  }

  public sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.outturnDemo?.workbook.model.sheets.map(({ name }) => name) ?? []);
  }

  /** Tab and first selected cell, both from 0. */
  public selected(): Promise<{ readonly sheet: string; readonly row: number; readonly column: number } | null> {
    return this.page.evaluate(() => {
      const model = window.outturnDemo?.workbook.model;
      const area = model?.selection[0];
      return model === undefined || area === undefined ? null : { sheet: model.activeSheet.name, row: area.row, column: area.column };
    });
  }

  /** The values of a sheet, a line each, formulas calculated. */
  public async texts(sheet: string): Promise<string> {
    return this.page.evaluate(async (name) => {
      const dump = await window.outturnDemo?.workbook.dump();
      const cells = dump?.sheets.find((each) => each.name === name)?.cells ?? {};
      return Object.values(cells)
        .map(({ value }) => String(value ?? ''))
        .join('\n');
    }, sheet);
  }

  /** What page and pane asked of the host that it does not know. */
  public unimplemented(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.outturnDemo?.host.unimplemented ?? ['no host']);
  }

  public clipboardText(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Opens a file of this machine as its user does. */
  public async openFile(file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
    await this.page.locator('#file').setInputFiles(file);
  }

  /** Drops a file onto the page. */
  public async drop(name: string, content: string): Promise<void> {
    const files = await this.page.evaluateHandle(([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName));
      return transfer;
    }, [name, content] as const);
    await this.page.dispatchEvent('#sheet', 'drop', { dataTransfer: files });
  }

  /** Jumps to a cell by the name box, types and confirms. */
  public async typeAt(address: string, text: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(address);
    await box.press('Enter');
    await this.page.waitForTimeout(SETTLING);
    await this.page.keyboard.type(text, { delay: 30 });
    await this.page.keyboard.press('Enter');
  }

  /** The A1 addresses of a sheet's cells that have this value. */
  public addressesOf(sheet: string, value: string): Promise<string[]> {
    return this.page.evaluate(
      async ([name, wanted]) => {
        const dump = await window.outturnDemo?.workbook.dump();
        const cells = dump?.sheets.find((each) => each.name === name)?.cells ?? {};
        return Object.entries(cells).flatMap(([address, cell]) => (cell.value === wanted ? [address] : []));
      },
      [sheet, value] as const,
    );
  }

  /** Clicks 保存 and takes what the browser downloads. */
  public async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.getByRole('button', { name: '保存' }).click()]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }

  /** What the page says above the workbook. */
  public async notice(): Promise<string> {
    return (await this.page.locator('#notice-text').textContent()) ?? '';
  }

  public async screenshot(name: string): Promise<void> {
    // The canvas draws a moment after the data has changed.
    await this.page.waitForTimeout(SETTLING);
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  public async close(): Promise<void> {
    await this.browser.close();
  }

  /** Where a cell is on the screen, while the sheet is not scrolled. Sizes of the model are points. */
  private cellCentre(row: number, column: number): Promise<{ readonly x: number; readonly y: number }> {
    return this.page.evaluate(
      ({ row, column, header }) => {
        const sheet = window.outturnDemo?.workbook.model.activeSheet;
        // The formula bar and the cell editor have canvases too; the grid's is the widest.
        const [canvas] = [...document.querySelectorAll('#sheet canvas')]
          .map((each) => each.getBoundingClientRect())
          .sort((one, other) => other.width * other.height - one.width * one.height);
        if (sheet === undefined || canvas === undefined) throw new Error('no sheet on the screen');
        const sum = (count: number, size: (index: number) => number): number =>
          Array.from({ length: count }, (_, index) => size(index)).reduce((total, points) => total + (points * 96) / 72, 0);
        const before = (index: number, size: (index: number) => number): number => sum(index, size) + (size(index) * 48) / 72;
        return {
          x: canvas.x + header.width + before(column, (index) => sheet.columnWidth(index)),
          y: canvas.y + header.height + before(row, (index) => sheet.rowHeight(index)),
        };
      },
      { row, column, header: HEADERS },
    );
  }

  private async watch(url: string): Promise<void> {
    this.page.on('pageerror', (error) => this.errors.push(error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    await this.page.route('**/*', async (route) => {
      const asked = route.request().url();
      if (asked.startsWith(url) || asked.startsWith('data:') || asked.startsWith('blob:')) {
        await route.continue();
        return;
      }
      this.outside.push(asked);
      await route.abort();
    });
  }
}

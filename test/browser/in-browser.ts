/** What the browser tests share: the browser, the demo's server for the time of a test file, and patience. */
import { DemoPage } from './demo-page';
import { startDemo, type DemoServer } from './demo-server';
import { findBrowser } from './find-browser';

/** The first build of the demo takes half a minute on a small machine. */
export const PATIENCE = 240_000;
/** For whatever the page does by itself. */
export const SHORTLY = 30_000;

const browser = findBrowser();

if (browser === null && process.env['OUTTURN_REQUIRE_BROWSER'] !== undefined) throw new Error('a browser is required here and none was found');

export const inBrowser = browser === null ? describe.skip : describe;

export async function eventually(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + SHORTLY;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`still not: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Serves the demo while the tests of the file run; `open` gives its page in a browser of its own. */
export function demoServer(): { open(): Promise<DemoPage> } {
  let server: DemoServer | null = null;
  beforeAll(async () => {
    if (browser !== null) server = await startDemo();
  }, PATIENCE);
  afterAll(async () => {
    await server?.stop();
  });
  return { open: () => DemoPage.open(browser ?? '', server?.url ?? '') };
}

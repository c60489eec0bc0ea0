/** A page in which Microsoft's client runs against the emulator, outside of a test: the environment of the tests, started by hand. */
import OfficeEnvironment from '../test/emulator/office-environment.cjs';
import type { ExcelHost, WorkbookSeed } from '../src/emulator';

/** What office.js puts on its page, by the names under which the adapter uses it. */
const CLIENT_GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;

export interface ExcelPage {
  readonly host: ExcelHost;
  /** Opens a workbook in place of the one before. */
  open(seed: WorkbookSeed): Promise<void>;
}

/** Runs `work` with the client's globals in place, which go afterwards. */
export async function withExcelPage<Result>(work: (page: ExcelPage) => Promise<Result>): Promise<Result> {
  const environment = new OfficeEnvironment({ globalConfig: {}, projectConfig: { testEnvironmentOptions: {}, globals: {} } }, { console });
  await environment.setup();
  const page = environment.facade();
  for (const name of CLIENT_GLOBALS) Object.assign(globalThis, { [name]: environment.global[name] });
  try {
    return await work({ host: page.host, open: (seed) => page.reset(seed) });
  } finally {
    for (const name of CLIENT_GLOBALS) Reflect.deleteProperty(globalThis, name);
    await environment.teardown();
  }
}

/** @jest-environment ./test/emulator/office-environment.cjs */
/** A reading that is stopped, at each of its requests, and what is told of it meanwhile. */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import type { ReadingOptions } from '../../../src/ports/workbook-port';
import { BOOK } from './a-book';

jest.setTimeout(120_000);

const workbook = new OfficeJsWorkbook();
const ROWS = 26_000;
const COLUMNS = 8;
const NEEDED = [0, 1, 2];
const TOP_ROWS = 60;

const LARGE = {
  sheets: [
    ...BOOK.sheets,
    { name: '明细', values: Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_cell, column) => (column === 0 ? `第 ${row} 项` : row + column))) },
  ],
};

const requests = (): number => emulator.host.traffic.requests.length;

/** Aborts when the given number of requests was sent, as a click does that comes while Excel works on one. */
function abortAt(request: number): AbortController {
  const stop = new AbortController();
  const watch = setInterval(() => {
    if (requests() < request) return;
    clearInterval(watch);
    stop.abort();
  }, 0);
  return stop;
}

async function cancelled(options: ReadingOptions): Promise<void> {
  await expect(workbook.read({ neededColumns: () => NEEDED, ...options })).rejects.toMatchObject({ failure: { code: 'cancelled' } });
}

test('a signal that is aborted already: nothing is asked', async () => {
  await emulator.reset(BOOK);
  await cancelled({ signal: AbortSignal.abort() });
  expect(requests()).toBe(0);
});

describe('a large book', () => {
  beforeEach(() => emulator.reset(LARGE));

  test('progress runs over the needed cells, to the whole', async () => {
    const reports: (readonly [number, number])[] = [];
    await workbook.read({ neededColumns: () => NEEDED, onProgress: (read, all) => reports.push([read, all]) });
    const all = 12 + 2 + TOP_ROWS * COLUMNS + (ROWS - TOP_ROWS) * NEEDED.length;
    expect(reports.length).toBeGreaterThan(4);
    expect(reports.at(-1)).toEqual([all, all]);
    expect(reports.every(([read, of], index) => of === all && read > (reports[index - 1]?.[0] ?? 0))).toBe(true);
  });

  test('the page has its turn between blocks', async () => {
    let turns = 0;
    const turnsAtReports: number[] = [];
    const clock = setInterval(() => {
      turns += 1;
    }, 0);
    await workbook.read({ neededColumns: () => NEEDED, onProgress: () => turnsAtReports.push(turns) });
    clearInterval(clock);
    // The top needs no request of its own: its report and the one before come together.
    expect(new Set(turnsAtReports).size).toBeGreaterThanOrEqual(turnsAtReports.length - 1);
  });

  test('stopped at any request: no further one, and the workbook is as it was', async () => {
    const before = await emulator.workbook.dump();
    emulator.host.traffic.clear();
    await workbook.read({ neededColumns: () => NEEDED });
    const whole = requests();
    expect(whole).toBeGreaterThan(6);
    for (let request = 1; request <= whole; request += 1) {
      emulator.host.traffic.clear();
      await cancelled({ signal: abortAt(request).signal });
      expect(requests()).toBe(request);
    }
    await emulator.host.idle();
    expect(emulator.host.liveReferences).toEqual([]);
    expect(await emulator.workbook.dump()).toEqual(before);
  });
});

/** @jest-environment ./test/emulator/office-environment.cjs */
/** 200,000 rows of eight columns, through the real client: opened, read in windows, evaluated, and the three sheets written. */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import { generateSheets, type Generation } from '../../../src/app/generate-sheets';
import type { Outcome } from '../../../src/app/outcome';
import type { RunOptions } from '../../../src/app/run-options';
import { isCellError } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { detailSeed } from '../../emulator/detail-seed';

jest.setTimeout(240_000);

const ROWS = 200_000;
const COLUMNS = 8;
const SHEETS = ['绩效评价表', '勾稽核对', '自评报告'];

const generate = (run: RunOptions): Promise<Outcome<Generation>> => generateSheets(new OfficeJsWorkbook(), zhCNLanguage, run);
const writingActions = (): string[] => emulator.host.traffic.requests.flatMap(({ actions }) => actions).filter((action) => /^(?:set|add|delete)/i.test(action));

beforeAll(() => emulator.reset(detailSeed(ROWS)));

afterAll(async () => {
  await emulator.host.idle();
  expect(emulator.host.unimplemented).toEqual([]);
  expect(emulator.host.liveReferences).toEqual([]);
});

test('stopped in the middle: nothing was written', async () => {
  const stop = new AbortController();
  let progress = 0;
  const outcome = await generate({
    signal: stop.signal,
    onProgress: (read, all) => {
      progress = read / all;
      if (progress > 0.5) stop.abort();
    },
  });
  expect(outcome).toEqual({ ok: false, failure: { code: 'cancelled' } });
  expect(progress).toBeLessThan(0.6);
  expect(writingActions()).toEqual([]);
});

test('the sheets are made, after a reading in answers below one megabyte whose progress was told', async () => {
  emulator.host.traffic.clear();
  const reports: number[] = [];
  const outcome = await generate({ onProgress: (read) => reports.push(read) });
  expect(outcome).toMatchObject({ ok: true, value: { receipt: { sheets: SHEETS }, writeFailure: null, evaluation: { status: 'evaluated' } } });
  expect(Math.max(...emulator.host.traffic.requests.map(({ bytesIn }) => bytesIn))).toBeLessThan(1_000_000);
  expect(reports.length).toBeGreaterThan(20);
  expect(reports.at(-1)).toBeLessThanOrEqual((ROWS + 4) * COLUMNS);
});

test('and hold figures, not errors', async () => {
  const { sheets } = await new OfficeJsWorkbook().read({ neededColumns: () => [] });
  const ours = sheets.filter(({ generatedKind }) => generatedKind !== null);
  expect(ours.map(({ name }) => name)).toEqual(SHEETS);
  expect(ours.flatMap(({ values }) => values.flat()).filter(isCellError)).toEqual([]);
});

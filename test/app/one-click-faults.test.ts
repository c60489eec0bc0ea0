/** @jest-environment ./test/emulator/office-environment.cjs */
/**
 * 生成评价表 on the model workbook while one request fails, each in turn and in each way: afterwards the workbook is complete, or as it was.
 * (Faults at every action of a request: test/adapters/officejs/faults.test.ts.)
 */
import { OfficeJsWorkbook } from '../../src/adapters/officejs/office-js-workbook';
import { generateSheets } from '../../src/app/generate-sheets';
import type { Fault, WorkbookDump } from '../../src/emulator';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { withoutIds } from '../adapters/officejs/a-book';
import { MODEL_ROWS } from '../support/model-book';

jest.setTimeout(300_000);

const KINDS: readonly Fault['kind'][] = ['refused', 'partial', 'answerLost'];
const workbook = new OfficeJsWorkbook();

async function openModel(isGenerated: boolean): Promise<void> {
  const rows = MODEL_ROWS.map((row) => row.filter((value) => typeof value !== 'object' || value === null) as (string | number | null)[]);
  await emulator.reset({ sheets: [{ name: '收支情况', values: rows }] });
  if (isGenerated) expect(await written()).toBe(true);
}

async function written(): Promise<boolean> {
  const outcome = await generateSheets(workbook, zhCNLanguage);
  return outcome.ok && outcome.value.receipt !== null;
}

const dump = async (): Promise<WorkbookDump> => withoutIds(await emulator.workbook.dump());

describe.each([
  ['the first time', false],
  ['again, in place', true],
])('%s', (_name, isGenerated) => {
  let before: WorkbookDump;
  let complete: WorkbookDump;
  let requests: number;

  beforeAll(async () => {
    await openModel(isGenerated);
    before = await dump();
    emulator.host.traffic.clear();
    expect(await written()).toBe(true);
    requests = emulator.host.traffic.requests.length;
    complete = await dump();
  });

  test.each(KINDS)('a request that is %s', async (kind) => {
    for (let request = 1; request <= requests; request += 1) {
      await openModel(isGenerated);
      emulator.host.faults.arm({ request, kind });
      const isWritten = await written();
      expect(emulator.host.faults.fired).toBe(1);
      emulator.host.faults.disarm();
      expect(await dump()).toEqual(isWritten ? complete : before);
    }
  });

  test.each(KINDS)('a request that is %s, and none answered after it: the next run puts it right', async (kind) => {
    for (let request = 1; request <= requests; request += 1) {
      await openModel(isGenerated);
      emulator.host.faults.arm({ request, kind, persistent: true });
      await written();
      emulator.host.faults.disarm();
      expect(await written()).toBe(true);
      expect(await dump()).toEqual(complete);
    }
  });
});

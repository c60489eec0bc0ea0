/** @jest-environment ./test/emulator/office-environment.cjs */
import { OfficeJsWorkbook } from '../../../src/adapters/officejs/office-js-workbook';
import { answerName } from '../../../src/core/workbook/remembered-answer';
import { BOOK, OUTPUT } from './a-book';
import { expectNothingLeft } from './nothing-left';

const workbook = new OfficeJsWorkbook();

beforeEach(() => emulator.reset(BOOK));

afterEach(expectNothingLeft);

async function namesInBook(): Promise<unknown> {
  return (await emulator.workbook.dump()).names;
}

async function withNames(...names: readonly (readonly [name: string, formula: string])[]): Promise<void> {
  await emulator.reset({ ...BOOK, names: names.map(([name, formula]) => ({ name, formula, visible: false })) });
}

test('hidden names of the workbook, and nothing else', async () => {
  const before = await emulator.workbook.dump();
  await workbook.remember(['甲"乙"', '丙']);
  expect(await emulator.workbook.dump()).toEqual({
    ...before,
    names: [
      { name: '_outturn_answer_1', formula: '="甲""乙"""', visible: false, comment: '' },
      { name: '_outturn_answer_2', formula: '="丙"', visible: false, comment: '' },
    ],
  });
});

test('names of the user, and our marks, stay', async () => {
  await withNames(['我的名称', '=收支情况!$B$2'], ['_outturn_answer_x', '="别的"']);
  await workbook.write(OUTPUT);
  const before = await namesInBook();
  await workbook.remember(['甲', '乙', '丙', '丁', '戊', '己']);
  await workbook.remember([]);
  expect(await namesInBook()).toEqual(before);
});

test('two requests; none that changes anything where the same is kept', async () => {
  await workbook.remember(['甲', '乙']);
  expect(emulator.host.traffic.requests).toHaveLength(2);
  emulator.host.traffic.clear();
  await workbook.remember(['甲', '乙']);
  expect(emulator.host.traffic.requests.flatMap((request) => request.actions).filter((action) => /add|delete|set/i.test(action))).toEqual([]);
});

test('the reading of a book with a few answers takes three requests as ever', async () => {
  await workbook.remember(['甲', '乙', '丙']);
  emulator.host.traffic.clear();
  expect((await workbook.read()).answers).toEqual(['甲', '乙', '丙']);
  expect(emulator.host.traffic.requests).toHaveLength(3);
});

test('what somebody made something else of is left out, and replaced at the next remembering', async () => {
  await withNames([answerName(0), '="一"'], [answerName(1), '=收支情况!$A$1'], [answerName(2), '="三"'], [answerName(3), '=1+1']);
  expect((await workbook.read()).answers).toEqual(['一', '三']);
  await workbook.remember(['新']);
  expect(await namesInBook()).toEqual([{ name: answerName(0), formula: '="新"', visible: false, comment: '' }]);
});

test('thousands of dead names in a workbook are not fetched', async () => {
  const dead = Array.from({ length: 3000 }, (_, index) => [`坏名称${index}`, '=#REF!'] as const);
  await withNames(...dead, [answerName(0), '="甲"']);
  expect((await workbook.read()).answers).toEqual(['甲']);
  expect(emulator.host.traffic.requests[0]?.bytesIn).toBeLessThan(5_000);
});

test.each(Array.from({ length: 12 }, (_, actionIndex) => actionIndex))('cut off at action %d: the next remembering leaves what it was given', async (actionIndex) => {
  await workbook.remember(['一', '二', '三', '四', '五']);
  emulator.host.faults.arm({ request: 3, kind: 'partial', actionIndex, persistent: true });
  await expect(workbook.remember(['甲'])).rejects.toMatchObject({ failure: { code: 'hostBusy' } });
  emulator.host.faults.disarm();
  await workbook.remember(['甲', '乙']);
  expect((await workbook.read()).answers).toEqual(['甲', '乙']);
  expect(await namesInBook()).toHaveLength(2);
});

test('once more where Excel is busy', async () => {
  emulator.host.faults.arm({ request: 2, kind: 'answerLost' });
  await workbook.remember(['甲', '乙']);
  expect((await workbook.read()).answers).toEqual(['甲', '乙']);
});

import { explainCheck } from '../../src/app/explain-check';
import type { Evaluation } from '../../src/app/evaluation';
import { evaluateBook } from '../../src/app/evaluate-book';
import { generateSheets } from '../../src/app/generate-sheets';
import type { Outcome } from '../../src/app/outcome';
import { explanationCode } from '../../src/core/sheet-plan/explanations';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { MemoryWorkbook } from '../support/memory-workbook';
import { bookOf, sheetOf } from '../support/sheets';

/** All of the budget executed, and 5 carried over: asks for words. */
const book = (): MemoryWorkbook => new MemoryWorkbook(bookOf(sheetOf('收支', [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 100, 100], ['基本支出', 60, 60], ['项目支出', 40, 40], ['年末结转和结余', null, 5]])));
const WORDS = '质保金次年支付。';

function valueOf(outcome: Outcome<Evaluation>): Evaluation {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

async function codeIn(workbook: MemoryWorkbook): Promise<string> {
  const asking = valueOf(await evaluateBook(workbook, zhCNLanguage)).checks.find(({ verdict }) => verdict === 'explain');
  if (asking === undefined) throw new Error('nothing asks for words');
  return explanationCode(asking);
}

const asks = ({ findings }: Evaluation): boolean => findings.some(({ verdict }) => verdict === 'explain');

test('words that are typed in the pane are those of the sheet, and clear what asked for them', async () => {
  const workbook = book();
  await generateSheets(workbook, zhCNLanguage);
  const code = await codeIn(workbook);
  expect(asks(valueOf(await evaluateBook(workbook, zhCNLanguage)))).toBe(true);
  const explained = valueOf(await explainCheck(workbook, code, WORDS, zhCNLanguage));
  expect([asks(explained), explained.explanations.map(({ text }) => text)]).toEqual([false, [WORDS]]);
  expect(valueOf(await evaluateBook(workbook, zhCNLanguage))).toEqual(explained);
  expect(workbook.sheet('勾稽核对').values.flat()).toContain(WORDS);
});

test('they survive the next run while their figures stay, and are emptied again', async () => {
  const workbook = book();
  await generateSheets(workbook, zhCNLanguage);
  const code = await codeIn(workbook);
  await explainCheck(workbook, code, WORDS, zhCNLanguage);
  await generateSheets(workbook, zhCNLanguage);
  expect(workbook.sheet('勾稽核对').values.flat()).toContain(WORDS);
  expect(asks(valueOf(await explainCheck(workbook, code, '', zhCNLanguage)))).toBe(true);
});

test.each([
  ['no sheet was generated yet', async (workbook: MemoryWorkbook) => codeIn(workbook)],
  ['the row is one of other figures', async (workbook: MemoryWorkbook) => {
    await generateSheets(workbook, zhCNLanguage);
    return 'full-execution-carry-over/executed#00000000';
  }],
])('nothing is kept where %s', async (_name, codeOf) => {
  const workbook = book();
  const code = await codeOf(workbook);
  const before = await workbook.read();
  expect(await explainCheck(workbook, code, WORDS, zhCNLanguage)).toEqual({ ok: false, failure: { code: 'explanationPlaceMissing' } });
  expect(await workbook.read()).toEqual(before);
});

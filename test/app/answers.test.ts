import { answerQuestion, forgetAnswers } from '../../src/app/answer-question';
import { evaluateBook } from '../../src/app/evaluate-book';
import type { Evaluation } from '../../src/app/evaluation';
import type { Outcome } from '../../src/app/outcome';
import { unaskedProblems, waitsForAnswer } from '../../src/app/unasked-problems';
import type { Problem } from '../../src/core/ledger/problem';
import type { Answer, QuestionAbout } from '../../src/core/ledger/question';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { FailureError } from '../../src/ports/failure';
import { MemoryWorkbook } from '../support/memory-workbook';
import { bookOf, sheetOf } from '../support/sheets';

const draft = (name: string, total: number): ReturnType<typeof sheetOf> =>
  sheetOf(name, [
    ['某局2023年收支', null, '单位：万元'],
    ['项目', '全年预算数', '执行数'],
    ['合计', total, total - 1],
    ['基本支出', total, total - 1],
  ]);
const open = (): MemoryWorkbook => new MemoryWorkbook(bookOf(draft('初稿', 100), draft('定稿', 200)));

function valueOf(outcome: Outcome<Evaluation>): Evaluation {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

async function answersFor(workbook: MemoryWorkbook, candidate: number): Promise<readonly Answer[]> {
  const { questions } = valueOf(await evaluateBook(workbook, zhCNLanguage));
  return questions[0]?.candidates[candidate]?.answers ?? [];
}

test('an answer gives what every later look gives', async () => {
  const workbook = open();
  const answered = valueOf(await answerQuestion(workbook, await answersFor(workbook, 1), zhCNLanguage));
  expect(answered).toMatchObject({ status: 'evaluated', questions: [], hasAnswers: true, ledger: { table: { sheet: '定稿' } } });
  expect(valueOf(await evaluateBook(workbook, zhCNLanguage))).toEqual(answered);
});

test('forgetting gives what was found before any answer', async () => {
  const workbook = open();
  const before = valueOf(await evaluateBook(workbook, zhCNLanguage));
  expect(before).toMatchObject({ status: 'refused', hasAnswers: false });
  await answerQuestion(workbook, await answersFor(workbook, 0), zhCNLanguage);
  expect(valueOf(await forgetAnswers(workbook, zhCNLanguage))).toEqual(before);
  expect(valueOf(await evaluateBook(workbook, zhCNLanguage))).toEqual(before);
});

test('a reading that is stopped leaves the answers as they were', async () => {
  const workbook = open();
  const answers = await answersFor(workbook, 0);
  const stopped = { code: 'cancelled' } as const;
  const remember = jest.spyOn(workbook, 'remember');
  jest.spyOn(workbook, 'read').mockRejectedValue(new FailureError(stopped));
  expect(await answerQuestion(workbook, answers, zhCNLanguage)).toEqual({ ok: false, failure: stopped });
  expect(await forgetAnswers(workbook, zhCNLanguage)).toEqual({ ok: false, failure: stopped });
  expect(remember).not.toHaveBeenCalled();
});

test('the stage says when it is too late to stop', async () => {
  const workbook = open();
  const answers = await answersFor(workbook, 0);
  const steps: string[] = [];
  jest.spyOn(workbook, 'remember').mockImplementation(() => {
    steps.push('written');
    return Promise.resolve();
  });
  await answerQuestion(workbook, answers, zhCNLanguage, { onStage: (stage) => steps.push(stage) });
  expect(steps).toEqual(['reading', 'remembering', 'written']);
});

describe('problems that a question stands for', () => {
  const problem = (code: Problem['code']): Problem => ({ code, cells: [] });

  const asking = (about: QuestionAbout): Pick<Evaluation, 'status' | 'questions'> => ({ status: 'refused', questions: [{ about, cells: [], candidates: [] }] });
  const TABLE: QuestionAbout = { kind: 'table' };
  const BUDGET: QuestionAbout = { kind: 'measure', measure: 'annualBudget' };
  const EXECUTION: QuestionAbout = { kind: 'measure', measure: 'executed' };

  test.each<[Problem['code'], QuestionAbout]>([
    ['ambiguous', TABLE],
    ['noTable', BUDGET],
    ['ambiguousColumn', EXECUTION],
    ['noBudget', BUDGET],
    ['noExecution', EXECUTION],
  ])('%s', (code, about) => {
    const evaluation = { ...asking(about), problems: [problem(code)] };
    expect([unaskedProblems(evaluation), waitsForAnswer(evaluation)]).toEqual([[], true]);
    const silent = { ...evaluation, questions: [] };
    expect([unaskedProblems(silent), waitsForAnswer(silent)]).toEqual([[problem(code)], false]);
  });

  test.each<[Problem['code'], QuestionAbout]>([
    ['unreadableAmount', TABLE],
    ['noBudget', EXECUTION],
    ['noExecution', BUDGET],
    ['noExecution', { kind: 'unit' }],
    ['ambiguous', EXECUTION],
  ])('%s is said beside a question about something else', (code, about) => {
    const evaluation = { ...asking(about), problems: [problem('ambiguousColumn'), problem(code)] };
    expect(unaskedProblems(evaluation)).toContainEqual(problem(code));
    expect(waitsForAnswer(evaluation)).toBe(false);
  });
});

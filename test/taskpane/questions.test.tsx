/** @jest-environment jsdom */
import { answerQuestion, forgetAnswers } from '../../src/app/answer-question';
import { evaluateBook } from '../../src/app/evaluate-book';
import { generateSheets } from '../../src/app/generate-sheets';
import type { Evaluation } from '../../src/app/evaluation';
import type { Outcome } from '../../src/app/outcome';
import type { RunOptions } from '../../src/app/run-options';
import { enMessages } from '../../src/locales/en';
import { zhCNLanguage, zhCNMessages } from '../../src/locales/zh-CN';
import { failureSentence } from '../../src/locales/zh-CN/failures';
import type { PaneServices } from '../../src/taskpane/pane-services';
import { MemoryWorkbook } from '../support/memory-workbook';
import { bookOf } from '../support/sheets';
import { answerLater } from './answer-later';
import { fakeServices, type FakeServices } from './fake-services';
import { openPane, type PaneDriver } from './pane-driver';
import { columnAsked, DRAFTS, manyAsked, rivalsAsked, silentAsked, tableAsked, unitAsked } from './sample-questions';

const words = zhCNMessages.pane;
const showCellsOf = (candidate: string): string => words.questions.showCellsOf(candidate);

async function paneWith(evaluation: Evaluation, replaced: Partial<PaneServices> = {}, messages = zhCNMessages): Promise<{ readonly pane: PaneDriver; readonly services: FakeServices }> {
  const services = fakeServices(replaced, evaluation);
  const pane = await openPane(services, messages);
  await pane.during(() => pane.store.check());
  return { pane, services };
}

/** The card whose name is this sentence. */
function card(sentence: string): Element {
  const nameOf = (element: Element): string => document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
  const found = [...document.querySelectorAll('[role=group]')].find((element) => nameOf(element).includes(sentence));
  if (found === undefined) throw new Error(`no question "${sentence}"`);
  return found;
}

const choicesOn = (sentence: string): string[] => [...card(sentence).querySelectorAll('li')].map((item) => item.querySelector('button')?.textContent ?? '');

/** jsdom's document has no focus of a window. */
beforeEach(() => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a question', () => {
  test.each([
    ['table', tableAsked, '用哪一张？', ['“初稿”：某局2023年收支', '“定稿”：某局2023年收支']],
    ['column', columnAsked, '哪一栏是“执行数”？', ['“实拨款”（收支!C2）', '都不是']],
    ['rival columns', rivalsAsked, '有 2 栏都写着“执行数”', ['“执行数”（收支!C2）', '“决算数”（收支!D2）']],
    ['unit', unitAsked, '金额单位是什么？', ['万元', '元']],
  ])('about a %s: sentence, a button for each candidate, announced', async (_kind, evaluation, sentence, candidates) => {
    const { pane } = await paneWith(evaluation());
    expect(choicesOn(sentence)).toEqual(candidates);
    expect(pane.announced('status')).toContain(words.questions.heading(1));
  });

  test.each([
    ['table', tableAsked, '用哪一张'],
    ['rival columns', rivalsAsked, '都写着'],
    ['columns of a table without any known one', silentAsked, '没有认得'],
  ])('about a %s: its problem is not said a second time', async (_kind, evaluation, sentence) => {
    const { pane } = await paneWith(evaluation());
    expect(choicesOn(sentence).length).toBeGreaterThan(1);
    expect(evaluation().problems).toHaveLength(1);
    for (const problem of evaluation().problems) expect(pane.text()).not.toContain(zhCNMessages.problem(problem));
  });

  test('a problem that no question is asked about is said', async () => {
    const evaluation = tableAsked();
    const [problem] = evaluation.problems;
    const { pane } = await paneWith({ ...evaluation, questions: [] });
    expect(problem && pane.text().includes(zhCNMessages.problem(problem))).toBe(true);
    expect(pane.text()).not.toContain(words.questions.hint);
  });

  test('a click answers with what the candidate keeps', async () => {
    const evaluation = tableAsked();
    const { pane, services } = await paneWith(evaluation);
    await pane.click('“定稿”');
    expect(services.answered).toEqual([evaluation.questions[0]?.candidates[1]?.answers]);
    expect(pane.text()).not.toContain('用哪一张');
  });

  test('a table and a column can be looked at before; a unit and “none of them” are no places', async () => {
    const tables = await paneWith(tableAsked());
    await tables.pane.click(showCellsOf('“定稿”'));
    expect(tables.services.revealedRanges).toEqual(['定稿!A2:C5']);
    const columns = await paneWith(columnAsked());
    await columns.pane.click(showCellsOf('“实拨款”'));
    expect(columns.services.revealed).toEqual([[{ sheet: '收支', row: 1, column: 2 }]]);
    expect(card('哪一栏').querySelectorAll('button')).toHaveLength(3);
    await paneWith(unitAsked());
    expect(card('金额单位').querySelectorAll('button')).toHaveLength(2);
  });

  test('more candidates than fit can be scrolled, fewer cannot', async () => {
    await paneWith(manyAsked());
    expect(choicesOn('没有认得')).toHaveLength(8);
    const heightOf = (sentence: string): string => getComputedStyle(card(sentence).querySelector('ul') ?? document.body).maxHeight;
    expect(heightOf('没有认得')).toMatch(/px$/);
    await paneWith(tableAsked());
    expect(heightOf('用哪一张')).not.toMatch(/px$/);
  });

  test('is asked in English too', async () => {
    const { pane } = await paneWith(tableAsked(), {}, enMessages);
    expect(choicesOn('Which one counts?')).toEqual(['“初稿”: 某局2023年收支', '“定稿”: 某局2023年收支']);
    expect(pane.text()).toContain(enMessages.pane.questions.hint);
    expect(pane.buttons()).toContain(enMessages.pane.questions.showCellsOf('“定稿”: 某局2023年收支'));
  });

  test('a text of the workbook is never taken for a part of the page', async () => {
    const { pane } = await paneWith(tableAsked(), {}, { ...zhCNMessages, candidate: () => '<img src=x>', question: () => '<b>用</b>', table: () => '<i>表</i>' });
    expect(document.querySelector('img, b, i')).toBeNull();
    expect(pane.text()).toContain('<b>用</b>');
  });
});

describe('while an answer is being kept', () => {
  test('every button of questions, tables and answers rests with its focus, and nothing more is answered', async () => {
    const answer = answerLater<Outcome<Evaluation>>();
    const { pane, services } = await paneWith({ ...tableAsked(), hasAnswers: true }, { answer: () => answer.promise });
    pane.button('“定稿”').focus();
    await pane.click('“定稿”');
    expect(pane.announced('status')).toContain(words.stages.checking);
    for (const name of pane.buttons()) expect([name, pane.button(name).getAttribute('aria-disabled')]).toEqual([name, 'true']);
    expect(document.activeElement).toBe(pane.button('“定稿”'));
    for (const name of ['“初稿”', showCellsOf('“初稿”'), words.questions.askAgain, '初稿!A2']) await pane.click(name);
    expect([services.calls, services.revealedRanges]).toEqual([['evaluate'], []]);
    await pane.during(() => {
      answer.resolve({ ok: true, value: unitAsked() });
    });
    expect(choicesOn('金额单位')).toEqual(['万元', '元']);
  });

  test('a failure becomes a notice, and the question stays', async () => {
    const failure = { code: 'cellInEditMode' } as const;
    const { pane } = await paneWith(tableAsked(), { answer: () => Promise.resolve({ ok: false, failure }) });
    await pane.click('“定稿”');
    expect(pane.announced('alert')).toBe(failureSentence(failure));
    expect(choicesOn('用哪一张')).toHaveLength(2);
    expect(pane.button('“定稿”').getAttribute('aria-disabled')).not.toBe('true');
  });

  test('it can be stopped until the answer is being written', async () => {
    jest.useFakeTimers();
    const runs: RunOptions[] = [];
    const { pane } = await paneWith(tableAsked(), {
      answer: (_answers, run) => {
        runs.push(run);
        run.onStage?.('reading');
        return new Promise(() => undefined);
      },
    });
    await pane.click('“定稿”');
    await pane.during(() => {
      jest.advanceTimersByTime(1100);
    });
    expect(pane.announced('status')).toContain(words.stages.checking);
    expect(pane.buttons()).toContain(words.actions.stop);
    await pane.during(() => runs[0]?.onStage?.('remembering'));
    expect(pane.announced('status')).toContain(words.stages.remembering);
    expect(pane.buttons()).not.toContain(words.actions.stop);
    expect(runs[0]?.signal?.aborted).toBe(false);
    jest.useRealTimers();
  });
});

describe('the keyboard', () => {
  test('goes on at the next question, and at the title after the last one', async () => {
    const { pane } = await paneWith(tableAsked(), { answer: () => Promise.resolve({ ok: true, value: unitAsked() }) });
    pane.button('“定稿”').focus();
    await pane.click('“定稿”');
    expect(document.activeElement?.textContent).toBe(words.questions.heading(1));
    await pane.during(() => pane.store.check());
    const last = await paneWith(unitAsked());
    last.pane.button('元').focus();
    await last.pane.click('元');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('is left alone where the user has gone on to a cell', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { pane } = await paneWith(unitAsked());
    pane.button('元').focus();
    await pane.click('元');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('with a workbook that keeps the answers', () => {
  async function openDrafts(): Promise<PaneDriver> {
    const workbook = new MemoryWorkbook(bookOf(...DRAFTS));
    const pane = await openPane(
      fakeServices({
        evaluate: (run) => evaluateBook(workbook, zhCNLanguage, run),
        generate: (run) => generateSheets(workbook, zhCNLanguage, run),
        answer: (answers, run) => answerQuestion(workbook, answers, zhCNLanguage, run),
        forgetAnswers: (run) => forgetAnswers(workbook, zhCNLanguage, run),
      }),
      zhCNMessages,
    );
    await pane.during(() => pane.store.check());
    return pane;
  }

  test('what was answered is not asked again, until the user wants to be', async () => {
    const pane = await openDrafts();
    expect(pane.buttons()).not.toContain(words.questions.askAgain);
    await pane.click('“定稿”');
    expect(pane.text()).toContain('全年预算数（万元）8,000');
    await pane.click(words.actions.checkAgain);
    expect(pane.text()).not.toContain('用哪一张');
    expect(pane.text()).toContain(words.questions.kept);
    await pane.click(words.questions.askAgain);
    expect(pane.text()).not.toContain(words.questions.kept);
    await pane.click('“初稿”');
    expect(pane.text()).toContain('全年预算数（万元）6,000');
  });

  test('生成评价表 sends back to the question, and writes once it is answered', async () => {
    const pane = await openDrafts();
    await pane.click(words.actions.generate);
    expect(pane.announced('status')).toContain(words.notices.answerFirst);
    expect(pane.announced('status')).not.toContain(words.notices.nothingWritten);
    await pane.click('“定稿”');
    await pane.click(words.actions.generate);
    expect(pane.announced('status')).toContain(words.notices.generated(['绩效评价表', '勾稽核对', '自评报告']));
  });

  test('the tables that were read are listed, each shown by a click', async () => {
    const asked = tableAsked();
    const { pane, services } = await paneWith(asked);
    expect(pane.text()).toContain(words.tables.heading(2));
    expect(document.querySelector('details')?.open).toBe(false);
    const [first] = asked.tables.map((table) => zhCNMessages.table(table));
    expect(pane.button(first ?? '').textContent).toBe(`${first}${words.tables.notSure}`);
    await pane.click('未用：定稿!A2:C5');
    expect(services.revealedRanges).toEqual(['定稿!A2:C5']);
    const answered = await openDrafts();
    await answered.click('“定稿”');
    const [tables] = document.querySelectorAll('details');
    const listed = [...(tables?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
    expect(listed.map((text) => text.includes(words.tables.notSure))).toEqual([false, false]);
    expect(listed[1]).toContain('主表：定稿!A2:C5');
  });

  test('no table, no list', async () => {
    await paneWith({ ...tableAsked(), tables: [] });
    expect(document.querySelector('details')).toBeNull();
  });
});

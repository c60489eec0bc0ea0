/** @jest-environment jsdom */
import type { Verdict } from '../../src/core/checks/check-result';
import type { ProblemCode } from '../../src/core/ledger/problem';
import type { Outcome } from '../../src/app/outcome';
import type { Evaluation } from '../../src/app/evaluation';
import { answerLater } from './answer-later';
import { messages } from './fake-messages';
import { fakeServices } from './fake-services';
import { openPane } from './pane-driver';
import { cellAt, evaluationOf, finding, sampleLedger } from './sample-evaluation';

const words = messages.pane;

describe('looking at the workbook', () => {
  test('shows progress, with every button at rest, until the answer is there', async () => {
    const answer = answerLater<Outcome<Evaluation>>();
    const pane = await openPane(fakeServices({ evaluate: () => answer.promise }));
    let looking = Promise.resolve();
    await pane.during(() => {
      looking = pane.store.check();
    });
    expect(pane.announced('status')).toContain(words.stages.checking);
    for (const name of pane.buttons()) expect(pane.button(name).getAttribute('aria-disabled')).toBe('true');
    answer.resolve({ ok: true, value: evaluationOf([]) });
    await pane.during(() => looking);
    expect(pane.announced('status')).not.toContain(words.stages.checking);
    expect(pane.button(words.actions.generate).getAttribute('aria-disabled')).not.toBe('true');
  });

  test('says what was found where, with totals and rate', async () => {
    const services = fakeServices();
    const pane = await openPane(services);
    await pane.during(() => pane.store.check());
    for (const part of ['中南街道办事处', '2022 年', '万元', '3 个，另有 1 个空白', '全年预算数（万元）6,061.31', '执行数（万元）6,061.30', '99.9998%']) {
      expect(pane.text()).toContain(part);
    }
    await pane.click('收支情况!A3:C13');
    expect(services.revealed).toEqual([[cellAt(3, 1), cellAt(3, 2), cellAt(5, 1), cellAt(5, 2)]]);
  });

  test('names neither entity nor year where the workbook does not', async () => {
    const evaluation = evaluationOf([]);
    const ledger = evaluation.ledger && { ...evaluation.ledger, entity: null, year: null };
    const pane = await openPane(fakeServices({}, { ...evaluation, ledger }));
    await pane.during(() => pane.store.check());
    expect(pane.text().split(words.overview.notNamed)).toHaveLength(3);
  });

  test('an empty workbook is told what to do, without an alarm', async () => {
    const empty = evaluationOf([], { status: 'refused', problems: [{ code: 'emptyWorkbook', cells: [] }], ledger: null, rates: null, checks: [] });
    const pane = await openPane(fakeServices({}, empty));
    await pane.during(() => pane.store.check());
    expect(pane.announced('status')).toContain(words.findings.emptyWorkbook);
    expect(pane.announced('status')).toContain('问题 emptyWorkbook');
    expect(pane.announced('alert')).toBe('');
    expect(pane.text()).not.toContain(words.overview.heading);
  });

  test.each<ProblemCode>(['noTable', 'noBudget', 'noExecution', 'errorValues', 'unreadableAmount', 'tooManyTextAmounts', 'ambiguous'])('says the problem %s and shows its cells', async (code) => {
    const services = fakeServices({}, evaluationOf([], { status: 'partial', problems: [{ code, cells: [cellAt(4, 1)] }], rates: null }));
    const pane = await openPane(services);
    await pane.during(() => pane.store.check());
    expect(pane.announced('status')).toContain(`问题 ${code}`);
    expect(pane.text()).not.toContain(words.overview.completionRate);
    await pane.click(words.actions.showCells);
    expect(services.revealed).toEqual([[cellAt(4, 1)]]);
  });

  test('says a note below the problems, without an alarm, and shows its cells', async () => {
    const cells = [cellAt(3, 2), cellAt(5, 2)];
    const services = fakeServices({}, evaluationOf([], { problems: [{ code: 'noBudget', cells: [] }], notes: [{ code: 'externalValues', cells }] }));
    const pane = await openPane(services);
    await pane.during(() => pane.store.check());
    expect(pane.announced('status')).toMatch(/问题 noBudget.*提示 externalValues/);
    expect(pane.announced('alert')).toBe('');
    expect(pane.text()).toContain(words.overview.completionRate);
    await pane.click(words.actions.showCells);
    expect(services.revealed).toEqual([cells]);
  });
});

describe('findings', () => {
  test.each<Verdict>(['error', 'rate', 'explain', 'zeroBase', 'notice', 'rounding'])('%s: word, sentence, icon; a click selects the cells', async (verdict) => {
    const services = fakeServices({}, evaluationOf([finding(verdict, '甲', [cellAt(9, 2), cellAt(3, 2)])]));
    const pane = await openPane(services);
    await pane.during(() => pane.store.check());
    const button = pane.button('发现 甲');
    expect(button.textContent).toBe(`${messages.verdict(verdict)}发现 甲`);
    expect(button.closest('section')?.querySelector('h3 svg')).not.toBeNull();
    await pane.click('发现 甲');
    expect(services.revealed).toEqual([[cellAt(9, 2), cellAt(3, 2)]]);
  });

  test('are grouped by verdict in the order given', async () => {
    const findings = [finding('error', '甲'), finding('explain', '乙'), finding('error', '丙')];
    const pane = await openPane(fakeServices({}, evaluationOf(findings)));
    await pane.during(() => pane.store.check());
    expect([...document.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual(['不平（2）', '需说明（1）']);
    expect(pane.buttons().filter((name) => name.includes('发现'))).toEqual(['不平发现 甲', '不平发现 丙', '需说明发现 乙']);
    expect(pane.text()).toContain(words.findings.summary(3, 4));
  });

  test('what follows from another is folded below it, with the clues as plain lines, and counted once', async () => {
    const figure = sampleLedger().figures[0];
    const clues = figure === undefined ? [] : [{ kind: 'movedPoint' as const, figures: [{ figure, balancing: null }] }];
    const findings = [{ ...finding('error', '甲'), clues }, { ...finding('rate', '乙', [cellAt(4, 2)]), causedBy: { rule: 'fund-source-sum' as const, scope: '甲' } }];
    const services = fakeServices({}, evaluationOf(findings));
    const pane = await openPane(services);
    await pane.during(() => pane.store.check());
    expect([...document.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual(['不平（1）']);
    expect(pane.text()).toContain('发现 甲线索 movedPoint');
    const folded = [...document.querySelectorAll('details')].find((details) => details.querySelector('summary')?.textContent === words.findings.consequences(1));
    expect(folded?.open).toBe(false);
    expect(folded?.contains(pane.button('发现 乙'))).toBe(true);
    expect(pane.text()).toContain(words.findings.summary(1, 3));
    await pane.click('发现 乙');
    expect(services.revealed).toEqual([[cellAt(4, 2)]]);
  });

  test('none: all relations agree', async () => {
    const pane = await openPane(fakeServices());
    await pane.during(() => pane.store.check());
    expect(pane.text()).toContain(words.findings.allExact(1));
  });

  test('none because all are explained is not "all agree"', async () => {
    const pane = await openPane(fakeServices({}, evaluationOf([], { checks: [finding('explain', '甲')] })));
    await pane.during(() => pane.store.check());
    expect(pane.text()).toContain(words.findings.allExplained(1));
  });

  test('nothing to check is not "all agree"', async () => {
    const pane = await openPane(fakeServices({}, evaluationOf([], { checks: [] })));
    await pane.during(() => pane.store.check());
    expect(pane.text()).toContain(words.findings.nothingChecked);
  });
});

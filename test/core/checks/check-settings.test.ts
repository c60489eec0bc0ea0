import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../../src/app/evaluation';
import { readSettings, severitySetting, toleranceSetting } from '../../../src/core/checks/check-settings';
import type { Answer } from '../../../src/core/ledger/question';
import { decimalText, parseDecimal } from '../../../src/core/money/decimal';
import { keptAnswers } from '../../../src/core/reading/answers';
import type { WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { outputOf, reportLines, shownRow } from '../../support/live-sheets';
import { bookOf, sheetOf } from '../../support/sheets';

/** 合计 of what is given over sources of 100.00 and 50.00 (budgets of 150), in 万元 or 元. */
function book(total: number, settings: readonly Answer[] = [], unit: '万元' | '元' = '万元'): WorkbookSnapshot {
  const rows = [
    ['某局2023年收支'], [`单位：${unit}`], ['项目', '全年预算数', '执行数'], ['合计', 150.25, total],
    ['一般公共预算财政拨款', 100.15, 100.01], ['其他资金', 50.1, 50.02],
  ];
  return { ...bookOf(sheetOf('收支', rows)), answers: keptAnswers([], settings) };
}

const evaluate = (...of: Parameters<typeof book>): Evaluation => evaluateSnapshot(book(...of), zhCNLanguage);
const sumOf = ({ checks }: Evaluation): unknown =>
  checks.filter(({ rule, scope }) => rule === 'fund-source-sum' && scope === 'executed').map(({ verdict, difference }) => [verdict, decimalText(difference)])[0];
const within = (amount: string): Answer => toleranceSetting(parseDecimal(amount));

describe('the tolerance', () => {
  test.each([
    { total: 150.03, computed: 'exact', wide: 'exact', none: 'exact' },
    // 0.005 × 3 is what rounding explains.
    { total: 150.04, computed: 'rounding', wide: 'rounding', none: 'error' },
    { total: 150.02, computed: 'rounding', wide: 'rounding', none: 'error' },
    { total: 150.5, computed: 'error', wide: 'rounding', none: 'error' },
    { total: 149.56, computed: 'error', wide: 'rounding', none: 'error' },
    { total: 150.54, computed: 'error', wide: 'error', none: 'error' },
    { total: 149.52, computed: 'error', wide: 'error', none: 'error' },
  ])('$total over 150.03', ({ total, computed, wide, none }) => {
    const verdict = (settings: readonly Answer[]): unknown => (sumOf(evaluate(total, settings)) as string[])[0];
    expect([verdict([]), verdict([within('0.5')]), verdict([within('0')]), verdict([toleranceSetting(null)])]).toEqual([computed, wide, none, computed]);
  });

  test('is in 万元, whatever the book is in', () => {
    expect(sumOf(evaluate(151.03, [within('0.0001')], '元'))).toEqual(['rounding', '-1.00']);
    expect(sumOf(evaluate(151.04, [within('0.0001')], '元'))).toEqual(['error', '-1.01']);
  });

  test('is none of scores', () => {
    const form = sheetOf('自评表', [
      ['某局2023年部门整体支出绩效自评表'], ['单位：元'], ['项目', '全年预算数', '执行数'], ['合计', 100, 90], [],
      ['一级指标', '二级指标', '分值', '得分'], ['产出', '数量', 50, 50], ['效益', '社会', 50, 45], ['总分', null, 100, 94],
    ]);
    const verdicts = (settings: readonly Answer[]): unknown[] =>
      evaluateSnapshot({ ...bookOf(form), answers: keptAnswers([], settings) }, zhCNLanguage).checks.filter(({ rule, verdict }) => rule === 'score-total' && verdict !== 'exact').map(({ verdict }) => verdict);
    expect([verdicts([]), verdicts([within('1')])]).toEqual([['error'], ['error']]);
  });

  test('is that of the sheet, too', () => {
    const row = (settings: readonly Answer[]): unknown[] => shownRow(outputOf(book(150.5, settings)), 'checks', '资金来源执行数合计＝执行数合计').slice(3, 6);
    expect(row([])).toEqual([-0.47, 0.015, '不平']);
    expect(row([within('0.5')])).toEqual([-0.47, 0.5, '尾差']);
  });
});

describe('a rule', () => {
  const lenient = [severitySetting('fund-source-sum', 'notice')];
  const off = [severitySetting('fund-source-sum', 'off')];

  test('that gives notice only does not hold the conclusion back', () => {
    const held = (settings: readonly Answer[]): boolean => reportLines(outputOf(book(149, settings))).some((line) => line.includes('【待核实】'));
    expect(sumOf(evaluate(149, lenient))).toEqual(['notice', '1.03']);
    expect([held([]), held(lenient)]).toEqual([true, false]);
  });

  test('that is off finds nothing, and the sheet says so', () => {
    const { findings, runs } = evaluate(149, off);
    expect(findings).toEqual([]);
    expect(runs.find(({ rule }) => rule === 'fund-source-sum')).toEqual({ rule: 'fund-source-sum', isOff: true, compared: 0, passedLines: 0, unlisted: 0 });
    expect(shownRow(outputOf(book(149, off)), 'checks', '资金来源合计＝总额')[2]).toBe('未核对：已按设置停用');
  });

  test('about single lines likewise', () => {
    const over = evaluate(150.03, [severitySetting('line-within-budget', 'off')]);
    expect(over.runs.find(({ rule }) => rule === 'line-within-budget')).toMatchObject({ isOff: true, compared: 0 });
  });

  test('about sentences likewise', () => {
    const stated = (settings: readonly Answer[]): Pick<Evaluation, 'textFindings' | 'textRuns'> =>
      evaluateSnapshot(book(150.03, settings), zhCNLanguage, { name: '报告', paragraphs: ['某局2023年部门整体支出绩效自评报告', '（二）部门整体收支情况', '2023年部门支出合计149.00万元。'] });
    const verdictsAndRun = ({ textFindings, textRuns }: ReturnType<typeof stated>): unknown[] => [
      textFindings.map(({ rule, verdict }) => `${rule} ${verdict}`),
      textRuns.filter(({ rule }) => rule === 'text-amount').map(({ isOff, compared }) => [isOff, compared])[0],
    ];
    expect(verdictsAndRun(stated([]))).toEqual([['text-amount error'], [false, 1]]);
    expect(verdictsAndRun(stated([severitySetting('text-amount', 'notice')]))).toEqual([['text-amount notice'], [false, 1]]);
    expect(verdictsAndRun(stated([severitySetting('text-amount', 'off')]))).toEqual([[], [true, 0]]);
  });
});

test('settings are no answers that could be asked again', () => {
  expect(evaluate(150, [within('0.5'), severitySetting('same-figure', 'off')]).hasAnswers).toBe(false);
});

test('what is no setting of a known form is passed over', () => {
  const settings = new Map([['setting/tolerance', '-1'], ['setting/severity/fund-source-sum', 'error'], ['setting/severity/unknown', 'off'], ['column/x', 'executed']]);
  expect(readSettings(settings, ['fund-source-sum'])).toEqual({ tolerance: null, severities: new Map() });
});

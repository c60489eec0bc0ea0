import { scoreTotal } from '../../../../src/core/checks/rules/score-total';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Rows = readonly (readonly CellValue[])[];

/** Points for execution in E4 and G4; the indicators stand in F9 to G12, 总分 in F13 and G13. */
const form = (execution: readonly [CellValue, CellValue], indicators: readonly (readonly [CellValue, CellValue])[], total: readonly CellValue[], goals: Rows = [['年度总体目标', '完成养护']]): LineCase['sheets'] => ({
  自评: [
    ['2023年项目支出绩效自评表'], ['项目名称', '道路养护'], ['项目资金（万元）', '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
    ['年度资金总额', 100, 120, 110, execution[0], '91.67%', execution[1]], ['其中：当年财政拨款', 100, 120, 110, '—', null, '—'], ['其他资金', 0, 0, 0, '—', null, '—'], ...goals,
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ...indicators.map((points, index): readonly CellValue[] => [index === 0 ? '产出指标' : null, null, `指标${String(index + 1)}`, '≥1', '1', ...points]),
    ['总分', null, null, null, null, ...total],
  ],
});
const INDICATORS: readonly (readonly [CellValue, CellValue])[] = [[50, 50], [20, 18.5], [10, 10], [10, 9]];
const whole = (...total: readonly CellValue[]): LineCase['sheets'] => form([10, 9.17], INDICATORS, total);
/** Goals in two rows, whose words begin in E: the indicators stand in F10 to G13, 总分 in F14 and G14. */
const GOALS: Rows = [['年度总体目标', '预期目标', null, null, '实际完成情况'], [null, '养护6公里', null, null, '已养护6公里']];
const below = (cells: readonly string[]): string[] => cells.map((cell) => cell.replace(/(?<=[FG])\d+$/u, (row) => (Number(row) > 8 ? String(Number(row) + 1) : row)));
const SCORES = ['G13', 'G4', 'G9', 'G10', 'G11', 'G12'].map((cell) => `自评!${cell}`);
const WEIGHTS = ['F13', 'E4', 'F9', 'F10', 'F11', 'F12'].map((cell) => `自评!${cell}`);

/** One header, scores in B and C from row 3 on, beside the list that makes the book one of a department. */
const simple = (rows: Rows, header: readonly CellValue[] = ['指标名称', '分值', '得分']): LineCase['sheets'] => ({ 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['项目支出', 400, 390]], 评分: [['部门整体支出绩效自评评分表'], header, ...rows] });

testLineRule(scoreTotal, {
  valid: [
    // Weights, scores, and a score below its weight in each of five rows.
    { name: 'execution and indicators', sheets: whole(100, 96.67), passed: 7 },
    { name: 'goals in words above the indicators', sheets: form([10, 9.17], INDICATORS, [100, 96.67], GOALS), passed: 7 },
    { name: '总分 without its weight', sheets: whole(null, 96.67), passed: 6 },
    { name: 'scores as text', sheets: simple([['产出', '60分', '５８．５'], ['效益', '40', '40 分'], ['合计', '100分', '98.5分']]), passed: 4 },
    { name: '小计 of groups', sheets: simple([['数量', 30, 30], ['质量', 30, 29], ['小计', 60, 59], ['效益', 40, 40], ['合计', 100, 99]]), passed: 5 },
    { name: 'extra points without a weight', sheets: simple([['产出', 60, 58], ['效益', 40, 40], ['加分项', 0, 2], ['总分', 100, 100]]), passed: 4 },
    { name: 'points for execution that stand elsewhere', sheets: simple([['产出', 50, 48], ['效益', 40, 40], ['总分', 100, 98]]), passed: 2 },
    { name: 'the score of 总分 below 分值', sheets: simple([['产出', 60, 58], ['效益', 40, 40], ['总分', 98, null]]), passed: 2 },
    { name: 'no form of 100 points, whose scores need not add up', sheets: simple([['产出', 60, 48], ['效益', 25, 20], ['总分', 85, 98]]), passed: 2 },
    { name: 'a single row, which is no breakdown', sheets: simple([['产出', 100, 98], ['总分', 100, 90]]), passed: 1 },
  ],
  silent: [
    { name: 'tasks with 10 points each, 合计 too', sheets: simple([['任务一', null, 9], ['任务二', null, 9], ['合计', 10, 9]]) },
    { name: 'ten tasks with 10 points each, 合计 too', sheets: simple([...Array.from({ length: 10 }, (_, index) => [`任务${String(index + 1)}`, 10, 9.5]), ['合计', 10, 9.5]]) },
    { name: 'no total', sheets: simple([['产出', null, 58], ['效益', null, 40]]) },
    { name: 'no form', sheets: { 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 890]] } },
    { name: 'weights of each level', sheets: simple([['产出', 60, 60, 58], ['效益', 40, 40, 40], ['合计', 100, 100, 98]], ['指标', '分值', '分值', '得分']) },
    { name: 'weights of two levels in one column', sheets: simple([['产出', 60, null], ['数量', 30, null], ['质量', 30, null], ['效益', 40, null], ['合计', 100, 98]]) },
    { name: 'a weight that cannot be read, with goals above', sheets: form([10, 9.17], [['待定', 50], ...INDICATORS.slice(1)], [100, 90], GOALS) },
    { name: 'a weight that cannot be read and has no score', sheets: form([10, 9.17], [['待定', null], ...INDICATORS.slice(1)], [100, 46.67]) },
    { name: 'a score of the execution that cannot be read', sheets: form([10, '优'], INDICATORS, [100, 90], GOALS) },
    { name: 'a score that cannot be read', sheets: simple([['产出', 60, '优'], ['效益', 40, 40], ['合计', 100, 98]]) },
  ],
  invalid: [
    { name: 'the total too high', sheets: whole(100, 97.67), findings: [{ verdict: 'error', difference: '-1', cells: SCORES }] },
    { name: 'the total too low', sheets: whole(100, 69.67), findings: [{ verdict: 'error', difference: '27', cells: SCORES }] },
    { name: 'the total too low, below goals in words', sheets: form([10, 9.17], INDICATORS, [100, 69.67], GOALS), findings: [{ verdict: 'error', difference: '27', cells: below(SCORES) }] },
    { name: 'the total too high, below goals in words', sheets: form([10, 9.17], INDICATORS, [100, 99.67], GOALS), findings: [{ verdict: 'error', difference: '-3', cells: below(SCORES) }] },
    { name: 'the weight of the total too high', sheets: whole(1000, 96.67), findings: [{ verdict: 'error', difference: '-900', cells: WEIGHTS }] },
    { name: 'the weight of the total too low', sheets: whole(10, 96.67), findings: [{ verdict: 'error', difference: '90', cells: WEIGHTS }] },
    { name: 'weights beyond 100', sheets: form([10, 9.17], [[55, 50], ...INDICATORS.slice(1)], [100, 96.67]), findings: [{ verdict: 'error', difference: '5', cells: WEIGHTS }] },
    { name: 'weights below 100', sheets: form([10, 9.17], [[40, 40], ...INDICATORS.slice(1)], [100, 86.67]), findings: [{ verdict: 'error', difference: '-10', cells: WEIGHTS }] },
    { name: 'the weight of the total as that of each row', sheets: simple([...Array.from({ length: 10 }, (_, index) => [`指标${String(index + 1)}`, 10, 9.5]), ['总分', 10, 95]]), findings: [{ verdict: 'error', difference: '90', cells: ['B13', ...Array.from({ length: 10 }, (_, index) => `B${String(index + 3)}`)].map((cell) => `评分!${cell}`) }] },
    { name: 'a score above its weight', sheets: form([10, 11], INDICATORS, [100, 98.5]), findings: [{ verdict: 'error', difference: '1', cells: ['自评!G4', '自评!E4'] }] },
    { name: 'a row without its score', sheets: form([10, null], INDICATORS, [100, 96.67]), findings: [{ verdict: 'notice', difference: '-9.17', cells: SCORES.filter((cell) => cell !== '自评!G4') }] },
    // 96.67 in whole points is 97; in tenths 96.7: half a unit of the total’s own last digit.
    { name: 'a total in whole points', sheets: whole(100, 97), findings: [{ verdict: 'rounding', difference: '-0.33', cells: SCORES }] },
    { name: 'just below half a point', sheets: form([10, 9.01], INDICATORS, [100, 97]), findings: [{ verdict: 'rounding', difference: '-0.49', cells: SCORES }] },
    { name: 'half a point', sheets: form([10, 9], INDICATORS, [100, 97]), findings: [{ verdict: 'rounding', difference: '-0.5', cells: SCORES }] },
    { name: 'just above half a point', sheets: form([10, 8.99], INDICATORS, [100, 97]), findings: [{ verdict: 'error', difference: '-0.51', cells: SCORES }] },
    { name: 'as many digits as the scores: nothing is rounded', sheets: whole(100, 96.66), findings: [{ verdict: 'error', difference: '0.01', cells: SCORES }] },
  ],
});

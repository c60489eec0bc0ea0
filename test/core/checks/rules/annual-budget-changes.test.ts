import { annualBudgetChanges } from '../../../../src/core/checks/rules/annual-budget-changes';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

const lines = (header: readonly CellValue[], rows: readonly (readonly CellValue[])[], unit = '万元'): LineCase['sheets'] => ({ 收支: [['某局2023年预算执行情况表'], [`单位：${unit}`], header, ...rows] });
const SIGNED = ['项目', '年初预算数', '年度预算调整', '全年预算数', '全年执行数'];
const BOTH = ['项目', '年初预算数', '追加', '调减', '全年预算数', '全年执行数'];
const form = (...amounts: readonly CellValue[]): LineCase['sheets'] => ({
  自评: [['2023年项目支出绩效自评表'], ['项目名称', '道路养护'], ['项目资金（万元）', '年初预算数', '预算调整数', '全年预算数（A）', '全年执行数（B）', '执行率（B/A）'], ['年度资金总额', ...amounts]],
});
/** One line holds, so that the other one is in doubt: D5 is its budget of the year, B5 and C5 the opening one and the change. */
const second = (opening: CellValue, change: CellValue, whole: CellValue, unit?: string): LineCase['sheets'] => lines(SIGNED, [['合计', 300.01, 30, 330.01, 320], ['基本支出', opening, change, whole, 80], ['项目支出', 200, 20, 220, 200]], unit);
/** Projects of one list; the columns of their amounts are given. */
const projects = (header: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]): LineCase['sheets'] => ({
  明细: [['某局2023年项目执行情况'], ['单位：万元'], ['项目名称', '资金来源', '支出性质', ...header], ...rows.map((row, index): CellValue[] => [`项目${String(index + 1)}`, '其他资金', '项目支出', ...row])],
});
const LISTED = ['年初预算数', '追加', '调减', '全年预算数', '执行数'];
const CELLS = ['收支!D5', '收支!B5', '收支!C5'];

testLineRule(annualBudgetChanges, {
  valid: [
    { name: 'what was added and what was taken away', sheets: lines(BOTH, [['合计', 300, 50, 20, 330, 320], ['基本支出', 100, 20, 10, 110, 100], ['项目支出', 200, 30, 10, 220, 220]]), passed: 3 },
    { name: '调减 below 0', sheets: lines(BOTH, [['合计', 300, 50, -20, 330, 320], ['基本支出', 100, 20, -10, 110, 100], ['项目支出', 200, 30, -10, 220, 220]]), passed: 3 },
    { name: 'a change with its sign', sheets: lines(SIGNED, [['合计', 300, 10, 310, 300], ['基本支出', 100, -10, 90, 90], ['项目支出', 200, 20, 220, 210]]), passed: 3 },
    { name: 'nothing changed, and open changes', sheets: lines(BOTH, [['合计', 300, 30, 0, 330, 320], ['基本支出', 100, null, null, 100, 100], ['项目支出', 200, 30, null, 230, 220]]), passed: 2 },
    { name: 'the adjusted budget, in 元', sheets: lines(['项目', '年初预算数', '追加数', '调整后预算数', '执行数'], [['合计', 3_000_000.1, 300_000.2, 3_300_000.3, 3_200_000]], '元'), passed: 1 },
    { name: 'a form of one project', sheets: form(100, 20, 120, 110, '91.67%'), passed: 1 },
    { name: 'a detail list', sheets: { 明细: [['某局2023年项目执行情况'], ['单位：万元'], ['项目名称', '资金来源', '支出性质', '年初预算数', '追加', '全年预算数', '执行数'], ['道路', '其他资金', '项目支出', 10, 2, 12, 11], ['桥梁', '其他资金', '项目支出', 10, 0, 10, 9]] }, passed: 2, kept: 0 },
    { name: '调减 below 0, and one of 0', sheets: lines(BOTH, [['合计', 300, 50, -20, 330, 320], ['基本支出', 100, 20, 0, 120, 100], ['项目支出', 200, 30, -20, 210, 210]]), passed: 3 },
    { name: 'a list with 调减 below 0', sheets: projects(LISTED, [10, 2, -1, 11, 11], [20, 0, -3, 17, 17]), passed: 2, kept: 2 },
    { name: 'a list with 调减 of 0, above 0 and left open', sheets: projects(LISTED, [10, 2, 0, 12, 11], [20, 0, 3, 17, 17], [5, 1, null, 6, 6]), passed: 3, kept: 1 },
    { name: 'columns of units of their own', sheets: projects(['年初预算数（万元）', '追加（元）', '全年预算数（万元）', '执行数（万元）'], [10, 20_000, 12, 11], [20, 5_000, 20.5, 17]), passed: 2, kept: 2 },
    { name: 'the budget began with nothing', sheets: form(0, 120, 120, 110, '91.67%'), passed: 1 },
    { name: 'a line without an opening budget, and one without a budget of the year, say nothing', sheets: lines(SIGNED, [['合计', 300, 30, 330, 320], ['基本支出', null, 30, 130, 80], ['项目支出', 200, 30, null, 200]]), passed: 1 },
  ],
  silent: [
    { name: '调减 both ways in a list', sheets: projects(LISTED, [10, 2, 1, 11, 11], [20, 0, -3, 17, 17]) },
    { name: 'half of the lines hold', sheets: lines(SIGNED, [['合计', 300, 50, 350, 320], ['基本支出', 100, 20, 110, 100]]) },
    { name: 'half of the rows of a list hold', sheets: projects(LISTED, [10, 2, 0, 12, 11], [20, 0, 3, 19, 17]) },
    { name: 'the budget after the changes in 元', sheets: projects(['年初预算数（万元）', '预算调整数（元）', '全年预算数（万元）', '执行数（万元）'], [10, 120_000, 12, 11]) },
    { name: 'a project that was given up', sheets: form(100, 0, 0, 0, '—') },
    { name: 'two opening budgets', sheets: lines(['项目', '年初预算数', '年初批复预算', '追加', '全年预算数', '执行数'], [['合计', 300, 290, 30, 320, 310]]) },
    { name: 'two budgets of the year', sheets: lines(['项目', '年初预算数', '追加', '调整后预算数', '全年预算数', '执行数'], [['合计', 300, 30, 325, 320, 310]]) },
    { name: '追加 twice', sheets: lines(['项目', '年初预算数', '追加', '年中追加', '全年预算数', '执行数'], [['合计', 300, 30, 5, 320, 310]]) },
    { name: '调整数 beside 追加', sheets: lines(['项目', '年初预算数', '追加', '年中调整数', '全年预算数', '执行数'], [['合计', 300, 30, 5, 320, 310]]) },
    { name: 'no opening budget', sheets: lines(['项目', '追加', '全年预算数', '执行数'], [['合计', 30, 320, 310]]) },
    { name: 'no budget of the year', sheets: lines(['项目', '年初预算数', '追加', '执行数'], [['合计', 300, 30, 310]]) },
    { name: 'one of two changes that cannot be read', sheets: lines(BOTH, [['合计', 300, 50, '见附件', 330, 320]]) },
    { name: 'a column between them, far from the changes', sheets: lines(['项目', '年初预算数', '上级专项', '追加', '全年预算数', '执行数'], [['合计', 300, 5, 30, 335, 320]]) },
    { name: '调整数 is the budget after the changes', sheets: lines(['项目', '年初预算数', '调整数', '全年预算数', '执行数'], [['合计', 300, 330, 330, 320], ['基本支出', 100, 110, 110, 100], ['项目支出', 200, 220, 220, 210]]) },
    { name: 'the same in the one line of a form', sheets: form(100, 120, 120, 110, '91.67%') },
    { name: '预算调整数 without another budget is the adjusted one', sheets: lines(['项目', '年初预算数', '预算调整数', '执行数'], [['合计', 300, 330, 320], ['基本支出', 100, 110, 100]]) },
    { name: 'what was carried over is counted as well', sheets: lines(['项目', '上年结转', '年初预算数', '追加', '全年预算数', '执行数'], [['合计', 5, 300, 30, 335, 320]]) },
    { name: 'a column of which nothing is known between them', sheets: lines(['项目', '年初预算数', '追加', '上级专项', '全年预算数', '执行数'], [['合计', 300, 30, 5, 335, 320]]) },
    { name: 'no changes', sheets: lines(['项目', '年初预算数', '全年预算数', '执行数'], [['合计', 300, 330, 320]]) },
    { name: 'changes that are left open', sheets: lines(SIGNED, [['合计', 300, null, 330, 320]]) },
    { name: '调减 both ways', sheets: lines(BOTH, [['合计', 300, 50, 20, 330, 320], ['基本支出', 100, 20, -10, 110, 100]]) },
    { name: 'most lines do not bear it out', sheets: lines(SIGNED, [['合计', 300, 50, 330, 320], ['基本支出', 100, 20, 110, 100], ['项目支出', 200, 20, 220, 210]]) },
    { name: 'a change that cannot be read', sheets: lines(SIGNED, [['合计', 300, '见附件', 330, 320]]) },
  ],
  invalid: [
    // 100 + 20 − (−10) = 130 where the others take 调减 away, 100 + 20 + 10 where they add it.
    { name: 'a slip of the sign where 调减 is taken away', sheets: lines(BOTH, [['合计', 300, 50, 20, 330, 320], ['基本支出', 100, 20, -10, 110, 100], ['项目支出', 200, 30, 10, 220, 220]]), findings: [{ verdict: 'error', difference: '20', cells: ['收支!E5', '收支!B5', '收支!C5', '收支!D5'] }] },
    { name: 'a slip of the sign where 调减 is below 0', sheets: lines(BOTH, [['合计', 300, 50, -20, 330, 320], ['基本支出', 100, 20, 10, 110, 100], ['项目支出', 200, 30, -10, 220, 220]]), findings: [{ verdict: 'error', difference: '20', cells: ['收支!E5', '收支!B5', '收支!C5', '收支!D5'] }] },
    { name: 'the budget of the year too high', sheets: second(100, 10, 111), findings: [{ verdict: 'error', difference: '-1', cells: CELLS }] },
    { name: 'the budget of the year too low', sheets: second(100, 10, 11), findings: [{ verdict: 'error', difference: '99', cells: CELLS }] },
    { name: 'a change with the wrong sign', sheets: second(100, -10, 110), findings: [{ verdict: 'error', difference: '-20', cells: CELLS }] },
    { name: 'the one line of a form', sheets: form(100, 20, 130, 110, '84.62%'), findings: [{ verdict: 'error', difference: '-10', cells: ['自评!D4', '自评!B4', '自评!C4'] }] },
    { name: 'added and taken away', sheets: lines(BOTH, [['合计', 300, 50, 20, 330, 320], ['基本支出', 100, 20, 10, 130, 100], ['项目支出', 200, 30, 10, 220, 220]]), findings: [{ verdict: 'error', difference: '-20', cells: ['收支!E5', '收支!B5', '收支!C5', '收支!D5'] }] },
    { name: 'a gap beside an open change', sheets: lines(BOTH, [['合计', 300, 50, 20, 330, 320], ['基本支出', 100, 20, null, 110, 100], ['项目支出', 200, 30, 10, 220, 220]]), findings: [{ verdict: 'notice', difference: '10', cells: ['收支!E5', '收支!B5', '收支!C5'] }] },
    // Three figures of two decimals: 0.005 × 3 = 0.015; 0.01 × √3 = 0.0173.
    { name: 'just below the tolerance', sheets: second(100.01, 10.01, 110.0349999), findings: [{ verdict: 'rounding', difference: '-0.0149999', cells: CELLS }] },
    { name: 'just above it', sheets: second(100.01, 10.01, 110.0350001), findings: [{ verdict: 'notice', difference: '-0.0150001', cells: CELLS }] },
    { name: 'the next hundredth, the other sign', sheets: second(100.02, 10.01, 110.01), findings: [{ verdict: 'error', difference: '0.02', cells: CELLS }] },
    // The difference is in the ledger’s unit, here 元.
    { name: '元: 0.02', sheets: second(100.02, 10, 110, '元'), findings: [{ verdict: 'error', difference: '0.02', cells: CELLS }] },
    { name: 'the last of a list', sheets: projects(LISTED, [10, 2, 0, 12, 11], [20, 0, 3, 17, 17], [20, 0, 3, 18, 17]), findings: [{ verdict: 'error', difference: '-1', cells: ['明细!G6', '明细!D6', '明细!E6', '明细!F6'] }] },
    { name: 'the same with 调减 below 0', sheets: projects(LISTED, [10, 2, -1, 11, 11], [20, 0, -3, 17, 17], [20, 0, -3, 18, 17]), findings: [{ verdict: 'error', difference: '-1', cells: ['明细!G6', '明细!D6', '明细!E6', '明细!F6'] }] },
    { name: 'a list of thousandths: 0.0005 + 0.005 × 3 for a column each', sheets: projects(LISTED, [10.004, 2, 0, 12, 11], [20, 0, 3, 17, 17]), findings: [{ verdict: 'rounding', difference: '0.004', cells: ['明细!G4', '明细!D4', '明细!E4', '明细!F4'] }] },
    { name: 'numbers that agree, of units that do not', sheets: projects(['年初预算数（万元）', '追加（元）', '全年预算数（万元）', '执行数（万元）'], [10, 20_000, 12, 11], [20, 5_000, 20.5, 17], [20, 5, 25, 20]), findings: [{ verdict: 'error', difference: '-4.9995', cells: ['明细!F6', '明细!D6', '明细!E6'] }] },
    { name: 'one line of three has the budget after the change', sheets: lines(SIGNED, [['合计', 300, 30, 330, 320], ['基本支出', 100, 110, 110, 100], ['项目支出', 200, 20, 220, 210]]), findings: [{ verdict: 'error', difference: '100', cells: CELLS }] },
    { name: 'rounding bears it out as well', sheets: lines(SIGNED, [['合计', 300.01, 30.01, 330.03, 320], ['基本支出', 100.01, 10.01, 110.03, 100], ['项目支出', 200, 20, 221, 210]]), findings: [
      { verdict: 'rounding', difference: '-0.01', cells: ['收支!D4', '收支!B4', '收支!C4'] }, { verdict: 'rounding', difference: '-0.01', cells: CELLS }, { verdict: 'error', difference: '-1', cells: ['收支!D6', '收支!B6', '收支!C6'] },
    ] },
  ],
});

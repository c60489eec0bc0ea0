import { executionScore } from '../../../../src/core/checks/rules/execution-score';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

const HEADER: readonly CellValue[] = ['项目资金（万元）', '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'];
/** Budget in C4, execution in D4, weight in E4, score in G4. */
const form = (budget: CellValue, executed: CellValue, weight: CellValue, score: CellValue, header = HEADER, below: readonly (readonly CellValue[])[] = [['其中：当年财政拨款', 100, budget, executed, '—', null, '—']]): LineCase['sheets'] => ({
  自评: [['2023年项目支出绩效自评表'], ['项目名称', '道路养护'], header, ['年度资金总额', 100, budget, executed, weight, '91.67%', score], ...below],
});
const CELLS = ['自评!G4', '自评!D4', '自评!C4', '自评!E4'];

testLineRule(executionScore, {
  valid: [
    { name: '110 of 120 by 10 points is 9.1666…, in two digits', sheets: form(120, 110, 10, 9.17), passed: 1 },
    { name: 'in one digit', sheets: form(120, 110, 10, 9.2), passed: 1 },
    { name: 'in whole points', sheets: form(120, 110, 10, 9), passed: 1 },
    { name: 'more than the budget counts as all of it', sheets: form(120, 130, 20, 20), passed: 1 },
    { name: 'nothing spent', sheets: form(120, 0, 10, 0), passed: 1 },
    { name: 'scores as text, amounts in 元', sheets: form('1,200,000.00', 1_100_000, '10分', '9.17 分', ['项目资金（元）', ...HEADER.slice(1)]), passed: 1 },
    // Amounts of two decimals move a rate by up to (0.005/1 + 0.005 × 0.5/1²) × 10 points = 0.075 beside the score's 0.005.
    { name: 'small amounts that were rounded', sheets: form(1, 0.5, 10, 5.08, HEADER, [['其中：当年财政拨款', 100, 1.01, 0.51, null, null, null]]), passed: 1 },
  ],
  silent: [
    { name: 'a grid with a score in every row', sheets: form(120, 110, 10, 5, HEADER, [['其中：当年财政拨款', 100, 120, 110, 10, '91.67%', 5]]) },
    { name: 'the opening budget alone', sheets: { 自评: [['2023年项目支出绩效自评表'], ['项目名称', '道路养护'], ['项目资金（万元）', '年初预算数', '全年执行数', '分值', '执行率', '得分'], ['年度资金总额', 100, 50, 10, '50%', 9]] } },
    { name: 'no rate', sheets: { 自评: [['2023年项目支出绩效自评表'], ['项目名称', '道路养护'], ['项目资金（万元）', '全年预算数', '全年执行数', '分值', '得分'], ['年度资金总额', 100, 50, 10, 9]] } },
    { name: 'a budget of 0', sheets: form(0, 0, 10, 10) },
    { name: 'no weight', sheets: form(120, 110, null, 5) },
    { name: 'no score', sheets: form(120, 110, 10, '—') },
  ],
  invalid: [
    { name: 'full points for 91.67%', sheets: form(120, 110, 10, 10), findings: [{ verdict: 'notice', difference: '1', cells: CELLS }] },
    { name: 'too few points', sheets: form(120, 110, 10, 7.19), findings: [{ verdict: 'notice', difference: '-1.98', cells: CELLS }] },
    { name: 'points beyond the weight', sheets: form(120, 130, 10, 10.8), findings: [{ verdict: 'notice', difference: '0.8', cells: CELLS }] },
    { name: 'the next hundredth', sheets: form(12_000, 11_000, 10, 9.18), findings: [{ verdict: 'notice', difference: '0.01', cells: CELLS }] },
    { name: 'the hundredth before', sheets: form(12_000, 11_000, 10, 9.15), findings: [{ verdict: 'notice', difference: '-0.02', cells: CELLS }] },
  ],
});

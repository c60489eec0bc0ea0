import { lineWithinBudget } from '../../../../src/core/checks/rules/line-within-budget';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

const HEADER: CellValue[] = ['项目名称', '资金来源', '支出性质', '年初预算数', '调整预算数', '执行数'];
const list = (rows: readonly CellValue[][], header = HEADER, title = '某局2023年项目执行情况'): LineCase['sheets'] => ({ 明细: [[title], ['单位：万元'], header, ...rows] });
const road = (original: CellValue, adjusted: CellValue, executed: CellValue): CellValue[] => ['道路', '其他资金', '项目支出', original, adjusted, executed];

testLineRule(lineWithinBudget, {
  valid: [
    { name: 'less than, and just, the budget', sheets: list([road(10, 12, 11.99), road(5, 7, 7)]), passed: 2 },
    { name: 'more than the opening budget that was raised', sheets: list([road(10, 20, 15)]), passed: 1 },
    { name: 'lines of a table that is no list', sheets: { 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 100, 90], ['基本支出', 60, 50]] }, passed: 2 },
  ],
  silent: [
    { name: 'an opening budget alone', sheets: list([['道路', '其他资金', '项目支出', 10, 15]], ['项目名称', '资金来源', '支出性质', '年初预算数', '执行数']) },
    { name: 'a budget of 0, or none', sheets: list([road(0, 0, 5), road(5, null, 7)]) },
    { name: 'no execution', sheets: list([road(10, 12, null)]) },
  ],
  invalid: [
    { name: '6.80 over the adjusted budget', sheets: list([road(143.1, 134.51, 141.31), road(1, 1, 1)]), findings: [{ verdict: 'error', difference: '6.8', cells: ['明细!F4', '明细!E4'] }] },
    { name: 'rounding below 0.005 × 2', sheets: list([road(10, 10.01, 10.02)]), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['明细!F4', '明细!E4'] }] },
    { name: 'just above it', sheets: list([road(10, 10.01, 10.03)]), findings: [{ verdict: 'error', difference: '0.02', cells: ['明细!F4', '明细!E4'] }] },
  ],
});

import { executionWithinBudget } from '../../../../src/core/checks/rules/execution-within-budget';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testRule } from '../rule-tester';

const PUBLIC = '一般公共预算财政拨款';
const total = (budget: CellValue, executed: CellValue): CellValue[][] => [['合计', budget, executed]];
const CELLS = ['C4', 'B4'];
const ORIGINAL = ['项目', '年初预算数', '执行数'];

testRule(executionWithinBudget, {
  valid: [
    { name: 'less is executed', rows: total(100.01, 90.02), checked: ['total'] },
    { name: 'all is executed', rows: total(100.01, 100.01), checked: ['total'] },
    { name: 'every row with a budget', rows: [['合计', 100.01, 90.02], [PUBLIC, 60, 60], ['其他资金', 40.01, 30.02], ['基本支出', 50, 1], ['项目支出', 50.01, 2]], checked: ['total', 'fundSource:generalPublicBudget', 'fundSource:otherFunds', 'expenditureCategory:basic', 'expenditureCategory:project'] },
    { name: 'a row without its budget is not checked', rows: [['合计', 100.01, 90.02], [PUBLIC, null, 60]], checked: ['total'] },
    { name: 'negative execution', rows: total(100.01, -5), checked: ['total'] },
    { name: 'a book in 元', unit: '元', rows: total(1000100, 1000100), checked: ['total'] },
    { name: 'the noise of a binary sum is no excess', rows: total(0.3, 0.1 + 0.2), checked: ['total'] },
    { name: 'over the opening budget, within the budget of the year', header: ['项目', '年初预算数', '全年预算数', '执行数'], rows: [['合计', 50.05, 100.01, 90.02]], checked: ['total'] },
    { name: 'flows have no budget', rows: [['合计', 100.01, 90.02], ['年末结转和结余', null, 999]], checked: ['total'] },
    { name: 'more may be left than was planned', rows: [['合计', 100.01, 90.02], ['年末结转和结余', 5, 9.99]], checked: ['total'] },
  ],
  silent: [
    { name: 'no budget column', header: ['项目', '执行数'], rows: [['合计', 90.02]] },
    { name: 'a budget of 0 is the matter of another rule', rows: total(0, 90.02) },
    { name: 'a dash for the budget', rows: total('—', 90.02) },
    { name: 'the execution is open', rows: total(100.01, null) },
  ],
  invalid: [
    { name: 'more is executed than budgeted', rows: total(100.01, 110.02), findings: [{ verdict: 'error', difference: '10.01', cells: CELLS, scope: 'total' }] },
    // Two figures of two decimals: 0.005 × 2 = 0.01.
    { name: 'exactly at the tolerance', rows: total(100.01, 100.02), findings: [{ verdict: 'rounding', difference: '0.01', cells: CELLS }] },
    { name: 'just below the tolerance', rows: [...total(100.01, 100.0199999), ['基本支出', 60, 50.01]], findings: [{ verdict: 'rounding', difference: '0.0099999', cells: CELLS, scope: 'total' }] },
    { name: 'just above the tolerance', rows: [...total(100.01, 100.0200001), ['基本支出', 60, 50.01]], findings: [{ verdict: 'error', difference: '0.0100001', cells: CELLS, scope: 'total' }] },
    { name: 'columns of different decimals: 0.05 + 0.005, capped at 0.05', rows: total(100.1, 100.15), findings: [{ verdict: 'rounding', difference: '0.05', cells: CELLS }] },
    { name: 'above that cap', rows: total(100.1, 100.16), findings: [{ verdict: 'error', difference: '0.06', cells: CELLS }] },
    { name: '元: 0.01', unit: '元', rows: total(1000100, 1000100.01), findings: [{ verdict: 'rounding', difference: '0.01', cells: CELLS }] },
    { name: '元: 0.02', unit: '元', rows: total(1000100, 1000100.02), findings: [{ verdict: 'error', difference: '0.02', cells: CELLS }] },
    { name: 'over the opening budget is a notice', header: ORIGINAL, rows: total(100.01, 110.02), findings: [{ verdict: 'notice', difference: '10.01', cells: CELLS, scope: 'total' }] },
    { name: 'rounding over the opening budget', header: ORIGINAL, rows: total(100.01, 100.02), findings: [{ verdict: 'rounding', difference: '0.01', cells: CELLS }] },
    { name: 'one source of several', rows: [['合计', 100.01, 100.01], [PUBLIC, 60, 70.01], ['其他资金', 40.01, 30]], findings: [{ verdict: 'error', difference: '10.01', cells: ['C5', 'B5'], scope: 'fundSource:generalPublicBudget' }] },
    { name: 'text amounts', rows: total('1,000.01', '１１００．０２'), findings: [{ verdict: 'error', difference: '100.01', cells: CELLS }] },
  ],
});

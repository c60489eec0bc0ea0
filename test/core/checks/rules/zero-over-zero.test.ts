import { zeroOverZero } from '../../../../src/core/checks/rules/zero-over-zero';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testRule } from '../rule-tester';

const HEADER = ['项目', '全年预算数', '执行数', '完成率'];
/** A row that reads as usual, and 其他资金 in row 5 with its rate in D5. */
const other = (budget: CellValue, executed: CellValue, rate: CellValue): CellValue[][] => [
  ['合计', 100, 90, '90%'],
  ['其他资金', budget, executed, rate],
];
const CELLS = ['D5', 'C5', 'B5'];
const SCOPE = 'fundSource:otherFunds';

testRule(zeroOverZero, {
  valid: 'never',
  silent: [
    { name: 'a dash for the rate', header: HEADER, rows: other(0, 0, '—') },
    { name: 'an open rate', header: HEADER, rows: other(0, 0, null) },
    { name: 'a word for the rate', header: HEADER, rows: other(0, 0, '无') },
    { name: 'a budget', header: HEADER, rows: other(5, 0, '0%') },
    { name: 'an execution', header: HEADER, rows: other(0, 5, '0%') },
    { name: 'an open budget is not 0', header: HEADER, rows: other(null, 0, '0%') },
    { name: 'an open execution is not 0', header: HEADER, rows: other(0, null, '0%') },
    { name: 'no rate column', rows: [['合计', 0, 0]] },
  ],
  invalid: [
    { name: '100% of nothing', header: HEADER, rows: other(0, 0, '100%'), findings: [{ verdict: 'notice', difference: '100', cells: CELLS, scope: SCOPE }] },
    { name: '0% of nothing', header: HEADER, rows: other(0, 0, '0%'), findings: [{ verdict: 'notice', difference: '0', cells: CELLS, scope: SCOPE }] },
    { name: 'a number that is shown as a percentage', header: HEADER, rows: other(0, 0, 1), formats: { D5: '0.00%' }, findings: [{ verdict: 'notice', difference: '100', cells: CELLS, scope: SCOPE }] },
    { name: 'points under a header with %', header: ['项目', '全年预算数', '执行数', '执行率(%)'], rows: other(0, 0, 100), findings: [{ verdict: 'notice', difference: '100', cells: CELLS, scope: SCOPE }] },
    { name: 'dashes for the amounts', header: HEADER, rows: other('—', '/', '100%'), findings: [{ verdict: 'notice', difference: '100', cells: CELLS, scope: SCOPE }] },
    { name: 'a book in 元', unit: '元', header: HEADER, rows: other(0, 0, '-1%'), findings: [{ verdict: 'notice', difference: '-1', cells: CELLS, scope: SCOPE }] },
    { name: 'against the opening budget', header: ['项目', '年初预算数', '执行数', '完成率'], rows: other(0, 0, '50%'), findings: [{ verdict: 'notice', difference: '50', cells: CELLS, scope: SCOPE }] },
  ],
});

import { fullExecutionCarryOver } from '../../../../src/core/checks/rules/full-execution-carry-over';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { decimalText } from '../../../../src/core/money/decimal';
import { ledgerOfCase, testRule } from '../rule-tester';

/** Total budget in B4, execution in C4, closing carry-over in C5. */
const rows = (budget: CellValue, executed: CellValue, closing: CellValue): CellValue[][] => [
  ['合计', budget, executed],
  ['年末结转和结余', null, closing],
];
const CELLS = ['C5', 'C4', 'B4'];

testRule(fullExecutionCarryOver, {
  valid: [
    { name: 'nothing is carried over', rows: rows(6061.31, 6061.31, 0), checked: ['executed'] },
    { name: 'a dash for nothing', rows: rows(6061.31, 6061.31, '—'), checked: ['executed'] },
    { name: 'one hundredth is not executed', rows: rows(6061.31, 6061.3, 121.2), checked: ['executed'] },
    { name: 'one 分 is not executed', unit: '元', rows: rows(60613100, 60613099.99, 1212000), checked: ['executed'] },
    { name: 'more is executed than budgeted', rows: rows(6061.31, 6061.32, 121.2), checked: ['executed'] },
    { name: 'a negative closing amount', rows: rows(6061.31, 6061.31, -121.2), checked: ['executed'] },
    { name: 'no budget and no execution', rows: rows(0, 0, 121.2), checked: ['executed'] },
  ],
  silent: [
    { name: 'no closing row', rows: [['合计', 6061.31, 6061.31]] },
    { name: 'the closing amount is open', rows: rows(6061.31, 6061.31, null) },
    { name: 'the budget is open', rows: [...rows(null, 6061.31, 121.2), ['基本支出', 1, 1]] },
    { name: 'the execution is open', rows: rows(6061.31, null, 121.2) },
    { name: 'no budget column', header: ['项目', '执行数'], rows: [['合计', 6061.31], ['年末结转和结余', 121.2]] },
  ],
  invalid: [
    { name: 'the model report', rows: rows(6061.31, 6061.31, 121.2), findings: [{ verdict: 'explain', difference: '121.2', cells: CELLS, scope: 'executed' }] },
    { name: 'a book in 元', unit: '元', rows: rows(60613100, 60613100, 0.01), findings: [{ verdict: 'explain', difference: '0.01', cells: CELLS }] },
    { name: 'amounts as text', rows: rows('6,061.31', '６０６１．３１', '121.20'), findings: [{ verdict: 'explain', difference: '121.2', cells: CELLS }] },
    { name: 'the noise of a binary sum is no difference', rows: rows(0.3, 0.1 + 0.2, 1), findings: [{ verdict: 'explain', difference: '1', cells: CELLS }] },
    { name: 'against the opening budget where there is no other', header: ['项目', '年初预算数', '执行数'], rows: rows(6061.31, 6061.31, 2), findings: [{ verdict: 'explain', difference: '2', cells: CELLS }] },
    { name: 'against the budget of the year where both are there', header: ['项目', '年初预算数', '全年预算数', '执行数'], rows: [['合计', 1, 100, 100], ['年末结转和结余', null, null, 3]], findings: [{ verdict: 'explain', difference: '3', cells: ['D5', 'D4', 'C4'] }] },
  ],
});

test.each([[6061.31, '0.00'], [6061.3, '0.01'], [6061.32, '-0.01']])('of 6061.31 with %d executed %s is left', (executed, left) => {
  const results = fullExecutionCarryOver.run({ ledger: ledgerOfCase({ name: 'a book', rows: rows(6061.31, executed, 121.2) }), tables: [], scores: [] });
  expect(results.map(({ rightValue }) => decimalText(rightValue))).toEqual([left]);
});

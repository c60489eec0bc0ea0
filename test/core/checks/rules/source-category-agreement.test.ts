import { sourceCategoryAgreement } from '../../../../src/core/checks/rules/source-category-agreement';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testRule } from '../rule-tester';

/** Two sources in C4 and C5, two categories in C6 and C7; the categories are the right side, so their cells come first. */
const four = (first: CellValue, second: CellValue, basic: CellValue, project: CellValue): CellValue[][] => [
  ['一般公共预算财政拨款', null, first],
  ['政府性基金预算财政拨款', null, second],
  ['基本支出', null, basic],
  ['项目支出', null, project],
];
const CELLS = ['C6', 'C7', 'C4', 'C5'];

testRule(sourceCategoryAgreement, {
  valid: [
    { name: 'both sides agree without a total', rows: four(60.01, 40.02, 30.03, 70), checked: ['executed'] },
    { name: 'a total that both contradict is not its matter', rows: [...four(60.01, 40.02, 30.03, 70), ['合计', null, 1]], checked: ['executed'] },
    { name: 'a book in 元', unit: '元', rows: four(600100, 400200, 300300, 700000), checked: ['executed'] },
    { name: 'negative amounts', rows: four(60.01, -40.02, 30, -10.01), checked: ['executed'] },
    { name: 'text amounts', rows: four('60.01 ', '４０．０２', '30.03', '70.00'), checked: ['executed'] },
    { name: 'budget and execution', rows: [['一般公共预算财政拨款', 6, 60.01], ['其他资金', 4, 40.02], ['基本支出', 3, 30.03], ['项目支出', 7, 70]], checked: ['executed', 'annualBudget'] },
    { name: 'an open part where both agree', rows: [...four(60.01, 40.02, 30.03, 70), ['其他资金', null, null]], checked: ['executed'] },
  ],
  silent: [
    { name: 'one source only', rows: [['一般公共预算财政拨款', null, 60.01], ['基本支出', null, 30.03], ['项目支出', null, 70]] },
    { name: 'one category only', rows: [['一般公共预算财政拨款', null, 60.01], ['其他资金', null, 40], ['基本支出', null, 30.03]] },
    { name: 'one category is open', rows: four(60.01, 40.02, 30.03, null) },
    { name: 'no categories', rows: [['合计', null, 100.03], ['一般公共预算财政拨款', null, 60.01], ['其他资金', null, 40.02]] },
  ],
  invalid: [
    { name: 'sources below categories', rows: four(60.01, 40.02, 30.03, 80), findings: [{ verdict: 'error', difference: '-10', cells: CELLS, scope: 'executed' }] },
    { name: 'sources above categories', rows: four(60.01, 40.02, 30.03, 60), findings: [{ verdict: 'error', difference: '10', cells: CELLS, scope: 'executed' }] },
    // Four figures: 0.005 × 4 = 0.02.
    { name: 'exactly at the tolerance', rows: four(60.01, 40.02, 30.03, 70.02), findings: [{ verdict: 'rounding', difference: '-0.02', cells: CELLS }] },
    { name: 'exactly at the tolerance, the other sign', rows: four(60.01, 40.02, 30.03, 69.98), findings: [{ verdict: 'rounding', difference: '0.02', cells: CELLS }] },
    { name: 'above the tolerance', rows: four(60.01, 40.02, 30.03, 70.03), findings: [{ verdict: 'error', difference: '-0.03', cells: CELLS }] },
    { name: '元: 0.01', unit: '元', rows: four(600100, 400200, 300300, 699999.99), findings: [{ verdict: 'rounding', difference: '0.01', cells: CELLS }] },
    { name: '元: 0.02', unit: '元', rows: four(600100, 400200, 300300, 700000.02), findings: [{ verdict: 'error', difference: '-0.02', cells: CELLS }] },
    { name: 'an open source', rows: [...four(60.01, 40.02, 30.03, 80), ['其他资金', null, null]], findings: [{ verdict: 'notice', difference: '-10', cells: CELLS }] },
    { name: 'an open category', rows: [...four(60.01, 40.02, 30.03, 60), ['经营支出', null, null]], findings: [{ verdict: 'notice', difference: '10', cells: CELLS }] },
    { name: 'the budget alone', rows: [['一般公共预算财政拨款', 6, 60.01], ['其他资金', 4, 40.02], ['基本支出', 3, 30.03], ['项目支出', 8, 70]], findings: [{ verdict: 'error', difference: '-1', cells: ['B6', 'B7', 'B4', 'B5'], scope: 'annualBudget' }] },
  ],
});

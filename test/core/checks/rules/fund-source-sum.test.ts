import { fundSourceSum } from '../../../../src/core/checks/rules/fund-source-sum';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testRule } from '../rule-tester';

const [PUBLIC, FUNDS, OTHER] = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '其他资金'];
/** A total and two sources, execution only: three figures in C4, C5, C6. */
const three = (total: CellValue, first: CellValue, second: CellValue): CellValue[][] => [
  ['合计', null, total],
  [PUBLIC, null, first],
  [FUNDS, null, second],
];
/** A total in C4 and `count` sources of 1.01 from C6 on, below the heading in row 5. */
const many = (total: number, count: number): CellValue[][] => [
  ['合计', null, total],
  ['按资金来源分'],
  ...Array.from({ length: count }, (_, index): CellValue[] => [`来源第${index + 1}项`, null, 1.01]),
];
const manyCells = (count: number): string[] => ['C4', ...Array.from({ length: count }, (_, index) => `C${index + 6}`)];
const CELLS = ['C4', 'C5', 'C6'];

testRule(fundSourceSum, {
  valid: [
    { name: 'two sources in 万元', rows: three(100.03, 60.01, 40.02), checked: ['executed'] },
    { name: 'two sources in 元', unit: '元', rows: three(1000300, 600100, 400200), checked: ['executed'] },
    { name: 'every budget kind by itself', header: ['项目', '年初预算数', '调整预算数', '全年预算数', '执行数'], rows: [['合计', 3, 30, 300, 3.03], [PUBLIC, 1, 10, 100, 1.01], [FUNDS, 2, 20, 200, 2.02]], checked: ['executed', 'annualBudget', 'adjustedBudget', 'originalBudget'] },
    { name: 'a negative source', rows: three(90.05, 100.06, -10.01), checked: ['executed'] },
    { name: 'a negative total', rows: three(-0.01, 0.02, -0.03), checked: ['executed'] },
    { name: 'text amounts, full-width digits and a dash', rows: [...three('1,600.07 ', '１，０００．０５', '600.02'), [OTHER, null, '—']], checked: ['executed'] },
    { name: 'a negative in brackets', rows: three('90.05', '100.06', '（10.01）'), checked: ['executed'] },
    { name: 'an open source where the others add up', rows: [...three(100.03, 60.01, 40.02), [OTHER, null, null]], checked: ['executed'] },
    { name: 'a source of the workbook’s own', rows: [...three(101.03, 60.01, 40.02), ['事业收入', null, 1]], checked: ['executed'] },
    { name: 'the noise of binary sums', rows: three(0.1 + 0.2, 0.1, 0.2), checked: ['executed'] },
    { name: 'less than half of the ninth digit of 万元 is noise', rows: three(3.0000000004, 1, 2), checked: ['executed'] },
    { name: 'all nothing', rows: three(0, 0, 0), checked: ['executed'] },
    { name: 'an amount that names its own unit', unit: '元', rows: three(225000, 100000, '12.5万元'), checked: ['executed'] },
  ],
  silent: [
    { name: 'no total', rows: [[PUBLIC, null, 60.01], [FUNDS, null, 40.02]] },
    { name: 'a total that is open', rows: three(null, 60.01, 40.02) },
    { name: 'a single source is no breakdown', rows: [['合计', null, 100], [PUBLIC, null, 60]] },
    { name: 'one stated source among open ones', rows: three(100.03, 60.01, null) },
    { name: 'categories only', rows: [['合计', null, 100], ['基本支出', null, 60], ['项目支出', null, 30]] },
    { name: 'a source that shows an error', rows: [...three(100.03, 60.01, 40.02), [OTHER, null, { error: '#REF!' }]] },
    { name: '财政拨款 above its parts is no further source', rows: [['合计', null, null], ['财政拨款', null, 5], [PUBLIC, null, 2], [FUNDS, null, 3]] },
  ],
  invalid: [
    { name: 'the model report, 88.35 short', rows: [['合计', 6061.31, 6061.31], [PUBLIC, null, 5612.47], [FUNDS, null, 360.49], ['国有资本经营预算财政拨款', null, 0], [OTHER, null, 0]], findings: [{ verdict: 'error', difference: '-88.35', cells: ['C4', 'C5', 'C6', 'C7', 'C8'], scope: 'executed' }] },
    { name: '88.35 too much', rows: [['合计', 6061.31, 5972.96], [PUBLIC, null, 5612.47], [FUNDS, null, 360.49], [OTHER, null, 88.35]], findings: [{ verdict: 'error', difference: '88.35', cells: ['C4', 'C5', 'C6', 'C7'], scope: 'executed' }] },
    { name: 'the budget column alone', rows: [['合计', 100.05, 3.03], [PUBLIC, 60.01, 1.01], [FUNDS, 40.02, 2.02]], findings: [{ verdict: 'error', difference: '-0.02', cells: ['B4', 'B5', 'B6'], scope: 'annualBudget' }] },
    { name: 'below the tolerance of 0.005 × 3', rows: three(100.03, 60.01, 40.01), findings: [{ verdict: 'rounding', difference: '-0.01', cells: CELLS }] },
    { name: 'below the tolerance, the other sign', rows: three(100.03, 60.01, 40.03), findings: [{ verdict: 'rounding', difference: '0.01', cells: CELLS }] },
    { name: 'just below the tolerance', rows: three(100.03, 60.01, 40.0349999), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: CELLS }] },
    { name: 'just above the tolerance, within 0.01 × √3', rows: three(100.03, 60.01, 40.0350001), findings: [{ verdict: 'notice', difference: '0.0150001', cells: CELLS }] },
    { name: 'just above the tolerance, the other sign', rows: three(100.03, 60.01, 40.0049999), findings: [{ verdict: 'notice', difference: '-0.0150001', cells: CELLS }] },
    { name: 'just below 0.0173', rows: three(100.03, 60.01, 40.0372999), findings: [{ verdict: 'notice', difference: '0.0172999', cells: CELLS }] },
    { name: 'just above 0.0173', rows: three(100.03, 60.01, 40.0373001), findings: [{ verdict: 'error', difference: '0.0173001', cells: CELLS }] },
    { name: 'exactly at the tolerance of four figures', rows: [...three(100.05, 60.01, 40.02), [OTHER, null, 0]], findings: [{ verdict: 'rounding', difference: '-0.02', cells: [...CELLS, 'C7'] }] },
    { name: 'exactly at the tolerance, the other sign', rows: [...three(100.01, 60.01, 40.02), [OTHER, null, 0]], findings: [{ verdict: 'rounding', difference: '0.02', cells: [...CELLS, 'C7'] }] },
    { name: 'above the tolerance of four figures, which is 0.01 × √4 too', rows: [...three(100.01, 60.01, 40.0200001), [OTHER, null, 0]], findings: [{ verdict: 'error', difference: '0.0200001', cells: [...CELLS, 'C7'] }] },
    { name: 'exactly at the tolerance of three decimals', rows: [...three(100.003, 60.001, 40), [OTHER, null, 0]], findings: [{ verdict: 'rounding', difference: '-0.002', cells: [...CELLS, 'C7'] }] },
    { name: 'half of the ninth digit is none', rows: three(3.0000000005, 1, 2), findings: [{ verdict: 'rounding', difference: '-0.0000000005', cells: CELLS }] },
    { name: 'above the tolerance of three decimals', rows: [...three(100.004, 60.001, 40), [OTHER, null, 0]], findings: [{ verdict: 'notice', difference: '-0.003', cells: [...CELLS, 'C7'] }] },
    { name: 'at the notice bound of three decimals', rows: [...three(100.021, 60.001, 40), [OTHER, null, 0]], findings: [{ verdict: 'notice', difference: '-0.02', cells: [...CELLS, 'C7'] }] },
    { name: 'above the notice bound of three decimals', rows: [...three(100.022, 60.001, 40), [OTHER, null, 0]], findings: [{ verdict: 'error', difference: '-0.021', cells: [...CELLS, 'C7'] }] },
    { name: 'amounts without decimals: the cap of 0.05 holds', rows: three(101, 60, 40), findings: [{ verdict: 'error', difference: '-1', cells: CELLS }] },
    // 11 × 1.01 = 11.11; 12 figures × 0.005 = 0.06, capped.
    { name: 'exactly at the cap', rows: many(11.16, 11), findings: [{ verdict: 'rounding', difference: '-0.05', cells: manyCells(11) }] },
    { name: 'just above the cap', rows: many(11.17, 11), findings: [{ verdict: 'error', difference: '-0.06', cells: manyCells(11) }] },
    // 35 × 1.01 = 35.35; 0.01 × √36 = 0.06.
    { name: 'many rows, above the cap and at 0.01 × √36', rows: many(35.41, 35), findings: [{ verdict: 'notice', difference: '-0.06', cells: manyCells(35) }] },
    { name: 'many rows, at 0.01 × √36 with the other sign', rows: many(35.29, 35), findings: [{ verdict: 'notice', difference: '0.06', cells: manyCells(35) }] },
    { name: 'many rows, above 0.01 × √36', rows: many(35.42, 35), findings: [{ verdict: 'error', difference: '-0.07', cells: manyCells(35) }] },
    { name: '元: exactly 0.01', unit: '元', rows: three(100.03, 60.01, 40.01), findings: [{ verdict: 'rounding', difference: '-0.01', cells: CELLS }] },
    { name: '元: exactly 0.01, the other sign', unit: '元', rows: three(100.03, 60.01, 40.03), findings: [{ verdict: 'rounding', difference: '0.01', cells: CELLS }] },
    { name: '元: just below 0.01', unit: '元', rows: three(100.03, 60.01, 40.029), findings: [{ verdict: 'rounding', difference: '0.009', cells: CELLS }] },
    { name: '元: just above 0.01', unit: '元', rows: three(100.03, 60.01, 40.031), findings: [{ verdict: 'error', difference: '0.011', cells: CELLS }] },
    { name: '元: just above 0.01, the other sign', unit: '元', rows: three(100.03, 60.01, 40.009), findings: [{ verdict: 'error', difference: '-0.011', cells: CELLS }] },
    { name: '元: many figures do not widen it', unit: '元', rows: many(35.37, 35), findings: [{ verdict: 'error', difference: '-0.02', cells: manyCells(35) }] },
    { name: '元 and 万元 together: the coarser unit counts', unit: '元', rows: three(225050.01, 100000, '12.5万元'), findings: [{ verdict: 'rounding', difference: '-50.01', cells: CELLS }] },
    { name: 'a gap beside an open source is a notice', rows: [...three(110.03, 60.01, 40.02), [OTHER, null, null]], findings: [{ verdict: 'notice', difference: '-10', cells: CELLS }] },
    { name: 'a gap beside an open source, the other sign', rows: [...three(90.03, 60.01, 40.02), [OTHER, null, '']], findings: [{ verdict: 'notice', difference: '10', cells: CELLS }] },
    { name: 'a dash counts as nothing stated: as zero', rows: [...three(110.03, 60.01, 40.02), [OTHER, null, '/']], findings: [{ verdict: 'error', difference: '-10', cells: [...CELLS, 'C7'] }] },
    { name: 'a negative source left out', rows: three(90.05, 100.06, 0), findings: [{ verdict: 'error', difference: '10.01', cells: CELLS }] },
    { name: 'the wrong sign doubles the gap', rows: three(90.05, 100.06, 10.01), findings: [{ verdict: 'error', difference: '20.02', cells: CELLS }] },
    { name: 'a text amount with a dropped digit', rows: three('1,600.07', '1,000.05', '60.02'), findings: [{ verdict: 'error', difference: '-540', cells: CELLS }] },
    // 0.5049 + 0.5049 = 1.0098 万元, printed 0.50 + 0.50 ≠ 1.01.
    { name: 'only the printed 万元 of a book in 元 fail to add up', unit: '元', rows: three(10098, 5049, 5049), findings: [{ verdict: 'rounding', difference: '0', cells: CELLS }] },
  ],
});

import { statedRate } from '../../../../src/core/checks/rules/stated-rate';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testRule } from '../rule-tester';

const HEADER = ['项目', '全年预算数', '执行数', '完成率'];
const IN_POINTS = ['项目', '全年预算数', '执行数', '执行率(%)'];
/** The total in row 4 with its rate in D4; row 5 gives both columns of money two decimals. */
const total = (budget: CellValue, executed: CellValue, rate: CellValue): CellValue[][] => [
  ['合计', budget, executed, rate],
  ['基本支出', 0.01, 0.01, null],
];
const PERCENT = { D4: '0.00%' };
const CELLS = ['D4', 'C4', 'B4'];
const wrong = (difference: string, cells = CELLS): { verdict: 'rate'; difference: string; cells: readonly string[] }[] => [{ verdict: 'rate', difference, cells }];

/**
 * 944.50 / 1000.00 is 94.45%. Amounts of two decimals move it by (0.005/1000 + 0.005 × 944.5/1000²) × 100 = 0.00097225 points, so a rate of
 * two decimals may be 0.00597225 off. 900 / 1000: 0.00095 and 0.00595.
 */
testRule(statedRate, {
  valid: [
    { name: 'text with a sign of per cent', header: HEADER, rows: total(1000, 944.5, '94.45%'), checked: ['total'] },
    { name: 'full-width text', header: HEADER, rows: total(1000, 944.5, '９４．４５％'), checked: ['total'] },
    { name: 'a number shown as a percentage', header: HEADER, rows: total(1000, 944.5, 0.9445), formats: PERCENT, checked: ['total'] },
    { name: 'points under 执行率(%)', header: IN_POINTS, rows: total(1000, 944.5, 94.45), checked: ['total'] },
    { name: 'points as text under 执行率(%)', header: IN_POINTS, rows: total(1000, 944.5, '94.45'), checked: ['total'] },
    { name: 'a plain fraction', header: HEADER, rows: total(1000, 944.5, 0.9445), checked: ['total'] },
    { name: 'plain points', header: HEADER, rows: total(1000, 944.5, 94.45), checked: ['total'] },
    { name: 'one decimal, rounded up', header: HEADER, rows: total(1000, 944.5, '94.5%'), checked: ['total'] },
    { name: 'one decimal, half a unit below', header: HEADER, rows: total(1000, 944.5, '94.4%'), checked: ['total'] },
    { name: 'no decimals', header: HEADER, rows: total(1000, 944.5, '94%'), checked: ['total'] },
    { name: 'all is executed', header: HEADER, rows: total(1000, 1000, '100%'), checked: ['total'] },
    { name: 'more than all', header: HEADER, rows: total(1000, 1100.01, '110.00%'), checked: ['total'] },
    { name: 'nothing is executed', header: HEADER, rows: total(1000, 0, '0.00%'), checked: ['total'] },
    { name: 'a refund', header: HEADER, rows: total(1000, -10, '-1.00%'), checked: ['total'] },
    { name: 'exactly at the tolerance', header: HEADER, rows: total(1000, 900, 0.9000595), formats: PERCENT, checked: ['total'] },
    { name: 'exactly at the tolerance, the other sign', header: HEADER, rows: total(1000, 900, 0.8999405), formats: PERCENT, checked: ['total'] },
    { name: 'just below the tolerance', header: HEADER, rows: total(1000, 900, 0.90005949), formats: PERCENT, checked: ['total'] },
    { name: 'small amounts move the quotient further: 1/3 of 0.03 may be 50%', header: HEADER, rows: total(0.03, 0.01, '50.00%'), checked: ['total'] },
    { name: 'a book in 元', unit: '元', header: HEADER, rows: total(10000000, 9445000, '94.45%'), checked: ['total'] },
    { name: 'against the budget of the year, not the opening one', header: ['项目', '年初预算数', '全年预算数', '执行数', '完成率'], rows: [['合计', 500.01, 1000.02, 500.01, '50.00%']], checked: ['total'] },
    { name: 'against the opening budget where there is no other', header: ['项目', '年初预算数', '执行数', '完成率'], rows: total(1000, 944.5, '94.45%'), checked: ['total'] },
    { name: 'against the opening budget, as 完成年初预算% says, beside the adjusted one', header: ['项目', '年初预算数', '调整预算数', '执行数', '完成年初预算%'], rows: [['合计', 2000, 2150, 2100, '105.00%']], checked: ['total'] },
    { name: 'every row that states one', header: HEADER, rows: [['合计', 1000, 944.5, '94.45%'], ['基本支出', 400.01, 400.01, '100.00%'], ['项目支出', 599.99, 544.49, '90.75%']], checked: ['total', 'expenditureCategory:basic', 'expenditureCategory:project'] },
  ],
  silent: [
    { name: 'the opening budget that the header names is not stated', header: ['项目', '全年预算数', '执行数', '完成年初预算%'], rows: total(1000, 944.5, '99.45%') },
    { name: 'no rate column', rows: [['合计', 1000, 944.5]] },
    { name: 'no column of what was spent', header: ['项目', '全年预算数', '完成率'], rows: [['合计', 1000, '94.45%']] },
    { name: 'no column of a budget', header: ['项目', '执行数', '完成率'], rows: [['合计', 944.5, '94.45%']] },
    { name: 'an open rate', header: HEADER, rows: total(1000, 944.5, null) },
    { name: 'a dash for the rate', header: HEADER, rows: total(1000, 944.5, '—') },
    { name: 'a word for the rate', header: HEADER, rows: total(1000, 944.5, '见附件') },
    { name: 'an open budget', header: HEADER, rows: total(null, 944.5, '94.45%') },
    { name: 'an open execution', header: HEADER, rows: total(1000, null, '94.45%') },
    { name: 'a budget of 0, and execution × 100 as a percentage', header: HEADER, rows: total(0, 12.5, '1250.00%') },
    { name: '占比 is no rate of completion', header: ['项目', '全年预算数', '执行数', '占比'], rows: total(1000, 944.5, '12.00%') },
  ],
  invalid: [
    { name: 'the last digit too high', header: HEADER, rows: total(1000, 944.5, '94.46%'), findings: [{ verdict: 'rate', difference: '0.01', cells: CELLS, scope: 'total' }] },
    { name: 'the last digit too low', header: HEADER, rows: total(1000, 944.5, '94.44%'), findings: [{ verdict: 'rate', difference: '-0.01', cells: CELLS, scope: 'total' }] },
    { name: 'of the opening budget too high', header: ['项目', '年初预算数', '调整预算数', '执行数', '完成年初预算%'], rows: [['合计', 2000, 2150, 2100, '106.00%']], findings: [{ verdict: 'rate', difference: '1', cells: ['E4', 'D4', 'B4'], scope: 'total' }] },
    { name: 'of the opening budget too low', header: ['项目', '年初预算数', '调整预算数', '执行数', '完成年初预算%'], rows: [['合计', 2000, 2150, 2100, '97.67%']], findings: [{ verdict: 'rate', difference: '-7.33', cells: ['E4', 'D4', 'B4'], scope: 'total' }] },
    // 944.57 / 1000 = 94.457%: cut off it is 94.45%, 0.007 too low; rounded 94.46%.
    { name: 'cut off instead of rounded', header: HEADER, rows: total(1000, 944.57, '94.45%'), findings: wrong('-0.01') },
    { name: 'a wrong number shown as a percentage', header: HEADER, rows: total(1000, 944.5, 0.9446), formats: PERCENT, findings: wrong('0.01') },
    { name: 'wrong points under 执行率(%)', header: IN_POINTS, rows: total(1000, 944.5, 94.44), findings: wrong('-0.01') },
    { name: 'a fraction under 执行率(%) is so many points', header: IN_POINTS, rows: total(1000, 944.5, 0.9445), findings: wrong('-93.5055') },
    { name: 'just above the tolerance', header: HEADER, rows: total(1000, 900, 0.90005951), formats: PERCENT, findings: wrong('0.005951') },
    { name: 'just above the tolerance, the other sign', header: HEADER, rows: total(1000, 900, 0.89994049), formats: PERCENT, findings: wrong('-0.005951') },
    // 94.45 to no decimals is 94; 95 is 0.55 off.
    { name: 'no decimals, one too high', header: HEADER, rows: total(1000, 944.5, '95%'), findings: wrong('1') },
    { name: 'one decimal', header: HEADER, rows: total(1000, 944.5, '94.6%'), findings: wrong('0.1') },
    { name: 'full execution claimed', header: HEADER, rows: total(1000, 944.5, '100%'), findings: wrong('6') },
    { name: '100.00% claimed for 99.99%', header: HEADER, rows: total(1000, 999.9, '100.00%'), findings: wrong('0.01') },
    { name: 'two digits changed places', header: HEADER, rows: total(1000, 944.5, '94.54%'), findings: wrong('0.09') },
    { name: 'a book in 元, the last digit too high', unit: '元', header: HEADER, rows: total(10000000, 9445000, '94.46%'), findings: wrong('0.01') },
    { name: 'measured against the opening budget by mistake', header: ['项目', '年初预算数', '全年预算数', '执行数', '完成率'], rows: [['合计', 500.01, 1000.02, 500.01, '100.00%']], findings: wrong('50', ['E4', 'D4', 'C4']) },
    { name: 'one row of several', header: HEADER, rows: [['合计', 1000, 944.5, '94.45%'], ['基本支出', 400.01, 400.01, '100.00%'], ['项目支出', 599.99, 544.49, '90.57%']], findings: [{ verdict: 'rate', difference: '-0.18', cells: ['D6', 'C6', 'B6'], scope: 'expenditureCategory:project' }] },
  ],
});

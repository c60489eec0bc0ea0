import { subjectKey } from '../../../src/core/ledger/dimensions';
import { totalLineSum } from '../../../src/core/checks/rules/total-line-sum';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';
import { testLineRule } from '../checks/line-rule-tester';

const HEAD: CellValue[] = ['项目', '预算数', '决算数'];
const INCOME: CellValue[][] = [['一般公共预算', 1500, 1490], ['事业收入', 300, 310]];
const EXPENDITURE: CellValue[][] = [['基本支出', 1000, 990], ['项目支出', 800, 800]];

/** What was executed, by subject; the year's income is none of it. */
function executedIn(rows: readonly CellValue[][]): Record<string, string> {
  const { ledger } = readLedger(bookOf(sheetOf('收支', [['某局2023年收支情况表'], ['单位：万元'], ...rows])), vocabulary);
  const executed = (ledger?.figures ?? []).filter(({ measure, subject }) => measure === 'executed' && subject.kind !== 'flow');
  return Object.fromEntries(executed.map(({ subject, raw }) => [subjectKey(subject), raw]));
}

const SPENT = { total: '1790', 'expenditureCategory:basic': '990', 'expenditureCategory:project': '800' };

describe.each([
  ['收入情况', '支出情况'],
  ['一、收入', '二、支出'],
  ['（一）收入部分：', '（二）支出部分：'],
  ['某局2023年收入情况表', '某局2023年支出情况表'],
  ['本年收入预算执行情况', '本年支出预算执行情况'],
])('under %s and %s, on the same form', (income, expenditure) => {
  test.each([
    ['合计', '合计'],
    ['收入合计', '支出合计'],
  ])('with %s and %s', (received, spent) => {
    const incomeRows = [[income], HEAD, ...INCOME, [received, 1800, 1800]];
    const expenditureRows = [[expenditure], HEAD, ...EXPENDITURE, [spent, 1800, 1790]];
    expect(executedIn([...incomeRows, ...expenditureRows])).toEqual(SPENT);
    expect(executedIn([...expenditureRows, ...incomeRows])).toEqual(SPENT);
  });

  test('the total first, and a blank row between', () => {
    expect(executedIn([[income], HEAD, ['合计', 1800, 1800], ...INCOME, [], [expenditure], HEAD, ['合计', 1800, 1790], ...EXPENDITURE])).toEqual(SPENT);
  });
});

test('two parts of the expenditure stay one table', () => {
  const bySource: CellValue[][] = [['一般公共预算', 1500, 1490], ['其他资金', 300, 300]];
  const executed = executedIn([['按支出性质分支出情况'], HEAD, ['合计', 1800, 1790], ...EXPENDITURE, ['按资金来源分支出情况'], HEAD, ...bySource]);
  expect(executed).toEqual({ ...SPENT, 'fundSource:generalPublicBudget': '1490', 'fundSource:otherFunds': '300' });
});

test('a page of the expenditure continues it', () => {
  expect(executedIn([['支出情况'], HEAD, ['合计', 1800, 1790], ...EXPENDITURE.slice(0, 1), ['支出情况（续）'], HEAD, ...EXPENDITURE.slice(1)])).toEqual(SPENT);
});

const stacked = (received: number, spent: number): { 收支: CellValue[][] } => ({
  收支: [['单位：万元'], ['收入情况'], HEAD, ...INCOME, ['合计', 1800, received], ['支出情况'], HEAD, ...EXPENDITURE, ['合计', 1800, spent]],
});

testLineRule(totalLineSum, {
  valid: [{ name: 'each side has a total of its own', sheets: stacked(1800, 1790), passed: 4 }],
  silent: [{ name: 'lines without a total', sheets: { 收支: [['单位：万元'], ['收入情况'], HEAD, ...INCOME, ['支出情况'], HEAD, ...EXPENDITURE] } }],
  invalid: [
    { name: 'the income is less than its lines', sheets: stacked(1790, 1790), findings: [{ verdict: 'error', difference: '10', cells: ['收支!C6', '收支!C4', '收支!C5'] }] },
    { name: 'the income is more than its lines', sheets: stacked(1810, 1790), findings: [{ verdict: 'error', difference: '-10', cells: ['收支!C6', '收支!C4', '收支!C5'] }] },
  ],
});

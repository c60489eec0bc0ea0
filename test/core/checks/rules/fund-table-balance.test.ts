import { fundTableBalance } from '../../../../src/core/checks/rules/fund-table-balance';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { listed, type Rows } from '../../../support/statement-sheets';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Line = readonly [opening: CellValue, income: CellValue, spent: CellValue, basic: CellValue, project: CellValue, closing: CellValue];

const HEAD: Rows = [['功能分类科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'], [null, null, null, null, '合计', '基本支出', '项目支出', null]];
/** 合计 in row 5, below it class 212. */
const table8 = (total: Line, line: Line, { title = '某局2023年政府性基金预算财政拨款收入支出决算表', unit = '万元' } = {}): LineCase['sheets'] => ({
  表8: [[title], [`单位：${unit}`], ...HEAD, [null, '合计', ...total], ['212', '城乡社区支出', ...line]],
  收支: listed([['合计', 900]], { unit }),
});
const GOOD: Line = [10, 100, 90, 0, 90, 20];
const same = (line: Line, options = {}): LineCase['sheets'] => table8(line, line, options);
const cells = (row: number): string[] => ['E', 'H', 'C', 'D'].map((column) => `表8!${column}${String(row)}`);

testLineRule(fundTableBalance, {
  valid: [
    { name: '合计 and every class', sheets: same(GOOD), passed: 2 },
    { name: '国有资本经营', sheets: same(GOOD, { title: '某局2023年国有资本经营预算财政拨款收入支出决算表' }), passed: 2 },
    { name: 'nothing was carried over', sheets: same([null, 90, 90, null, 90, null]), passed: 2 },
    { name: 'text amounts and dashes', sheets: same(['—', '1,000.50', '９００．２５', 0, 900.25, '100.25 ']), passed: 2, kept: 2 },
    { name: 'in 元', sheets: same([0.01, 1_000_000.02, 900_000.01, 0, 900_000.01, 100_000.02], { unit: '元' }), passed: 2, kept: 0 },
    {
      name: 'rates beside budget and execution are no amounts',
      sheets: {
        表8: [
          ['某局2023年政府性基金预算财政拨款收支表'], ['单位：万元'], ['项目', '年初结转和结余', null, null, '本年收入', null, null, '本年支出', null, null, '年末结转和结余', null, null],
          [null, ...Array.from({ length: 4 }, () => ['预算数', '决算数', '完成率']).flat()], ['合计', 10, 10, '100%', 100, 90, '90%', 90, 80, '88.89%', 20, 20, '100%'],
        ],
        收支: listed([['合计', 900]]),
      },
      passed: 2,
    },
    {
      name: '合计 of a group that has its parts beside it, and a column of all',
      sheets: {
        表8: [
          ['某局2023年政府性基金预算财政拨款收入支出决算表'], ['单位：万元'], ['科目名称', '年初结转和结余', '本年收入', '本年支出', null, '年末结转和结余', '本年支出'], [null, null, null, '小计', '项目支出', null, null], ['合计', 10, 100, 90, 90, 20, 70],
        ],
        收支: listed([['合计', 900]]),
      },
      passed: 1,
    },
  ],
  silent: [
    { name: 'an empty table', sheets: { 表8: [['某局2023年政府性基金预算财政拨款收入支出决算表'], ['单位：万元'], ...HEAD, ['说明：某局本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。']], 收支: listed([['合计', 900]]) } },
    { name: 'lines that are left open', sheets: same([null, null, null, null, null, null]) },
    { name: 'nothing is said of what came in or was there', sheets: same([null, null, 90, 0, 90, 10]) },
    { name: 'a table of spending alone', sheets: { 表9: [['某局2023年国有资本经营预算财政拨款支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], [null, '合计', 90, 0, 80]], 收支: listed([['合计', 900]]) } },
    { name: 'an error', sheets: same([10, { error: '#REF!' }, 90, 0, 90, 30]) },
    { name: 'a table of all funds, for which another rule is there', sheets: same([10, 100, 90, 0, 90, 30], { title: '某局2023年收入支出决算表' }) },
    {
      name: 'an amount in a column of which nothing is known',
      sheets: {
        表8: [['某局2023年政府性基金预算财政拨款收入支出决算表'], ['单位：万元'], ['功能分类科目编码', '科目名称', '年初结转和结余', '本年收入', '上缴财政', '本年支出', '年末结转和结余'], [null, '合计', 10, 100, 5, 90, 15]],
        收支: listed([['合计', 900]]),
      },
    },
  ],
  invalid: [
    { name: 'more is left than can be', sheets: table8(GOOD, [10, 100, 90, 0, 90, 29]), findings: [{ verdict: 'error', difference: '-9', cells: cells(6) }] },
    { name: 'less is left', sheets: table8([10, 100, 90, 0, 90, 2], GOOD), findings: [{ verdict: 'error', difference: '18', cells: cells(5) }] },
    // 0.005 × 4.
    { name: 'at the tolerance', sheets: table8(GOOD, [10.01, 100.02, 90.03, 0, 90.03, 20.02]), findings: [{ verdict: 'rounding', difference: '-0.02', cells: cells(6) }] },
    { name: 'at the tolerance, the other sign', sheets: table8(GOOD, [10.01, 100.02, 90.03, 0, 90.03, 19.98]), findings: [{ verdict: 'rounding', difference: '0.02', cells: cells(6) }] },
    { name: 'the next hundredth', sheets: table8(GOOD, [10.01, 100.02, 90.03, 0, 90.03, 19.97]), findings: [{ verdict: 'error', difference: '0.03', cells: cells(6) }] },
    { name: '元: 0.02', sheets: same([0.01, 1_000_000.02, 900_000.01, 0, 900_000.01, 100_000.04], { unit: '元' }), findings: [
      { verdict: 'error', difference: '-0.02', cells: cells(5) },
      { verdict: 'error', difference: '-0.02', cells: cells(6) },
    ] },
    { name: 'a gap beside a cell that is left open', sheets: table8(GOOD, [10, 100, 90, 0, 90, null]), findings: [{ verdict: 'notice', difference: '20', cells: ['表8!E6', '表8!C6', '表8!D6'] }] },
  ],
});

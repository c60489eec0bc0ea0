import { ofWhichSum } from '../../../../src/core/checks/rules/of-which-sum';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Pair = readonly [CellValue, CellValue];

/** Budget and execution of the total, of 当年财政拨款, 上年结转资金 and 其他资金. */
const form = (total: Pair, fiscal: Pair, carried: Pair = [0, 0], other: Pair = [0, 0]): LineCase['sheets'] => ({
  自评表: [
    ['2023年项目支出绩效自评表'], ['项目名称', '道路养护'], ['项目资金（万元）', '全年预算数', '全年执行数'],
    ['年度资金总额', ...total], ['其中：当年财政拨款', ...fiscal], ['上年结转资金', ...carried], ['其他资金', ...other],
  ],
});

testLineRule(ofWhichSum, {
  valid: [
    { name: 'the funds add up', sheets: form([100, 90], [60, 50], [30, 30], [10, 10]), passed: 2 },
    { name: 'funds that are left open', sheets: form([100, 90], [100, 90], [null, null], [null, null]), passed: 2 },
  ],
  silent: [
    { name: 'nothing is stated of the funds', sheets: form([100, 90], [null, null], [null, null], [null, null]) },
    { name: 'a list whose total is broken down otherwise', sheets: { 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 100, 90], ['基本支出', 60, 50], ['项目支出', 10, 10]] } },
  ],
  invalid: [
    { name: 'a total of 0, whatever is left open', sheets: form([0, 0], [89.974, 0], [null, null], [null, null]), findings: [{ verdict: 'error', difference: '89.974', cells: ['自评表!B4', '自评表!B5'] }] },
    { name: 'funds that are short', sheets: form([100, 90], [60, 50], [30, 30], [10, 5]), findings: [{ verdict: 'error', difference: '-5', cells: ['自评表!C4', '自评表!C5', '自评表!C6', '自评表!C7'] }] },
    { name: 'a gap beside an open fund is a notice', sheets: form([100, 90], [60, 90], [null, null]), findings: [{ verdict: 'notice', difference: '-40', cells: ['自评表!B4', '自评表!B5', '自评表!B7'] }] },
  ],
});

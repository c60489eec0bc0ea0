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

/** A form with amounts of one measure below each other, the first label being that of the total. */
const list = (rows: readonly (readonly [string, CellValue])[], header = '项目资金（万元）'): LineCase['sheets'] => ({
  自评表: [['2023年项目支出绩效自评表'], ['项目名称', '道路养护'], [header, '全年执行数'], ...rows],
});
/** 总额 (B4), 财政拨款 (B5) and 其他资金 (B6). */
const two = (total: CellValue, fiscal: CellValue, other: CellValue, header?: string): LineCase['sheets'] => list([['年度资金总额', total], ['其中：当年财政拨款', fiscal], ['其他资金', other]], header);
const CELLS = ['自评表!B4', '自评表!B5', '自评表!B6'];

testLineRule(ofWhichSum, {
  valid: [
    { name: 'the funds add up', sheets: form([100, 90], [60, 50], [30, 30], [10, 10]), passed: 2 },
    { name: 'funds that are left open', sheets: form([100, 90], [100, 90], [null, null], [null, null]), passed: 2 },
    {
      name: 'the whole form: scores and rates are no amounts',
      sheets: {
        自评表: [
          ['2023年度项目支出绩效自评表'], ['项目名称', null, '道路养护'],
          ['项目资金\n（万元）', null, '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
          [null, '年度资金总额', '1,080.00', '１，１００．００', 1090, 10, '99.09%', 9.91], [null, '其中：当年财政拨款', '1,050', 1060, 1050, '—', null, '—'],
          [null, '      上年结转资金', 20, 30, '30.00 ', '—', null, '—'], [null, '  其他资金', 10, 10, 10, '—', null, '—'],
        ],
      },
      passed: 3,
    },
    { name: 'Sichuan’s words', sheets: list([['总额', 100], ['其中:财政资金', 60], ['财政专户管理资金', 30], ['单位资金', 10], ['其他资金', '—']]), passed: 1 },
    { name: '其中 before every fund', sheets: list([['年度资金总额', 100], ['其中：财政拨款', 90], ['其中：其他资金', 10]]), passed: 1 },
    { name: 'the parts of 财政拨款 count once', sheets: list([['年度资金总额', 100], ['其中：财政拨款', 90], ['其中：一般公共预算', 60], ['政府性基金预算', 30], ['其他资金', 10]]), passed: 1 },
    { name: 'in 元', sheets: two(1_000_000.5, 900_000.25, 100_000.25, '项目资金（元）'), passed: 1 },
    { name: 'a total of 0 over funds of 0', sheets: form([0, '—'], [0, '无'], [null, null]), passed: 2 },
    { name: 'a negative fund', sheets: two(90.05, 100.06, '（10.01）'), passed: 1 },
  ],
  silent: [
    { name: 'nothing is stated of the funds', sheets: form([100, 90], [null, null], [null, null], [null, null]) },
    { name: 'one fund alone', sheets: list([['年度资金总额', 100], ['其中：当年财政拨款', 60]]) },
    { name: 'a total that is left open', sheets: two(null, 60, 10) },
    { name: 'a total that shows an error', sheets: two({ error: '#REF!' }, 60, 10) },
    { name: 'a fund that is no number', sheets: two(100, '待定', 10) },
    { name: '其中 that introduces no funds', sheets: list([['年度资金总额', 100], ['其中：设备购置', 60], ['其他资金', 10]]) },
    { name: 'funds that 其中 does not introduce', sheets: list([['年度资金总额', 100], ['当年财政拨款', 60], ['其他资金', 10]]) },
    { name: 'a list whose total is broken down otherwise', sheets: { 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 100, 90], ['基本支出', 60, 50], ['项目支出', 10, 10]] } },
  ],
  invalid: [
    { name: 'a total of 0, whatever is left open', sheets: form([0, 0], [89.974, 0], [null, null], [null, null]), findings: [{ verdict: 'error', difference: '89.974', cells: ['自评表!B4', '自评表!B5'] }] },
    { name: 'funds that are short', sheets: form([100, 90], [60, 50], [30, 30], [10, 5]), findings: [{ verdict: 'error', difference: '-5', cells: ['自评表!C4', '自评表!C5', '自评表!C6', '自评表!C7'] }] },
    { name: 'funds that are too much', sheets: two(100, 95.03, 10.02), findings: [{ verdict: 'error', difference: '5.05', cells: CELLS }] },
    { name: 'a total of 0 over two funds', sheets: two('—', 60, 10), findings: [{ verdict: 'error', difference: '70', cells: CELLS }] },
    { name: '财政拨款 is what its parts are not', sheets: list([['年度资金总额', 100], ['其中：财政拨款', 80], ['其中：一般公共预算', 60], ['政府性基金预算', 30], ['其他资金', 10]]), findings: [{ verdict: 'error', difference: '-10', cells: ['自评表!B4', '自评表!B5', '自评表!B8'] }] },
    { name: 'just below 0.005 × 3', sheets: two(100.0449999, 60.01, 40.02), findings: [{ verdict: 'rounding', difference: '-0.0149999', cells: CELLS }] },
    { name: 'the same with the other sign', sheets: two(100.03, 60.01, 40.0349999), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: CELLS }] },
    { name: 'just above 0.005 × 3, within 0.01 × √3', sheets: two(100.03, 60.01, 40.0350001), findings: [{ verdict: 'notice', difference: '0.0150001', cells: CELLS }] },
    { name: 'the next hundredth', sheets: two(100.05, 60.01, 40.02), findings: [{ verdict: 'error', difference: '-0.02', cells: CELLS }] },
    { name: '元: above 0.01', sheets: two(100.05, 60.01, 40.02, '项目资金（元）'), findings: [{ verdict: 'error', difference: '-0.02', cells: CELLS }] },
    { name: 'a gap beside an open fund is a notice', sheets: form([100, 90], [60, 90], [null, null]), findings: [{ verdict: 'notice', difference: '-40', cells: ['自评表!B4', '自评表!B5', '自评表!B7'] }] },
  ],
});

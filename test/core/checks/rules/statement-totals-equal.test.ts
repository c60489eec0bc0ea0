import { statementTotalsEqual } from '../../../../src/core/checks/rules/statement-totals-equal';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { listed, twoSided, type Rows, type SideOptions } from '../../../support/statement-sheets';
import { testLineRule, type LineCase } from '../line-rule-tester';

const LEFT: Rows = [['一、财政拨款收入', 100], ['二、事业收入', 0], ['本年收入合计', 100], ['年初结转和结余', 20]];
const RIGHT: Rows = [['一、一般公共服务支出', 60], ['二、城乡社区支出', 30], ['本年支出合计', 90], ['年末结转和结余', 30]];
const beside = (left: Rows, right: Rows, options: SideOptions = {}): LineCase['sheets'] => ({ 表1: twoSided(left, right, options), 收支: listed([['合计', 90]], options.unit === undefined ? {} : { unit: options.unit }) });
/** 总计 stands in B9 and D9. */
const totals = (received: CellValue, used: CellValue, options: SideOptions = {}, label = '总计'): LineCase['sheets'] => beside([...LEFT, [label, received]], [...RIGHT, [label, used]], options);
const CELLS = ['表1!D9', '表1!B9'];
const list = (received: number, used: number, labels = ['收入总计', '支出总计']): LineCase['sheets'] => ({
  收支: listed([['本年收入合计', 100], ['年初结转和结余', 20], [labels[0] ?? '', received], ['本年支出合计', 90], ['年末结转和结余', 30], [labels[1] ?? '', used]]),
});

const SOURCES = ['一般公共预算财政拨款', '政府性基金预算财政拨款'];
/** Both sides by source. */
const bySource = (received: readonly CellValue[], used: readonly CellValue[]): LineCase['sheets'] =>
  beside([['一、本年收入', 100, 70, 30], ['二、上年结转', 20, 20, 0], ['收入总计', ...received]], [['一、本年支出', 90, 60, 30], ['二、结转下年', 30, 30, 0], ['支出总计', ...used]], {
    title: '某局2023年财政拨款收支决算总表',
    head: [['收入', null, null, null, '支出', null, null, null], ['项目', '合计', ...SOURCES, '项目', '合计', ...SOURCES]],
  });

testLineRule(statementTotalsEqual, {
  valid: [
    { name: 'both sides', sheets: totals(120, 120), passed: 1 },
    { name: 'whatever the lines above them add up to', sheets: totals(121, 121), passed: 1 },
    { name: '合计 below what was carried over', sheets: totals(120, 120, {}, '合计'), passed: 1 },
    { name: 'a list', sheets: list(120, 120), passed: 1 },
    { name: 'a list with 总计 twice', sheets: list(120, 120, ['总计', '总计']), passed: 1 },
    { name: 'by source', sheets: bySource([120, 90, 30], [120, 90, 30]), passed: 3 },
    { name: 'no lines for what was carried over', sheets: beside([['一、财政拨款收入', 90], ['本年收入合计', 90], ['收入总计', 90]], [['一、教育支出', 90], ['本年支出合计', 90], ['支出总计', 90]]), passed: 1 },
  ],
  silent: [
    { name: 'one of them is left open', sheets: totals(120, null) },
    { name: 'one of them shows an error', sheets: totals({ error: '#VALUE!' }, 120) },
    { name: 'sums of two sides without what was carried over', sheets: beside([['一、财政拨款收入', 100], ['合计', 100]], [['一、一般公共服务支出', 90], ['合计', 90]]) },
    { name: 'a list of what came in and what was spent', sheets: { 收支: listed([['收入总计', 120], ['支出总计', 90], ['年末结转和结余', 30]]) } },
    { name: '总计 of one side alone', sheets: beside([...LEFT, ['总计', 120]], RIGHT) },
    { name: 'budgets on one side, execution on the other', sheets: beside([...LEFT, ['总计', 120]], [...RIGHT, ['总计', 100]], { head: [['收入', null, '支出', null], ['项目', '年初预算数', '项目', '决算数']] }) },
    { name: 'tables of two sheets', sheets: { 收入: listed([...LEFT, ['收入总计', 120]]), 支出: listed([...RIGHT, ['支出总计', 110]]) } },
  ],
  invalid: [
    { name: 'more came in than is accounted for', sheets: totals(129, 120), findings: [{ verdict: 'error', difference: '9', cells: CELLS }] },
    { name: 'less came in', sheets: totals(111, 120), findings: [{ verdict: 'error', difference: '-9', cells: CELLS }] },
    { name: 'rounded one by one', sheets: totals(120.01, 120.02), findings: [{ verdict: 'rounding', difference: '-0.01', cells: CELLS }] },
    { name: 'the next hundredth', sheets: totals(120.03, 120.01), findings: [{ verdict: 'error', difference: '0.02', cells: CELLS }] },
    { name: '元: 0.02', sheets: totals(1_200_000.03, 1_200_000.01, { unit: '元' }), findings: [{ verdict: 'error', difference: '0.02', cells: CELLS }] },
    { name: 'in a list', sheets: list(120, 102), findings: [{ verdict: 'error', difference: '18', cells: ['收支!B9', '收支!B6'] }] },
    { name: 'of one source', sheets: bySource([120, 90, 30], [120, 90, 40]), findings: [{ verdict: 'error', difference: '-10', cells: ['表1!H7', '表1!D7'] }] },
    {
      name: 'what is left over has no line: it may be that',
      sheets: beside([...LEFT, ['收入总计', 120]], [...RIGHT.slice(0, 3), ['支出总计', 90]]),
      findings: [{ verdict: 'notice', difference: '30', cells: ['表1!D8', '表1!B9'] }],
    },
  ],
});

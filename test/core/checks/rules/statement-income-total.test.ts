import { statementIncomeTotal } from '../../../../src/core/checks/rules/statement-income-total';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { listed, twoSided, type Rows, type SideOptions } from '../../../support/statement-sheets';
import { testLineRule, type LineCase } from '../line-rule-tester';

const SPENT: Rows = [['一、一般公共服务支出', 90], ['二、城乡社区支出', 0], ['本年支出合计', 90], ['结余分配', 0], ['年末结转和结余', 30], ['总计', 120]];
/** Beside a list that has what a book needs at least. */
const table1 = (lines: Rows, options: SideOptions = {}): LineCase['sheets'] => ({ 表1: twoSided(lines, SPENT, options), 收支: listed([['合计', 90]], options.unit === undefined ? {} : { unit: options.unit }) });
/** 本年收入合计 (B7), 使用非财政拨款结余 (B8), 年初结转和结余 (B9) and 总计 (B10). */
const four = (income: CellValue, used: CellValue, opening: CellValue, total: CellValue, options: SideOptions = {}): LineCase['sheets'] =>
  table1(
    [
      ['一、一般公共预算财政拨款收入', income], ['八、其他收入', 0],
      ['本年收入合计', income], ['使用非财政拨款结余（含专用结余）', used], ['年初结转和结余', opening], ['总计', total],
    ],
    options,
  );
const CELLS = ['表1!B10', '表1!B7', '表1!B8', '表1!B9'];
const list = (lines: Rows): LineCase['sheets'] => ({ 收支: listed(lines) });

testLineRule(statementIncomeTotal, {
  valid: [
    { name: 'all terms', sheets: four(100, 5, 15, 120), passed: 1 },
    { name: 'a term that is left open, where the total holds', sheets: four(120, null, '—', 120), passed: 1 },
    { name: 'a negative carry-over', sheets: four(125, 0, -5, 120), passed: 1 },
    { name: 'text amounts', sheets: four('1,000.50 ', 0, '２０．２５', '¥1,020.75'), passed: 1 },
    { name: 'in 元', sheets: four(1_000_000.01, 0, 0.02, 1_000_000.03, { unit: '元' }), passed: 1 },
    { name: 'no line of what was carried over, and nothing was', sheets: table1([['一、财政拨款收入', 120], ['二、事业收入', 0], ['本年收入合计', 120], ['总计', 120]]), passed: 1 },
    {
      name: 'the old form, with parts of what was carried over',
      sheets: table1([['本年收入合计', 100], ['用事业基金弥补收支差额', 5], ['年初结转和结余', 15], ['其中：项目支出结转和结余', 9], ['基本支出结转', 2], ['经营结余', 4], ['总计', 120]]),
      passed: 1,
    },
    { name: 'surplus for a purpose in a line of its own', sheets: table1([['本年收入合计', 100], ['使用非财政拨款结余', 2], ['使用专用结余', 3], ['年初结转和结余', 15], ['总计', 120]]), passed: 1 },
    {
      name: 'table 4: what was carried over, by source',
      sheets: table1(
        [
          ['一、一般公共预算财政拨款', 80], ['二、政府性基金预算财政拨款', 20], ['三、国有资本经营预算财政拨款', null],
          ['本年收入合计', 100], ['年初财政拨款结转和结余', 20], ['一、一般公共预算财政拨款', 15], ['二、政府性基金预算财政拨款', 5], ['总计', 120],
        ],
        { title: '某局2023年财政拨款收入支出决算总表' },
      ),
      passed: 1,
    },
    {
      name: 'a budget: 一、本年收入 with its parts, 二、上年结转 with its own',
      sheets: table1(
        [
          ['一、本年收入', 100], ['（一）一般公共预算拨款', 80], ['（二）政府性基金预算拨款', 20],
          ['二、上年结转', 20], ['（一）一般公共预算拨款', 20], ['收入总计', 120],
        ],
        { title: '某局2023年财政拨款收支预算总表', head: [['收入', null, '支出', null], ['项目', '预算数', '项目', '预算数']] },
      ),
      passed: 1,
    },
    { name: '其中：使用专用结余 is a part of the line above', sheets: table1([['本年收入合计', 100], ['使用非财政拨款结余', 5], ['其中：使用专用结余', 3], ['年初结转和结余', 15], ['总计', 120]]), passed: 1 },
    { name: 'another line between that 总计 counts', sheets: table1([['一、财政拨款收入', 100], ['本年收入合计', 100], ['上级补助收入', 8], ['上年结转', 12], ['收入总计', 120]]), passed: 1 },
    { name: 'sources below 本年收入, which heads them', sheets: list([['本年收入', 100], ['财政拨款收入', 80], ['事业收入', 20], ['年初结转和结余', 20], ['收入总计', 120]]), passed: 1 },
    { name: 'another line between that 总计 does not count', sheets: table1([['本年收入合计', 100], ['年初结转和结余', 20], ['结转资金（市级）', 7], ['总计', 120]]), passed: 1 },
    { name: 'a line between of a hundredth, which 总计 does not count', sheets: table1([['本年收入合计', 100], ['年初结转和结余', 20], ['结转资金（市级）', 0.01], ['总计', 120]]), passed: 1 },
    { name: 'two lines of what was carried over, the first of which counts', sheets: table1([['本年收入合计', 100], ['年初结转和结余', 20], ['年初结转和结余', 7], ['总计', 120]]), passed: 1 },
    { name: 'two lines of what was carried over, both of which count', sheets: table1([['本年收入合计', 100], ['年初结转和结余', 13], ['年初结转和结余', 7], ['总计', 120]]), passed: 1 },
    { name: 'another numbered line between that 总计 counts', sheets: table1([['一、本年收入', 100], ['（一）财政拨款收入', 60], ['（二）其他收入', 40], ['二、调入资金', 8], ['三、上年结转', 12], ['总计', 120]]), passed: 1 },
    { name: 'a stated rate is no amount of its own', sheets: { 收支: [['某局2023年收支情况表'], ['单位：万元'], ['项目', '全年预算数', '执行数', '完成率'], ['本年收入合计', 100, 90, '90%'], ['年初结转和结余', 20, 20, '100%'], ['收入总计', 120, 110, '91.67%']] }, passed: 2 },
    { name: 'a home-made list of both sides', sheets: list([['本年收入合计', 100], ['年初结转和结余', 20], ['收入总计', 120], ['本年支出合计', 90], ['年末结转和结余', 30], ['支出总计', 120]]), passed: 1 },
    { name: 'a list whose two 总计 say it by their place', sheets: list([['本年收入合计', 100], ['年初结转和结余', 20], ['总计', 120], ['本年支出合计', 90], ['年末结转和结余', 30], ['总计', 120]]), passed: 1 },
    {
      name: 'headers that name no side',
      sheets: { 表1: twoSided([['一、财政拨款收入', 100], ['本年收入合计', 100], ['上年结转', 20], ['收入总计', 120]], SPENT, { head: [['收入项目', '决算数', '支出项目', '决算数']] }) },
      passed: 1,
    },
    {
      name: 'every column of money of a system export, its line numbers none of them',
      sheets: {
        Z01: twoSided(
          [['一、一般公共预算财政拨款收入', 1, 90, 100], ['本年收入合计', 27, 90, 100], ['使用非财政拨款结余', 28, 0, 0], ['年初结转和结余', 29, 10, 20], ['总计', 31, 100, 120]],
          [['一、一般公共服务支出', 32, 100, 90], ['本年支出合计', 58, 100, 90], ['结余分配', 59, 0, 0], ['年末结转和结余', 60, 0, 30], ['总计', 62, 100, 120]],
          { head: [['收入', null, null, null, '支出', null, null, null], ['项目', '行次', '年初预算数', '决算数', '项目', '行次', '年初预算数', '决算数']] },
        ),
      },
      passed: 2,
    },
  ],
  silent: [
    { name: 'a list that says of neither side', sheets: list([['合计', 90], ['培训', 50], ['会议', 40], ['总计', 100]]) },
    { name: 'no 总计', sheets: table1([['一、财政拨款收入', 100], ['本年收入合计', 100], ['年初结转和结余', 20]]) },
    { name: '总计 that is left open', sheets: four(100, 0, 20, null) },
    { name: 'income that is left open', sheets: four(null, 0, 20, 120) },
    { name: 'a term that shows an error', sheets: four(100, { error: '#REF!' }, 20, 120) },
    { name: 'a term that is no number', sheets: four(100, '待定', 20, 120) },
    { name: 'two lines of the year’s income', sheets: table1([['本年收入', 60], ['本年收入合计', 100], ['年初结转和结余', 20], ['总计', 130]]) },
    { name: '总计 of a list that has only spending below it', sheets: list([['本年收入合计', 100], ['年初结转和结余', 20], ['总计', 90], ['基本支出', 50], ['项目支出', 40]]) },
    { name: '合计 of spending below what came in', sheets: list([['本年收入合计', 100], ['年初结转和结余', 20], ['基本支出', 50], ['项目支出', 40], ['合计', 90]]) },
    { name: 'one 总计 for both sides', sheets: list([['本年收入合计', 100], ['年初结转和结余', 20], ['本年支出合计', 90], ['年末结转和结余', 30], ['总计', 90]]) },
    { name: 'lines that only roll forward', sheets: list([['年初结转和结余', 20], ['本年收入', 100], ['本年支出', 90], ['年末结转和结余', 30]]) },
    { name: 'the income table, where 本年收入合计 is a column', sheets: { 表2: [['某局2023年收入决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'], [null, '合计', 100, 80, 21], ['201', '一般公共服务支出', 100, 80, 21]] } },
  ],
  invalid: [
    { name: 'a total that is too low', sheets: four(100, 5, 15, 111), findings: [{ verdict: 'error', difference: '9', cells: CELLS }] },
    { name: 'a total that is too high', sheets: four(100, 5, 15, 129), findings: [{ verdict: 'error', difference: '-9', cells: CELLS }] },
    { name: 'just below 0.005 × 4', sheets: four(100.01, 5.02, 15.03, 120.0799999), findings: [{ verdict: 'rounding', difference: '-0.0199999', cells: CELLS }] },
    { name: 'just above it', sheets: four(100.01, 5.02, 15.03, 120.0800001), findings: [{ verdict: 'error', difference: '-0.0200001', cells: CELLS }] },
    { name: 'a gap of 0.02, two decimals each', sheets: four(100.01, 5.02, 15.03, 120.08), findings: [{ verdict: 'rounding', difference: '-0.02', cells: CELLS }] },
    { name: 'the same with the other sign', sheets: four(100.01, 5.02, 15.03, 120.04), findings: [{ verdict: 'rounding', difference: '0.02', cells: CELLS }] },
    { name: 'the next hundredth', sheets: four(100.01, 5.02, 15.03, 120.03), findings: [{ verdict: 'error', difference: '0.03', cells: CELLS }] },
    { name: '元: 0.02', sheets: four(1_000_000.01, 0, 0.02, 1_000_000.05, { unit: '元' }), findings: [{ verdict: 'error', difference: '-0.02', cells: CELLS }] },
    { name: 'an empty line of surplus is 0: too low', sheets: four(1921, null, 15, 2000), findings: [{ verdict: 'error', difference: '-64', cells: ['表1!B10', '表1!B7', '表1!B9'] }] },
    { name: 'an empty line of surplus is 0: too high', sheets: four(19210, '', 30, 1951), findings: [{ verdict: 'error', difference: '17289', cells: ['表1!B10', '表1!B7', '表1!B9'] }] },
    { name: 'an empty line of surplus beside an empty carry-over may be more', sheets: four(100, null, null, 120), findings: [{ verdict: 'notice', difference: '-20', cells: ['表1!B10', '表1!B7'] }] },
    { name: 'a gap beside a carry-over that is left open is a notice', sheets: four(100, 5, null, 120), findings: [{ verdict: 'notice', difference: '-15', cells: ['表1!B10', '表1!B7', '表1!B8'] }] },
    { name: 'a gap without a line of what was carried over is a notice', sheets: table1([['一、财政拨款收入', 100], ['二、事业收入', 0], ['本年收入合计', 100], ['总计', 120]]), findings: [{ verdict: 'notice', difference: '-20', cells: ['表1!B8', '表1!B7'] }] },
    { name: 'a gap beside a line that may count is a notice', sheets: table1([['一、财政拨款收入', 100], ['本年收入合计', 100], ['上级补助收入', 8], ['上年结转', 20], ['收入总计', 126]]), findings: [{ verdict: 'notice', difference: '-6', cells: ['表1!B9', '表1!B6', '表1!B8'] }] },
    {
      name: 'a gap beside parts that are known',
      sheets: table1([['本年收入合计', 100], ['年初结转和结余', 15], ['其中：项目支出结转和结余', 9], ['基本支出结转', 6], ['总计', 120]]),
      findings: [{ verdict: 'error', difference: '-5', cells: ['表1!B9', '表1!B5', '表1!B6'] }],
    },
    {
      name: 'a budget in which 一、本年收入 heads its parts',
      sheets: table1(
        [['一、本年收入', 100], ['（一）一般公共预算拨款', 80], ['（二）政府性基金预算拨款', 20], ['二、上年结转', 20], ['（一）一般公共预算拨款', 20], ['收入总计', 102]],
        { title: '某局2023年财政拨款收支预算总表', head: [['收入', null, '支出', null], ['项目', '预算数', '项目', '预算数']] },
      ),
      findings: [{ verdict: 'error', difference: '18', cells: ['表1!B10', '表1!B5', '表1!B8'] }],
    },
    { name: 'a gap beside a line between that is 0', sheets: table1([['本年收入合计', 100], ['年初结转和结余', 15], ['结转资金（市级）', 0], ['总计', 120]]), findings: [{ verdict: 'error', difference: '-5', cells: ['表1!B8', '表1!B5', '表1!B6'] }] },
    { name: 'a gap beside a line above the year’s income', sheets: table1([['专项资金', 5], ['本年收入合计', 100], ['年初结转和结余', 15], ['总计', 120]]), findings: [{ verdict: 'error', difference: '-5', cells: ['表1!B8', '表1!B6', '表1!B7'] }] },
    { name: 'a gap beside parts of another numbering', sheets: table1([['一、本年收入', 100], ['（一）专项资金', 60], ['（二）调入资金', 40], ['二、上年结转', 15], ['总计', 120]]), findings: [{ verdict: 'error', difference: '-5', cells: ['表1!B9', '表1!B5', '表1!B8'] }] },
    { name: 'in a list', sheets: list([['本年收入合计', 100], ['年初结转和结余', 20], ['收入总计', 102], ['本年支出合计', 90], ['年末结转和结余', 30], ['支出总计', 120]]), findings: [{ verdict: 'error', difference: '18', cells: ['收支!B6', '收支!B4', '收支!B5'] }] },
  ],
});

import { lineWithinBudget } from '../../../../src/core/checks/rules/line-within-budget';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

const HEADER: CellValue[] = ['项目名称', '资金来源', '支出性质', '年初预算数', '调整预算数', '执行数'];
const list = (rows: readonly CellValue[][], header = HEADER, title = '某局2023年项目执行情况', unit = '万元'): LineCase['sheets'] => ({ 明细: [[title], [`单位：${unit}`], header, ...rows] });
const road = (original: CellValue, adjusted: CellValue, executed: CellValue): CellValue[] => ['道路', '其他资金', '项目支出', original, adjusted, executed];
/** A table of lines that is no list. */
const lines = (rows: readonly CellValue[][], header: CellValue[] = ['项目', '全年预算数', '执行数'], title = '某局2023年收支'): LineCase['sheets'] => ({ 收支: [[title], ['单位：万元'], header, ...rows] });
const FORM: CellValue[][] = [['项目支出绩效自评表'], ['（2023年度）'], ['项目名称', '道路'], ['项目资金（万元）', '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分']];
const GRID: CellValue[] = ['任务名称', '完成情况', '年初预算数', '全年预算数', '其中：财政拨款', '全年执行数', '其中：财政拨款', '预算执行率%', '分值', '自评得分'];

testLineRule(lineWithinBudget, {
  valid: [
    { name: 'less than, and just, the budget', sheets: list([road(10, 12, 11.99), road(5, 7, 7)]), passed: 2 },
    { name: 'more than the opening budget that was raised', sheets: list([road(10, 20, 15)]), passed: 1 },
    { name: 'lines of a table that is no list', sheets: lines([['合计', 100, 90], ['基本支出', 60, 50]]), passed: 2 },
    { name: 'a list with its 合计', sheets: list([['合计', null, null, 15, 19, 18.99], road(10, 12, 11.99), road(5, 7, 7)]), passed: 3 },
    { name: 'a list in 元', sheets: list([road(100_000, 120_000.01, 120_000.01)], HEADER, '某局2023年项目执行情况', '元'), passed: 1 },
    { name: 'columns of different units', sheets: list([road(10, 12, 120_000)], ['项目名称', '资金来源', '支出性质', '年初预算数（万元）', '调整预算数（万元）', '执行数（元）']), passed: 1 },
    { name: 'text amounts', sheets: list([road('10', '1,200.50', '１２００．５０')]), passed: 1 },
    { name: 'a refund', sheets: list([road(10, 12, -3)]), passed: 1 },
    { name: 'the budget of the year comes before the adjusted one', sheets: lines([['合计', 90, 100, 95]], ['项目', '调整预算数', '全年预算数', '执行数']), passed: 1 },
    { name: '其中 rows of a form', sheets: { 自评: [...FORM, ['年度资金总额', 100, 120, 110, 10, '91.67%', 9.2], ['其中：当年财政拨款', 80, 90, 85, '—', '94.44%', '—'], ['其他资金', null, null, null, '—', null, '—']] }, passed: 2 },
    { name: 'a grid with 其中：财政拨款 beside both amounts', sheets: { 自评: [['2023年部门整体支出绩效自评表'], ['单位：万元'], GRID, ['任务一', '完成', 100, 120, 100, 110, 90, 91.67, 50, 45], ['合计', null, 100, 120, 100, 110, 90, 91.67, 50, 45]] }, passed: 2 },
    { name: 'income and what is left of one column are not spent: only 本年支出 and its parts are looked at', sheets: lines([['本年收入', 1000, 1100], ['一般公共预算财政拨款', 900, 1000], ['年初结转和结余', 50, 60], ['本年支出', 1000, 900], ['基本支出', 500, 450], ['项目支出', 500, 450], ['年末结转和结余', 50, 260]]), passed: 3 },
    { name: 'categories of what is left over are not spent', sheets: lines([['本年支出', 1000, 900], ['基本支出', 600, 500], ['年末结转和结余', 50, 260], ['基本支出', 10, 60], ['项目支出', 40, 200]]), passed: 2 },
    { name: 'rows of plain numbers make no figures', sheets: list([road(10, 12, 12), road(5, 7, 6.99), road(5, 7, -1), road(5, 7, 0), road(5, '7', 7)]), passed: 5, kept: 1 },
    { name: 'rows of units of their own make figures', sheets: list([road(10, 120_000, 12), road(10, 120_000, 11)], ['项目名称', '资金来源', '支出性质', '年初预算数（万元）', '调整预算数（元）', '执行数（万元）']), passed: 2, kept: 2 },
  ],
  silent: [
    { name: 'a refund without a budget, and of a budget of 0', sheets: list([road(10, null, -3), road(10, 0, -3), road(10, 0, 0)]) },
    { name: 'an opening budget alone', sheets: list([['道路', '其他资金', '项目支出', 10, 15]], ['项目名称', '资金来源', '支出性质', '年初预算数', '执行数']) },
    { name: 'a budget of 0, or none', sheets: list([road(0, 0, 5), road(5, null, 7)]) },
    { name: 'no execution', sheets: list([road(10, 12, null)]) },
    { name: 'a dash for the budget', sheets: list([road(10, '—', 5)]) },
    { name: 'words for the budget', sheets: list([road(10, '见附件', 5)]) },
    { name: 'an error for the execution', sheets: list([road(10, 12, '#REF!')]) },
    { name: 'no budget column', sheets: lines([['合计', 90]], ['项目', '执行数']) },
    { name: 'a table of income', sheets: { ...lines([['合计', 90]], ['项目', '执行数']), 收入: [['某局2023年收入决算表'], ['单位：万元'], ['项目', '全年预算数', '决算数'], ['合计', 100, 120], ['事业收入', 10, 30]] } },
    { name: 'the income of a two-sided table', sheets: { 表1: [['某局2023年收入支出决算总表'], ['单位：万元'], ['收入', null, null, '支出', null], ['项目', '预算数', '决算数', '项目', '决算数'], ['一、一般公共预算财政拨款收入', 100, 120, '一、一般公共服务支出', 110], ['本年收入合计', 100, 120, '本年支出合计', 110]] } },
    { name: 'two columns of budgets of which none is the whole', sheets: { ...lines([['合计', 90]], ['项目', '执行数']), 明细: [['某局2023年项目'], ['单位：万元'], ['项目名称', '本级', null, '中心', null], [null, '全年预算数', '执行数', '全年预算数', '执行数'], ['道路', 10, 12, 20, 25]] } },
    { name: 'two columns of execution', sheets: { ...lines([['合计', 90]], ['项目', '执行数']), 明细: [['某局2023年项目'], ['单位：万元'], ['项目名称', '全年预算数', '执行数', '实际支出'], ['道路', 10, 12, 13]] } },
    { name: 'a table of another year', sheets: { ...lines([['合计', 90], ['基本支出', 50], ['项目支出', 40]], ['项目', '执行数']), 上年: [['某局2022年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 60, 70]] } },
    { name: 'kinds of income below its sum', sheets: lines([['收入合计', 200, 200], ['财政基本拨款收入', 150, 135], ['财政项目拨款收入', 50, 65], ['支出合计', null, 185]]) },
    { name: 'numbers of the columns below the header', sheets: lines([['栏次', 1, 2], ['合计', null, 90]]) },
  ],
  invalid: [
    { name: '6.80 over the adjusted budget', sheets: list([road(143.1, 134.51, 141.31), road(1, 1, 1)]), findings: [{ verdict: 'error', difference: '6.8', cells: ['明细!F4', '明细!E4'] }] },
    { name: 'rounding below 0.005 × 2', sheets: list([road(10, 10.01, 10.02)]), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['明细!F4', '明细!E4'] }] },
    { name: 'just above it', sheets: list([road(10, 10.01, 10.03)]), findings: [{ verdict: 'error', difference: '0.02', cells: ['明细!F4', '明细!E4'] }] },
    { name: 'above it by less than a digit', sheets: list([road(10, 10.01, 10.0200001), road(10, 10.01, 10.01)]), findings: [{ verdict: 'error', difference: '0.0100001', cells: ['明细!F4', '明细!E4'] }] },
    { name: '元: 0.01 and 0.02', sheets: list([road(1, 100_000.01, 100_000.02), road(1, 100_000.01, 100_000.03)], HEADER, '某局2023年项目执行情况', '元'), findings: [
      { verdict: 'rounding', difference: '0.01', cells: ['明细!F4', '明细!E4'] }, { verdict: 'error', difference: '0.02', cells: ['明细!F5', '明细!E5'] },
    ] },
    { name: 'units of their own: 120,700 元 against 12.01 万元', sheets: list([road(10, 12.01, 120_700)], ['项目名称', '资金来源', '支出性质', '年初预算数（万元）', '调整预算数（万元）', '执行数（元）']), findings: [{ verdict: 'error', difference: '0.06', cells: ['明细!F4', '明细!E4'] }] },
    { name: 'units of their own: 12.51 万元 against 120,000 元', sheets: list([road(10, 120_000, 12.51)], ['项目名称', '资金来源', '支出性质', '年初预算数（万元）', '调整预算数（元）', '执行数（万元）']), findings: [{ verdict: 'error', difference: '0.51', cells: ['明细!F4', '明细!E4'] }] },
    { name: 'a negative budget', sheets: list([road(10, -5.01, -2.01)]), findings: [{ verdict: 'error', difference: '3', cells: ['明细!F4', '明细!E4'] }] },
    { name: 'text amounts', sheets: list([road('10', '1,000.01', '１１００．０２')]), findings: [{ verdict: 'error', difference: '100.01', cells: ['明细!F4', '明细!E4'] }] },
    { name: 'in order of the rows, lines before the list', sheets: list([['合计', null, null, 15, 19.01, 20.01], road(10, 12, 12.5), road(5, 7.01, 7.51)]), findings: [
      { verdict: 'error', difference: '1', cells: ['明细!F4', '明细!E4'] }, { verdict: 'error', difference: '0.5', cells: ['明细!F5', '明细!E5'] }, { verdict: 'error', difference: '0.5', cells: ['明细!F6', '明细!E6'] },
    ] },
    { name: '其中 row of a form over its budget', sheets: { 自评: [...FORM, ['年度资金总额', 100, 120, 110, 10, '91.67%', 9.2], ['其中：当年财政拨款', 80, 90, 95, '—', '105.56%', '—']] }, findings: [{ verdict: 'error', difference: '5', cells: ['自评!D6', '自评!C6'] }] },
    { name: 'a task of the grid', sheets: { 自评: [['2023年部门整体支出绩效自评表'], ['单位：万元'], GRID, ['任务一', '完成', 100, 120, 100, 130, 90, 108.33, 50, 45], ['合计', null, 100, 220, 100, 130, 90, 59.09, 50, 45]] }, findings: [{ verdict: 'error', difference: '10', cells: ['自评!F4', '自评!D4'] }] },
    { name: 'categories below income are spending', sheets: lines([['本年收入', 1000, 1100], ['基本支出', 500, 550], ['项目支出', 500, 450]]), findings: [{ verdict: 'error', difference: '50', cells: ['收支!C5', '收支!B5'] }] },
    { name: '本年支出 among income and what is left', sheets: lines([['本年收入', 1000, 1100], ['本年支出', 1000, 1050], ['年末结转和结余', 50, 260]]), findings: [{ verdict: 'error', difference: '50', cells: ['收支!C5', '收支!B5'] }] },
    { name: 'sources below a heading of their own, behind what is left', sheets: lines([['合计', 100, 90], ['年末结转和结余', 5, 8], ['按资金来源分：', null, null], ['一般公共预算财政拨款', 60, 70], ['其他资金', 40, 20]]), findings: [{ verdict: 'error', difference: '10', cells: ['收支!C7', '收支!B7'] }] },
  ],
});

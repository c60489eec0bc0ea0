import { sameFigure } from '../../../../src/core/checks/rules/same-figure';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Rows = readonly (readonly CellValue[])[];

const summary = (income: number, spent: number, unit = '万元'): Rows => [
  ['某局2023年收入支出决算总表'], [`单位：${unit}`], ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'],
  ['一、一般公共预算财政拨款收入', income, '一、一般公共服务支出', spent], ['本年收入合计', income, '本年支出合计', spent], ['总计', income, '总计', income],
];
const incomeTable = (income: number): Rows => [['某局2023年收入决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'], [null, '合计', income, income], ['201', '一般公共服务支出', income, income]];
const spendingTable = (spent: number, basic: number, unit = '万元'): Rows => [
  ['某局2023年支出决算表'], [`单位：${unit}`], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], [null, '合计', spent, basic, spent - basic], ['201', '一般公共服务支出', spent, basic, spent - basic],
];
const list = (total: number, basic: number, project: number): Rows => [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, total], ['基本支出', 500, basic], ['项目支出', 400, project]];
const cases = (sheets: Record<string, Rows>): LineCase['sheets'] => sheets;

testLineRule(sameFigure, {
  valid: [
    { name: 'summary, income and expenditure', sheets: cases({ 表1: summary(100, 90), 表2: incomeTable(100), 表3: spendingTable(90, 50) }), passed: 2 },
    { name: 'a list that agrees', sheets: cases({ 收支: list(90, 50, 40), 表3: spendingTable(90, 50) }), passed: 3 },
    { name: 'one table in 元, the other in 万元', sheets: cases({ 表1: summary(1_000_000, 900_000, '元'), 表3: spendingTable(90, 50) }), passed: 1 },
  ],
  silent: [
    { name: 'a list of 项目支出 alone, whose 合计 is not the department’s', sheets: cases({ 表1: summary(100, 90), 项目: [['某局2023年专项执行情况'], ['单位：万元'], ['项目名称', '全年预算数', '执行数'], ['合计', 50, 40], ['甲', 50, 40]] }) },
    { name: 'a list that shares nothing but its total and differs in it', sheets: cases({ 表3: spendingTable(90, 50), 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 70]] }) },
    { name: 'a table of the year before', sheets: cases({ 表1: summary(100, 90), 表3: [['某局2022年支出决算表'], ...spendingTable(80, 50).slice(1)] }) },
  ],
  invalid: [
    { name: 'expenditure too high', sheets: cases({ 表1: summary(100, 90), 表3: spendingTable(99, 50) }), findings: [{ verdict: 'error', difference: '9', cells: ['表1!D6', '表3!C4'] }] },
    { name: 'income too low', sheets: cases({ 表1: summary(100, 90), 表2: incomeTable(91) }), findings: [{ verdict: 'error', difference: '-9', cells: ['表1!B6', '表2!C4'] }] },
    { name: 'one amount of a list that agrees otherwise', sheets: cases({ 收支: list(90, 50, 41), 表3: spendingTable(90, 50) }), findings: [{ verdict: 'error', difference: '-1', cells: ['收支!C6', '表3!E4'] }] },
    { name: 'rounding between 元 and 万元', sheets: cases({ 表1: summary(1_000_049, 900_050.5, '元'), 表3: spendingTable(90.01, 50) }), findings: [{ verdict: 'rounding', difference: '49.5', cells: ['表1!D6', '表3!C4'] }] },
  ],
});

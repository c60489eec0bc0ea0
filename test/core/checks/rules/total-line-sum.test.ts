import { totalLineSum } from '../../../../src/core/checks/rules/total-line-sum';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Row = readonly CellValue[];

const table = (...rows: readonly Row[]): LineCase['sheets'] => ({ 表: [['某局2023年部门整体收支情况'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ...rows] });
const spending = (...rows: readonly Row[]): LineCase['sheets'] => ({ 表: [['某局2023年部门整体支出情况'], ['单位：万元'], ['项目', '全年预算数', '支出数'], ...rows] });
const HEADING: Row = ['按重点工作任务分'];
const ROADS: Row = ['城市管理', 30, 29.51];
const PEOPLE: Row = ['社会治理', 20, 18.02];
const EXECUTED = ['表!C4', '表!C6', '表!C7'];
const tasks = (executed: CellValue): LineCase['sheets'] => table(['合计', 50, executed], HEADING, ROADS, PEOPLE);

testLineRule(totalLineSum, {
  valid: [
    { name: 'key tasks below their heading', sheets: tasks(47.53), passed: 2 },
    { name: 'their heading stands below the header, and in words of one', sheets: table(['重点工作任务'], ROADS, PEOPLE, ['合计', 50, 47.53]), passed: 2 },
    { name: 'amounts that follow each other as numbers of columns do', sheets: table(HEADING, ['道路养护', 5, 6], ['社区服务', 20, 19.33], ['合计', 25, 25.33]), passed: 2 },
    { name: 'numbers of the columns', sheets: table(['甲', 1, 2], HEADING, ROADS, PEOPLE, ['合计', 50, 47.53]), passed: 2 },
    { name: 'their heading stands below a header of two rows that is not merged', sheets: { 表: [['某局2023年部门整体收支情况'], ['单位：万元'], ['支出项目', '预算数', null, '执行数'], [null, '年初预算数', '全年预算数', null], ['重点工作任务'], ['道路养护', 30, 31, 28.2], ['社区服务', 20, 19, 19.33], ['合计', 50, 50, 47.53]] }, passed: 3 },
    { name: 'their heading stands below a header of two rows', sheets: { 表: [['某局2023年部门整体收支情况'], ['单位：万元'], ['项目', '金额', null], [null, '全年预算数', '执行数'], ['重点工作任务'], ROADS, PEOPLE, ['合计', 50, 47.53]] }, merges: { 表: [{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }, { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 2 }] }, passed: 2 },
    { name: '合计 below them', sheets: table(HEADING, ROADS, PEOPLE, ['合计', 50, 47.53]), passed: 2 },
    { name: 'sources, and categories', sheets: table(['合计', 50, 47.53], ['一般公共预算财政拨款', 30, 29.51], ['其他资金', 20, 18.02], ['基本支出', 10, 7.53], ['项目支出', 40, 40]), passed: 4 },
    { name: '财政拨款 beside its sources counts once', sheets: table(['合计', 50, 47.53], ['财政拨款', 40, 38], ['一般公共预算财政拨款', 30, 29], ['政府性基金预算财政拨款', 10, 9], ['其他资金', 10, 9.53]), passed: 2 },
    { name: 'two totals, each above its own lines', sheets: table(['合计', 50, 47.53], ['基本支出', 10, 7.53], ['项目支出', 40, 40], ['合计', 70, 60], ['一般公共预算财政拨款', 30, 25], ['其他资金', 40, 35]), passed: 4 },
    { name: 'two totals, each below its own lines', sheets: table(['基本支出', 10, 7.53], ['项目支出', 40, 40], ['合计', 50, 47.53], ['一般公共预算财政拨款', 30, 25], ['其他资金', 40, 35], ['合计', 70, 60]), passed: 4 },
    { name: '合计 between its parts', sheets: table(['一般公共预算财政拨款', 30, 29.51], ['合计', 50, 47.53], ['其他资金', 20, 18.02]), passed: 2 },
    { name: '经营支出 beside both categories', sheets: table(['合计', 60, 50], ['基本支出', 10, 7], ['项目支出', 40, 40], ['经营支出', 10, 3]), passed: 2 },
    { name: 'spending with both carry-overs', sheets: spending(['一般公共预算财政拨款', 30, 29.51], ['其他资金', 20, 18.02], ['年初结转和结余', null, 3], ['本年收入', null, 50], ['年末结转和结余', null, 5.47], ['合计', 50, 47.53]), passed: 2 },
    { name: '200 tasks', sheets: table(['合计', 200, 100], HEADING, ...Array.from({ length: 200 }, (_, index): Row => [`任务${String(index + 1)}号`, 1, 0.5])), passed: 2 },
    { name: 'tasks down to a heading in other words', sheets: table(['合计', 50, 47.53], HEADING, ROADS, PEOPLE, ['（一）支出性质'], ['基本支出', 10, 7.53], ['项目支出', 40, 40]), passed: 4 },
    { name: 'a task that was left open', sheets: table(['合计', 50, 47.53], HEADING, ROADS, ['（一）应急'], PEOPLE), passed: 2 },
    { name: 'tasks down to the next heading', sheets: table(['合计', 50, 47.53], HEADING, ROADS, PEOPLE, ['按支出性质分'], ['基本支出', 10, 7.53], ['项目支出', 40, 40]), passed: 4 },
  ],
  silent: [
    { name: 'a side of a statement, whose 合计 has the carry-over', sheets: spending(['一般公共预算财政拨款', 30, 29.51], ['其他资金', 20, 18.02], ['年末结转和结余', null, 5.47], ['合计', 50, 53]) },
    { name: '201 tasks', sheets: table(['合计', 201, 100.5], HEADING, ...Array.from({ length: 201 }, (_, index): Row => [`任务${String(index + 1)}号`, 1, 0.5])) },
    { name: 'two headings that break it down', sheets: table(['合计', 50, 47.53], HEADING, ROADS, PEOPLE, ['按责任科室分'], ['综合科', 30, 29.51], ['财务科', 20, 18.02]) },
    { name: 'the same task twice', sheets: table(['合计', 60, 59.02], HEADING, ROADS, ROADS) },
    { name: 'one source alone', sheets: table(['合计', 50, 47.53], ['一般公共预算财政拨款', 50, 47.53]) },
    { name: '基本支出 beside 经营支出 alone', sheets: table(['合计', 20, 10], ['基本支出', 10, 7], ['经营支出', 10, 3]) },
    { name: 'no 合计', sheets: table(['一般公共预算财政拨款', 30, 29.51], ['其他资金', 20, 18.02]) },
    { name: 'lines without a word of the trade that no column bears out', sheets: table(['合计', 55, 40], ROADS, PEOPLE) },
    { name: 'lines without a word of the trade beside one with', sheets: table(['年末结转和结余', 5, 7.5], ['合计', 50, 40], ROADS, PEOPLE) },
    { name: 'one task alone', sheets: table(['合计', 50, 47.53], HEADING, ROADS) },
    { name: 'tasks of two levels', sheets: table(['合计', 50, 47.53], HEADING, ['一、城市管理', 50, 47.53], ['1.道路', 50, 47.53]) },
    { name: '其中 below a task', sheets: table(['合计', 50, 47.53], HEADING, ROADS, ['其中：人工', 5, 5], PEOPLE) },
    { name: 'no column bears it out', sheets: table(['合计', 60, 57.53], HEADING, ROADS, PEOPLE) },
  ],
  invalid: [
    { name: 'lines without a word of the trade, too low', sheets: table(['合计', 50, 45.73], ROADS, PEOPLE), findings: [{ verdict: 'error', difference: '1.8', cells: ['表!C4', '表!C5', '表!C6'] }] },
    { name: 'lines without a word of the trade, too high, numbered, 合计 last', sheets: table(['1.环卫', 30, 29.51], ['2.社区', 20, 18.02], ['合计', 50, 49.33]), findings: [{ verdict: 'error', difference: '-1.8', cells: ['表!C6', '表!C4', '表!C5'] }] },
    { name: 'a total that is too low', sheets: tasks(45.73), findings: [{ verdict: 'error', difference: '1.8', cells: EXECUTED }] },
    { name: 'a total that is too high', sheets: tasks(49.33), findings: [{ verdict: 'error', difference: '-1.8', cells: EXECUTED }] },
    { name: 'just below 0.005 × 3', sheets: tasks(47.5150001), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: EXECUTED }] },
    { name: 'just above 0.005 × 3, within 0.01 × √3', sheets: tasks(47.5450001), findings: [{ verdict: 'notice', difference: '-0.0150001', cells: EXECUTED }] },
  ],
});

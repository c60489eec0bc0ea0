import { ofWhichLines } from '../../../../src/core/checks/rules/of-which-lines';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Row = readonly CellValue[];

const list = (...rows: readonly Row[]): LineCase['sheets'] => ({ 收支情况: [['某局2023年部门整体支出情况表'], ['单位：万元'], ['项目', '年初预算数', '全年预算数', '执行数'], ['合计', 80, 90, 70], ['基本支出', 30, 30, 24.3], ...rows] });
const short = (...rows: readonly Row[]): LineCase['sheets'] => ({ 收支情况: [['某局2023年部门整体支出情况表'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 90, 70], ['基本支出', 30, 24.3], ...rows] });
const PROJECTS: Row = ['项目支出', 50, 60, 45.7];
const CITY: Row = ['其中：城市管理', 30, 35, 27.69];
const SOCIAL: Row = ['社会治理', 20, 25, 18.01];
const withSocial = (...amounts: readonly CellValue[]): LineCase['sheets'] => list(PROJECTS, CITY, ['社会治理', ...amounts]);
const EXECUTED = ['收支情况!D6', '收支情况!D7', '收支情况!D8'];

testLineRule(ofWhichLines, {
  valid: [
    { name: '其中 before the first part alone', sheets: list(PROJECTS, CITY, SOCIAL), passed: 3 },
    { name: '其中 before each part', sheets: list(PROJECTS, CITY, ['其中：社会治理', 20, 25, 18.01]), passed: 3 },
    { name: 'what follows is of another kind', sheets: list(PROJECTS, CITY, SOCIAL, ['年末结转和结余', null, null, 3]), passed: 3 },
    { name: 'parts that are not all of it', sheets: list(PROJECTS, CITY, ['社会治理', 10, 10, 5]), passed: 3 },
    { name: '其中 again behind a part that has none', sheets: list(PROJECTS, CITY, ['社会治理', 10, 10, 5], ['其中：信访维稳', 20, 25, 18.01]), passed: 6 },
    { name: 'one part', sheets: list(PROJECTS, CITY), passed: 3 },
    { name: 'a part that is all of it', sheets: list(PROJECTS, ['其中：城市管理', 50, 60, 45.7]), passed: 3 },
    { name: 'a part of 0 is not compared', sheets: list(PROJECTS, ['其中：城市管理', 0, 35, 27.69]), passed: 2 },
    { name: 'a column with an amount below 0', sheets: list(['项目支出', 50, 60, -3], ['其中：城市管理', 30, 35, 2]), passed: 2 },
    { name: 'a part below 0', sheets: list(['项目支出', 50, 60, 45.7], ['其中：城市管理', 30, 35, -2]), passed: 2 },
    { name: 'a further part below 0', sheets: list(['项目支出', 50, 60, 45.7], ['其中：城市管理', 30, 35, 55.7], ['核减', 0, 0, -10.01]), passed: 2 },
    { name: 'another numbering ends the parts', sheets: list(PROJECTS, CITY, ['三、社会治理', 20, 25, 8.01]), passed: 3 },
    { name: 'a code ends the parts', sheets: { 收支情况: [['某局2023年支出情况表'], ['单位：万元'], ['科目编码', '项目', '年初预算数', '全年预算数', '执行数'], [null, ...PROJECTS], [null, ...CITY], ['2010302', '一般行政管理事务', 20, 25, 8.01]] }, passed: 3 },
    { name: '200 parts', sheets: list(['项目支出', 200, 400, 100], ...Array.from({ length: 200 }, (_, index): Row => [`其中：项目${String(index + 1)}号`, 1, 2, 0.5])), passed: 3 },
    { name: '201 parts are looked at one by one', sheets: list(['项目支出', 201, 402, 100.5], ...Array.from({ length: 201 }, (_, index): Row => [`其中：项目${String(index + 1)}号`, 1, 2, 0.5])), passed: 603 },
    { name: 'a heading ends the parts', sheets: list(PROJECTS, CITY, ['按重点工作任务分', null, null, null], ['社会治理', 20, 25, 18.01]), passed: 3 },
  ],
  silent: [
    { name: 'no 其中', sheets: list(PROJECTS, ['城市管理', 30, 35, 27.69], SOCIAL) },
    { name: 'two of them below a heading', sheets: list(['项目支出', null, null, null], ['其中：城市管理', 1, 1, 1], ['其中：社会治理', 30, 35, 27.69]) },
    { name: 'a blank row above it', sheets: list(PROJECTS, [], CITY) },
    { name: 'below what was carried over of 项目支出', sheets: list(['年末结转和结余', null, null, 3], ['项目支出结转', null, null, 3], ['其中：信息化', null, null, 5]) },
    { name: 'below what was carried over', sheets: list(['年末结转和结余', null, null, 3], ['其中：项目支出结转', null, null, 5]) },
    { name: 'below the last of several lines a part of their total', sheets: list(['项目支出', 50, 60, 45.7], ['货物', 10, 10, 9], ['服务', 40, 50, 36.7], ['其中：中小企业', 45, 55, 40]) },
    { name: 'nothing above it', sheets: list(['项目支出', null, null, null], CITY) },
  ],
  invalid: [
    { name: 'parts that are too much', sheets: withSocial(20, 25, 20.01), findings: [{ verdict: 'error', difference: '2', cells: EXECUTED }] },
    { name: 'parts that are too little, where two columns hold', sheets: withSocial(20, 25, 16.01), findings: [{ verdict: 'error', difference: '-2', cells: EXECUTED }] },
    { name: 'parts that are too little, where two columns hold, one by rounding', sheets: withSocial(20, 25.01, 16.01), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['收支情况!C6', '收支情况!C7', '收支情况!C8'] }, { verdict: 'error', difference: '-2', cells: EXECUTED }] },
    { name: 'just below 0.005 × 3', sheets: withSocial(20, 25, 18.0249999), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: EXECUTED }] },
    { name: 'just above 0.005 × 3, within 0.01 × √3', sheets: withSocial(20, 25, 17.9949999), findings: [{ verdict: 'notice', difference: '-0.0150001', cells: EXECUTED }] },
    { name: 'a part left open', sheets: withSocial(20, 25, null), findings: [{ verdict: 'notice', difference: '-18.01', cells: EXECUTED.slice(0, 2) }] },
    { name: 'too little, where one column holds', sheets: short(['项目支出', 60, 45.7], ['其中：城市管理', 35, 27.69], ['社会治理', 25, 16.01]), findings: [{ verdict: 'notice', difference: '-2', cells: ['收支情况!C6', '收支情况!C7', '收支情况!C8'] }] },
    { name: 'too little by rounding, where one column holds', sheets: short(['项目支出', 60, 45.7], ['其中：城市管理', 35, 27.69], ['社会治理', 25, 18]), findings: [{ verdict: 'rounding', difference: '-0.01', cells: ['收支情况!C6', '收支情况!C7', '收支情况!C8'] }] },
    { name: 'too much of income', sheets: list(['本年收入', 50, 60, 45.7], ['其中：利息', 30, 35, 47.7]), findings: [{ verdict: 'error', difference: '2', cells: ['收支情况!D7', '收支情况!D6'] }] },
    { name: 'too much of spending', sheets: list(['本年支出', 50, 60, 45.7], ['其中：利息', 30, 35, 47.7]), findings: [{ verdict: 'error', difference: '2', cells: ['收支情况!D7', '收支情况!D6'] }] },
    { name: 'too much, where one column holds', sheets: short(['项目支出', 60, 45.7], ['其中：城市管理', 35, 27.69], ['社会治理', 25, 20.01]), findings: [{ verdict: 'error', difference: '2', cells: ['收支情况!C6', '收支情况!C7', '收支情况!C8'] }] },
    { name: 'one column that holds is of 0', sheets: list(['项目支出', 0, 60, 45.7], ['其中：城市管理', 0, 35, 27.69], ['社会治理', 0, 25, 16.01]), findings: [{ verdict: 'notice', difference: '-2', cells: EXECUTED }] },
    { name: 'one part above the line', sheets: list(PROJECTS, ['其中：城市管理', 30, 35, 276.9]), findings: [{ verdict: 'error', difference: '231.2', cells: ['收支情况!D7', '收支情况!D6'] }] },
    { name: 'one part above the line by no more than rounding', sheets: list(PROJECTS, ['其中：城市管理', 30, 35, 45.71]), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['收支情况!D7', '收支情况!D6'] }] },
  ],
});

import { operatingWithinPublic } from '../../../../src/core/checks/rules/operating-within-public';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Rows = readonly (readonly CellValue[])[];

const LIST: Rows = [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['项目支出', 400, 390]];

/** 公用经费合计 in I7, its label in D7. */
const table6 = (operating: CellValue, title = '某局2023年一般公共预算财政拨款基本支出决算表'): Rows => [
  [title], ['单位：万元'], ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
  ['301', '工资福利支出', 400, '302', '商品和服务支出', 80, '310', '资本性支出', 10], ['303', '对个人和家庭的补助', null, null, null, null, null, null, null],
  [null, null, null, null, null, null, null, null, null], ['人员经费合计', null, 400, '公用经费合计', null, null, null, null, operating],
];
/** 机关运行经费 in D4. */
const form = (agency: CellValue, title = '机构运行信息表', unit = '万元'): Rows => [[title], [`单位：${unit}`], ['项　目', '统计数', '项　目', '统计数'], ['（一）支出合计', 19, '四、机关运行经费', agency], ['1．因公出国（境）费', 1, '（一）行政单位', agency]];
const across: Rows = [['某局2023年一般公共预算财政拨款基本支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '人员经费', '公用经费'], ['301', '工资福利支出', 400, 400, 0], ['302', '商品和服务支出', 90, 0, 90], ['合计', null, 490, 400, 90]];
/** 机关运行经费 as a column (C), by institution. */
const byInstitution = (...rows: Rows): Rows => [['某局2023年机关运行经费支出决算表'], ['单位：万元'], ['单位名称', '合计', '机关运行经费'], ...rows.map(([name = null, amount = null]) => [name, 100, amount])];
const book = (six: Rows, other: Rows): LineCase['sheets'] => ({ 收支: LIST, 表6: six, 信息: other });

testLineRule(operatingWithinPublic, {
  valid: [
    { name: 'the form of facts on offices', sheets: book(table6(90), form(90)), passed: 1 },
    { name: 'both halves across', sheets: book(across, form(55)), passed: 1 },
    { name: 'a line behind the 三公 expenses, in 元', sheets: book(table6(90), [['某局2023年“三公”经费和机关运行经费支出情况表'], ['单位：元'], ['项目', '决算数'], ['一、三公经费合计', 190_000], ['二、机关运行经费', 900_000]]), passed: 1 },
    { name: 'a column of institutions with 合计', sheets: book(table6(90), byInstitution(['某局本级', 60], ['某局信息中心', 20], ['合计', 80])), passed: 1 },
    { name: 'a column with one amount', sheets: book(table6(90), byInstitution(['某局本级', 60], ['某局信息中心', null])), passed: 1 },
    { name: 'columns of both years', sheets: book([['某局2023年一般公共预算财政拨款基本支出表'], ['单位：万元'], ['项目', '预算数', '决算数'], ['人员经费', 300, 400], ['公用经费', 70, 90]], form(75)), passed: 1 },
  ],
  silent: [
    { name: 'a column of institutions without 合计', sheets: book(table6(10), byInstitution(['某局本级', 60], ['某局信息中心', 20])) },
    { name: '合计 twice', sheets: book(table6(10), byInstitution(['某局本级', 60], ['合计', 60], ['某局信息中心', 20], ['合计', 20])) },
    { name: '机关运行经费 in two lines', sheets: book(table6(10), [['机构运行信息表'], ['单位：万元'], ['项目', '统计数'], ['一、机关运行经费', 60], ['二、机关运行经费', 20]]) },
    { name: 'a project of 基本支出 of another department', sheets: book(table6(10, '某局信息中心2023年一般公共预算财政拨款基本支出决算表'), form(60, '某局2023年机构运行信息表')) },
    { name: 'the budget of 公用经费 says nothing of what was spent', sheets: book([['某局2023年一般公共预算财政拨款基本支出预算表'], ['单位：万元'], ['项目', '年初预算数'], ['人员经费', 300], ['公用经费', 10]], form(60)) },
    { name: 'no 机关运行经费', sheets: { 收支: LIST, 表6: table6(90) } },
    { name: 'no table of 基本支出', sheets: { 收支: LIST, 信息: form(90) } },
    { name: '公用经费 of a table of all spending', sheets: { 收支: LIST, 支出: [['某局2023年支出决算表'], ['单位：万元'], ['项目', '决算数'], ['公用经费', 50]], 信息: form(90) } },
    { name: 'another year', sheets: book(table6(90, '某局2022年一般公共预算财政拨款基本支出决算表'), form(99, '某局2023年机构运行信息表')) },
    { name: 'an open amount', sheets: book(table6(90), form(null)) },
  ],
  invalid: [
    { name: 'more than 公用经费', sheets: book(table6(90), form(99)), findings: [{ verdict: 'notice', difference: '9', cells: ['信息!D4', '表6!I7'] }] },
    { name: '公用经费 of 0', sheets: book(table6(0), form(9)), findings: [{ verdict: 'notice', difference: '9', cells: ['信息!D4', '表6!I7'] }] },
    { name: 'both halves across', sheets: book(across, form(91)), findings: [{ verdict: 'notice', difference: '1', cells: ['信息!D4', '表6!E6'] }] },
    { name: 'a column of institutions with 合计', sheets: book(table6(90), byInstitution(['某局本级', 60], ['某局信息中心', 40], ['合计', 100])), findings: [{ verdict: 'notice', difference: '10', cells: ['信息!C6', '表6!I7'] }] },
    // Two figures of two decimals: 0.01.
    { name: 'at the tolerance', sheets: book(table6(90.01), form(90.02)), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['信息!D4', '表6!I7'] }] },
    { name: 'above it', sheets: book(table6(90.01), form(90.03)), findings: [{ verdict: 'notice', difference: '0.02', cells: ['信息!D4', '表6!I7'] }] },
  ],
});

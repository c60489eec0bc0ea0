import { numberedLines } from '../../../../src/core/checks/rules/numbered-lines';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Row = readonly CellValue[];

const list = (...rows: readonly Row[]): LineCase['sheets'] => ({ 收支情况: [['某局2023年部门整体支出情况表'], ['单位：万元'], ['项目', '年初预算数', '全年预算数', '执行数'], ...rows] });
const short = (...rows: readonly Row[]): LineCase['sheets'] => ({ 收支情况: [['某局2023年部门整体支出情况表'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ...rows] });
const BASIC: Row = ['一、基本支出', 30, 30, 24.3];
const PROJECTS: Row = ['二、项目支出', 50, 60, 45.7];
const CITY: Row = ['1.城市管理', 30, 35, 27.69];
const SOCIAL: Row = ['2.社会治理', 20, 25, 18.01];
const TOTAL: Row = ['合计', 80, 90, 70];
const withSocial = (...amounts: readonly CellValue[]): LineCase['sheets'] => list(BASIC, PROJECTS, CITY, ['2.社会治理', ...amounts], TOTAL);
const shortWith = (social: CellValue): LineCase['sheets'] => short(['一、基本支出', 30, 24.3], ['二、项目支出', 60, 45.7], ['1.城市管理', 35, 27.69], ['2.社会治理', 25, social]);
const EXECUTED = ['收支情况!D5', '收支情况!D6', '收支情况!D7'];

testLineRule(numberedLines, {
  valid: [
    { name: 'below the last line of the first level', sheets: list(BASIC, PROJECTS, CITY, SOCIAL, TOTAL), passed: 3 },
    { name: 'below every line', sheets: list(BASIC, ['1.人员经费', 20, 20, 16.3], ['2.公用经费', 10, 10, 8], PROJECTS, CITY, SOCIAL, TOTAL), passed: 6 },
    { name: 'in brackets', sheets: list(['（一）项目支出', 50, 60, 45.7], ['（1）城市管理', 30, 35, 27.69], ['（2）社会治理', 20, 25, 18.01]), passed: 3 },
    { name: 'of three levels', sheets: list(PROJECTS, ['（一）城市管理', 30, 35, 27.69], ['1.道路', 10, 15, 7.69], ['2.绿化', 20, 20, 20], ['（二）社会治理', 20, 25, 18.01]), passed: 6 },
    { name: 'a blank row among them', sheets: list(PROJECTS, CITY, [], SOCIAL), passed: 3 },
    { name: '其中 below a part', sheets: list(PROJECTS, CITY, ['其中：道路', 10, 15, 7.69], SOCIAL), passed: 3 },
    { name: 'the next line of the upper level ends them', sheets: list(PROJECTS, CITY, SOCIAL, ['三、经营支出', 5, 5, 5], ['1.食堂', 5, 5, 5]), passed: 3 },
    { name: '合计 without a number ends them', sheets: list(PROJECTS, CITY, SOCIAL, TOTAL, ['3.另列', 5, 5, 5]), passed: 3 },
    { name: 'words of the trade without a number end them', sheets: list(PROJECTS, CITY, SOCIAL, ['年末结转和结余', null, null, 3]), passed: 3 },
    { name: '200 parts', sheets: list(['二、项目支出', 200, 400, 100], ...Array.from({ length: 200 }, (_, index): Row => [`${String(index + 1)}.项目${String(index + 1)}号`, 1, 2, 0.5])), passed: 3 },
  ],
  silent: [
    { name: 'one part', sheets: list(PROJECTS, ['1.城市管理', 50, 60, 45.7]) },
    { name: 'parts that are not all of it', sheets: list(PROJECTS, CITY, ['2.社会治理', 10, 10, 5]) },
    { name: 'all of it in one column of three', sheets: list(PROJECTS, CITY, ['2.社会治理', 20, 24, 5]) },
    { name: 'a line without a number among them', sheets: list(PROJECTS, CITY, ['社会治理', 10, 10, 10.01], ['2.信访维稳', 10, 15, 8]) },
    { name: 'a line without a number behind them', sheets: list(PROJECTS, CITY, SOCIAL, ['信访维稳', 10, 15, 8]) },
    { name: 'numbers that begin again', sheets: list(PROJECTS, CITY, ['1.社会治理', 20, 25, 18.01]) },
    { name: 'one level', sheets: list(BASIC, PROJECTS, TOTAL) },
    { name: 'a heading', sheets: list(BASIC, ['二、项目支出', null, null, null], CITY, SOCIAL, TOTAL) },
    { name: 'no numbers', sheets: list(['项目支出', 50, 60, 45.7], ['城市管理', 30, 35, 27.69], ['社会治理', 20, 25, 18.01]) },
    { name: '201 parts', sheets: list(['二、项目支出', 201, 402, 100.5], ...Array.from({ length: 201 }, (_, index): Row => [`${String(index + 1)}.项目${String(index + 1)}号`, 1, 2, 0.5])) },
  ],
  invalid: [
    { name: 'parts that are too much', sheets: withSocial(20, 25, 20.01), findings: [{ verdict: 'error', difference: '2', cells: EXECUTED }] },
    { name: 'parts that are too little, where two columns hold', sheets: withSocial(20, 25, 16.01), findings: [{ verdict: 'error', difference: '-2', cells: EXECUTED }] },
    { name: 'a budget', sheets: withSocial(2, 25, 18.01), findings: [{ verdict: 'error', difference: '-18', cells: ['收支情况!B5', '收支情况!B6', '收支情况!B7'] }] },
    { name: 'just below 0.005 × 3', sheets: withSocial(20, 25, 18.0249999), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: EXECUTED }] },
    { name: 'just above 0.005 × 3, within 0.01 × √3', sheets: withSocial(20, 25, 17.9949999), findings: [{ verdict: 'notice', difference: '-0.0150001', cells: EXECUTED }] },
    { name: 'a part left open', sheets: withSocial(20, 25, null), findings: [{ verdict: 'notice', difference: '-18.01', cells: EXECUTED.slice(0, 2) }] },
    { name: 'too little, where one column holds', sheets: shortWith(16.01), findings: [{ verdict: 'notice', difference: '-2', cells: ['收支情况!C5', '收支情况!C6', '收支情况!C7'] }] },
    { name: 'too little, where one column holds and another line is complete', sheets: short(['一、基本支出', 30, 24.3], ['1.人员经费', 20, 16.3], ['2.公用经费', 10, 8], ['二、项目支出', 60, 45.7], ['1.城市管理', 35, 27.69], ['2.社会治理', 25, 16.01]), findings: [{ verdict: 'error', difference: '-2', cells: ['收支情况!C7', '收支情况!C8', '收支情况!C9'] }] },
    { name: 'too much, where one column holds', sheets: shortWith(20.01), findings: [{ verdict: 'error', difference: '2', cells: ['收支情况!C5', '收支情况!C6', '收支情况!C7'] }] },
  ],
});

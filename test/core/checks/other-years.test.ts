/** Columns of other years say nothing of the department, but their own sums, rows and rates hold. */
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { fullA1 } from '../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../support/sheets';

type Row = readonly CellValue[];

const table = (title: string, ...rows: readonly Row[]): ReturnType<typeof bookOf> => bookOf(sheetOf('表', [[title], ['单位：万元'], ...rows]));
const said = (book: ReturnType<typeof bookOf>): string[] =>
  evaluateSnapshot(book, zhCNLanguage).findings.filter(({ causedBy }) => causedBy === null).map(({ verdict, rule, cells: [first] }) => `${verdict} ${rule} ${first === undefined ? '' : fullA1(first)}`);

const twoYears = (spent: CellValue, rate: CellValue): ReturnType<typeof bookOf> =>
  table('部门支出两年对比表',
    ['项目', '2022年预算数', '2022年执行数', '2022年执行率', '2023年预算数', '2023年执行数', '2023年执行率'],
    ['基本支出', 80, 84, '105%', 100, 95, '95%'], ['项目支出', 50, 45, rate, 60, 54, '90%'], ['合计', 130, spent, '99.23%', 160, 149, '93.13%']);
const threeYears = (first: CellValue): ReturnType<typeof bookOf> =>
  table('近三年支出情况', ['项目', '2021年决算数', '2022年决算数', '2023年预算数', '2023年决算数'], ['基本支出', first, 90, 100, 95], ['项目支出', 40, 50, 60, 55], ['合计', 120, 140, 160, 150]);
const GROUPS = [1, 4].map((column) => ({ firstRow: 2, lastRow: 2, firstColumn: column, lastColumn: column + 2 }));
const acrossIn = (whole: CellValue): ReturnType<typeof bookOf> =>
  bookOf(sheetOf('表', [
    ['2023年支出情况'], ['单位：万元'], ['项目', '2022年决算数', null, null, '2023年决算数', null, null], [null, '合计', '基本支出', '项目支出', '合计', '基本支出', '项目支出'],
    ['教育支出', whole, 70, 50, 140, 80, 60], ['卫生健康支出', 40, 30, 10, 50, 35, 15], ['住房保障支出', 10, 10, 0, 12, 12, 0], ['合计', 170, 110, 60, 202, 127, 75],
  ], { merges: GROUPS }));
const projects = (city: CellValue): ReturnType<typeof bookOf> =>
  table('2023年支出决算对比表', ['项目', '2022年决算数', '2023年预算数', '2023年决算数'], ['城市管理', city, 100, 95], ['社会治理', 0, 60, 55], ['合计', 190, 160, 150]);
const classes = (police: CellValue): ReturnType<typeof bookOf> =>
  table('2023年支出决算表', ['科目编码', '科目名称', '2022年决算数', '2023年预算数', '2023年决算数'], ['201', '一般公共服务支出', 100, 110, 105], ['204', '公共安全支出', police, 50, 45], [null, '合计', 150, 160, 150]);

test.each([
  ['two years, last year over its budget', twoYears(129, '90%'), []],
  ['a sum of last year that is too high', twoYears(219, '90%'), ['error total-line-sum 表!C6']],
  ['a sum of last year that is too low', twoYears(12.9, '90%'), ['error total-line-sum 表!C6']],
  ['a rate of last year', twoYears(129, '9%'), ['rate line-rate 表!D5']],
  ['three years', threeYears(80), []],
  ['a line of the first of three years', threeYears(8), ['error total-line-sum 表!B6']],
  ['columns of the same words below each year', acrossIn(120), []],
  ['a row of last year', acrossIn(210), ['error row-parts 表!B5']],
  ['projects of last year that are not listed', projects(90), []],
  ['classes of both years', classes(50), []],
  ['classes of last year may stand nowhere', classes(5), ['notice class-sum 表!C6']],
] as const)('%s', (_, book, expected) => {
  expect(said(book)).toEqual(expected);
});

/** Columns below group headers, and columns of which the header says nothing that is known. */
import { rowParts } from '../../../src/core/checks/rules/row-parts';
import type { CellRange } from '../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from './line-rule-tester';

type Row = readonly CellValue[];
type Book = Pick<LineCase, 'sheets' | 'merges'>;

const merged = (...ranges: readonly (readonly [number, number, number, number])[]): CellRange[] => ranges.map(([firstRow, firstColumn, lastRow, lastColumn]) => ({ firstRow, firstColumn, lastRow, lastColumn }));

/** 合计, 基本支出 and 项目支出 of the budget (B to D), of what was spent (E to G) and of the rate (H to J); rows from 5 on. */
const byMeasure = (...rows: readonly Row[]): Book => ({
  sheets: {
    收支: [
      ['某局2023年支出情况表'], ['单位：万元'],
      ['项目', '全年预算数', null, null, '执行数', null, null, '完成率', null, null],
      [null, '合计', '基本支出', '项目支出', '合计', '基本支出', '项目支出', '合计', '基本支出', '项目支出'],
      ...rows,
    ],
  },
  merges: { 收支: merged([2, 0, 3, 0], [2, 1, 2, 3], [2, 4, 2, 6], [2, 7, 2, 9]) },
});

const MAIN: Row[] = [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 100, 90]];
const spending = (head: readonly [Row, Row], ranges: readonly CellRange[], rows: readonly Row[]): Book => ({
  sheets: { 收支: MAIN, 表3: [['某局2023年支出决算表'], ['单位：万元'], ...head, ...rows] },
  merges: { 表3: [...merged([2, 0, 3, 0], [2, 1, 3, 1], [2, 2, 3, 2]), ...ranges] },
});
/** 合计 (C), then 小计, 基本支出 and 项目支出 of two sources (D to F, G to I); rows from 5 on. */
const bySource = (...rows: readonly Row[]): Book =>
  spending(
    [
      ['科目编码', '科目名称', '合计', '一般公共预算财政拨款', null, null, '政府性基金预算财政拨款', null, null],
      [null, null, null, '小计', '基本支出', '项目支出', '小计', '基本支出', '项目支出'],
    ],
    merged([2, 3, 2, 5], [2, 6, 2, 8]),
    rows,
  );
/** 合计 (C), 基本支出 and 项目支出 of one source without a 小计 (D, E), and other funds (F). */
const withoutSubtotal = (...rows: readonly Row[]): Book =>
  spending([['科目编码', '科目名称', '合计', '一般公共预算财政拨款', null, '其他资金'], [null, null, null, '基本支出', '项目支出', null]], merged([2, 3, 2, 4], [2, 5, 3, 5]), rows);

/** 合计 in row 4 and classes below it, under columns of one's own. */
const wide = (header: readonly string[], ...rows: readonly Row[]): LineCase['sheets'] => ({
  表3: [['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', ...header], ...rows.map((row, index) => [index === 0 ? null : String(204 + index), index === 0 ? '合计' : '科目', ...row])],
});
/** A matrix whose columns nothing but their place tells; rows from 5 on. */
const areas = (...rows: readonly Row[]): LineCase['sheets'] => ({
  收支: [['某局2023年支出情况'], ['单位：万元'], ['项目', '执行数', null, null, '全年预算数'], [null, '合计', '东片', '西片', null], ...rows],
});
const TOTAL: Row = ['合计', 9, 4, 5, 10];
const BASIC: Row = ['基本支出', 6, 3, 3, 6];

testLineRule(rowParts, {
  valid: [
    { name: 'each measure by itself, rates not at all', ...byMeasure(['合计', 100, 60, 40, 90, 50, 40, '90%', '83.33%', '100%'], ['本级', 100, 60, 40, 90, 50, 40, '90%', '83.33%', '100%']), passed: 4 },
    { name: 'sources with their 小计, and 小计 with its categories', ...bySource([null, '合计', 100, 60, 40, 20, 40, 10, 30], ['205', '教育支出', 100, 60, 40, 20, 40, 10, 30]), passed: 6 },
    { name: 'a source without 小计, by its columns', ...withoutSubtotal([null, '合计', 100, 60, 30, 10], ['205', '教育支出', 100, 60, 30, 10]), passed: 2 },
    { name: 'rows that state nothing do not count against those that hold', sheets: areas(TOTAL, BASIC, ['一、东区', null, null, null, null], ['二、西区', null, 1, 1, null], ['三、中区', null, 1, 1, null]), passed: 2 },
  ],
  silent: [
    { name: 'two totals of one group', sheets: wide(['合计', '小计', '基本支出', '项目支出'], [110, 100, 60, 40], [110, 100, 60, 40]) },
    { name: 'one source in two columns', sheets: wide(['合计', '一般公共预算', '一般公共预算财政拨款', '政府性基金预算财政拨款'], [100, 60, 60, 40], [90, 60, 60, 30]) },
    { name: 'a source beside categories', sheets: wide(['合计', '其他资金', '基本支出', '项目支出'], [100, 100, 60, 40], [90, 90, 60, 30]) },
    { name: 'what was there and what is left', sheets: wide(['合计', '年初结转和结余', '年末结转和结余'], [10, 3, 5], [10, 3, 5]) },
    { name: 'one part beside what is left', sheets: wide(['本年支出合计', '项目支出', '年末结转和结余'], [100, 100, 5], [90, 90, 3]) },
    { name: 'columns that half of the rows bear out', sheets: areas(TOTAL, ['基本支出', 6, 3, 1, 6]) },
  ],
  invalid: [
    { name: 'the budget', ...byMeasure(['合计', 100, 60, 30, 90, 50, 40, '90%', '83.33%', '133.33%']), findings: [{ verdict: 'error', difference: '-10', cells: ['收支!B5', '收支!C5', '收支!D5'] }] },
    { name: 'what was spent', ...byMeasure(['合计', 100, 60, 40, 90, 60, 40, '90%', '100%', '100%']), findings: [{ verdict: 'error', difference: '10', cells: ['收支!E5', '收支!F5', '收支!G5'] }] },
    { name: '小计 of a source', ...bySource([null, '合计', 100, 60, 40, 20, 40, 10, 20]), findings: [{ verdict: 'error', difference: '-10', cells: ['表3!G5', '表3!H5', '表3!I5'] }] },
    { name: '合计 of both sources', ...bySource([null, '合计', 90, 60, 40, 20, 40, 10, 30]), findings: [{ verdict: 'error', difference: '10', cells: ['表3!C5', '表3!D5', '表3!G5'] }] },
    { name: 'a source without 小计', ...withoutSubtotal([null, '合计', 100, 60, 30, 10], ['205', '教育支出', 60, 40, 10, 10], ['212', '城乡社区支出', 40, 20, 20, 10]), findings: [{ verdict: 'error', difference: '10', cells: ['表3!C7', '表3!D7', '表3!E7', '表3!F7'] }] },
    { name: 'beside a column of which nothing is known, in front', sheets: wide(['全年预算数', '债务还本支出', '合计', '基本支出', '项目支出'], [110, 10, 100, 60, 40], [95, 5, 90, 60, 20]), findings: [{ verdict: 'error', difference: '-10', cells: ['表3!E5', '表3!F5', '表3!G5'] }] },
    { name: 'beside a column of which nothing is known, behind another measure', sheets: wide(['合计', '基本支出', '项目支出', '全年预算数', '债务还本支出'], [100, 60, 40, 110, 5], [90, 60, 20, 95, 5]), findings: [{ verdict: 'error', difference: '-10', cells: ['表3!C5', '表3!D5', '表3!E5'] }] },
    { name: 'around a column of which nothing is known, where most rows do without it', sheets: wide(['合计', '基本支出', '债务还本支出', '项目支出'], [100, 60, 10, 40], [90, 60, 5, 30], [10, 0, 5, 9]), findings: [{ verdict: 'error', difference: '-1', cells: ['表3!C6', '表3!D6', '表3!F6'] }] },
    { name: 'parts that are left open do not count against rows that hold', sheets: areas(TOTAL, BASIC, ['项目支出', 3, 1, null, 4], ['其他支出', 3, 1, null, 4]), findings: [
      { verdict: 'notice', difference: '-2', cells: ['收支!B7', '收支!C7'] }, { verdict: 'notice', difference: '-2', cells: ['收支!B8', '收支!C8'] },
    ] },
  ],
});

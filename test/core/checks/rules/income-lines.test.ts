import { incomeLines } from '../../../../src/core/checks/rules/income-lines';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Row = readonly CellValue[];

const list = (...rows: readonly Row[]): LineCase['sheets'] => ({ 收支情况: [['某街道2023年收支情况'], ['单位：万元'], ['项目', '预算数', '决算数'], ...rows] });
const FISCAL: Row = ['财政拨款收入', 150, 145];
const OTHER: Row = ['其他收入', 50, 40];
const SPENDING: readonly Row[] = [['支出合计', 200, 185], ['基本支出', 100, 95], ['项目支出', 100, 90]];
const below = (budget: CellValue, executed: CellValue): LineCase['sheets'] => list(['收入合计', budget, executed], FISCAL, OTHER, ...SPENDING);
const sides = (executed: CellValue): LineCase['sheets'] => ({
  收支情况: [['某街道2023年收支情况'], ['单位：万元'], ['收入', null, null, '支出'], ['项目', '预算数', '决算数', '项目', '预算数', '决算数'], [...FISCAL, '基本支出', 100, 95], [...OTHER, '项目支出', 100, 90], ['收入合计', 200, executed, '支出合计', 200, 185]],
});
const CELLS = ['收支情况!C4', '收支情况!C5', '收支情况!C6'];

testLineRule(incomeLines, {
  valid: [
    { name: 'below the sum', sheets: below(200, 185), passed: 2 },
    { name: 'above the sum', sheets: list(FISCAL, OTHER, ['本年收入合计', 200, 185], ...SPENDING), passed: 2 },
    { name: 'on the left side', sheets: sides(185), passed: 2 },
    { name: 'numbered, with a level below', sheets: list(['收入合计', 200, 185], ['一、财政拨款收入', 150, 145], ['（一）一般公共预算', 100, 95], ['（二）政府性基金', 50, 50], ['二、其他收入', 50, 40], ...SPENDING), passed: 2 },
    { name: '财政拨款 with its parts', sheets: list(['收入合计', 200, 185], FISCAL, ['一般公共预算财政拨款收入', 100, 95], ['政府性基金预算财政拨款收入', 50, 50], OTHER, ...SPENDING), passed: 2 },
    { name: 'a part introduced by 其中', sheets: list(['收入合计', 200, 185], FISCAL, ['其中：一般公共预算', 100, 95], OTHER, ...SPENDING), passed: 2 },
    { name: 'by words that are not the trade’s own', sheets: list(['收入合计', 200, 185], ['财政基本拨款收入', 150, 145], ['门诊收入', 50, 40], ...SPENDING), passed: 2 },
    { name: '收入总计 that counts nothing else', sheets: list(FISCAL, OTHER, ['收入总计', 200, 185], ...SPENDING), passed: 2 },
    { name: 'a heading above', sheets: list(['本年收入', null, null], FISCAL, OTHER, ['收入总计', 200, 185], ...SPENDING), passed: 0 },
    { name: 'a line that states nothing', sheets: list(['收入合计', 200, 185], FISCAL, ['事业收入', null, null], OTHER, ...SPENDING), passed: 2 },
  ],
  silent: [
    { name: 'no income', sheets: list(...SPENDING) },
    { name: 'income by codes, one of which is wrong', sheets: { ...list(...SPENDING), 表2: [['某街道2023年收入决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'], [null, '合计', 200, 200], ['201', '一般公共服务支出', -200, 200], ['20103', '政府办公厅', 200, 200], ['2010301', '行政运行', 200, 200]] } },
    { name: 'one kind alone', sheets: list(['收入合计', 200, 185], FISCAL, ...SPENDING) },
    { name: 'kinds that are not all of it', sheets: list(['收入合计', 200, 185], ['财政拨款收入', 100, 95], OTHER, ...SPENDING) },
    { name: '收入总计 with what was carried over', sheets: list(FISCAL, OTHER, ['年初结转和结余', 10, 10], ['收入总计', 210, 195], ...SPENDING) },
    { name: 'two sums', sheets: list(['收入合计', 200, 185], FISCAL, OTHER, ['本年收入合计', 200, 185], ...SPENDING) },
    { name: 'all columns of 0', sheets: list(['收入合计', 0, 0], ['财政拨款收入', 0, 0], ['其他收入', 0, 5], ...SPENDING) },
  ],
  invalid: [
    { name: 'too much for its kinds', sheets: below(200, 198), findings: [{ verdict: 'error', difference: '-13', cells: CELLS }] },
    { name: 'too little for its kinds', sheets: below(200, 158), findings: [{ verdict: 'error', difference: '27', cells: CELLS }] },
    { name: 'a budget', sheets: below(20, 185), findings: [{ verdict: 'error', difference: '180', cells: ['收支情况!B4', '收支情况!B5', '收支情况!B6'] }] },
    { name: 'on the left side', sheets: sides(198), findings: [{ verdict: 'error', difference: '-13', cells: ['收支情况!C7', '收支情况!C5', '收支情况!C6'] }] },
    { name: 'just below 0.005 × 3', sheets: below(200, 185.0149999), findings: [{ verdict: 'rounding', difference: '-0.0149999', cells: CELLS }] },
    { name: 'a kind left open', sheets: list(['收入合计', 200, 185], FISCAL, ['其他收入', 50, null], ...SPENDING), findings: [{ verdict: 'notice', difference: '-40', cells: CELLS.slice(0, 2) }] },
    { name: 'too little by other words, where one column holds', sheets: list(['收入合计', 200, 198], ['财政基本拨款收入', 150, 145], ['门诊收入', 50, 40], ...SPENDING), findings: [{ verdict: 'notice', difference: '-13', cells: CELLS }] },
  ],
});

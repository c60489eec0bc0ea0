import { fiscalAppropriationSum } from '../../../../src/core/checks/rules/fiscal-appropriation-sum';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { listed, twoSided, type Rows } from '../../../support/statement-sheets';
import { testLineRule, type LineCase } from '../line-rule-tester';

const SOURCES = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
/** 财政拨款 (B5) with its sources (B6, B7, B8) in a list. */
const list = (fiscal: CellValue, parts: readonly CellValue[], labels: readonly string[] = SOURCES, unit = '万元'): LineCase['sheets'] => ({
  收支: listed([['合计', 200], ['财政拨款', fiscal], ...parts.map((part, index): CellValue[] => [labels[index] ?? '', part]), ['其他资金', 100]], { unit }),
});
const CELLS = ['收支!B5', '收支!B6', '收支!B7', '收支!B8'];

/** A matrix; its first line of amounts stands in the row behind the header. */
const matrix = (header: Rows, ...lines: CellValue[][]): LineCase['sheets'] => ({ 收支: [['某局2023年支出情况'], ['单位：万元'], ...header, ...lines] });
const BESIDE: Rows = [['项目', '执行数', null, null, null, null, null], [null, '合计', '财政拨款', ...SOURCES, '其他资金']];

const SPENT: Rows = [['一、一般公共服务支出', 90], ['本年支出合计', 90], ['年末财政拨款结转和结余', 30], ['总计', 120]];
/** Table 4: 本年收入合计 in B8, 年初财政拨款结转和结余 in B9 with its sources in B10 to B12. */
const table4 = (income: readonly CellValue[], opening: readonly CellValue[], title = '某局2023年财政拨款收入支出决算总表'): LineCase['sheets'] => ({
  表4: twoSided(
    [
      ...SOURCES.map((label, index): CellValue[] => [`${Array.from('一二三')[index] ?? ''}、${label}`, income[index] ?? null]), ['本年收入合计', income[3] ?? null],
      ['年初财政拨款结转和结余', opening[0] ?? null], ...SOURCES.map((label, index): CellValue[] => [label, opening[index + 1] ?? null]), ['总计', 120],
    ],
    SPENT,
    { title },
  ),
  收支: listed([['合计', 90]]),
});

testLineRule(fiscalAppropriationSum, {
  valid: [
    { name: 'lines', sheets: list(100.06, [60.01, 30.02, 10.03]), passed: 1 },
    { name: 'two sources, where the sum holds', sheets: list(90, [60, 30]), passed: 1 },
    { name: 'introduced by 其中', sheets: list(100, [60, 30, 10], [`其中：${SOURCES[0] ?? ''}`, ...SOURCES.slice(1)]), passed: 1 },
    { name: 'a source that is left open', sheets: list(90, [60, 30, null]), passed: 1 },
    { name: 'columns beside each other', sheets: matrix(BESIDE, ['合计', 200, 100, 60, 30, 10, 100], ['基本支出', 50, 45, 45, 0, 0, 5]), passed: 2 },
    {
      name: '财政拨款 above its sources',
      sheets: matrix([['项目', '合计', '财政拨款', null, null, null, '其他资金'], [null, null, '小计', ...SOURCES, null], [null, ...Array.from({ length: 6 }, () => '执行数')]], ['合计', 200, 100, 60, 30, 10, 100]),
      passed: 1,
    },
    { name: 'budget and execution each', sheets: matrix([['项目', '财政拨款', null, ...SOURCES.flatMap((source) => [source, null])], [null, ...Array.from({ length: 4 }, () => ['全年预算数', '执行数']).flat()]], ['合计', 110, 100, 70, 60, 30, 30, 10, 10]), passed: 2 },
    { name: 'table 4: what came in and what was carried over', sheets: table4([70, 20, 10, 100], [20, 15, 5, 0]), passed: 2 },
    { name: '一、本年收入 above its sources', sheets: { 表4: twoSided([['一、本年收入', 100], ['（一）一般公共预算拨款', 80], ['（二）政府性基金预算拨款', 20], ['二、上年结转', 20], ['（一）一般公共预算拨款', 12], ['（二）政府性基金预算拨款', 8], ['收入总计', 120]], SPENT, { title: '某局2023年财政拨款收支预算总表' }), 收支: listed([['合计', 90]]) }, passed: 2 },
  ],
  silent: [
    { name: '财政拨款 alone', sheets: list(100, []) },
    { name: 'one source', sheets: list(100, [60]) },
    { name: '其中 with two of three, which are not all', sheets: list(100, [60, 30], [`其中：${SOURCES[0] ?? ''}`, ...SOURCES.slice(1)]) },
    { name: 'a source that stands twice', sheets: list(100, [60, 30, 10], [SOURCES[0] ?? '', SOURCES[0] ?? '', SOURCES[1] ?? '']) },
    { name: '财政拨款 that is left open', sheets: list(null, [60, 30, 10]) },
    { name: 'a source that shows an error', sheets: list(100, [60, { error: '#REF!' }, 10]) },
    { name: 'sources that something else stands between', sheets: { 收支: listed([['合计', 200], ['财政拨款', 100], ['人员经费', 60], ['一般公共预算', 90], ['政府性基金预算', 5], ['其他资金', 100]]) } },
    { name: 'sources without 财政拨款', sheets: matrix([['项目', '执行数', null, null], [null, '合计', ...SOURCES.slice(0, 2)]], ['合计', 100, 60, 30]) },
    { name: 'what was carried over of all funds, beside sources', sheets: { 收支: listed([['合计', 90], ['年初结转和结余', 50], ['一般公共预算财政拨款', 60], ['政府性基金预算财政拨款', 20], ['国有资本经营预算财政拨款', 10]]) } },
  ],
  invalid: [
    { name: 'a source that is short', sheets: list(100, [60, 30, 1]), findings: [{ verdict: 'error', difference: '-9', cells: CELLS }] },
    { name: 'a source that is too much', sheets: list(100, [60, 39, 10]), findings: [{ verdict: 'error', difference: '9', cells: CELLS }] },
    // 0.005 × 4.
    { name: 'at the tolerance', sheets: list(100.04, [60.01, 30.02, 10.03]), findings: [{ verdict: 'rounding', difference: '0.02', cells: CELLS }] },
    { name: 'at the tolerance, the other sign', sheets: list(100.08, [60.01, 30.02, 10.03]), findings: [{ verdict: 'rounding', difference: '-0.02', cells: CELLS }] },
    { name: 'the next hundredth', sheets: list(100.03, [60.01, 30.02, 10.03]), findings: [{ verdict: 'error', difference: '0.03', cells: CELLS }] },
    { name: '元: 0.02', sheets: list(1_000_000.04, [600_000.01, 300_000.02, 100_000.03], SOURCES, '元'), findings: [{ verdict: 'error', difference: '0.02', cells: CELLS }] },
    { name: 'two sources: the third may be missing', sheets: list(100, [60, 30]), findings: [{ verdict: 'notice', difference: '-10', cells: CELLS.slice(0, 3) }] },
    { name: 'a gap beside a source that is left open', sheets: list(100, [60, 30, null]), findings: [{ verdict: 'notice', difference: '-10', cells: CELLS.slice(0, 3) }] },
    { name: 'a column', sheets: matrix(BESIDE, ['合计', 200, 100, 60, 30, 10, 100], ['基本支出', 50, 45, 54, 0, 0, 5]), findings: [{ verdict: 'error', difference: '9', cells: ['收支!C6', '收支!D6', '收支!E6', '收支!F6'] }] },
    { name: 'table 4: 本年收入合计', sheets: table4([70, 20, 10, 109], [20, 15, 5, 0]), findings: [{ verdict: 'error', difference: '-9', cells: ['表4!B8', '表4!B5', '表4!B6', '表4!B7'] }] },
    { name: 'table 4: what was carried over', sheets: table4([70, 20, 10, 100], [20, 15, 15, 0]), findings: [{ verdict: 'error', difference: '10', cells: ['表4!B9', '表4!B10', '表4!B11', '表4!B12'] }] },
  ],
});

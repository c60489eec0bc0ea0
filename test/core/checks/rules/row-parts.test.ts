import { rowParts } from '../../../../src/core/checks/rules/row-parts';
import type { CellRange } from '../../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Sheets = LineCase['sheets'];

/** 支出决算表 with one class below 合计. */
const spending = (total: readonly CellValue[], education: readonly CellValue[], unit = '万元'): Sheets => ({
  表3: [['某局2023年支出决算表'], [`单位：${unit}`], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], [null, '合计', ...total], ['205', '教育支出', ...education]],
});
const MAIN: CellValue[][] = [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 100, 90]];
/** 三公 expenses: 合计, 出国, 公车 (小计, 购置, 运行), 接待. */
const threePublic = (amounts: readonly CellValue[], ...above: CellValue[][]): Pick<LineCase, 'sheets' | 'merges'> => ({
  sheets: {
    收支: MAIN,
    表7: [
      ['某局2023年财政拨款“三公”经费支出决算表'], ['单位：万元'],
      ['决算数', null, null, null, null, null],
      ['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'],
      [null, null, '小计', '公务用车购置费', '公务用车运行维护费', null],
      ...above,
      [...amounts],
    ],
  },
  merges: { 表7: [{ firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 5 }, { firstRow: 3, lastRow: 3, firstColumn: 2, lastColumn: 4 }] },
});
/** A matrix whose columns nothing but their place tells. */
const bureaus = (...rows: CellValue[][]): Sheets => ({
  收支: [['某局2023年支出情况'], ['单位：万元'], ['项目', '执行数', null, null, '全年预算数'], [null, '合计', '东片', '西片', null], ...rows],
});

const MERGED = (cells: string): CellRange => {
  const [from = '', to = ''] = cells.split(':');
  const row = (cell: string): number => Number(cell.slice(1)) - 1;
  const column = (cell: string): number => cell.charCodeAt(0) - 'A'.charCodeAt(0);
  return { firstRow: row(from), lastRow: row(to), firstColumn: column(from), lastColumn: column(to) };
};
/** 合计 in row 4 and one class in row 5, below columns of one's own. */
const wide = (header: readonly string[], ...rows: CellValue[][]): Sheets => ({
  表3: [['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', ...header], ...rows.map((row, index) => [index === 0 ? null : `${204 + index}`, index === 0 ? '合计' : '科目', ...row])],
});
const FISCAL_PARTS = ['合计', '财政拨款', '一般公共预算财政拨款', '政府性基金预算财政拨款', '其他资金'];
const FLAT = ['合计', '基本支出', '人员经费', '公用经费', '项目支出'];
/** Table 2 with its merged header and 栏次; 其中：教育收费 below 事业收入. */
const income = (total: readonly CellValue[], education: readonly CellValue[]): Pick<LineCase, 'sheets' | 'merges'> => ({
  sheets: {
    收支: MAIN,
    表2: [
      ['收入决算表'], ['公开02表'], ['部门：某局', null, null, null, null, null, null, null, null, null, '2023年度', '金额单位：万元'],
      ['项目', null, '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', null, '经营收入', '附属单位上缴收入', '其他收入'],
      ['功能分类科目编码', '科目名称', null, null, null, '小计', '其中：教育收费'],
      ['栏次', null, 1, 2, 3, 4, 5, 6, 7, 8],
      ['合计', null, ...total], ['205', '教育支出', ...education],
    ],
  },
  merges: { 表2: ['A4:B4', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:G4', 'H4:H5', 'I4:I5', 'J4:J5'].map(MERGED) },
});
/** Table 4: only its right side has columns that add up. */
const fiscal = (roads: readonly CellValue[]): Sheets => ({
  表4: [
    ['某局2023年财政拨款收入支出决算总表'], ['单位：万元'], ['收入', null, '支出'],
    ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
    ['一、一般公共预算财政拨款', 60, '一、一般公共服务支出', 50, 50, 0, 0],
    ['二、政府性基金预算财政拨款', 30, '二、城乡社区支出', ...roads],
    ['本年收入合计', 90, '本年支出合计', 90, 60, 30, 0],
    ['年初财政拨款结转和结余', 5, '年末财政拨款结转和结余', 5, 5, '—', '—'],
    ['总计', 95, '总计', 95, 65, 30, 0],
  ],
});
/** Table 8 of funds: 本年支出 has its own 小计 between what came in and what is left. */
const funds = (social: readonly CellValue[]): Pick<LineCase, 'sheets' | 'merges'> => ({
  sheets: {
    收支: MAIN,
    表8: [
      ['某局2023年政府性基金预算财政拨款收入支出决算表'], ['单位：万元'],
      ['项目', null, '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'], ['功能分类科目编码', '科目名称', null, null, '小计', '基本支出', '项目支出'],
      ['合计', null, 1, 10, 8, 0, 8, 3], ['212', '城乡社区支出', ...social],
    ],
  },
  merges: { 表8: ['A3:B3', 'C3:C4', 'D3:D4', 'E3:G3', 'H3:H4'].map(MERGED) },
});

testLineRule(rowParts, {
  valid: [
    { name: 'every row of the expenditure table', sheets: spending([100, 60, 40], [30, 20, 10]), passed: 2 },
    { name: 'in 元', sheets: spending([1_000_000.5, 600_000.25, 400_000.25], [3, 2, 1], '元'), passed: 2 },
    { name: 'text amounts and dashes', sheets: spending(['1,000.00 ', '６００．００', '400'], [30, '30.00', '—']), passed: 2 },
    { name: 'a part that is left open where the others add up', sheets: spending([100, 100, null], [30, 20, 10]), passed: 2 },
    { name: '三公 with a subtotal that counts once', ...threePublic([90, 0, 60, 10, 50, 30]), passed: 2 },
    { name: 'a row of column numbers is none of amounts', ...threePublic([90, 0, 60, 10, 50, 30], [1, 2, 3, 4, 5, 6]), passed: 2 },
    { name: '甲, 乙, 1, 2, 3 below the header are no amounts', sheets: { 表3: [['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], ['甲', '乙', 1, 2, 3], [null, '合计', 100, 60, 40], ['205', '教育支出', 100, 60, 40]] }, passed: 2 },
    { name: 'columns that most rows bear out', sheets: bureaus(['合计', 9, 4, 5, 10], ['基本支出', 6, 3, 3, 6], ['项目支出', 3, 1, 2, 4]), passed: 3 },
    { name: 'table 2 with 栏次 and a part of 事业收入', ...income([100, 80, 5, 10, 4, 2, 1, 2], [100, 80, 5, 10, 4, 2, 1, 2]), passed: 2 },
    { name: 'the sources on the right side of table 4', sheets: fiscal([40, 10, 30, 0]), passed: 5 },
    { name: 'table 8 of funds', ...funds([1, 10, 8, 0, 8, 3]), passed: 2 },
    { name: 'all kinds of table 3', sheets: wide(['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'], [100, 60, 30, 4, 3, 3], [100, 60, 30, 4, 3, 3]), passed: 2 },
    { name: 'a negative part', sheets: spending([99, 100, -1], [99, 100, '（1.00）']), passed: 2 },
    { name: '财政拨款 beside its own parts counts once', sheets: wide(FISCAL_PARTS, [100, 80, 60, 20, 20], [90, 70, 60, 10, 20]), passed: 2 },
    { name: 'carry-over beside the sources that most rows count in', sheets: wide(['合计', '上年结转', '一般公共预算', '其他资金'], [100, 10, 70, 20], [100, 10, 70, 20]), passed: 2 },
    { name: 'carry-over beside 本年支出合计 that is no part of it', sheets: wide(['年初结转和结余', '本年收入', '本年支出合计', '基本支出', '项目支出', '年末结转和结余'], [1, 10, 8, 3, 5, 3], [1, 10, 8, 3, 5, 3]), passed: 2 },
    { name: 'parts of a part that nothing says are such', sheets: wide(FLAT, [100, 80, 60, 20, 20], [100, 80, 60, 20, 20]), passed: 2 },
    { name: 'rows that have nothing in a column of which nothing is known', sheets: wide(['合计', '基本支出', '项目支出', '债务还本支出'], [100, 60, 30, 10], [90, 60, 30, 0], [10, 0, 0, 10]), passed: 1 },
  ],
  silent: [
    { name: 'one part is no breakdown', sheets: { 表: [['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出'], [null, '合计', 100, 60]] } },
    { name: 'a whole that is left open', sheets: spending([null, 60, 40], [null, 20, 10]) },
    { name: 'a whole that shows an error', sheets: spending([{ error: '#REF!' }, 60, 40], [null, 20, 10]) },
    { name: 'a part that is no number', sheets: spending([100, '待定', 40], [100, '待定', 30]) },
    { name: '其中 heads the first of several columns', sheets: wide(['合计', '其中：一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'], [100, 60, 30, 10], [100, 60, 30, 10]) },
    { name: 'one 其中 beside each measure', sheets: { 收支: [['某局2023年支出'], ['单位：万元'], ['项目名称', '年初预算数', '全年预算数', '其中：财政拨款', '全年执行数', '其中：财政拨款'], ['甲', 10, 12, 10, 9, 8], ['合计', 10, 12, 10, 9, 8]] } },
    { name: '收入合计 and 支出合计 in one row', sheets: wide(['收入合计', '财政拨款收入', '其他收入', '支出合计', '基本支出', '项目支出'], [10, 8, 2, 9, 5, 4], [10, 8, 2, 9, 5, 4]) },
    { name: 'a table of another year', sheets: { 收支: MAIN, 旧表: [['某局2022年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], [null, '合计', 10, 8, 3], ['205', '教育支出', 10, 8, 3]] } },
    { name: 'columns that most rows deny', sheets: bureaus(['合计', 9, 1, 5, 10], ['基本支出', 6, 1, 3, 6], ['项目支出', 3, 1, 2, 4]) },
  ],
  invalid: [
    { name: 'a digit that was dropped in a part', sheets: spending([100, 60, 40], [58, 50, 5]), findings: [{ verdict: 'error', difference: '-3', cells: ['表3!C5', '表3!D5', '表3!E5'] }] },
    { name: 'parts that are too much', sheets: spending([100, 60, 43], [30, 20, 10]), findings: [{ verdict: 'error', difference: '3', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: 'rounding below 0.005 × 3', sheets: spending([100.01, 60, 40], [30.05, 20.03, 10.02]), findings: [{ verdict: 'rounding', difference: '-0.01', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: 'rounding of the other sign', sheets: spending([99.99, 60, 40], [30.05, 20.03, 10.02]), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: 'just below 0.015', sheets: spending([100.0149999, 60, 40], [30.05, 20.03, 10.02]), findings: [{ verdict: 'rounding', difference: '-0.0149999', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: 'just above 0.015, within 0.01 × √3', sheets: spending([100.0150001, 60, 40], [30.05, 20.03, 10.02]), findings: [{ verdict: 'notice', difference: '-0.0150001', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: 'just above 0.0173, the other sign', sheets: spending([99.9826, 60, 40], [30.05, 20.03, 10.02]), findings: [{ verdict: 'error', difference: '0.0174', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: '元: exactly 0.01', sheets: spending([100.01, 60, 40], [30, 20, 10], '元'), findings: [{ verdict: 'rounding', difference: '-0.01', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: '元: above 0.01', sheets: spending([100, 60.02, 40], [30, 20, 10], '元'), findings: [{ verdict: 'error', difference: '0.02', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: 'a kind of income that was left out', ...income([100, 80, 5, 10, 4, 2, 1, 2], [100, 80, 5, 10, 4, 2, 1, 0]), findings: [{ verdict: 'error', difference: '-2', cells: ['表2!C8', '表2!D8', '表2!E8', '表2!F8', '表2!H8', '表2!I8', '表2!J8'] }] },
    { name: 'a source in table 4', sheets: fiscal([40, 10, 3, 0]), findings: [{ verdict: 'error', difference: '-27', cells: ['表4!D6', '表4!E6', '表4!F6', '表4!G6'] }] },
    { name: 'spending of funds', ...funds([1, 10, 8, 0.5, 8, 3]), findings: [{ verdict: 'error', difference: '0.5', cells: ['表8!E6', '表8!F6', '表8!G6'] }] },
    { name: '财政拨款 beside its own parts', sheets: wide(FISCAL_PARTS, [100, 80, 60, 20, 20], [90, 70, 60, 10, 10]), findings: [{ verdict: 'error', difference: '-10', cells: ['表3!C5', '表3!D5', '表3!G5'] }] },
    { name: 'parts of a part that nothing says are such, where the other rows bear it out', sheets: wide(FLAT, [100, 80, 60, 20, 20], [90, 70, 60, 10, 20], [10, 10, null, 10, 1]), findings: [{ verdict: 'error', difference: '1', cells: ['表3!C6', '表3!D6', '表3!G6'] }] },
    { name: 'the next hundredth', sheets: spending([100.02, 60, 40], [30.05, 20.03, 10.02]), findings: [{ verdict: 'error', difference: '-0.02', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: 'the subtotal of 三公', ...threePublic([90, 0, 60, 10, 40, 30]), findings: [{ verdict: 'error', difference: '-10', cells: ['表7!C6', '表7!D6', '表7!E6'] }] },
    { name: 'a part left open where the others do not add up', sheets: spending([100, 60, null], [30, 20, 10]), findings: [{ verdict: 'notice', difference: '-40', cells: ['表3!C4', '表3!D4'] }] },
    { name: 'one row of columns that the others bear out', sheets: bureaus(['合计', 9, 4, 5, 10], ['基本支出', 6, 3, 3, 6], ['项目支出', 3, 1, 1, 4]), findings: [{ verdict: 'error', difference: '-1', cells: ['收支!B7', '收支!C7', '收支!D7'] }] },
  ],
});

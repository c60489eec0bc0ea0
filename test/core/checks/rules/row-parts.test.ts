import { rowParts } from '../../../../src/core/checks/rules/row-parts';
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

testLineRule(rowParts, {
  valid: [
    { name: 'every row of the expenditure table', sheets: spending([100, 60, 40], [30, 20, 10]), passed: 2 },
    { name: 'in 元', sheets: spending([1_000_000.5, 600_000.25, 400_000.25], [3, 2, 1], '元'), passed: 2 },
    { name: 'text amounts and dashes', sheets: spending(['1,000.00 ', '６００．００', '400'], [30, '30.00', '—']), passed: 2 },
    { name: 'a part that is left open where the others add up', sheets: spending([100, 100, null], [30, 20, 10]), passed: 2 },
    { name: '三公 with a subtotal that counts once', ...threePublic([90, 0, 60, 10, 50, 30]), passed: 2 },
    { name: 'a row of column numbers is none of amounts', ...threePublic([90, 0, 60, 10, 50, 30], [1, 2, 3, 4, 5, 6]), passed: 2 },
    { name: 'columns that most rows bear out', sheets: bureaus(['合计', 9, 4, 5, 10], ['基本支出', 6, 3, 3, 6], ['项目支出', 3, 1, 2, 4]), passed: 3 },
  ],
  silent: [
    { name: 'one part is no breakdown', sheets: { 表: [['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出'], [null, '合计', 100, 60]] } },
    { name: 'a whole that is left open', sheets: spending([null, 60, 40], [null, 20, 10]) },
    { name: 'columns that most rows deny', sheets: bureaus(['合计', 9, 1, 5, 10], ['基本支出', 6, 1, 3, 6], ['项目支出', 3, 1, 2, 4]) },
  ],
  invalid: [
    { name: 'a digit that was dropped in a part', sheets: spending([100, 60, 40], [58, 50, 5]), findings: [{ verdict: 'error', difference: '-3', cells: ['表3!C5', '表3!D5', '表3!E5'] }] },
    { name: 'parts that are too much', sheets: spending([100, 60, 43], [30, 20, 10]), findings: [{ verdict: 'error', difference: '3', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: 'rounding below 0.005 × 3', sheets: spending([100.01, 60, 40], [30.05, 20.03, 10.02]), findings: [{ verdict: 'rounding', difference: '-0.01', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: 'just above it', sheets: spending([100.02, 60, 40], [30.05, 20.03, 10.02]), findings: [{ verdict: 'error', difference: '-0.02', cells: ['表3!C4', '表3!D4', '表3!E4'] }] },
    { name: 'the subtotal of 三公', ...threePublic([90, 0, 60, 10, 40, 30]), findings: [{ verdict: 'error', difference: '-10', cells: ['表7!C6', '表7!D6', '表7!E6'] }] },
    { name: 'a part left open where the others do not add up', sheets: spending([100, 60, null], [30, 20, 10]), findings: [{ verdict: 'notice', difference: '-40', cells: ['表3!C4', '表3!D4'] }] },
    { name: 'one row of columns that the others bear out', sheets: bureaus(['合计', 9, 4, 5, 10], ['基本支出', 6, 3, 3, 6], ['项目支出', 3, 1, 1, 4]), findings: [{ verdict: 'error', difference: '-1', cells: ['收支!B7', '收支!C7', '收支!D7'] }] },
  ],
});

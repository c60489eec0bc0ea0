import { procurementSum } from '../../../../src/core/checks/rules/procurement-sum';
import type { CellRange } from '../../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Rows = readonly (readonly CellValue[])[];
type Book = Pick<LineCase, 'sheets' | 'merges'>;

const LIST: Rows = [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['项目支出', 400, 390]];
const merged = (...ranges: readonly (readonly [number, number, number, number])[]): CellRange[] => ranges.map(([firstRow, firstColumn, lastRow, lastColumn]) => ({ firstRow, firstColumn, lastRow, lastColumn }));
const book = (rows: Rows, merges: readonly CellRange[] = []): Book => ({ sheets: { 收支: LIST, 采购: rows }, merges: { 采购: merges } });
const TITLE = '某局2023年政府采购支出决算表';

/** Budget in column B, execution in column C; the first line stands in row 4. */
const down = (...lines: readonly (readonly [string, ...CellValue[]])[]): Book => book([[TITLE], ['单位：万元'], ['项目', '预算数', '决算数'], ...lines]);
const four = (...executed: readonly [CellValue, CellValue, CellValue, CellValue]): Book => down(['政府采购支出总额', 31, executed[0]], ['其中：货物', 11, executed[1]], ['工程', 15, executed[2]], ['服务', 5, executed[3]]);
const across = (header: readonly CellValue[], ...lines: readonly (readonly CellValue[])[]): Book => book([[TITLE], ['单位：元'], header, ...lines]);
const CELLS = ['采购!C4', '采购!C5', '采购!C6', '采购!C7'];

testLineRule(procurementSum, {
  valid: [
    { name: 'lines, budget and execution', ...four(30, 10, 15, 5), passed: 2 },
    { name: 'numbered lines of the form of facts on offices', ...book([['机构运行信息表'], ['单位：万元'], ['项　目', '统计数'], ['六、政府采购支出信息', null], ['（一）政府采购支出合计', 30], ['1．政府采购货物支出', 10], ['2．政府采购工程支出', 15], ['3．政府采购服务支出', 5], ['（二）政府采购授予中小企业合同金额', 22], ['其中：授予小微企业合同金额', 20]]), passed: 1 },
    { name: '合计 below', ...down(['货物类', 11, 10], ['工程类', 15, 15], ['服务类', 5, 5], ['合计', 31, 30]), passed: 2 },
    { name: '其中 lines between', ...down(['政府采购合计', 31, 30], ['1.货物', 11, 10], ['其中：进口产品', 2, 2], ['2.工程', 15, 15], ['3.服务', 5, 5]), passed: 2 },
    { name: 'two blocks', ...down(['合计', 31, 30], ['货物', 11, 10], ['工程', 15, 15], ['服务', 5, 5], ['合计', 3, 3], ['货物', 1, 1], ['工程', 1, 1], ['服务', 1, 1]), passed: 4 },
    { name: 'columns of a table in 元', ...across(['项目', '合计', '货物', '工程', '服务'], ['某局本级', 300_000.3, 100_000.1, 150_000.1, 50_000.1], ['合计', 300_000.3, 100_000.1, 150_000.1, 50_000.1]), passed: 2 },
    { name: 'groups of columns', ...book([[TITLE], ['单位：万元'], ['项目', '预算数', null, null, null, '决算数', null, null, null], [null, '合计', '货物', '工程', '服务', '合计', '货物', '工程', '服务'], ['合计', 31, 11, 15, 5, 30, 10, 15, 5]], merged([2, 0, 3, 0], [2, 1, 2, 4], [2, 5, 2, 8])), passed: 2 },
    { name: 'nothing bought', ...four(0, '—', '无', 0), passed: 2 },
  ],
  silent: [
    { name: 'a fourth kind', ...down(['政府采购支出总额', 32, 31], ['货物', 11, 10], ['工程', 15, 15], ['服务', 5, 5], ['其他采购', 1, 1]) },
    { name: 'a fourth column', ...across(['项目', '合计', '货物', '工程', '服务', '其他'], ['合计', 31, 10, 15, 5, 1]) },
    { name: 'a fourth column that nothing is known of', ...across(['项目', '合计', '货物', '工程', '服务', '网上商城'], ['合计', 31, 10, 15, 5, 1]) },
    { name: 'one kind is not listed', ...down(['政府采购支出总额', 31, 30], ['货物', 11, 10], ['工程', 15, 15]) },
    { name: 'purchases beside sources, of which 合计 is the sum', ...across(['项目', '合计', '财政拨款', '其他资金', '货物', '工程', '服务'], ['合计', 90, 80, 10, 10, 15, 5]) },
    { name: 'execution of all that is spent beside what was bought of it', ...across(['项目', '执行数', '货物', '工程', '服务'], ['合计', 890, 10, 15, 5]) },
    { name: 'three lines without a sum beside them', ...down(['合计', 90, 90], ['办公费', 50, 50], ['货物', 11, 10], ['工程', 15, 15], ['服务', 5, 5]) },
    { name: 'nothing is filled in', ...down(['政府采购支出总额', null, null], ['货物', null, null], ['工程', null, null], ['服务', null, null]) },
  ],
  invalid: [
    { name: 'the sum too high', ...four(33, 10, 15, 5), findings: [{ verdict: 'error', difference: '-3', cells: CELLS }] },
    { name: 'the sum too low', ...four(3, 10, 15, 5), findings: [{ verdict: 'error', difference: '27', cells: CELLS }] },
    { name: 'one institution', ...across(['项目', '合计', '货物', '工程', '服务'], ['某局本级', 200_000, 100_000, 50_000, 60_000], ['某中心', 100_000, 50_000, 40_000, 10_000]), findings: [{ verdict: 'error', difference: '1', cells: ['采购!B4', '采购!C4', '采购!D4', '采购!E4'] }] },
    { name: 'an open part', ...four(30, 10, 15, null), findings: [{ verdict: 'notice', difference: '-5', cells: ['采购!C4', '采购!C5', '采购!C6'] }] },
    // Four figures of two decimals: 0.005 × 4 = 0.02, as 0.01 × √4.
    { name: 'at the tolerance', ...four(30.03, 10.01, 15, 5), findings: [{ verdict: 'rounding', difference: '-0.02', cells: CELLS }] },
    { name: 'the other sign', ...four(29.99, 10.01, 15, 5), findings: [{ verdict: 'rounding', difference: '0.02', cells: CELLS }] },
    { name: 'above it', ...four(29.98, 10.01, 15, 5), findings: [{ verdict: 'error', difference: '0.03', cells: CELLS }] },
  ],
});

import { threePublicSum } from '../../../../src/core/checks/rules/three-public-sum';
import type { CellRange } from '../../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Rows = readonly (readonly CellValue[])[];

/** The department's own list, since a book of nothing else is none. */
const LIST: Rows = [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['基本支出', 500, 490], ['项目支出', 400, 400]];
const book = (rows: Rows, merges: readonly CellRange[] = []): Pick<LineCase, 'sheets' | 'merges'> => ({ sheets: { 收支: LIST, 三公: rows }, merges: { 三公: merges } });
const merged = (...ranges: readonly (readonly [number, number, number, number])[]): CellRange[] => ranges.map(([firstRow, firstColumn, lastRow, lastColumn]) => ({ firstRow, firstColumn, lastRow, lastColumn }));

const ITEMS = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'];
const BELOW = [null, null, '小计', '公务用车购置费', '公务用车运行维护费', null];
const TABLE_7_MERGES = merged([2, 0, 2, 5], [2, 6, 2, 11], [3, 0, 4, 0], [3, 1, 4, 1], [3, 2, 3, 4], [3, 5, 4, 5], [3, 6, 4, 6], [3, 7, 4, 7], [3, 8, 3, 10], [3, 11, 4, 11]);
/** Table 7: 合计, 因公出国, 小计, 购置, 运行, 接待 of the budget (A to F) and of the execution (G to L) in row 7. */
const table7 = (budget: readonly CellValue[], executed: readonly CellValue[], unit = '万元'): Pick<LineCase, 'sheets' | 'merges'> =>
  book(
    [
      ['财政拨款“三公”经费支出决算表'], [`单位：${unit}`], ['预算数', null, null, null, null, null, '决算数', null, null, null, null, null],
      [...ITEMS, ...ITEMS], [...BELOW, ...BELOW], Array.from({ length: 12 }, (_, index) => index + 1), [...budget, ...executed],
    ],
    TABLE_7_MERGES,
  );
const BUDGET = [20, 1, 14, 10, 4, 5];

/** Lines of one measure: the first stands in row 4. */
const list = (lines: readonly (readonly [string, CellValue])[], title = '某局2023年“三公”经费支出情况表', unit = '万元'): Pick<LineCase, 'sheets' | 'merges'> => book([[title], [`单位：${unit}`], ['项目', '决算数'], ...lines]);
const seven = (total: CellValue, travel: CellValue, vehicles: CellValue, purchase: CellValue, operation: CellValue, reception: CellValue, unit?: string): ReturnType<typeof list> =>
  list([['合计', total], ['1.因公出国（境）费用', travel], ['2.公务用车购置及运行费', vehicles], ['其中：（1）公务用车购置', purchase], ['（2）公务用车运行维护', operation], ['3.公务接待费', reception]], undefined, unit);
const TOTAL_CELLS = ['三公!B4', '三公!B5', '三公!B6', '三公!B9'];
const VEHICLE_CELLS = ['三公!B6', '三公!B7', '三公!B8'];

/** One line below a group of what was spent. */
const across = (names: readonly string[], amounts: readonly CellValue[], title = '某局2023年“三公”经费支出决算表'): ReturnType<typeof book> =>
  book([[title], ['单位：万元'], ['项目', '决算数', ...names.slice(1).map(() => null)], [null, ...names], ['合计', ...amounts]], merged([2, 0, 3, 0], [2, 1, 2, names.length]));
const FORM: Rows = [
  ['机构运行信息表'], ['单位：万元'], ['项　目', '统计数', '项　目', '统计数'], ['一、“三公”经费支出', null, '四、机关运行经费', 55], ['（一）支出合计', 19, '五、政府采购支出信息', null],
  ['1．因公出国（境）费', 1, '（一）政府采购支出合计', 30], ['2．公务用车购置及运行维护费', 14, null, null], ['（1）公务用车购置费', 10, null, null], ['（2）公务用车运行维护费', 4, null, null],
  ['3．公务接待费', 4, null, null], ['（1）国内接待费', 3, null, null], ['（2）国（境）外接待费', 1, null, null], ['（二）相关统计数', null, null, null], ['1．因公出国（境）团组数（个）', 2, null, null],
];

/** 合计 (row 4) of 三公经费 (row 5, its items below it) with 会议费 and 培训费. */
const withMeetings = (total: CellValue, expenses: CellValue, name = '一、“三公”经费小计'): ReturnType<typeof list> =>
  list(
    [['合计', total], [name, expenses], ['1.因公出国（境）费', 0], ['2.公务接待费', 1.2], ['3.公务用车购置及运行维护费', 24.3], ['其中：公务用车购置费', 0], ['公务用车运行维护费', 24.3], ['二、会议费', 3], ['三、培训费', 5]],
    '某局2023年“三公”经费及会议费、培训费支出情况表',
  );
const EXPENSES = ['三公!B5', '三公!B6', '三公!B8', '三公!B7'];

testLineRule(threePublicSum, {
  valid: [
    // Budget and execution: 合计 and 小计 of each.
    { name: 'table 7 with merged headers', ...table7(BUDGET, [19, 1, 14, 10, 4, 4]), passed: 4 },
    { name: 'table 7 with nothing spent', ...table7([0, 0, 0, 0, 0, 0], ['—', '—', '—', '—', '—', '—']), passed: 4 },
    { name: 'table 7 in 元 with open cells', ...table7([200_000, null, 200_000, null, 200_000, null], [190_000.5, null, 150_000.25, null, 150_000.25, 40_000.25], '元'), passed: 4 },
    { name: 'lines with 其中', ...seven(19, 1, 14, 10, 4, 4), passed: 2 },
    { name: '三公经费 with 会议费 and 培训费 in one 合计', ...withMeetings(33.5, 25.5), passed: 2 },
    { name: '会议费 and 培训费 above 三公经费', ...list([['合计', 27], ['一、会议费', 3], ['二、培训费', 5], ['三、三公经费', 19], ['1.因公出国（境）费', 1], ['2.公务用车购置及运行费', 14], ['3.公务接待费', 4]]), passed: 1 },
    { name: '三公经费 below its items, 合计 below 会议费', ...list([['因公出国（境）费', 1], ['公务用车购置及运行费', 14], ['公务接待费', 4], ['三公经费小计', 19], ['会议费', 3], ['合计', 22]]), passed: 1 },
    { name: '合计 and 三公经费 that say the same', ...list([['合计', 19], ['三公经费', 19], ['因公出国（境）费', 1], ['公务用车购置及运行费', 14], ['公务接待费', 4]]), passed: 2 },
    { name: '合计 below its parts', ...list([['因公出国（境）费', 1], ['公务接待费', 4], ['公务用车购置及运行维护费', 14], ['合计', 19]]), passed: 1 },
    { name: '购置 and 运行 without their sum', ...list([['合计', 19], ['因公出国（境）费', 1], ['公务用车购置费', 10], ['公务用车运行维护费', 4], ['公务接待费', 4]]), passed: 1 },
    { name: '三公经费 within a list of all that is spent', ...list([['办公费', 490], ['“三公”经费', 19], ['其中：因公出国（境）费', 1], ['公务用车购置及运行维护费', 14], ['公务接待费', 4], ['会议费', 7], ['培训费', 400]], '某局2023年公用经费支出情况表'), passed: 1 },
    { name: 'columns of 购置 and 运行 without their sum', ...across(['合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'], [19, 1, 10, 4, 4]), passed: 1 },
    { name: 'the form of facts on offices, 团组数 behind', ...book(FORM), passed: 2 },
    {
      name: 'institutions in rows',
      ...book(
        [['某局2023年“三公”经费支出决算表'], ['单位：万元'], ['单位名称', ...ITEMS], [null, ...BELOW], ['合计', 21, 1, 15, 10, 5, 5], ['某局本级', 19, 1, 14, 10, 4, 4], ['某中心', 2, 0, 1, 0, 1, 1]],
        merged([2, 0, 3, 0], [2, 1, 3, 1], [2, 2, 3, 2], [2, 3, 2, 5], [2, 6, 3, 6]),
      ),
      passed: 6,
    },
    { name: '三公 beside 会议费, each with its own group', ...book([['某局2023年“三公”经费支出决算表'], ['单位：万元'], ['项目', '决算数', null, null, null, null], [null, '三公经费', null, null, null, '会议费'], [null, '小计', '因公出国（境）费', '公务用车费', '公务接待费', null], ['合计', 19, 1, 14, 4, 7]], merged([2, 0, 4, 0], [2, 1, 2, 5], [3, 1, 3, 4], [3, 5, 4, 5])), passed: 1 },
  ],
  silent: [
    { name: '会议费 and 培训费 counted in 合计', ...list([['合计', 30], ['1.因公出国（境）费', 1], ['2.公务用车购置及运行费', 14], ['3.公务接待费', 4], ['4.会议费', 7], ['5.培训费', 4]]) },
    { name: '小计 of the expenses below 合计', ...list([['合计', 22], ['小计', 19], ['1.因公出国（境）费', 1], ['2.公务用车购置及运行费', 14], ['3.公务接待费', 4], ['会议费', 3]]) },
    { name: '会议费 among the columns', ...book([['某局2023年“三公”经费支出决算表'], ['单位：万元'], ['项目', '决算数', null, null, null, null], [null, '合计', '因公出国（境）费', '公务用车费', '公务接待费', '会议费'], ['合计', 26, 1, 14, 4, 7]], merged([2, 0, 3, 0], [2, 1, 2, 5])) },
    { name: '会议费 as a column that nothing is known of', ...book([['某局2023年“三公”经费支出决算表'], ['单位：万元'], ['项目', '合计', '因公出国（境）费', '公务用车费', '公务接待费', '会议费'], ['合计', 26, 1, 14, 4, 7]]) },
    { name: 'a column of one of three is missing', ...across(['合计', '公务用车购置及运行维护费', '公务接待费'], [18, 14, 4]) },
    { name: 'another column of one of three is missing', ...across(['合计', '因公出国（境）费', '公务用车购置及运行维护费'], [15, 1, 14]) },
    { name: 'columns of 购置 without 运行', ...across(['合计', '因公出国（境）费', '公务用车购置费', '公务接待费'], [15, 1, 10, 4]) },
    { name: 'columns of a table that is not of 三公', ...across(['合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'], [100, 1, 14, 4], '某局2023年公用经费支出情况表') },
    { name: '公务接待费 is not listed', ...list([['合计', 15], ['因公出国（境）费', 1], ['公务用车购置及运行费', 14]]) },
    { name: '公务用车 is not listed', ...list([['合计', 5], ['因公出国（境）费', 1], ['公务接待费', 4]]) },
    { name: '运行 alone of 公务用车', ...list([['合计', 19], ['因公出国（境）费', 1], ['公务用车运行维护费', 14], ['公务接待费', 4]]) },
    { name: 'one of three is not listed', ...list([['合计', 19], ['公务用车购置及运行费', 14], ['公务接待费', 4]]) },
    { name: '合计 of a list that is not of 三公 alone', ...list([['合计', 890], ['办公费', 400], ['因公出国（境）费', 1], ['公务用车购置及运行维护费', 14], ['公务接待费', 4]], '某局2023年公用经费支出情况表') },
    { name: 'economic codes with the same names', ...book([['某局2023年一般公共预算基本支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '决算数'], ['302', '商品和服务支出', 90], ['30212', '因公出国（境）费用', 1], ['30217', '公务接待费', 4], ['30231', '公务用车运行维护费', 4]]) },
    { name: 'nothing is filled in', ...seven(null, null, null, null, null, null) },
    { name: 'an expense that cannot be read', ...list([['合计', 19], ['因公出国（境）费', '待定'], ['公务用车购置及运行费', 14], ['公务接待费', 4]]) },
    { name: 'an item that stands twice', ...list([['合计', 19], ['因公出国（境）费', 1], ['公务用车购置及运行费', 14], ['公务接待费', 4], ['公务接待费', 1]]) },
  ],
  invalid: [
    { name: 'table 7: 决算 合计 too low', ...table7(BUDGET, [17, 1, 14, 10, 4, 4]), findings: [{ verdict: 'error', difference: '2', cells: ['三公!G7', '三公!H7', '三公!I7', '三公!L7'] }] },
    { name: 'table 7: 决算 合计 too high', ...table7(BUDGET, [91, 1, 14, 10, 4, 4]), findings: [{ verdict: 'error', difference: '-72', cells: ['三公!G7', '三公!H7', '三公!I7', '三公!L7'] }] },
    { name: 'columns of 购置 and 运行 without their sum', ...across(['合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'], [20, 1, 10, 4, 4]), findings: [{ verdict: 'error', difference: '-1', cells: ['三公!B5', '三公!C5', '三公!D5', '三公!E5', '三公!F5'] }] },
    { name: 'table 7: 小计 of the budget', ...table7([20, 1, 14, 10, 5, 5], [19, 1, 14, 10, 4, 4]), findings: [{ verdict: 'error', difference: '1', cells: ['三公!C7', '三公!D7', '三公!E7'] }] },
    { name: 'lines: the total', ...seven(20, 1, 14, 10, 4, 4), findings: [{ verdict: 'error', difference: '-1', cells: TOTAL_CELLS }] },
    { name: '三公经费 too low, within 合计 of more', ...withMeetings(33.5, 22.5), findings: [{ verdict: 'error', difference: '3', cells: EXPENSES }] },
    { name: '三公经费 too high, within 合计 of more', ...withMeetings(33.5, 52.5, '一、三公经费支出小计'), findings: [{ verdict: 'error', difference: '-27', cells: EXPENSES }] },
    { name: 'one of 合计 and 三公经费', ...list([['合计', 19], ['三公经费', 91], ['因公出国（境）费', 1], ['公务用车购置及运行费', 14], ['公务接待费', 4]]), findings: [{ verdict: 'error', difference: '-72', cells: ['三公!B5', '三公!B6', '三公!B7', '三公!B8'] }] },
    { name: 'lines: 公务用车', ...seven(19, 1, 14, 10, 5, 4), findings: [{ verdict: 'error', difference: '1', cells: VEHICLE_CELLS }] },
    { name: 'the form of facts on offices', ...book(FORM.map((row) => (row[0] === '（一）支出合计' ? ['（一）支出合计', 29, ...row.slice(2)] : row))), findings: [{ verdict: 'error', difference: '-10', cells: ['三公!B5', '三公!B6', '三公!B7', '三公!B10'] }] },
    { name: 'a gap beside an open item', ...seven(19, null, 14, 10, 4, 4), findings: [{ verdict: 'notice', difference: '-1', cells: ['三公!B4', '三公!B6', '三公!B9'] }] },
    // Four figures of two decimals: 0.005 × 4 = 0.02; the random walk of four is 0.01 × √4 = 0.02 as well.
    { name: 'exactly at the tolerance', ...seven(19.02, 1, 14, 10, 4, 4), findings: [{ verdict: 'rounding', difference: '-0.02', cells: TOTAL_CELLS }] },
    { name: 'the other sign', ...seven(18.98, 1, 14, 10, 4, 4), findings: [{ verdict: 'rounding', difference: '0.02', cells: TOTAL_CELLS }] },
    { name: 'the next hundredth', ...seven(19.03, 1, 14, 10, 4, 4), findings: [{ verdict: 'error', difference: '-0.03', cells: TOTAL_CELLS }] },
    // The difference is in the ledger’s unit, 万元.
    { name: '元: 0.01', ...seven(190_000.01, 10_000, 140_000, 100_000, 40_000, 40_000, '元'), findings: [{ verdict: 'rounding', difference: '-0.000001', cells: TOTAL_CELLS }] },
    { name: '元: 0.02', ...seven(189_999.98, 10_000, 140_000, 100_000, 40_000, 40_000, '元'), findings: [{ verdict: 'error', difference: '0.000002', cells: TOTAL_CELLS }] },
  ],
});

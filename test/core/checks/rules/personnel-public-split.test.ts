import { personnelPublicSplit } from '../../../../src/core/checks/rules/personnel-public-split';
import type { CellRange } from '../../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Rows = readonly (readonly CellValue[])[];
type Book = Pick<LineCase, 'sheets' | 'merges'>;

const LIST: Rows = [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['项目支出', 400, 390]];
const merged = (...ranges: readonly (readonly [number, number, number, number])[]): CellRange[] => ranges.map(([firstRow, firstColumn, lastRow, lastColumn]) => ({ firstRow, firstColumn, lastRow, lastColumn }));
const book = (sheets: Record<string, Rows>, merges: Record<string, readonly CellRange[]> = {}): Book => ({ sheets: { 收支: LIST, ...sheets }, merges });

const table5 = (basic: CellValue, unit = '万元'): Rows => [
  ['某局2023年一般公共预算财政拨款支出决算表'], [`单位：${unit}`], ['功能分类科目编码', '科目名称', '本年支出', null, null], [null, null, '合计', '基本支出', '项目支出'],
  ['201', '一般公共服务支出', 760.2, basic, 280], ['合计', null, 760.2, basic, 280],
];

interface Table6 {
  readonly personnel?: CellValue;
  readonly operating?: CellValue;
  readonly wages?: CellValue;
  readonly goods?: CellValue;
  readonly capital?: CellValue;
  readonly unit?: string;
  readonly last?: readonly (readonly CellValue[])[];
}

/** As published: 301 and 303 at the left, 302 in the middle, 307 and 310 at the right, and the sums of both halves in row 10. */
const table6 = ({ personnel = 400, operating = 80.2, wages = 380, goods = 70.2, capital = 10, unit = '万元', last = [] }: Table6 = {}): Rows => [
  ['某局2023年一般公共预算财政拨款基本支出决算表'], [`单位：${unit}`], ['人员经费', null, null, '公用经费', null, null, null, null, null],
  ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
  [301, '工资福利支出', wages, 302, '商品和服务支出', goods, '307', '债务利息及费用支出', null],
  [30101, '  基本工资', 200, 30201, '  办公费', 40, '30701', '  国内债务付息', null],
  [30102, '  津贴补贴', 180, 30212, '  因公出国（境）费用', 30.2, '310', '资本性支出', capital],
  ['303', '对个人和家庭的补助', 20, null, null, null, '31002', '  办公设备购置', 10],
  ['30301', '  离休费', 20, null, null, null, null, null, null],
  ['人员经费合计', null, personnel, '公用经费合计', null, null, null, null, operating],
  ...last,
];
const TABLE_6_MERGES = merged([2, 0, 2, 2], [2, 3, 2, 8], [9, 0, 9, 1], [9, 3, 9, 7]);
const tables = (six: Table6, basic: CellValue = 480.2, unit = '万元'): Book => book({ 表5: table5(basic, unit), 表6: table6(six) }, { 表6: TABLE_6_MERGES });

/** 合计, 人员经费 and 公用经费 across, by economic code; rows 5 to 8. */
const across = (header: readonly CellValue[], rows: readonly (readonly CellValue[])[], title = '某局2023年一般公共预算财政拨款基本支出决算表'): Book => book({ 表6: [[title], ['单位：元'], header, ...rows] });
const ACROSS = ['科目编码', '科目名称', '合计', '人员经费', '公用经费'];

const down = (...rows: readonly (readonly [string, CellValue])[]): Book => book({ 表6: [['某局2023年一般公共预算财政拨款基本支出决算表'], ['单位：万元'], ['项目', '决算数'], ...rows] });
const basicList = (basic: CellValue, ...below: readonly (readonly [string, CellValue])[]): Book => ({ sheets: { 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '执行数'], ['合计', 890], ['一、基本支出', basic], ...below, ['二、项目支出', 390]] } });
/** The halves and their 合计 alone, in two panels of which the second states no budget. */
const halves = (budget: CellValue, ...executed: readonly [CellValue, CellValue, CellValue]): Book => book({ 表6: [
  ['某局2023年一般公共预算财政拨款基本支出决算表'], ['单位：万元'], ['项目', '预算数', '决算数', '项目', '决算数'], ['人员经费合计', 400, executed[0], '公用经费合计', executed[1]], ['合计', budget, executed[2], null, null],
] });
/** Table 6 without its classes. */
const SUMS_6: Rows = [...table6().slice(0, 4), ...table6().slice(9)];
const belowGroup = (names: readonly CellValue[], amounts: readonly CellValue[]): Book =>
  book({ 表3: [['某局2023年支出情况表'], ['单位：万元'], ['项目', '决算数', ...names.slice(1).map(() => null)], [null, ...names], ['合计', ...amounts]] }, { 表3: merged([2, 0, 3, 0], [2, 1, 2, names.length]) });

testLineRule(personnelPublicSplit, {
  valid: [
    // 人员经费 = 301 + 303, 公用经费 = 302 + 307 + 310, table 5 = both.
    { name: 'tables 5 and 6 as published', ...tables({}), passed: 3 },
    { name: 'labels that are not merged: the amount stands in the last of three panels', ...book({ 表5: table5(480.2), 表6: table6() }), passed: 3 },
    { name: '合计 of table 6 in place of table 5', ...book({ 表6: table6({ last: [['合计', null, 480.2, null, null, null, null, null, null]] }) }), passed: 3 },
    { name: 'names without codes', ...down(['一、人员经费', 400], ['工资福利支出', 380], ['基本工资', 380], ['对个人和家庭的补助', 20], ['二、公用经费', 80.2], ['商品和服务支出', 70.2], ['资本性支出', 10], ['合计', 480.2]), passed: 3 },
    { name: 'a 款 without its class', ...down(['人员经费合计', 400], ['工资福利支出', 400]), passed: 1 },
    { name: 'both halves across, by code', ...across(ACROSS, [['301', '工资福利支出', 3_800_000, 3_800_000, 0], ['302', '商品和服务支出', 702_000, 12_000, 690_000], ['合计', null, 4_502_000, 3_812_000, 690_000]]), passed: 3 },
    { name: 'both halves across below a group', ...book({ 表6: [['某局2023年一般公共预算财政拨款基本支出预算表'], ['单位：元'], ['科目编码', '科目名称', '一般公共预算基本支出', null, null], [null, null, '小计', '人员经费', '公用经费'], ['301', '工资福利支出', 380, 380, '—'], ['302', '商品和服务支出', 70, '—', 70]] }, { 表6: merged([2, 0, 3, 0], [2, 1, 3, 1], [2, 2, 2, 4]) }), passed: 2 },
    { name: '基本支出 beside its halves in a table of all spending', ...across(['项目', '合计', '基本支出', '人员经费', '公用经费', '项目支出'], [['本级', 100, 60, 50, 10, 40], ['合计', 100, 60, 50, 10, 40]], '某局2023年支出决算表'), passed: 2 },
    { name: 'two panels, one without a budget', ...halves(480.2, 400, 80.2, 480.2), passed: 1 },
    { name: 'below 基本支出 at the end of a list', sheets: { 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '执行数'], ['合计', 890], ['一、项目支出', 390], ['二、基本支出', 500], ['人员经费', 420], ['公用经费', 80]] }, passed: 1 },
    { name: 'below a group of what was spent', ...belowGroup(['合计', '基本支出', '人员经费', '公用经费', '项目支出'], [100, 60, 50, 10, 40]), passed: 1 },
    { name: 'lines below 基本支出', ...basicList(500, ['其中：人员经费', 420], ['公用经费', 80]), passed: 1 },
    { name: 'lines below 基本支出 with classes of their own', ...basicList(500, ['人员经费', 420], ['工资福利支出', 400], ['日常公用经费', 80], ['商品和服务支出', 80]), passed: 1 },
  ],
  silent: [
    { name: 'a third part below 基本支出', ...basicList(500, ['人员经费', 400], ['公用经费', 80], ['离退休人员经费补差', 20]) },
    { name: 'a third column below a group', ...belowGroup(['合计', '基本支出', '人员经费', '公用经费', '离退休补差', '项目支出'], [100, 60, 40, 10, 10, 40]) },
    { name: 'one half as a column', ...belowGroup(['合计', '基本支出', '人员经费', '项目支出'], [100, 60, 50, 40]) },
    { name: 'halves of no 基本支出', ...belowGroup(['合计', '人员经费', '公用经费'], [100, 50, 10]) },
    { name: 'a column between 基本支出 and its halves', ...belowGroup(['合计', '基本支出', '离退休补差', '人员经费', '公用经费', '项目支出'], [100, 60, 10, 40, 10, 40]) },
    { name: 'a half that stands twice', ...basicList(500, ['人员经费', 400], ['人员经费', 20], ['公用经费', 60]) },
    { name: 'halves of 项目支出', sheets: { 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '执行数'], ['合计', 890], ['一、基本支出', 500], ['二、项目支出', 390], ['人员经费', 100], ['公用经费', 50]] } },
    { name: 'halves of something else', sheets: { 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '执行数'], ['合计', 890], ['信息中心', 300], ['人员经费', 100], ['公用经费', 50]] } },
    { name: 'lines below 其中：基本支出', sheets: { 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '执行数'], ['合计', 890], ['其中：基本支出', 500], ['人员经费', 400], ['公用经费', 50]] } },
    { name: 'table 6 of no funds that it names', ...book({ 表5: table5(500), 表6: [['某局2023年基本支出决算表'], ...SUMS_6.slice(1)] }) },
    { name: 'table 5 of another department', ...book({ 表5: [['某局信息中心2023年一般公共预算财政拨款支出决算表'], ...table5(500).slice(1)], 表6: SUMS_6 }) },
    { name: 'one half alone', ...basicList(500, ['人员经费', 400]) },
    { name: 'a third column behind both halves', ...across(['项目', '合计', '基本支出', '人员经费', '公用经费', '对个人和家庭的补助', '项目支出'], [['合计', 100, 60, 40, 10, 10, 40]], '某局2023年支出决算表') },
    { name: 'another budget than that of table 6', ...book({ 表6: [['某局2023年一般公共预算财政拨款基本支出预算表'], ...table6({ wages: null }).slice(1, 3), ['科目编码', '科目名称', '年初预算数'], ['301', '工资福利支出', 380], ['人员经费合计', null, null]] }) },
    { name: 'table 5 of other funds', ...book({ 表5: [['某局2023年支出决算表'], ...table5(500).slice(1)], 表6: SUMS_6 }) },
    { name: 'table 5 of another year', ...book({ 表5: [['某局2022年一般公共预算财政拨款支出决算表'], ...table5(500).slice(1)], 表6: SUMS_6 }) },
    { name: 'classes of 项目支出 among those of the halves', ...book({ 支出: [['某局2023年支出决算表'], ['单位：万元'], ['项目', '决算数'], ['人员经费', 400], ['工资福利支出', 400], ['公用经费', 80], ['商品和服务支出', 80], ['发展支出', 90], ['资本性支出', 90]] }) },
    { name: 'codes of the government’s own classification', ...across(['科目编码', '科目名称', '决算数'], [['501', '机关工资福利支出', 380], ['509', '对个人和家庭的补助', 30], ['人员经费合计', null, 400]]) },
    { name: 'a code that stands twice', ...across(['科目编码', '科目名称', '决算数'], [['301', '工资福利支出', 380], ['301', '工资福利支出', 380], ['人员经费合计', null, 400]]) },
    { name: 'nothing is filled in', ...tables({ personnel: null, operating: null }) },
  ],
  invalid: [
    { name: '人员经费 too high', ...tables({ personnel: 410 }, 490.2), findings: [{ verdict: 'error', difference: '-10', cells: ['表6!C10', '表6!C5', '表6!C8'] }] },
    { name: '301 too high', ...tables({ wages: 390 }), findings: [{ verdict: 'error', difference: '10', cells: ['表6!C10', '表6!C5', '表6!C8'] }] },
    { name: '公用经费: 310 is missing beside an open 307', ...tables({ operating: 70.2 }, 470.2), findings: [{ verdict: 'notice', difference: '10', cells: ['表6!I10', '表6!F5', '表6!I7'] }] },
    { name: 'table 5 too high', ...tables({}, 490.2), findings: [{ verdict: 'error', difference: '-10', cells: ['表5!D6', '表6!C10', '表6!I10'] }] },
    { name: 'table 5 too low', ...tables({}, 408.2), findings: [{ verdict: 'error', difference: '72', cells: ['表5!D6', '表6!C10', '表6!I10'] }] },
    { name: 'table 6: 合计', ...book({ 表6: table6({ last: [['合计', null, 500, null, null, null, null, null, null]] }) }), findings: [{ verdict: 'error', difference: '-19.8', cells: ['表6!C11', '表6!C10', '表6!I10'] }] },
    { name: 'table 5 against the sums of table 6 alone', ...book({ 表5: table5(500), 表6: SUMS_6 }), findings: [{ verdict: 'error', difference: '-19.8', cells: ['表5!D6', '表6!C5', '表6!I5'] }] },
    { name: 'two panels, one without a budget', ...halves(500, 400, 80.2, 500), findings: [{ verdict: 'error', difference: '-19.8', cells: ['表6!C5', '表6!C4', '表6!E4'] }] },
    { name: 'across: 公用经费 of one class', ...across(ACROSS, [['301', '工资福利支出', 3_800_000, 3_800_000, 0], ['302', '商品和服务支出', 702_000, 12_000, 69_000], ['合计', null, 4_502_000, 3_812_000, 690_000]]), findings: [{ verdict: 'error', difference: '-62.1', cells: ['表6!C5', '表6!D5', '表6!E5'] }] },
    { name: 'below 基本支出', ...basicList(500, ['其中：人员经费', 420], ['公用经费', 82]), findings: [{ verdict: 'error', difference: '2', cells: ['收支!B5', '收支!B6', '收支!B7'] }] },
    // Three figures of two decimals: 0.005 × 3 = 0.015; 0.01 × √3 = 0.0173.
    { name: 'just below the tolerance', ...basicList(500.01, ['人员经费', 420.02], ['公用经费', 80.0049999]), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: ['收支!B5', '收支!B6', '收支!B7'] }] },
    { name: 'just above it', ...basicList(500.01, ['人员经费', 420.02], ['公用经费', 80.0050001]), findings: [{ verdict: 'notice', difference: '0.0150001', cells: ['收支!B5', '收支!B6', '收支!B7'] }] },
    { name: 'the next hundredth, the other sign', ...basicList(500.04, ['人员经费', 420.02], ['公用经费', 80]), findings: [{ verdict: 'error', difference: '-0.02', cells: ['收支!B5', '收支!B6', '收支!B7'] }] },
  ],
});

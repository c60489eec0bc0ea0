import { threePublicWithinTotal } from '../../../../src/core/checks/rules/three-public-within-total';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Rows = readonly (readonly CellValue[])[];

const LIST: Rows = [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 890], ['项目支出', 400, 390]];

/** 30212 in F5, 30217 in F6, 30231 in F7 and 31013 in I6. */
const table6 = (travel: CellValue, reception: CellValue, operation: CellValue, purchase: CellValue, unit = '万元', title = '某局2023年一般公共预算财政拨款基本支出决算表'): Rows => [
  [title], [`单位：${unit}`], ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
  ['301', '工资福利支出', 400, '302', '商品和服务支出', 80, '310', '资本性支出', 10],
  ['30101', '基本工资', 200, 30212, '因公出国（境）费用', travel, 31002, '办公设备购置', 1],
  ['30102', '津贴补贴', 200, 30217, '公务接待费', reception, 31013, '公务用车购置', purchase],
  [null, null, null, 30231, '公务用车运行维护费', operation, null, null, null],
];

/** 因公出国 in C4, 公车购置 in E4, 运行 in F4, 接待 in G4. */
const table7 = (travel: CellValue, purchase: CellValue, operation: CellValue, reception: CellValue, unit = '万元'): Rows => [
  ['某局2023年财政拨款“三公”经费支出决算表'], [`单位：${unit}`],
  ['项目', '合计', '因公出国（境）费', '公务用车购置及运行费小计', '公务用车购置费', '公务用车运行费', '公务接待费'],
  ['合计', null, travel, null, purchase, operation, reception],
];
const lines = (...rows: readonly (readonly [string, CellValue])[]): Rows => [['某局2023年“三公”经费支出情况表'], ['单位：万元'], ['项目', '决算数'], ...rows];
/** 30217 (row 4) and 30231 (row 5) with 合计 beside both halves of it, for the budget and what was spent. */
const halves6 = (reception: readonly CellValue[], operation: readonly CellValue[]): Rows => [
  ['某局2023年一般公共预算财政拨款基本支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '预算数', '决算数'], ['30217', '公务接待费', ...reception], ['30231', '公务用车运行维护费', ...operation],
];
const across6 = (...amounts: readonly CellValue[]): Rows => [
  ['某局2023年一般公共预算财政拨款基本支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '人员经费', '公用经费'], ['30217', '公务接待费', ...amounts],
];
const two = (...rows: readonly (readonly [string, CellValue, CellValue])[]): Rows => [['某局2023年“三公”经费支出情况表'], ['单位：万元'], ['项目', '预算数', '决算数'], ...rows];
const book = (six: Rows, seven: Rows): LineCase['sheets'] => ({ 收支: LIST, 表6: six, 表7: seven });

testLineRule(threePublicWithinTotal, {
  valid: [
    { name: 'the same, less, and nothing', sheets: book(table6(1, 3, 4, 0), table7(1, 0, 5, 4)), passed: 4 },
    { name: '三公 as lines', sheets: book(table6(1, 3, 4, 10), lines(['合计', 20], ['因公出国（境）费', 1], ['公务用车购置费', 10], ['公务用车运行维护费', 5], ['公务接待费', 4])), passed: 4 },
    { name: 'an open item', sheets: book(table6(null, 3, 4, null), table7(1, null, 5, 4)), passed: 2 },
    { name: 'budget and execution, each by itself', sheets: book(halves6([5, 3], [6, 4]), two(['合计', 11, 8], ['公务接待费', 5, 4], ['公务用车运行维护费', 6, 4])), passed: 4 },
    { name: '合计 beside its halves', sheets: book(across6(3, 1, 2), table7(1, 0, 5, 3)), passed: 1 },
    { name: '三公 in 元', sheets: book(table6(1, 3, 4, 10), table7(10_000, 100_000, 40_000.01, 30_000, '元')), passed: 4 },
  ],
  silent: [
    { name: 'no table of 三公', sheets: { 收支: LIST, 表6: table6(1, 3, 4, 0) } },
    { name: 'codes in a table of all spending', sheets: book(table6(9, 9, 9, 9, '万元', '某局2023年支出决算明细表'), table7(1, 0, 5, 4)) },
    { name: 'another department', sheets: book(table6(9, 9, 9, 9, '万元', '某局信息中心2023年一般公共预算财政拨款基本支出决算表'), table7(1, 0, 5, 4)) },
    { name: 'a code that stands twice', sheets: book([...across6(9, 0, 9), ['30217', '公务接待费', 9, 0, 9]], table7(1, 0, 5, 4)) },
    { name: 'another year', sheets: book(table6(9, 9, 9, 9, '万元', '某局2022年一般公共预算财政拨款基本支出决算表'), table7(1, 0, 5, 4)) },
    { name: 'an item that stands twice', sheets: book(table6(null, 9, null, null), lines(['合计', 8], ['公务接待费', 4], ['公务接待费', 4])) },
    { name: 'institutions without 合计', sheets: book(table6(9, 9, 9, 9), [...table7(1, 0, 5, 4).slice(0, 3), ['某局本级', null, 1, null, 0, 5, 4], ['某中心', null, 0, null, 0, 1, 1]]) },
  ],
  invalid: [
    { name: 'the budget alone', sheets: book(halves6([5, 3], [6, 4]), two(['合计', 10, 8], ['公务接待费', 4, 4], ['公务用车运行维护费', 6, 4])), findings: [{ verdict: 'notice', difference: '1', cells: ['表6!C4', '表7!B5'] }] },
    { name: '合计 beside its halves', sheets: book(across6(4, 1, 3), table7(1, 0, 5, 3)), findings: [{ verdict: 'notice', difference: '1', cells: ['表6!C4', '表7!G4'] }] },
    { name: 'more 公务接待 in 基本支出 alone', sheets: book(table6(1, 5, 4, 0), table7(1, 0, 5, 4)), findings: [{ verdict: 'notice', difference: '1', cells: ['表6!F6', '表7!G4'] }] },
    { name: 'a vehicle that the table of 三公 leaves out with 0', sheets: book(table6(1, 3, 4, 10), table7(1, 0, 5, 4)), findings: [{ verdict: 'notice', difference: '10', cells: ['表6!I6', '表7!E4'] }] },
    // Two figures of two decimals: 0.01.
    { name: 'at the tolerance', sheets: book(table6(1, 3, 5.01, 0), table7(1.01, 0, 5, 4)), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['表6!F7', '表7!F4'] }] },
    { name: 'above it', sheets: book(table6(1, 3, 5.02, 0), table7(1.01, 0, 5.01, 4.01)), findings: [{ verdict: 'rounding', difference: '0.01', cells: ['表6!F7', '表7!F4'] }] },
    { name: 'the next hundredth', sheets: book(table6(1, 3, 5.03, 0), table7(1.01, 0, 5.01, 4.01)), findings: [{ verdict: 'notice', difference: '0.02', cells: ['表6!F7', '表7!F4'] }] },
  ],
});

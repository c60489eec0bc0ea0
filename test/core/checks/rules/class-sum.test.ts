import { classSum } from '../../../../src/core/checks/rules/class-sum';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

const coded = (...rows: CellValue[][]): LineCase['sheets'] => ({
  表5: [['某局2023年一般公共预算财政拨款支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...rows],
});
/** The same beside a list that states the department's total. */
const beside = (...rows: CellValue[][]): LineCase['sheets'] => ({ ...coded(...rows), 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 9, 9]] });
/** 收入支出决算总表: two kinds of income, two classes. */
const twoSided = (income: readonly CellValue[], spending: readonly CellValue[]): LineCase['sheets'] => ({
  表1: [
    ['某局2023年收入支出决算总表'], ['单位：万元'], ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', income[0] ?? null, '一、一般公共服务支出', spending[0] ?? null],
    ['二、其他收入', income[1] ?? null, '二、教育支出', spending[1] ?? null],
    ['本年收入合计', income[2] ?? null, '本年支出合计', spending[2] ?? null],
    ['年初结转和结余', 1, '年末结转和结余', 1],
    ['总计', null, '总计', null],
  ],
});

/** 收入 alone beside empty spending: numbered lines as they stand. */
const incomeLines = (...rows: CellValue[][]): LineCase['sheets'] => ({
  表1: [['某局2023年收入支出决算总表'], ['单位：万元'], ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'], ...rows, ['年初结转和结余', 1, '年末结转和结余', 1]],
});
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/** Twelve kinds of income beside twelve classes of 10 each, 一、 to 十二、 and 1. to 12., and what both come to. */
const twelve = (income: number, spending: number): LineCase['sheets'] => incomeLines(...NUMBERS.map((number, index): CellValue[] => [`${number}、收入类别${number}`, 10, `${String(index + 1)}.支出类别${number}`, 10]), ['本年收入合计', income, '本年支出合计', spending]);
/** Z01 of the system's export: 行次 beside the labels, 栏次 below the header. */
const exported = (other: CellValue): LineCase['sheets'] => ({
  表1: [
    ['收入支出决算总表'], ['公开01表'], ['部门：某局', null, null, null, '2023年度', '金额单位：万元'], ['收入', null, null, '支出', null, null],
    ['项目', '行次', '决算数', '项目', '行次', '决算数'], ['栏次', null, 1, '栏次', null, 2],
    ['一、一般公共预算财政拨款收入', 1, '5,612.47', '一、一般公共服务支出', 32, 3000.01], ['二、政府性基金预算财政拨款收入', 2, 360.49, '二、外交支出', 33, null],
    ['三、国有资本经营预算财政拨款收入', 3, '—', '三、城乡社区支出', 34, '３，０６１．３０'], ['八、其他收入', 8, other, null, 35, null],
    ['本年收入合计', 27, 6061.31, '本年支出合计', 57, 6061.31], ['使用非财政拨款结余', 28, 0, '结余分配', 58, 0],
    ['年初结转和结余', 29, 121.2, '年末结转和结余', 59, 121.2], ['总计', 30, 6182.51, '总计', 60, 6182.51],
  ],
});
/** 合计 in C6 of two classes in C4 and C5, for the bounds. */
const two = (total: CellValue, first: CellValue, second: CellValue): LineCase['sheets'] => coded(['208', '社会保障', first], ['210', '卫生健康', second], [null, '合计', total]);
const CELLS = ['表5!C6', '表5!C4', '表5!C5'];
const MERGED = [{ firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 1 }, { firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 4 }];

testLineRule(classSum, {
  valid: [
    { name: '合计 last', sheets: coded(['208', '社会保障', 5, 3, 2], ['20805', '养老', 5, 3, 2], ['210', '卫生健康', 3, 3, 0], [null, '合计', 8, 6, 2]), passed: 3 },
    { name: '合计 first', sheets: coded([null, '合计', 8, 6, 2], ['208', '社会保障', 5, 3, 2], ['210', '卫生健康', 3, 3, 0]), passed: 3 },
    { name: 'rates beside the amounts are not added up', sheets: { 表5: [['某局2023年支出情况表'], ['单位：万元'], ['科目编码', '科目名称', '全年预算数', '执行数', '执行率'], ['208', '社会保障', 10, 5, '50%'], ['210', '卫生健康', 10, 3, '30%'], [null, '合计', 20, 8, '40%']] }, passed: 2 },
    { name: 'both sides of the summary', sheets: twoSided([90, 10, 100], [60, 40, 100]), passed: 2 },
    { name: 'lines that are left open', sheets: twoSided([100, null, 100], [100, null, 100]), passed: 2 },
    { name: 'the export with 行次, 栏次, text amounts and a dash', sheets: exported(88.35), passed: 2 },
    {
      name: 'the published table 5 with 栏次 and merged 合计',
      sheets: { 表5: [['某局2023年一般公共预算财政拨款支出决算表'], ['金额单位：万元'], ['项目', null, '本年支出', null, null], ['功能分类科目编码', '科目名称', '小计', '基本支出', '项目支出'], ['栏次', null, 1, 2, 3], ['合计', null, 8, 6, 2], ['208', '社会保障', 5, 3, 2], ['20805', '养老', 5, 3, 2], ['210', '卫生健康', 3, 3, '—']] },
      merges: { 表5: MERGED },
      passed: 3,
    },
    { name: 'in 元', sheets: { 表5: [['某局2023年一般公共预算财政拨款支出决算表'], ['单位：元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['208', '社会保障', 5_000_000.05, 3, 2], ['210', '卫生健康', 3_000_000.1, 3, 0], [null, '合计', 8_000_000.15, 6, 2]] }, passed: 3 },
    { name: 'a class that only its 款 stand for', sheets: coded(['208', '社会保障', 5, 3, 2], ['20805', '养老', 5, 3, 2], ['21011', '医疗', 3, 3, 0], [null, '合计', 8, 6, 2]), passed: 3 },
    { name: '(一) below 一、 is a part of it', sheets: incomeLines(['一、财政拨款收入', 90, '一、基本支出', 60], ['（一）一般公共预算', 60, '1.人员经费', 50], ['（二）政府性基金预算', 30, '2.公用经费', 10], ['二、事业收入', 10, '二、项目支出', 40], ['本年收入合计', 100, '本年支出合计', 100]), passed: 2 },
    { name: '其中 below 五、 is a part of it', sheets: incomeLines(['一、财政拨款收入', 90, '1.教育支出', 60], ['二、事业收入', 10, '2.卫生健康支出', 40], ['其中：教育收费', 5, '其中：医疗', 5], ['本年收入合计', 100, '本年支出合计', 100]), passed: 2 },
    { name: 'more than ten numbers, in words and in digits', sheets: twelve(120, 120), passed: 2 },
  ],
  silent: [
    { name: 'one numbered line alone', sheets: incomeLines(['一、财政拨款收入', 90, '一、教育支出', 60], ['本年收入合计', 100, '本年支出合计', 100]) },
    { name: 'a sum that is numbered like its parts', sheets: incomeLines(['一、财政拨款收入', 90, '一、教育支出', 60], ['二、事业收入', 5, '二、卫生健康支出', 30], ['三、本年收入合计', 100, '三、本年支出合计', 100]) },
    { name: 'numbered lines that nothing sums up', sheets: { ...beside(), 表1: [['某局2023年收入支出决算总表'], ['单位：万元'], ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'], ['一、财政拨款收入', 90, '一、教育支出', 60], ['二、事业收入', 5, '二、卫生健康支出', 30], ['总计', 100, '总计', 100]] } },
    { name: 'a line without a number between them', sheets: incomeLines(['一、财政拨款收入', 90, '一、教育支出', 60], ['事业收入', 5, '卫生健康支出', 30], ['三、其他收入', 1, '三、其他支出', 1], ['本年收入合计', 100, '本年支出合计', 100]) },
    { name: 'a part above the first number, and a number twice', sheets: incomeLines(['一、财政拨款收入', 90, '一、教育支出', 60], ['一、事业收入', 5, '一、卫生健康支出', 30], ['本年收入合计', 100, '本年支出合计', 100]) },
    { name: 'one class alone', sheets: coded(['208', '社会保障', 5, 3, 2], [null, '合计', 8, 6, 2]) },
    {
      name: '合计 below two columns of economic codes',
      sheets: {
        ...beside(),
        表6: [
          ['某局2023年一般公共预算财政拨款基本支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
          ['301', '工资福利支出', 5, '302', '商品和服务支出', 3], ['303', '对个人和家庭的补助', 2, '310', '资本性支出', 1], ['合计', null, 11, null, null, null],
        ],
      },
    },
    { name: 'codes that institutions repeat', sheets: coded([null, '合计', 9, 9, 9], ['208', '社会保障', 5, 3, 2], ['210', '卫生健康', 1, 1, 0], ['208', '社会保障', 5, 3, 2], ['210', '卫生健康', 1, 1, 0]) },
    { name: '其中 says that not all classes are listed', sheets: coded([null, '合计', 9, 6, 3], ['208', '其中：社会保障', 5, 3, 2], ['210', '卫生健康', 3, 3, 0]) },
    { name: '合计 that is left open or shows an error', sheets: beside([null, '合计', null, { error: '#REF!' }, null], ['208', '社会保障', 5, 3, 2], ['210', '卫生健康', 3, 3, 0]) },
    { name: 'a class that is no number', sheets: coded([null, '合计', 9], ['208', '社会保障', '待定'], ['210', '卫生健康', 3]) },
    { name: 'a table of another year', sheets: { ...beside(), 旧表: [['某局2022年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], [null, '合计', 9, 9, 9], ['208', '社会保障', 5, 3, 2], ['210', '卫生健康', 1, 1, 0]] } },
    { name: 'nothing but 其中 above the sum', sheets: incomeLines(['其中：财政拨款收入', 60, '其中：教育支出', 50], ['其中：事业收入', 10, '其中：其他支出', 10], ['本年收入合计', 100, '本年支出合计', 100]) },
    { name: 'numbers that begin anew', sheets: incomeLines(['一、财政拨款收入', 90, '一、教育支出', 60], ['二、事业收入', 20, '一、基本支出', 60], ['一、其他', 1, '二、项目支出', 40], ['本年收入合计', 100, '本年支出合计', 100]) },
    { name: 'no 合计', sheets: beside(['208', '社会保障', 5, 3, 2], ['210', '卫生健康', 3, 3, 0]) },
    { name: 'two rows 合计', sheets: coded([null, '合计', 9, 6, 2], ['208', '社会保障', 5, 3, 2], ['210', '卫生健康', 3, 3, 0], [null, '总计', 8, 6, 2]) },
    {
      name: 'lines without numbers among them',
      sheets: { 表1: [['某局2023年收入支出决算总表'], ['单位：万元'], ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'], ['一般公共预算财政拨款收入', 90, '教育支出', 60], ['其他收入', 1, '其他支出', 1], ['本年收入合计', 100, '本年支出合计', 100]] },
    },
  ],
  invalid: [
    { name: 'classes too high', sheets: coded(['208', '社会保障', 754.75, 3, 2], ['210', '卫生健康', 263.64, 3, 0], [null, '合计', 991.39, 6, 2]), findings: [{ verdict: 'error', difference: '27', cells: ['表5!C6', '表5!C4', '表5!C5'] }] },
    { name: 'the twelfth line is left out of one sum', sheets: twelve(120, 110), findings: [{ verdict: 'error', difference: '10', cells: ['表1!D17', ...NUMBERS.map((_number, index) => `表1!D${String(index + 5)}`)] }] },
    { name: 'spending too low', sheets: twoSided([90, 10, 100], [60, 30, 100]), findings: [{ verdict: 'error', difference: '-10', cells: ['表1!D7', '表1!D5', '表1!D6'] }] },
    { name: 'the 88.35 of other funds', sheets: exported(0), findings: [{ verdict: 'error', difference: '-88.35', cells: ['表1!C11', '表1!C7', '表1!C8', '表1!C9', '表1!C10'] }] },
    { name: 'a part of a line does not fill the gap', sheets: incomeLines(['一、财政拨款收入', 60, null, null], ['（一）一般公共预算', 30, null, null], ['二、事业收入', 10, null, null], ['本年收入合计', 100, null, null]), findings: [{ verdict: 'error', difference: '-30', cells: ['表1!B8', '表1!B5', '表1!B7'] }] },
    { name: 'just below 0.005 × 3', sheets: two(100.03, 60.01, 40.0349999), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: CELLS }] },
    { name: 'just above 0.005 × 3, within 0.01 × √3', sheets: two(100.03, 60.01, 40.0350001), findings: [{ verdict: 'notice', difference: '0.0150001', cells: CELLS }] },
    { name: 'just above it, the other sign', sheets: two(100.03, 60.01, 40.0049999), findings: [{ verdict: 'notice', difference: '-0.0150001', cells: CELLS }] },
    { name: 'the next hundredth', sheets: two(100.03, 60.01, 40.04), findings: [{ verdict: 'error', difference: '0.02', cells: CELLS }] },
    { name: 'a line that is left open beside a gap', sheets: twoSided([90, null, 100], [60, 40, 100]), findings: [{ verdict: 'notice', difference: '-10', cells: ['表1!B7', '表1!B5'] }] },
    { name: 'rounding', sheets: twoSided([90.02, 10.03, 100.06], [60, 40, 100]), findings: [{ verdict: 'rounding', difference: '-0.01', cells: ['表1!B7', '表1!B5', '表1!B6'] }] },
  ],
});

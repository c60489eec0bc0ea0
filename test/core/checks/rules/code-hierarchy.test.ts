import { codeHierarchy } from '../../../../src/core/checks/rules/code-hierarchy';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

const HEADER: CellValue[] = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'];
const table = (rows: readonly CellValue[][], header = HEADER): LineCase['sheets'] => ({ 表3: [['某局2023年支出决算表'], ['单位：万元'], header, ...rows] });
const TOTAL: CellValue[] = [null, '合计', 1, 1, 0];
/** 合计, a class, its two 款, and the one 项 of each. */
const tree = (social: number, pensions: number, relief: number): CellValue[][] => [
  [null, '合计', social, social, 0],
  ['208', '社会保障和就业支出', social, social, 0],
  ['20805', '行政事业单位养老支出', pensions, pensions, 0],
  ['2080501', '行政单位离退休', pensions, pensions, 0],
  [20808, '抚恤', relief, relief, 0],
  [2080801, '死亡抚恤', relief, relief, 0],
];

const SPLIT: CellValue[] = ['类', '款', '项', '科目名称', '本年支出合计', '基本支出', '项目支出'];
const CELLS = ['表3!C5', '表3!C6', '表3!C7'];
/** 合计 (row 4), a class and its two 款, the amounts of 本年支出合计 alone. */
const sums = (whole: CellValue, first: CellValue, second: CellValue, ...more: CellValue[]): CellValue[][] => [
  TOTAL, ['208', '社会保障', whole], ['20805', '养老', first], ['20808', '抚恤', second], ...more.map((amount, index): CellValue[] => [`2081${index}`, '其他', amount]),
];
/** Tables 5 and 3 as published: merged 合计, 栏次, the amounts of a system export. */
const published = (relief: CellValue): LineCase['sheets'] => ({
  表3: [
    ['支出决算表'], ['公开03表'], ['部门：某局', null, null, null, null, '2023年度', '金额单位：万元'],
    ['项目', null, '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'], ['功能分类科目编码', '科目名称'],
    ['栏次', null, 1, 2, 3, 4, 5, 6], ['合计', null, 1291.39, 991.39, 300, '', '', ''],
    ['208', '社会保障和就业支出', '1,054.75', 754.75, 300, '', '', ''], ['20805', '行政事业单位养老支出', '１，０００．００', 700, '300.00 ', '', '', ''],
    ['20808', '抚恤', relief, 54.75, '—', '', '', ''], ['210', '卫生健康支出', 236.64, 236.64, 0, '', '', ''],
  ],
});

testLineRule(codeHierarchy, {
  valid: [
    { name: 'class, 款 and 项, as text and as numbers', sheets: table(tree(754.75, 700, 54.75)), passed: 9 },
    {
      name: '类, 款 and 项 in columns of their own, not repeated',
      sheets: table([[null, null, null, '合计', 5, 5, 0], ['208', null, null, '社会保障', 5, 5, 0], [null, '05', null, '养老', 3, 3, 0], [null, '08', null, '抚恤', 2, 2, 0]], ['类', '款', '项', '科目名称', '本年支出合计', '基本支出', '项目支出']),
      passed: 3,
    },
    {
      name: 'economic codes on both sides',
      sheets: {
        收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 10, 9]],
        表6: [
          ['某局2023年一般公共预算财政拨款基本支出决算表'], ['单位：万元'],
          ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
          ['301', '工资福利支出', 5, '302', '商品和服务支出', 3], ['30101', '基本工资', 3, '30201', '办公费', 2], ['30102', '津贴补贴', 2, '30202', '印刷费', 1],
        ],
      },
      passed: 2,
    },
    { name: 'the published table 3 with text amounts, 栏次 and dashes', sheets: published(54.75), passed: 3 },
    { name: '款 and 项 as numbers of one digit and of two', sheets: table([[null, null, null, '合计', 10, 8, 2], [208, null, null, '社保', 10, 8, 2], [208, 1, null, '人社', 6, 5, 1], [208, 1, 1, '行政', 6, 5, 1], [208, 10, null, '福利', 4, 3, 1], [208, 10, 1, '儿童', 4, 3, 1]], SPLIT), passed: 9 },
    { name: 'a 项 without a line of its 款', sheets: table([TOTAL, ['208', '社保', 10, 8, 2], ['20805', '养老', 6, 5, 1], ['2080501', '离退休', 6, 5, 1], ['2080801', '抚恤', 4, 3, 1]]), passed: 6 },
    { name: 'in 元', sheets: { 表3: [['某局2023年支出决算表'], ['单位：元'], HEADER, ...sums(7_547_500.35, 7_000_000.1, 547_500.25)] }, passed: 1 },
    { name: 'a negative 款', sheets: table(sums(90.05, 100.06, -10.01)), passed: 1 },
    { name: 'a 款 that is left open where the others add up', sheets: table(sums(100.05, 100.05, null)), passed: 1 },
  ],
  silent: [
    { name: 'no codes', sheets: table([['合计', 5, 3, 2], ['甲', 5, 3, 2]], ['项目', '合计', '基本支出', '项目支出']) },
    { name: 'classes alone', sheets: table([TOTAL, ['208', '社会保障', 5, 5, 0], ['210', '卫生健康', 3, 3, 0]]) },
    { name: '其中 says that not all are listed', sheets: table([TOTAL, ['208', '社会保障', 5, 5, 0], ['20805', '其中：养老', 3, 3, 0]]) },
    { name: '其中 before the second 款', sheets: table([TOTAL, ['208', '社会保障', 5, 5, 0], ['20805', '养老', 3, 3, 0], ['20808', '其中：抚恤', 1, 1, 0]]) },
    { name: 'codes that institutions repeat', sheets: table([TOTAL, ['208', '社会保障', 5, 5, 0], ['20805', '养老', 5, 5, 0], ['208', '社会保障', 6, 6, 0], ['20805', '养老', 5, 5, 0]]) },
    { name: 'a class that is left open', sheets: table(sums(null, 1, 2)) },
    { name: 'a class that shows an error', sheets: table(sums({ error: '#REF!' }, 1, 2)) },
    { name: 'a 款 that is no number', sheets: table(sums(10, '待定', 2)) },
    { name: 'a table of another year', sheets: { 收支: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 10, 9]], 旧表: [['某局2022年支出决算表'], ['单位：万元'], HEADER, ...sums(10, 1, 2)] } },
    { name: 'a code that stands twice', sheets: table([TOTAL, ['208', '社会保障', 5, 5, 0], ['20805', '养老', 1, 1, 0], ['20805', '养老', 2, 2, 0]]) },
  ],
  invalid: [
    {
      name: 'a class that is 9 too low',
      sheets: table([TOTAL, ['208', '社会保障', 745.75, 754.75, 0], ['20805', '养老', 700, 700, 0], ['20808', '抚恤', 54.75, 54.75, 0]]),
      findings: [{ verdict: 'error', difference: '9', cells: ['表3!C5', '表3!C6', '表3!C7'] }],
    },
    {
      name: 'a 项 that is too low',
      sheets: table([TOTAL, ['20805', '养老', 700, 700, 0], ['2080501', '离退休', 400, 400, 0], ['2080505', '养老保险', 250, 300, 0]]),
      findings: [{ verdict: 'error', difference: '-50', cells: ['表3!C5', '表3!C6', '表3!C7'] }],
    },
    { name: 'a class that is too low by a slip', sheets: published(45.75), findings: [{ verdict: 'error', difference: '-9', cells: ['表3!C8', '表3!C9', '表3!C10'] }] },
    { name: 'the same with the other sign', sheets: table(sums(754.75, 700.03, 57.75)), findings: [{ verdict: 'error', difference: '3.03', cells: CELLS }] },
    { name: 'rounding with the other sign', sheets: table(sums(9.99, 5.05, 4.95)), findings: [{ verdict: 'rounding', difference: '0.01', cells: CELLS }] },
    { name: 'just below 0.005 × 3', sheets: table(sums(100.03, 60.01, 40.0349999)), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: CELLS }] },
    { name: 'just above 0.005 × 3, within 0.01 × √3', sheets: table(sums(100.03, 60.01, 40.0350001)), findings: [{ verdict: 'notice', difference: '0.0150001', cells: CELLS }] },
    { name: 'just above it, the other sign', sheets: table(sums(100.03, 60.01, 40.0049999)), findings: [{ verdict: 'notice', difference: '-0.0150001', cells: CELLS }] },
    { name: 'the next hundredth', sheets: table(sums(100.03, 60.01, 40)), findings: [{ verdict: 'error', difference: '-0.02', cells: CELLS }] },
    { name: 'exactly at 0.005 × 4', sheets: table(sums(100.05, 60.01, 40.01, 0.01)), findings: [{ verdict: 'rounding', difference: '-0.02', cells: [...CELLS, '表3!C8'] }] },
    { name: '元: above 0.01', sheets: { 表3: [['某局2023年支出决算表'], ['单位：元'], HEADER, ...sums(100.05, 60.01, 40.02)] }, findings: [{ verdict: 'error', difference: '-0.02', cells: CELLS }] },
    { name: 'a 款 that is left open beside a gap', sheets: table(sums(100.05, 60.01, null)), findings: [{ verdict: 'notice', difference: '-40.04', cells: ['表3!C5', '表3!C6'] }] },
    {
      name: 'numbers of one digit and of two',
      sheets: table([[null, null, null, '合计', 10, 8, 2], [208, null, null, '社保', 10, 8, 2], [null, 5, null, '养老', 6, 5, 1], [null, 10, null, '福利', 1, 3, 1]], SPLIT),
      findings: [{ verdict: 'error', difference: '-3', cells: ['表3!E5', '表3!E6', '表3!E7'] }],
    },
    {
      name: 'rounding',
      sheets: table([TOTAL, ['208', '社会保障', 10.01, 10, 0], ['20805', '养老', 5.05, 5, 0], ['20808', '抚恤', 4.95, 5, 0]]),
      findings: [{ verdict: 'rounding', difference: '-0.01', cells: ['表3!C5', '表3!C6', '表3!C7'] }],
    },
  ],
});

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
  ],
  silent: [
    { name: 'no codes', sheets: table([['合计', 5, 3, 2], ['甲', 5, 3, 2]], ['项目', '合计', '基本支出', '项目支出']) },
    { name: 'classes alone', sheets: table([TOTAL, ['208', '社会保障', 5, 5, 0], ['210', '卫生健康', 3, 3, 0]]) },
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
    {
      name: 'rounding',
      sheets: table([TOTAL, ['208', '社会保障', 10.01, 10, 0], ['20805', '养老', 5.05, 5, 0], ['20808', '抚恤', 4.95, 5, 0]]),
      findings: [{ verdict: 'rounding', difference: '-0.01', cells: ['表3!C5', '表3!C6', '表3!C7'] }],
    },
  ],
});

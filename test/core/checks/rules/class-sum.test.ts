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

testLineRule(classSum, {
  valid: [
    { name: '合计 last', sheets: coded(['208', '社会保障', 5, 3, 2], ['20805', '养老', 5, 3, 2], ['210', '卫生健康', 3, 3, 0], [null, '合计', 8, 6, 2]), passed: 3 },
    { name: '合计 first', sheets: coded([null, '合计', 8, 6, 2], ['208', '社会保障', 5, 3, 2], ['210', '卫生健康', 3, 3, 0]), passed: 3 },
    { name: 'both sides of the summary', sheets: twoSided([90, 10, 100], [60, 40, 100]), passed: 2 },
    { name: 'lines that are left open', sheets: twoSided([100, null, 100], [100, null, 100]), passed: 2 },
  ],
  silent: [
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
    { name: 'no 合计', sheets: beside(['208', '社会保障', 5, 3, 2], ['210', '卫生健康', 3, 3, 0]) },
    { name: 'two rows 合计', sheets: coded([null, '合计', 9, 6, 2], ['208', '社会保障', 5, 3, 2], ['210', '卫生健康', 3, 3, 0], [null, '总计', 8, 6, 2]) },
    {
      name: 'lines without numbers among them',
      sheets: { 表1: [['某局2023年收入支出决算总表'], ['单位：万元'], ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'], ['一般公共预算财政拨款收入', 90, '教育支出', 60], ['其他收入', 1, '其他支出', 1], ['本年收入合计', 100, '本年支出合计', 100]] },
    },
  ],
  invalid: [
    { name: 'classes too high', sheets: coded(['208', '社会保障', 754.75, 3, 2], ['210', '卫生健康', 263.64, 3, 0], [null, '合计', 991.39, 6, 2]), findings: [{ verdict: 'error', difference: '27', cells: ['表5!C6', '表5!C4', '表5!C5'] }] },
    { name: 'spending too low', sheets: twoSided([90, 10, 100], [60, 30, 100]), findings: [{ verdict: 'error', difference: '-10', cells: ['表1!D7', '表1!D5', '表1!D6'] }] },
    { name: 'rounding', sheets: twoSided([90.02, 10.03, 100.06], [60, 40, 100]), findings: [{ verdict: 'rounding', difference: '-0.01', cells: ['表1!B7', '表1!B5', '表1!B6'] }] },
  ],
});

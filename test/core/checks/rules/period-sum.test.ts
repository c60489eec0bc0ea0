import { periodSum } from '../../../../src/core/checks/rules/period-sum';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Row = readonly CellValue[];

const QUARTERS: Row = ['项目', '全年预算数', '一季度', '二季度', '三季度', '四季度', '累计'];
const table = (header: Row, ...rows: readonly Row[]): LineCase['sheets'] => ({ 分月: [['某局2023年分月支出情况表'], ['单位：万元'], header, ...rows] });
/** 合计 10.01, 10.02, 10.03 and 10.04 of four quarters, and what 累计 says. */
const quarters = (whole: CellValue, basic: CellValue = 20.05): LineCase['sheets'] =>
  table(QUARTERS, ['合计', 50, 10.01, 10.02, 10.03, 10.04, whole], ['基本支出', 25, 5, 5.01, 5.02, 5.02, basic], ['项目支出', 25, 5.01, 5.01, 5.01, 5.02, 20.05]);
const CELLS = ['分月!G4', '分月!C4', '分月!D4', '分月!E4', '分月!F4'];
const months = (amount: number): Row => Array.from({ length: 12 }, () => amount);
const YEAR: Row = ['项目', '全年预算数', ...Array.from({ length: 12 }, (_, month) => `${String(month + 1)}月`), '累计'];

testLineRule(periodSum, {
  valid: [
    { name: 'quarters', sheets: quarters(40.1), passed: 3 },
    { name: 'months', sheets: table(YEAR, ['合计', 30, ...months(2), 24], ['基本支出', 15, ...months(1.5), 18], ['项目支出', 15, ...months(0.5), 6]), passed: 3 },
    { name: 'months with their quarter', sheets: table(['项目', '全年预算数', '1月', '2月', '3月', '一季度', '累计'], ['合计', 30, 1, 2, 3, 6, 6], ['基本支出', 15, 1, 1, 1, 3, 3], ['项目支出', 15, 0, 1, 2, 3, 3]), passed: 6 },
    { name: '1-6月累计', sheets: table(['项目', '全年预算数', '1-3月', '4-6月', '1-6月累计'], ['合计', 30, 1, 2, 3], ['基本支出', 15, 1, 1, 2], ['项目支出', 15, 0, 1, 1]), passed: 3 },
  ],
  silent: [
    { name: 'two columns that may be 累计', sheets: table(['项目', '全年预算数', '1月', '2月', '累计', '执行数'], ['合计', 30, 1, 2, 9, 9], ['基本支出', 15, 1, 1, 9, 9]) },
    { name: 'one month alone', sheets: table(['项目', '全年预算数', '1月', '累计'], ['合计', 30, 1, 1], ['基本支出', 15, 1, 1]) },
    { name: 'no 累计', sheets: table(['项目', '全年预算数', '1月', '2月'], ['合计', 30, 1, 2], ['基本支出', 15, 1, 1]) },
    { name: 'a month is missing', sheets: table(['项目', '全年预算数', '1月', '3月', '累计'], ['合计', 30, 1, 2, 9], ['基本支出', 15, 1, 1, 9]) },
    { name: 'a month twice', sheets: table(['项目', '全年预算数', '1月', '2月', '2月', '累计'], ['合计', 30, 1, 2, 2, 9], ['基本支出', 15, 1, 1, 1, 9]) },
    { name: 'most rows do not bear it out: 累计 may count more', sheets: quarters(60, 40) },
  ],
  invalid: [
    { name: '累计 that is too low', sheets: quarters(38.3), findings: [{ verdict: 'error', difference: '1.8', cells: CELLS }] },
    { name: '累计 that is too high', sheets: quarters(41.9), findings: [{ verdict: 'error', difference: '-1.8', cells: CELLS }] },
    { name: 'just below 0.005 × 5', sheets: quarters(40.0750001), findings: [{ verdict: 'rounding', difference: '0.0249999', cells: CELLS }] },
    // 0.05 is the most that is rounding, 0.005 × 13 what equal months make.
    { name: 'equal months, all rounded the same way', sheets: table(YEAR, ['合计', 30, ...months(2.01), 24.06], ['基本支出', 15, ...months(1.5), 18], ['项目支出', 15, ...months(0.5), 6]), findings: [
      { verdict: 'notice', difference: '0.06', cells: ['分月!O4', ...Array.from({ length: 12 }, (_, month) => `分月!${String.fromCharCode(67 + month)}4`)] },
    ] },
    { name: 'more than equal months make', sheets: table(YEAR, ['合计', 30, ...months(2.01), 24.19], ['基本支出', 15, ...months(1.5), 18], ['项目支出', 15, ...months(0.5), 6]), findings: [
      { verdict: 'error', difference: '-0.07', cells: ['分月!O4', ...Array.from({ length: 12 }, (_, month) => `分月!${String.fromCharCode(67 + month)}4`)] },
    ] },
  ],
});

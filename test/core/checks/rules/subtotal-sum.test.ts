import { subtotalSum } from '../../../../src/core/checks/rules/subtotal-sum';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { testLineRule, type LineCase } from '../line-rule-tester';

type Row = readonly CellValue[];

const list = (...rows: readonly Row[]): LineCase['sheets'] => ({ 清单: [['某局2023年项目支出情况'], ['单位：万元'], ['序号', '项目名称', '全年预算数', '执行数'], ...rows] });
const ROADS: Row = [1, '道路养护', 30, 29.51];
const GREEN: Row = [2, '绿化管养', 20, 18.02];
const LIGHTS: Row = [3, '照明', 5, 4];
const BINS: Row = [4, '环卫', 6, 5];
const EXECUTED = ['清单!D6', '清单!D4', '清单!D5'];
const groups = (executed: CellValue): LineCase['sheets'] => list(ROADS, GREEN, [null, '小计', 50, executed], LIGHTS, BINS, [null, '小计', 11, 9], [null, '合计', 61, 56.53]);

testLineRule(subtotalSum, {
  valid: [
    { name: 'two groups in two columns', sheets: groups(47.53), passed: 4 },
    { name: '其中 below a row is no row of the group', sheets: list(ROADS, [null, '其中：人工', 10, 9], GREEN, [null, '小计', 50, 47.53], [null, '合计', 50, 47.53]), passed: 2 },
    { name: 'a heading without amounts begins a group', sheets: list(LIGHTS, [null, '一、道路', null, null], ROADS, GREEN, [null, '小计', 50, 47.53], [null, '合计', 55, 51.53]), passed: 2 },
    { name: 'rows with their source', sheets: { 清单: [['某局2023年项目支出情况'], ['单位：万元'], ['资金来源', '项目名称', '全年预算数', '执行数'], ['一般公共预算', '道路', 30, 29.51], ['其他资金', '绿化', 20, 18.02], [null, '小计', 50, 47.53], ['其他资金', '照明', 5, 4], ['一般公共预算', '环卫', 6, 5], [null, '小计', 11, 9], [null, '合计', 61, 56.53]] }, passed: 4 },
    { name: 'a rate is no amount', sheets: { 清单: [['某局2023年项目支出情况'], ['单位：万元'], ['序号', '项目名称', '全年预算数', '执行数', '执行率'], [1, '道路', 30, 29.51, '98.37%'], [2, '绿化', 20, 18.02, '90.10%'], [null, '小计', 50, 47.53, '95.06%'], [null, '合计', 50, 47.53, '95.06%']] }, passed: 2 },
    { name: '合计 above the groups', sheets: list([null, '合计', 61, 56.53], ROADS, GREEN, [null, '小计', 50, 47.53], LIGHTS, BINS, [null, '小计', 11, 9]), passed: 4 },
    { name: '200 rows', sheets: list(...Array.from({ length: 200 }, (_, index): Row => [index + 1, `项目${String(index + 1)}`, 1, 0.5]), [null, '小计', 200, 100], [null, '合计', 200, 100]), passed: 2 },
  ],
  silent: [
    { name: '201 rows', sheets: list(...Array.from({ length: 201 }, (_, index): Row => [index + 1, `项目${String(index + 1)}`, 1, 0.5]), [null, '小计', 201, 100.5], [null, '合计', 201, 100.5]) },
    { name: '小计 of nothing', sheets: list([null, '小计', 0, 0], ROADS, GREEN, [null, '合计', 50, 47.53]) },
    { name: 'no 小计', sheets: list(ROADS, GREEN, [null, '合计', 50, 47.53]) },
    { name: '小计 above its rows', sheets: list([null, '小计', 50, 47.53], ROADS, GREEN, [null, '小计', 11, 9], LIGHTS, BINS, [null, '合计', 61, 56.53]) },
  ],
  invalid: [
    { name: '小计 that is too low', sheets: groups(45.73), findings: [{ verdict: 'error', difference: '1.8', cells: EXECUTED }] },
    { name: '小计 that is too high', sheets: groups(49.33), findings: [{ verdict: 'error', difference: '-1.8', cells: EXECUTED }] },
    { name: 'just below 0.005 × 3', sheets: groups(47.5150001), findings: [{ verdict: 'rounding', difference: '0.0149999', cells: EXECUTED }] },
    { name: 'just above 0.005 × 3, within 0.01 × √3', sheets: groups(47.5450001), findings: [{ verdict: 'notice', difference: '-0.0150001', cells: EXECUTED }] },
  ],
});

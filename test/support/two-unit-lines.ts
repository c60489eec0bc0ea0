/** Two tables of one department that name different units: the second adds what the first does not say. */
import type { CellValue } from '../../src/core/workbook/workbook-snapshot';

export const MAIN: readonly (readonly CellValue[])[] = [
  ['甲局2023年收支情况', null, null],
  [null, null, '单位：万元'],
  ['项目', '全年预算数', '执行数'],
  ['合计', 300, 250],
  ['一般公共预算财政拨款', 200, 160],
  ['政府性基金预算财政拨款', 60, 60],
  ['其他资金', 40, 30],
];

export const SECOND: readonly (readonly CellValue[])[] = [
  ['甲局2023年支出情况', null, null],
  [null, null, '单位：元'],
  ['项目', '全年预算数', '执行数'],
  ['合计', 3000000, 2500000],
  ['基本支出', 1000000, 1000000],
  ['项目支出', 2000000, 1500000],
];

import type { CellValue, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { bookOf, sheetOf } from './sheets';

/** The figures of the model report, as its workbook states them: no budget per source. */
export const MODEL_ROWS: readonly (readonly CellValue[])[] = [
  ['广州市荔湾区人民政府中南街道办事处2022年部门整体收支情况', null, null],
  [null, null, '单位：万元'],
  ['项目', '全年预算数', '执行数'],
  ['合计', 6061.31, 6061.31],
  ['按资金来源分', null, null],
  ['一般公共预算财政拨款支出', null, 5612.47],
  ['政府性基金预算财政拨款支出', null, 360.49],
  ['国有资本经营预算财政拨款支出', null, 0],
  ['其他资金支出', null, 0],
  ['按支出性质分', null, null],
  ['基本支出', null, 2482.58],
  ['项目支出', null, 3578.73],
  ['年末结转和结余', null, 121.2],
];

/** The model workbook with some cells replaced, by zero-based "row,column". */
export function modelBook(changes: Readonly<Record<string, CellValue>> = {}): WorkbookSnapshot {
  const rows = MODEL_ROWS.map((row, r) => row.map((value, c) => (`${r},${c}` in changes ? (changes[`${r},${c}`] ?? null) : value)));
  return bookOf(sheetOf('收支情况', rows));
}

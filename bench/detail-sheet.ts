/** A consistent detail list as it is read: no row has more executed than its budget. */
import type { CellValue, SheetSnapshot } from '../src/core/workbook/workbook-snapshot';

const SOURCES = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '财政专户管理资金', '其他资金'];
const CATEGORIES = ['基本支出', '项目支出'];

export function detailSheet(rows: number): SheetSnapshot {
  const header: CellValue[] = ['序号', '项目名称', '资金来源', '支出性质', '重点工作任务', '年初预算数', '调整预算数', '执行数'];
  const hundredths = (index: number, step: number): number => (index * step) % 1_000_000;
  const details = Array.from({ length: rows }, (_, index): CellValue[] => [
    index + 1,
    `项目${String(index)}`,
    SOURCES[index % SOURCES.length] ?? null,
    CATEGORIES[index % CATEGORIES.length] ?? null,
    `任务${String(index % 40)}`,
    hundredths(index, 7919) / 100,
    hundredths(index, 6101) / 100,
    Math.floor((hundredths(index, 6101) * (index % 101)) / 100) / 100,
  ]);
  const values = [header, ...details];
  const plainRow = header.map(() => 'General');
  return {
    name: '明细', visibility: 'visible', isProtected: false, firstRow: 0, firstColumn: 0, values,
    numberFormats: values.map(() => plainRow), merges: [], generatedKind: null, formulas: null, linkedCells: [],
  };
}

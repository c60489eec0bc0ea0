/** Lists whose amounts stand as text, as systems export them. */
import type { CellValue } from '../../src/core/workbook/workbook-snapshot';

const TITLE: readonly CellValue[] = ['甲局2023年项目明细', null, null, null, null, '单位：万元'];
const HEADER: readonly CellValue[] = ['重点工作任务', '项目名称', '资金来源', '支出性质', '全年预算数', '执行数'];
/** Rows before the list. */
export const LIST_TOP = 2;
const SOURCES = ['一般公共预算', '政府性基金预算', '其他资金'];
const CATEGORIES = ['基本支出', '项目支出'];

/** Amounts of the row with this index, in hundredths. */
function hundredthsAt(index: number): readonly [budget: number, executed: number] {
  const budget = 10_000 + ((index * 7919) % 90_000);
  return [budget, budget - ((index * 31) % 1_000)];
}

/** In the forms that exports have: plain, with separators and a space behind, full-width. */
function textOf(hundredths: number, index: number): string {
  const plain = (hundredths / 100).toFixed(2);
  if (index % 3 === 0) return plain;
  if (index % 3 === 1) return `${plain.replace(/\B(?=(\d{3})+\.)/gu, ',')} `;
  return plain.replace(/[\d.]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/**
 * So many rows under a title and a header. A task is named in the first of its ten rows only, so that its sum goes by place; `isText` says
 * whose amounts stand as text.
 */
export function textList(rows: number, isText: (index: number) => boolean = () => true): CellValue[][] {
  const list = Array.from({ length: rows }, (_, index): CellValue[] => {
    const amounts = hundredthsAt(index).map((hundredths) => (isText(index) ? textOf(hundredths, index) : hundredths / 100));
    return [index % 10 === 0 ? `任务${Math.floor(index / 10) % 20}` : null, `项目${index}`, SOURCES[index % 3] ?? null, CATEGORIES[index % 2] ?? null, ...amounts];
  });
  return [[...TITLE], [...HEADER], ...list];
}

/** Σ of a column of the rows for which `counts`, in 万元. */
export function sumOfRows(rows: number, column: 'budget' | 'executed', counts: (index: number) => boolean): number {
  let sum = 0;
  for (let index = 0; index < rows; index += 1) if (counts(index)) sum += hundredthsAt(index)[column === 'budget' ? 0 : 1];
  return sum / 100;
}

/** The list with single cells replaced; keys are "row,column" from A1. */
export function editedList(list: readonly (readonly CellValue[])[], changes: Readonly<Record<string, CellValue>>): CellValue[][] {
  return list.map((cells, row) => cells.map((value, column) => changes[`${row},${column}`] ?? value));
}

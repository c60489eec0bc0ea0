/** Sorting as a user does it: rows change places within the area; what refers to the cells from elsewhere stays where it points. */
import type { Area } from '../excel/area';
import type { CellContent, CellInput, Constant } from '../excel/cell';
import { shiftFormula } from '../excel/formula-shift';
import type { SheetModel } from '../workbook-model';

export type SortOrder = 'ascending' | 'descending';

/** Numbers before text before booleans; the order of text is that of pinyin in a Chinese Excel. */
function compare(left: Constant, right: Constant): number {
  const rank = { number: 0, string: 1, boolean: 2 } as const;
  const kind = (value: Constant): number => rank[typeof value as keyof typeof rank];
  if (kind(left) !== kind(right)) return kind(left) - kind(right);
  if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right, 'zh-CN');
  return Number(left) - Number(right);
}

/** Empty cells come last in either order. */
function compareCells(left: Constant | null, right: Constant | null, order: SortOrder): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return order === 'ascending' ? compare(left, right) : compare(right, left);
}

/** References of a moved formula are shifted as when it is copied. */
function inputOf({ formula, value, isPrefixed }: CellContent, rowsDown: number): CellInput {
  if (formula !== null) return { kind: 'formula', formula: shiftFormula(formula, rowsDown, 0) };
  return value === null ? { kind: 'empty' } : { kind: 'constant', value, isPrefixed };
}

export function sortRows(sheet: SheetModel, area: Area, byColumn: number, order: SortOrder): void {
  const rows = Array.from({ length: area.rows }, (_row, at) => area.row + at);
  const key = (row: number): Constant | null => sheet.content(row, area.column + byColumn).value;
  const sorted = [...rows].sort((left, right) => compareCells(key(left), key(right), order));
  const columns = Array.from({ length: area.columns }, (_column, at) => area.column + at);
  const inputs = sorted.map((from, at) => columns.map((column) => inputOf(sheet.content(from, column), area.row + at - from)));
  const formats = sorted.map((from) => columns.map((column) => sheet.look(from, column).numberFormat));
  sheet.write(area.row, area.column, inputs);
  sheet.setNumberFormats(area.row, area.column, formats);
}

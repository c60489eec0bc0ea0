/** Columns of kinds of spending side by side (合计, 因公出国, 公务接待), and the column that heads them. */
import type { BookColumn, BookLine, BookPanel } from '../ledger/book-table';
import type { ExpenseItem } from '../ledger/expense-item';
import { groupedBy, onlyOne } from '../grouping';

/** Columns of one measure under the same group headers. */
export interface ItemGroup {
  readonly path: readonly string[];
  /** All of them, left to right, whatever they are about. */
  readonly columns: readonly BookColumn[];
}

export interface ColumnSum {
  readonly whole: BookColumn;
  readonly parts: readonly BookColumn[];
}

/** The groups in which one of the items has a column. */
export function itemGroups(panel: BookPanel, items: readonly ExpenseItem[]): ItemGroup[] {
  const groups = groupedBy(moneyColumns(panel), (column) => [column.measure, ...groupOf(column)].join('/'));
  const withItem = [...groups.values()].filter((columns) => columns.some(({ item }) => items.some((wanted) => wanted === item)));
  return withItem.map((columns) => ({ path: columns[0] === undefined ? [] : groupOf(columns[0]), columns }));
}

/** The one column of the item; `null` where there is none, or more than one. */
export function onlyColumn(columns: readonly BookColumn[], item: ExpenseItem): BookColumn | null {
  return onlyOne(columns.filter((column) => column.item === item));
}

/** 合计 of the group, or the column named by the whole; `null` where there is none, or more than one. */
export function wholeOf({ path, columns }: ItemGroup, panel: BookPanel, item: ExpenseItem): BookColumn | null {
  const totals = columns.filter((column) => column.item === null && column.isTotal && column.path.length === path.length + 1);
  const named = moneyColumns(panel).filter((column) => column.item === item && column.measure === columns[0]?.measure && (isSame(namedPath(column), path) || isSame(groupOf(column), path)));
  return onlyOne([...totals, ...named]);
}

/** The sheet's columns from the first to the last of these are all among them. */
export function isUnbroken(columns: readonly BookColumn[]): boolean {
  const numbers = new Set(columns.map(({ column }) => column));
  return Math.max(...numbers) - Math.min(...numbers) + 1 === numbers.size;
}

/** A number under an unknown header right behind unbroken columns may be one more part. */
export function hasOpenPart(panel: BookPanel, line: BookLine, columns: readonly BookColumn[]): boolean {
  return panel.openNumbers(line).includes(Math.max(...columns.map(({ column }) => column)) + 1);
}

/** The texts above the column's own name and above 小计 below it. */
export function groupOf(column: BookColumn): readonly string[] {
  return namedPath(column).slice(0, -1);
}

/** Down to the name of the item; 小计 below it left out. */
export function namedPath({ path, item, isTotal }: BookColumn): readonly string[] {
  return item !== null && isTotal ? path.slice(0, -1) : path;
}

export function moneyColumns({ columns, itemColumns }: BookPanel): BookColumn[] {
  return [...columns.filter(({ measure }) => measure !== 'statedRate'), ...itemColumns].sort((left, right) => left.column - right.column);
}

export function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index]);
}

/** Lines that the trade has no word for: tasks, offices, 预备费. */
import type { BookLine } from '../ledger/book-table';
import { numberingOf } from './line-numbering';

/** Not a 小计, and without a code: these have rules of their own. */
export function isUnnamed({ meaning, isSubtotal, code }: BookLine): boolean {
  return meaning.kind === 'unknown' && !isSubtotal && code === null;
}

export function areOfOneLevel(lines: readonly BookLine[]): boolean {
  return new Set(lines.map(numberingOf)).size === 1;
}

import type { BookTable } from '../ledger/book-table';

/** Both may be of one department and year. */
export function isOfSame(left: BookTable, right: BookTable): boolean {
  const isSame = <Value>(one: Value | null, other: Value | null): boolean => one === null || other === null || one === other;
  return isSame(left.entity, right.entity) && isSame(left.year, right.year);
}

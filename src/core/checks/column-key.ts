import type { BookColumn } from '../ledger/book-table';
import { subjectKey } from '../ledger/dimensions';

/** One text for columns that state the same measure of the same things; 合计 and a bare measure are both the whole. */
export function columnKey({ measure, subjects }: BookColumn): string {
  const limits = new Set(subjects.map(subjectKey));
  limits.delete('total');
  return [measure, ...[...limits].sort()].join('/');
}

import type { BookPanel } from '../ledger/book-table';
import { codedLines, linesByParent } from './coded-lines';
import { sumsByColumn, type SumOfParts } from './line-check';

/** Every class with its 款, every 款 with its 项. */
export function sumsByCode(panel: BookPanel): SumOfParts[] {
  const coded = codedLines(panel);
  const byParent = linesByParent(coded);
  return coded.flatMap((whole) => {
    const parts = byParent.get(whole.code) ?? [];
    // 其中 says that they are not all.
    return parts.length === 0 || parts.some(({ isPart }) => isPart) ? [] : sumsByColumn(panel, whole, parts);
  });
}

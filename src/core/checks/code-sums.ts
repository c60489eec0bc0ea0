import type { BookPanel } from '../ledger/book-table';
import { codedLines, highestLines, linesBelow } from './coded-lines';
import { sumsByColumn, type SumOfParts } from './line-check';

/** Every class with its 款, every 款 with its 项. */
export function sumsByCode(panel: BookPanel): SumOfParts[] {
  const coded = codedLines(panel);
  return coded.flatMap((whole) => {
    const parts = highestLines(linesBelow(coded, whole));
    // 其中 says that they are not all.
    return parts.length === 0 || parts.some(({ isPart }) => isPart) ? [] : sumsByColumn(panel, whole, parts);
  });
}

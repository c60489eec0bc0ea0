import type { BookPanel } from '../../ledger/book-table';
import { codedLines, highestLines, linesBelow } from '../coded-lines';
import { overPanels, sumOfPartsOutcome, sumsByColumn, type LineCheck, type SumOfParts } from '../line-check';

/** Relation 14: the amount of a class is the sum of its 款, that of a 款 the sum of its 项; economic codes likewise (301 = 30101 + …). */
export const codeHierarchy: LineCheck = {
  id: 'code-hierarchy',
  relationNumber: 14,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => sumOfPartsOutcome('code-hierarchy', sumsByCode(panel), ledger.unit)),
};

function sumsByCode(panel: BookPanel): SumOfParts[] {
  const coded = codedLines(panel);
  return coded.flatMap((whole) => {
    const parts = highestLines(linesBelow(coded, whole));
    // 其中 says that they are not all.
    return parts.length === 0 || parts.some(({ isPart }) => isPart) ? [] : sumsByColumn(panel, whole, parts);
  });
}

import type { BookLine, BookPanel } from '../../ledger/book-table';
import { overPanels, sumOfPartsOutcome, type LineCheck, type SumOfParts } from '../line-check';

/** Relation 14: the amount of a class is the sum of its 款, that of a 款 the sum of its 项; economic codes likewise (301 = 30101 + …). */
export const codeHierarchy: LineCheck = {
  id: 'code-hierarchy',
  relationNumber: 14,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => sumOfPartsOutcome('code-hierarchy', sumsByCode(panel), ledger.unit)),
};

function sumsByCode(panel: BookPanel): SumOfParts[] {
  const coded = panel.lines.filter(hasCode);
  // A code that stands twice belongs to two lists, which nothing tells apart.
  if (new Set(coded.map(({ code }) => code)).size < coded.length) return [];
  return coded.flatMap((whole) => {
    const below = coded.filter(({ code }) => code !== whole.code && code.startsWith(whole.code));
    const level = Math.min(...below.map(({ code }) => code.length));
    const parts = below.filter(({ code }) => code.length === level);
    if (parts.length === 0) return [];
    return panel.columns
      .filter(({ measure }) => measure !== 'statedRate')
      .map((column) => ({ whole: panel.figureOf(whole, column), parts: parts.map((part) => panel.figureOf(part, column)) }));
  });
}

function hasCode(line: BookLine): line is BookLine & { readonly code: string } {
  return line.code !== null;
}

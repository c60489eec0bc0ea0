import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { locateHeaders, locateSilentHeaders, type HeaderBlock } from './header-block';
import { openColumns } from './open-columns';
import { rowsBetween, SheetTexts } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

/**
 * The columns (zero-based, ascending) of a large sheet that its tables need, as its top shows; none where it shows no table. Where budget or
 * execution is missing, columns of amounts under unknown headers belong to them: the user may be asked, or has said, what they are.
 */
export function neededColumns(top: SheetSnapshot, vocabulary: Vocabulary): readonly number[] {
  const texts = new SheetTexts(top);
  const located = locateHeaders(texts, vocabulary, new Map());
  const headers = located.length > 0 ? located : locateSilentHeaders(texts, vocabulary, new Map());
  const needed = new Set(
    headers.flatMap((block) => {
      const known = block.columns.filter(({ words }) => words.length > 0).map(({ column }) => column);
      if (!hasGap(block)) return known;
      const rows = rowsBetween(block.lastRow + 1, texts.endRow);
      return [...known, ...openColumns(texts, block, rows, vocabulary).map(({ column }) => column)];
    }),
  );
  return [...needed].sort((left, right) => left - right);
}

function hasGap({ columns }: HeaderBlock): boolean {
  const measures = new Set(columns.flatMap(({ words }) => words.flatMap((word) => (word.kind === 'measure' ? [word.header.measure] : []))));
  const hasBudget = measures.has('annualBudget') || measures.has('adjustedBudget') || measures.has('originalBudget');
  return !hasBudget || !measures.has('executed');
}

/** 结余, 未执行数, 差额: columns of what is left of the budget, which the ledger has no measure for. */
import type { HeaderColumn } from './header-block';
import { normalText } from './normal-text';
import type { PlacedText } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

export interface FoundRemainder {
  /** The path still has the word. */
  readonly column: HeaderColumn;
  /** Columns of which no measure is known. */
  readonly beside: readonly HeaderColumn[];
}

/** A table has one or two of them. */
const MOST_REMAINDERS = 12;

/** Those of which a text says nothing else, its own or that of a group. */
export function remainderColumns(columns: readonly HeaderColumn[], vocabulary: Vocabulary): FoundRemainder[] {
  const isRemainder = ({ text }: PlacedText): boolean => saysRemainder(text, vocabulary);
  const unknown = columns.filter(({ path, words }) => path.length > 0 && words.every(({ kind }) => kind !== 'attribute' && kind !== 'measure'));
  const found = unknown.filter(({ path }) => path.some(isRemainder));
  const known = new Set(found);
  const beside = unknown.filter((column) => !known.has(column));
  return found.slice(0, MOST_REMAINDERS).map((column) => ({ column, beside }));
}

export function saysRemainder(text: string, { headerYear, remainderHeader }: Vocabulary): boolean {
  const normal = normalText(text).replace(headerYear, '');
  const bare = normal.replace(/(\([^()]*\)|[:=].*)+$/u, '');
  return remainderHeader.test(bare) || remainderHeader.test(normal);
}

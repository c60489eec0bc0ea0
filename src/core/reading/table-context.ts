import type { MoneyUnit } from '../money/money-unit';
import type { SheetTexts } from './sheet-texts';
import type { TitleFacts } from './title-facts';
import type { Vocabulary } from './vocabulary';

/** The sheet of a table, its rows, and what title and header say of all of them. */
export interface TableContext {
  readonly texts: SheetTexts;
  /** Those of the table, ascending. */
  readonly rows: readonly number[];
  readonly unit: MoneyUnit;
  readonly facts: TitleFacts;
  readonly vocabulary: Vocabulary;
}

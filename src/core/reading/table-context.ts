import type { Figure, SourceText } from '../ledger/figure';
import type { MoneyUnit } from '../money/money-unit';
import type { SheetTexts } from './sheet-texts';
import type { AmountColumn } from './table-columns';
import type { TitleFacts } from './title-facts';
import type { Vocabulary } from './vocabulary';

/** The sheet of a table, its rows, and what title and header say of all of them. */
export interface TableContext {
  readonly texts: SheetTexts;
  /** Those of the table, ascending. */
  readonly rows: readonly number[];
  readonly unit: MoneyUnit;
  /** What names the unit; `null` where nothing does. */
  readonly unitText: SourceText | null;
  readonly facts: TitleFacts;
  readonly vocabulary: Vocabulary;
}

/** The text outside the column's own header that a plain number in it has its unit from. */
export function unitLineOf({ header, unitText }: AmountColumn, isOverruled: boolean, { unitText: ofTable }: TableContext): Pick<Figure, 'unitLine'> {
  const named = unitText ?? ofTable;
  const isOwn = named !== null && named.cell.row === header.cell.row && named.cell.column === header.cell.column;
  return named === null || isOwn ? {} : { unitLine: { ...named, isOverruled } };
}

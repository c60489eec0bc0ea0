import type { Figure, SourceText } from '../ledger/figure';
import type { MoneyUnit } from '../money/money-unit';
import { plainRatesOf, type PlainRates } from './rate-forms';
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
  /** How plain numbers in columns of rates are meant. */
  readonly plainRates: ColumnRates;
  readonly vocabulary: Vocabulary;
}

/** Every column of rates is looked at as a whole, once, and only where a number in it says nothing by itself. */
export class ColumnRates {
  readonly #texts: SheetTexts;
  readonly #rows: readonly number[];
  readonly #known = new Map<number, PlainRates>();

  public constructor(texts: SheetTexts, rows: readonly number[]) {
    this.#texts = texts;
    this.#rows = rows;
  }

  public of(column: number): PlainRates {
    const known = this.#known.get(column) ?? plainRatesOf(this.#rows.map((row) => this.#texts.value(row, column)));
    this.#known.set(column, known);
    return known;
  }
}

/** The text outside the column's own header that a plain number in it has its unit from. */
export function unitLineOf({ header, unitText }: AmountColumn, isOverruled: boolean, { unitText: ofTable }: TableContext): Pick<Figure, 'unitLine'> {
  const named = unitText ?? ofTable;
  const isOwn = named !== null && named.cell.row === header.cell.row && named.cell.column === header.cell.column;
  return named === null || isOwn ? {} : { unitLine: { ...named, isOverruled } };
}

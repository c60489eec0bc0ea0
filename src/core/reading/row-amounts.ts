/** Amounts of labelled rows as bare numbers, to see how rows add up before anything is made of them. */
import { sum, type Decimal } from '../money/decimal';
import { readAmount } from './amount-forms';
import type { Panel } from './table-columns';
import type { TableContext } from './table-context';

export interface PlacedRow {
  readonly row: number;
}

/** In the panel's columns of money that are limited to nothing. */
export class RowAmounts {
  public readonly columns: readonly number[];
  readonly #context: TableContext;

  public constructor({ amounts }: Panel, context: TableContext) {
    this.columns = amounts.filter(({ measure, subject }) => measure !== 'statedRate' && subject === null).map(({ column }) => column);
    this.#context = context;
  }

  /** `null` where nothing is stated. */
  public of({ row }: PlacedRow, column: number): Decimal | null {
    const { texts, unit, vocabulary } = this.#context;
    const { reading } = readAmount(texts.value(row, column), unit, vocabulary);
    return reading.state === 'stated' ? reading.value : null;
  }

  /** `null` where none of the rows states an amount. */
  public sumOf(rows: readonly PlacedRow[], column: number): Decimal | null {
    const stated = rows.map((row) => this.of(row, column)).filter((value) => value !== null);
    return stated.length === 0 ? null : sum(stated);
  }
}

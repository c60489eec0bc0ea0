/** Amounts of labelled rows as bare numbers, to see how rows add up before anything is made of them. */
import { absolute, compare, subtract, sum, type Decimal } from '../money/decimal';
import { readAmount } from './amount-forms';
import type { Panel } from './table-columns';
import type { TableContext } from './table-context';

export interface PlacedRow {
  readonly row: number;
}

/** Amounts of two decimals, each rounded, and their sum. */
const ROUNDING: Decimal = { unscaled: 2n, scale: 2 };

/** In the panel's columns of money that are limited to nothing, 小计 of sources across among them. */
export class RowAmounts {
  public readonly columns: readonly number[];
  readonly #context: TableContext;
  /** By column and row: rows are added up again and again. */
  readonly #known = new Map<number, Map<number, Decimal | null>>();

  public constructor({ amounts }: Panel, context: TableContext) {
    this.columns = amounts.filter(({ measure, subject }) => measure !== 'statedRate' && (subject === null || subject.kind === 'total')).map(({ column }) => column);
    this.#context = context;
  }

  /** `null` where nothing is stated. */
  public of({ row }: PlacedRow, column: number): Decimal | null {
    const known = this.#known.get(column) ?? new Map<number, Decimal | null>();
    this.#known.set(column, known);
    const value = known.get(row);
    if (value !== undefined) return value;
    const { texts, unit, vocabulary } = this.#context;
    const { reading } = readAmount(texts.value(row, column), unit, vocabulary);
    const read = reading.state === 'stated' ? reading.value : null;
    known.set(row, read);
    return read;
  }

  /** `null` where none of the rows states an amount. */
  public sumOf(rows: readonly PlacedRow[], column: number): Decimal | null {
    const stated = rows.map((row) => this.of(row, column)).filter((value) => value !== null);
    return stated.length === 0 ? null : sum(stated);
  }

  /** Whether the parts add up to the whole but for rounding; `null` where either states nothing. */
  public addsUp(whole: PlacedRow, parts: readonly PlacedRow[], column: number): boolean | null {
    const [own, together] = [this.of(whole, column), this.sumOf(parts, column)];
    return own === null || together === null ? null : compare(absolute(subtract(own, together)), ROUNDING) <= 0;
  }
}

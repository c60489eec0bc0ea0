/** One amount column of a long list, read once: exact, and summed without making an object a row. */
import type { TextAmount } from '../ledger/row-sum';
import { add, ZERO, type Decimal } from '../money/decimal';
import { inUnit, type MoneyUnit } from '../money/money-unit';
import { readAmount } from './amount-forms';
import { isBlank, rawText } from './normal-text';
import type { SheetTexts } from './sheet-texts';
import { usedDecimals } from './used-decimals';
import type { Vocabulary } from './vocabulary';

/** The sum of some rows of the column. */
export interface ColumnSum {
  readonly value: Decimal;
  readonly textAmounts: readonly TextAmount[];
  readonly isReadable: boolean;
}

/** Larger amounts, past 80,000,000,000, are kept as decimals. */
const LARGEST_HUNDREDTHS = 2 ** 43;
const LARGEST_EXACT = 2 ** 53;

export class AmountColumnValues {
  public readonly unit: MoneyUnit;
  /** Digits after the point that the column uses, calculated tails left out. */
  public readonly decimals: number;
  readonly #firstRow: number;
  /** By row from the first; 0 where the amount stands in `#others` or nowhere. */
  readonly #hundredths: Float64Array;
  readonly #largest: number;
  readonly #others = new Map<number, Decimal>();
  readonly #texts = new Map<number, TextAmount>();
  readonly #unreadable = new Set<number>();

  /** `rows` ascending; `unit` is the column's own. */
  public constructor(texts: SheetTexts, column: number, rows: readonly number[], unit: MoneyUnit, vocabulary: Vocabulary) {
    this.unit = unit;
    this.#firstRow = rows[0] ?? 0;
    this.#hundredths = new Float64Array((rows.at(-1) ?? 0) - this.#firstRow + 1);
    let decimals = 0;
    let largest = 0;
    const [hundredthsOf, first] = [this.#hundredths, this.#firstRow];
    const { values, firstRow, firstColumn } = texts.sheet;
    for (const row of rows) {
      const value = values[row - firstRow]?.[column - firstColumn] ?? null;
      if (typeof value === 'number') {
        const hundredths = Math.round(value * 100);
        if (hundredths / 100 === value && Math.abs(hundredths) < LARGEST_HUNDREDTHS) {
          hundredthsOf[row - first] = hundredths;
          const size = hundredths < 0 ? -hundredths : hundredths;
          if (size > largest) largest = size;
          if (decimals < 2) decimals = Math.max(decimals, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2);
          continue;
        }
      }
      if (isBlank(value)) continue;
      const { reading, unit: own } = readAmount(value, unit, vocabulary);
      if (reading.state !== 'stated') {
        if (reading.state !== 'blank') this.#unreadable.add(row);
        continue;
      }
      decimals = Math.max(decimals, usedDecimals(reading.value, own));
      this.#others.set(row, inUnit(reading.value, own, unit));
      if (typeof value === 'string') {
        this.#texts.set(row, { cell: { sheet: texts.sheet.name, row, column }, raw: rawText(value), value: reading.value, unit: own });
      }
    }
    this.decimals = decimals;
    this.#largest = largest;
  }

  public sum(rows: readonly number[]): ColumnSum {
    let others = ZERO;
    const textAmounts: TextAmount[] = [];
    let isReadable = true;
    if (this.#others.size > 0 || this.#unreadable.size > 0) {
      for (const row of rows) {
        const other = this.#others.get(row);
        if (other !== undefined) others = add(others, other);
        const text = this.#texts.get(row);
        if (text !== undefined) textAmounts.push(text);
        if (this.#unreadable.has(row)) isReadable = false;
      }
    }
    return { value: add({ unscaled: this.#sumOfHundredths(rows), scale: 2 }, others), textAmounts, isReadable };
  }

  /** Doubles hold whole numbers exactly up to 2^53: so many rows are added at once as cannot pass that. */
  #sumOfHundredths(rows: readonly number[]): bigint {
    const [hundredths, first] = [this.#hundredths, this.#firstRow];
    const atOnce = Math.max(1, Math.floor(LARGEST_EXACT / Math.max(1, this.#largest)));
    let sum = 0n;
    for (let from = 0; from < rows.length; from += atOnce) {
      const to = Math.min(rows.length, from + atOnce);
      let part = 0;
      for (let index = from; index < to; index += 1) part += hundredths[(rows[index] ?? first) - first] ?? 0;
      sum += BigInt(part);
    }
    return sum;
  }
}

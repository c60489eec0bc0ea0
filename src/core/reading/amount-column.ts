/** One amount column of a long list, read once: exact, and summed without making an object a row. */
import type { FailedRow, TextAmount } from '../ledger/row-sum';
import { add, type Decimal } from '../money/decimal';
import { inUnit, type MoneyUnit } from '../money/money-unit';
import { readAmount } from './amount-forms';
import { rawText } from './normal-text';
import { NO_GROUP } from './row-groups';
import type { SheetTexts } from './sheet-texts';
import { decimalsOfHundredths, usedDecimals } from './used-decimals';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import type { Vocabulary } from './vocabulary';

/** The sum of some rows of the column. */
export interface ColumnSum {
  readonly value: Decimal;
  readonly textAmounts: readonly TextAmount[];
  /** Cells that hold no amount, so that there is no sum. */
  readonly failures: readonly FailedRow[];
}

/** Larger amounts, past 80,000,000,000, are kept as decimals. */
const LARGEST_HUNDREDTHS = 2 ** 43;
/** Doubles hold whole numbers exactly up to 2^53: one more amount on a sum below this cannot pass that. */
const FULL_PART = 2 ** 52;

export class AmountColumnValues {
  public readonly unit: MoneyUnit;
  /** Digits after the point that the column uses, calculated tails left out. */
  public readonly decimals: number;
  /** By place in the list, as all that follows; 0 where the amount stands in `#others` or nowhere. */
  readonly #hundredths: Float64Array;
  readonly #others = new Map<number, Decimal>();
  readonly #texts = new Map<number, TextAmount>();
  readonly #failed = new Map<number, FailedRow>();

  /** `rows` ascending; `unit` is the column's own. */
  public constructor(texts: SheetTexts, column: number, rows: readonly number[], unit: MoneyUnit, vocabulary: Vocabulary) {
    this.unit = unit;
    const { hundredths, decimals: decimalsOfPlain, rest } = readHundredths(texts.sheet, column, rows);
    this.#hundredths = hundredths;
    let decimals = decimalsOfPlain;
    for (const index of rest) {
      const row = rows[index] ?? 0;
      const value = texts.value(row, column);
      const { reading, unit: own } = readAmount(value, unit, vocabulary);
      if (reading.state !== 'stated') {
        if (reading.state !== 'blank') this.#failed.set(index, { row, reading });
        continue;
      }
      decimals = Math.max(decimals, usedDecimals(reading.value, own));
      this.#others.set(index, inUnit(reading.value, own, unit));
      if (typeof value === 'string') {
        this.#texts.set(index, { cell: { sheet: texts.sheet.name, row, column }, raw: rawText(value), value: reading.value, unit: own });
      }
    }
    this.decimals = decimals;
  }

  /** The sums of `count` groups. `groupOfRow`: the group of each row of the list, from 0, or `NO_GROUP`. */
  public sums(groupOfRow: Int32Array, count: number): ColumnSum[] {
    const sums = sumsOfHundredths(this.#hundredths, groupOfRow, count).map((unscaled) => ({
      value: { unscaled, scale: 2 },
      textAmounts: [] as TextAmount[],
      failures: [] as FailedRow[],
    }));
    for (const [index, other] of this.#others) {
      const sum = sums[groupOfRow[index] ?? NO_GROUP];
      if (sum === undefined) continue;
      sum.value = add(sum.value, other);
      const text = this.#texts.get(index);
      if (text !== undefined) sum.textAmounts.push(text);
    }
    for (const [index, failed] of this.#failed) sums[groupOfRow[index] ?? NO_GROUP]?.failures.push(failed);
    return sums;
  }
}

/** Of numbers with at most two digits after the point; `rest` are the places of all other cells that hold anything. */
function readHundredths(sheet: SheetSnapshot, column: number, rows: readonly number[]): { hundredths: Float64Array; decimals: number; rest: number[] } {
  const { values, firstRow, firstColumn } = sheet;
  const all = new Float64Array(rows.length);
  const rest: number[] = [];
  let decimals = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const value = values[(rows[index] ?? 0) - firstRow]?.[column - firstColumn] ?? null;
    if (value === null) continue;
    if (typeof value === 'number') {
      const hundredths = Math.round(value * 100);
      if (hundredths / 100 === value && Math.abs(hundredths) < LARGEST_HUNDREDTHS) {
        all[index] = hundredths;
        if (decimals < 2) decimals = Math.max(decimals, decimalsOfHundredths(hundredths));
        continue;
      }
    }
    rest.push(index);
  }
  return { hundredths: all, decimals, rest };
}

/** Whole doubles are added as such until a group's part is full, and that to a bigint. */
function sumsOfHundredths(hundredths: Float64Array, groupOfRow: Int32Array, count: number): bigint[] {
  const sums = Array.from({ length: count }, () => 0n);
  const parts = new Float64Array(count);
  for (let index = 0; index < hundredths.length; index += 1) {
    const group = groupOfRow[index] ?? NO_GROUP;
    if (group === NO_GROUP) continue;
    const part = (parts[group] ?? 0) + (hundredths[index] ?? 0);
    if (Math.abs(part) < FULL_PART) {
      parts[group] = part;
    } else {
      sums[group] = (sums[group] ?? 0n) + BigInt(part);
      parts[group] = 0;
    }
  }
  return sums.map((sum, group) => sum + BigInt(parts[group] ?? 0));
}

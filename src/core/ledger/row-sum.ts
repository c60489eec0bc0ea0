import type { Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import type { CellAddress } from '../workbook/cell-address';
import type { FigureReading } from './figure-reading';

/** An amount that stands as text in a list: a formula over the column does not see it. */
export interface TextAmount {
  readonly cell: CellAddress;
  readonly raw: string;
  readonly value: Decimal;
  readonly unit: MoneyUnit;
}

/** A row of a list whose cell holds no amount: an error, or a text that is none. */
export interface FailedRow {
  readonly row: number;
  readonly reading: FigureReading;
}

/** Rows one after the other with blank cells where the name would stand, so that the nearest name above is theirs. */
export interface BlankRun {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly nameRow: number;
  readonly name: string;
}

/** How one column of a list tells the rows of a sum from all others. */
export interface RowMatch {
  readonly column: number;
  readonly texts: readonly string[];
  /** Taken by their place while they are blank and the names above them stay. */
  readonly blankRuns: readonly BlankRun[];
}

/**
 * The rows of one amount column that a figure sums. Where one column of the list tells these rows from all others, `match` says how, and
 * the sum follows sorting and new rows; else `match` is `null` and the rows are taken by their place.
 */
export interface RowSum {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly match: RowMatch | null;
  /** Zero-based, ascending. Part of an array that it may share with other sums: to be read only. */
  readonly rows: Int32Array;
  readonly textAmounts: readonly TextAmount[];
  /** Cells of the column from `firstRow` to `lastRow` that hold something else than a number: with one more of them a number has become a text, which no formula sums. */
  readonly otherCount: number;
  /** Where there is one, there is no sum. */
  readonly failures: readonly FailedRow[];
}

/** First and last of every unbroken run of ascending rows. */
export function runsOf(rows: Iterable<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

import type { Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import type { CellAddress } from '../workbook/cell-address';

/** An amount that stands as text in a list: a formula over the column does not see it. */
export interface TextAmount {
  readonly cell: CellAddress;
  readonly raw: string;
  readonly value: Decimal;
  readonly unit: MoneyUnit;
}

/**
 * The rows of one amount column that a figure sums. Where one column of the list tells these rows from all others, `match` says how, and
 * the sum follows sorting and new rows; else `match` is `null` and the rows are taken by their place.
 */
export interface RowSum {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly match: { readonly column: number; readonly texts: readonly string[] } | null;
  /** Zero-based, ascending. Part of an array that it may share with other sums: to be read only. */
  readonly rows: Int32Array;
  readonly textAmounts: readonly TextAmount[];
}

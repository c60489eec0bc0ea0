/** The amounts of a list that stand as text, column by column: no formula over the column sees them. */
import type { MoneyUnit } from '../money/money-unit';
import type { Figure } from './figure';
import type { TextAmount } from './row-sum';

/** Those of one amount column of one list. */
export interface TextColumn {
  readonly header: string;
  /** Unit of a plain number in the column. */
  readonly unit: MoneyUnit;
  /** By their rows, each once, however many sums count it. */
  readonly amounts: readonly TextAmount[];
  /** Columns of the list by whose names sums are made. */
  readonly nameColumns: readonly number[];
}

/**
 * How many text amounts a book may have. Each is a row of our sheet: with these it has some 200,000 cells, as many as are still read and
 * written in a few requests. Whoever has more has a whole export as text, which Excel turns into numbers at once.
 */
export const MOST_TEXT_AMOUNTS = 20_000;

/** One text for each amount column of each list; `null` for a figure that sums no text. */
export function textColumnKey({ cell, sum }: Figure): string | null {
  return sum === null || sum.textAmounts.length === 0 ? null : `${cell.column}:${sum.firstRow}-${sum.lastRow}:${cell.sheet}`;
}

/** In the order of the figures. */
export function textColumns(figures: readonly Figure[]): ReadonlyMap<string, TextColumn> {
  const columns = new Map<string, MutableColumn>();
  for (const figure of figures) {
    const key = textColumnKey(figure);
    if (key === null || figure.sum === null) continue;
    const column = columns.get(key) ?? { header: figure.columnHeader.text, unit: figure.columnUnit, byRow: new Map<number, TextAmount>(), nameColumns: new Set<number>() };
    for (const amount of figure.sum.textAmounts) column.byRow.set(amount.cell.row, amount);
    if (figure.sum.match !== null) column.nameColumns.add(figure.sum.match.column);
    columns.set(key, column);
  }
  return new Map([...columns].map(([key, column]) => [key, finished(column)]));
}

interface MutableColumn {
  readonly header: string;
  readonly unit: MoneyUnit;
  readonly byRow: Map<number, TextAmount>;
  readonly nameColumns: Set<number>;
}

function finished({ header, unit, byRow, nameColumns }: MutableColumn): TextColumn {
  const amounts = [...byRow.values()].sort((left, right) => left.cell.row - right.cell.row);
  return { header, unit, amounts, nameColumns: [...nameColumns].sort((left, right) => left - right) };
}

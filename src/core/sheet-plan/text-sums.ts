/**
 * Sums over the amounts of a list that stand as text, each of which has a row of its own on our sheet (`text-amount-block.ts`). The rows of one
 * column of a list are one unbroken block in the order of the list, so that no formula grows with their number: a sum by names is SUMIF
 * over what the names beside them are now, a sum by place is SUM over runs of the block.
 */
import { call, number, operation, plannedRange, sumOf, type CellId, type Expression } from '../formula/expression';
import type { Figure } from '../ledger/figure';
import { runsOf } from '../ledger/row-sum';
import { textColumnKey, textColumns, type TextColumn } from '../ledger/text-column';
import { textAmountId, textAmountNameId } from './cell-ids';
import { sumByNames } from './list-sums';

export interface TextSum {
  /** In the unit of the column. */
  readonly value: Expression;
  /** Every text of the column, those of other sums included, still is the one that was read, or a number, or gone. */
  readonly isComplete: Expression;
}

interface PlacedColumn {
  readonly column: TextColumn;
  readonly values: readonly CellId[];
  readonly names: ReadonlyMap<number, readonly CellId[]>;
  /** Place in the block by row of the list. */
  readonly places: ReadonlyMap<number, number>;
}

export class TextSums {
  readonly #columns: ReadonlyMap<string, PlacedColumn>;

  public constructor(figures: readonly Figure[]) {
    this.#columns = new Map([...textColumns(figures)].map(([key, column]) => [key, placed(key, column)]));
  }

  public get columns(): ReadonlyMap<string, TextColumn> {
    return new Map([...this.#columns].map(([key, { column }]) => [key, column]));
  }

  /** `null` for a figure that sums no text. */
  public of(figure: Figure): TextSum | null {
    const key = textColumnKey(figure);
    const placedColumn = key === null ? undefined : this.#columns.get(key);
    if (placedColumn === undefined || figure.sum === null) return null;
    const { values, names, places } = placedColumn;
    const { match, textAmounts } = figure.sum;
    const isComplete = operation(call('COUNT', plannedRange(values)), '=', number(values.length));
    const byPlace = (rows: readonly number[]): Expression[] => {
      const runs = runsOf(rows.flatMap((row) => places.get(row) ?? []));
      return runs.map(([first, last]) => plannedRange(values.slice(first, last + 1)));
    };
    if (match === null) return { value: sumOf(byPlace(textAmounts.map(({ cell }) => cell.row))), isComplete };
    const named = sumByNames(match.texts, plannedRange(names.get(match.column) ?? []), plannedRange(values));
    const blank = byPlace(match.blankRuns.flatMap(({ firstRow, lastRow }) => Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index)));
    return { value: blank.length === 0 ? named : operation(named, '+', sumOf(blank)), isComplete };
  }
}

function placed(key: string, column: TextColumn): PlacedColumn {
  const { amounts, nameColumns } = column;
  return {
    column,
    values: amounts.map(({ cell }) => textAmountId(key, cell.row, 'value')),
    names: new Map(nameColumns.map((nameColumn) => [nameColumn, amounts.map(({ cell }) => textAmountNameId(key, cell.row, nameColumn))])),
    places: new Map(amounts.map(({ cell }, place) => [cell.row, place])),
  };
}

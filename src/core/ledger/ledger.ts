import type { MoneyUnit } from '../money/money-unit';
import type { CellRange } from '../workbook/cell-address';
import type { BudgetMeasure, Measure, Subject } from './dimensions';
import { figureId, type Figure, type FigureId, type SourceText } from './figure';

/** The table that the figures come from. */
export interface SourceTable {
  readonly sheet: string;
  readonly range: CellRange;
  /** The line with the entity's name and the year, where one was found. */
  readonly title: SourceText | null;
  /** Where the tables of several institutions are added up, the sheets of all of them; empty for a table that stands on its own. */
  readonly summedSheets: readonly string[];
}

/** All figures of one department's year that the workbook states. */
export interface Ledger {
  /** 预算单位, `null` where the workbook does not name it. */
  readonly entity: string | null;
  readonly year: number | null;
  readonly unit: MoneyUnit;
  readonly table: SourceTable;
  /** The budget that completion rates are measured against; `null` where the workbook has none. */
  readonly basis: BudgetMeasure | null;
  /** The main table lists expenditures one by one: sums of its rows are then as good as stated. */
  readonly isDetailList: boolean;
  /** In the order of the table, row by row. */
  readonly figures: readonly Figure[];
  readonly byId: ReadonlyMap<FigureId, Figure>;
}

/** The figure of a subject and measure, blank ones included; `null` where the table has no such cell. */
export function figureOf(ledger: Ledger, subject: Subject, measure: Measure): Figure | null {
  return ledger.byId.get(figureId(subject, measure)) ?? null;
}

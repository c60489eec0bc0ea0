/** The amounts of one line or detail row, for rules that compare budget, execution and rate. */
import { BUDGET_PREFERENCE, type BudgetMeasure } from '../ledger/dimensions';
import type { BookColumn, BookLine, BookPanel } from '../ledger/book-table';
import type { Figure } from '../ledger/figure';
import type { CheckResult } from './check-result';
import { joined, outcomeOfResults, type LineOutcome } from './line-check';

export interface BudgetColumn extends BookColumn {
  readonly measure: BudgetMeasure;
}

export interface LineColumns {
  readonly executed: BookColumn;
  /** The preferred one first. */
  readonly budgets: readonly BudgetColumn[];
  readonly rates: readonly BookColumn[];
}

/** Columns that are limited to nothing; `null` where execution or budget is missing, or stands in several columns. */
export function lineColumns({ columns }: BookPanel): LineColumns | null {
  const plain = columns.filter(({ isTotal }) => isTotal);
  const [executed, ...others] = plain.filter(({ measure }) => measure === 'executed');
  const budgets = BUDGET_PREFERENCE.map((measure) => plain.filter((column): column is BudgetColumn => column.measure === measure));
  if (executed === undefined || others.length > 0 || budgets.some(({ length }) => length > 1)) return null;
  const found = budgets.flat();
  return found.length === 0 ? null : { executed, budgets: found, rates: plain.filter(({ measure }) => measure === 'statedRate') };
}

/** What a line, or a row of the detail list, states in each column. */
export type FigureIn = (column: BookColumn) => Figure;

/** A heading, or a line that was left open. */
export function statesNothing(panel: BookPanel, line: BookLine): boolean {
  return panel.columns.every((column) => panel.figureOf(line, column).reading.state === 'blank');
}

/** The plain number of the row in hundredths; `NaN` where there is none, or one with more digits than two behind the point. */
export function hundredthsIn(panel: BookPanel, row: number, column: BookColumn): number {
  const value = panel.detailNumber(row, column);
  const count = value === null ? Number.NaN : Math.round(value * 100);
  return Number.isSafeInteger(count) && count / 100 === value ? count : Number.NaN;
}

/** Of 200,000 rows nearly all hold in bare numbers: these are counted, and only the others are made figures. */
export function outcomeOfDetails(panel: BookPanel, holdsInNumbers: (row: number) => boolean, resultOf: (figureIn: FigureIn) => CheckResult | null): LineOutcome {
  const doubtful = panel.details.filter((row) => !holdsInNumbers(row));
  const results = doubtful.map((row) => resultOf((column) => panel.detailFigure(row, column)));
  return joined([outcomeOfResults(results), { results: [], passed: panel.details.length - doubtful.length }]);
}

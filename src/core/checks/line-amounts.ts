/** The amounts of one line or detail row, for rules that compare budget, execution and rate. */
import { BUDGET_PREFERENCE } from '../ledger/dimensions';
import type { BookColumn, BookPanel } from '../ledger/book-table';
import type { Figure } from '../ledger/figure';

export interface LineColumns {
  readonly executed: BookColumn;
  /** The preferred one first. */
  readonly budgets: readonly BookColumn[];
  readonly rates: readonly BookColumn[];
}

/** Columns that are limited to nothing; `null` where execution or budget is missing, or stands in several columns. */
export function lineColumns({ columns }: BookPanel): LineColumns | null {
  const plain = columns.filter(({ isTotal }) => isTotal);
  const [executed, ...others] = plain.filter(({ measure }) => measure === 'executed');
  const budgets = BUDGET_PREFERENCE.map((measure) => plain.filter((column) => column.measure === measure));
  if (executed === undefined || others.length > 0 || budgets.some(({ length }) => length > 1)) return null;
  const found = budgets.flat();
  return found.length === 0 ? null : { executed, budgets: found, rates: plain.filter(({ measure }) => measure === 'statedRate') };
}

/** What a line, or a row of the detail list, states in each column. */
export type FigureIn = (column: BookColumn) => Figure;

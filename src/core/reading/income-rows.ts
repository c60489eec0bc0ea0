/** 财政拨款收入, 其他收入 above 收入合计: lines of income, which say nothing of what was spent. */
import { normalText } from './normal-text';
import type { TableRow } from './table-rows';
import type { Vocabulary } from './vocabulary';

/** The lines right above a sum of income, where all of them say 收入 themselves: 一般公共预算 above 本年收入 may be a source of the spending. */
export function rowsAboveIncome(rows: readonly TableRow[], vocabulary: Vocabulary): ReadonlySet<TableRow> {
  const found = new Set<TableRow>();
  let run: TableRow[] = [];
  for (const row of rows) {
    if (isSumOfIncome(row, vocabulary)) for (const item of run) found.add(item);
    run = isItemOfIncome(row, vocabulary) ? [...run, row] : [];
  }
  return found;
}

export function isSumOfIncome({ text, label: { meaning } }: TableRow, { sides, totalLabels }: Vocabulary): boolean {
  const words = normalText(text);
  return (meaning.kind === 'flow' && meaning.flow === 'income') || (words.includes(sides.income) && totalLabels.some((total) => words.endsWith(total)));
}

function isItemOfIncome(row: TableRow, vocabulary: Vocabulary): boolean {
  const isOfIncome = normalText(row.text).replace(/\([^()]*\)$/u, '').endsWith(vocabulary.sides.income);
  return !row.isEmpty && (row.label.isPart || (isOfIncome && !isSumOfIncome(row, vocabulary)));
}

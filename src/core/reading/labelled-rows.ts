/**
 * Rows of a short list that nothing but 资金来源 or 支出性质 describes are lines with that as their label, whatever the header calls the column: for the checks
 * they break down what stands above them, and are summed like lines below 项目.
 */
import { MOST_LEVEL_ROWS, onlyDescription } from './detail-levels';
import { readRowLabel } from './row-label';
import type { Panel } from './table-columns';
import type { TableContext } from './table-context';
import { isSubtotal, type TableRow } from './table-rows';

/** All of the rows as lines, with 小计 among them; `null` where another column says what each is about, or where they are too many to be written by hand. */
export function labelledRows(rows: readonly number[], panel: Panel, { texts, rows: all, vocabulary }: TableContext): TableRow[] | null {
  const column = onlyDescription(panel);
  if (column === null || rows.length > MOST_LEVEL_ROWS) return null;
  const listed = new Set(rows);
  const labelled = all.flatMap((row): TableRow[] => {
    const placed = texts.at(row, column);
    const isLine = placed !== null && (listed.has(row) || isSubtotal(placed.text, vocabulary));
    return isLine ? [{ row, text: placed.text, labelCell: placed.cell, label: readRowLabel(placed.text, vocabulary), isEmpty: false }] : [];
  });
  return rows.every((row) => texts.at(row, column) !== null) ? labelled : null;
}

/**
 * Rows of a short list that nothing but 资金来源 or 支出性质 describes are lines with that as their label, whatever the header calls the column: for the checks
 * they break down what stands above them, and are summed like lines below 项目.
 */
import type { RowMeaning } from '../ledger/row-meaning';
import { MOST_LEVEL_ROWS, onlyDescription } from './detail-levels';
import { normalText } from './normal-text';
import { readRowLabel } from './row-label';
import type { Panel } from './table-columns';
import type { TableContext } from './table-context';
import { isSubtotal, type TableRow } from './table-rows';

/**
 * All of the rows as lines, with 小计 among them; `null` where another column says what each is about, where they are too many, or where a text stands twice: several
 * expenditures of one source, unless sources and natures of spending break each other down.
 */
export function labelledRows(rows: readonly number[], panel: Panel, { texts, rows: all, vocabulary }: TableContext): TableRow[] | null {
  const column = onlyDescription(panel);
  if (column === null || rows.length > MOST_LEVEL_ROWS) return null;
  const listed = new Set(rows);
  const labelled = all.flatMap((row): TableRow[] => {
    const placed = texts.at(row, column);
    const isLine = placed !== null && (listed.has(row) || isSubtotal(placed.text, vocabulary));
    return isLine ? [{ row, text: placed.text, labelCell: placed.cell, label: readRowLabel(placed.text, vocabulary), isEmpty: false }] : [];
  });
  const names = new Set(rows.map((row) => normalText(texts.textAt(row, column) ?? '')));
  const has = (kind: RowMeaning['kind']): boolean => labelled.some(({ label }) => label.meaning.kind === kind);
  const isCrossed = has('fundSource') && has('expenditureCategory');
  return !names.has('') && (isCrossed || names.size === rows.length) ? labelled : null;
}

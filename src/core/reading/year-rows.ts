/** Rows that are years (近三年收支情况): none of them, and least of all their 合计, is told to be the year that is rated. */
import { isBlank, normalText } from './normal-text';
import { coreWords } from './row-label';
import type { SheetTexts } from './sheet-texts';
import { totalColumns, type Panel } from './table-columns';
import type { Vocabulary } from './vocabulary';

/** Nobody lists more years; a long list shows by its beginning that it is another kind of table. */
const MOST_ROWS = 100;

/** Several years below each other, and fewer other rows beside 合计: their average, what has changed. */
export function hasYearsAsRows(texts: SheetTexts, panel: Panel, rows: readonly number[], vocabulary: Vocabulary): boolean {
  const years = new Set<string>();
  let others = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    if (panel.amounts.every(({ column }) => isBlank(texts.value(row, column)))) continue;
    const labels = totalColumns(panel).flatMap((column) => labelAt(texts, row, column, vocabulary));
    if (labels.some((label) => vocabulary.totalLabels.includes(label))) continue;
    const [year, ...further] = labels.map((label) => vocabulary.yearLabel.exec(label)?.[1]);
    if (year !== undefined && further.length === 0) years.add(year);
    else others += 1;
  }
  return years.size > 1 && others < years.size;
}

/** A year may be written as a number; shorter numbers count the rows. */
function labelAt(texts: SheetTexts, row: number, column: number, vocabulary: Vocabulary): string[] {
  const value = texts.value(row, column);
  if (typeof value === 'number') return vocabulary.yearLabel.test(String(value)) ? [String(value)] : [];
  const placed = texts.at(row, column);
  return placed === null ? [] : [coreWords(normalText(placed.text), vocabulary)];
}

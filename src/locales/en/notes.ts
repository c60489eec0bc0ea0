import type { Note } from '../../core/ledger/note';
import { fullA1 } from '../../core/workbook/cell-address';

const MOST_CELLS = 5;

/** What, where, what next. */
export function noteSentence({ cells }: Note): string {
  const shown = cells.slice(0, MOST_CELLS).map(fullA1).join(', ');
  // The reader names no more than the first links of a sheet: how many there are in all is not known.
  const where = cells.length > MOST_CELLS ? `${shown} and others` : shown;
  return `${where}: the values come from other workbooks and are those of the last time the book was saved. Make sure that they are current (in Excel: Data, Edit Links, Update Values); if not, update, save and evaluate again.`;
}

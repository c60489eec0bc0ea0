import type { Note } from '../../core/ledger/note';
import { firstPlaces } from '../../core/workbook/cell-address';

const MOST_CELLS = 5;

/** What, where, what next. */
export function noteSentence({ cells }: Note): string {
  const { named, left } = firstPlaces(cells, MOST_CELLS, ', ');
  // The reader names no more than the first links of a sheet: how many there are in all is not known.
  const where = left > 0 ? `${named} and others` : named;
  return `${where}: the values come from other workbooks and are those of the last time the book was saved. Make sure that they are current (in Excel: Data, Edit Links, Update Values); if not, update, save and evaluate again.`;
}

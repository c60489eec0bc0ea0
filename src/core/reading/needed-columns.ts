import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { locateHeaders } from './header-block';
import { SheetTexts } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

/** The columns (zero-based, ascending) of a large sheet that its tables need, as its top shows; none where it shows no table. */
export function neededColumns(top: SheetSnapshot, vocabulary: Vocabulary): readonly number[] {
  const headers = locateHeaders(new SheetTexts(top), vocabulary);
  const needed = new Set(headers.flatMap(({ columns }) => columns.filter(({ words }) => words.length > 0).map(({ column }) => column)));
  return [...needed].sort((left, right) => left - right);
}

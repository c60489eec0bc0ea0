import { cellsOf } from '../ledger/figure';
import type { CellAddress } from '../workbook/cell-address';
import type { TextFinding } from './text-finding';

/** The cells of the quoted words, then those of the figures; what a report file says stands in none. */
export function cellsOfText({ quotes, figures }: TextFinding): CellAddress[] {
  return [...quotes.flatMap(({ place }) => (place.kind === 'cell' ? [place.cell] : [])), ...figures.flatMap(cellsOf)];
}

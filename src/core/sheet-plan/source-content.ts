/** How the rows of 取数 show a cell of the user's: a link to it, and what it holds now. */
import { call, source, text, type Expression } from '../formula/expression';
import { fullA1, type CellAddress } from '../workbook/cell-address';
import { constant, type PlannedCell } from './sheet-plan';
import type { SheetWording } from './sheet-wording';

export function linkTo(cell: CellAddress): PlannedCell {
  return constant(fullA1(cell), 'link', { link: cell });
}

/** What the cell holds now; an empty cell is "" and not the 0 that a plain reference gives. */
export function contentNow(cell: CellAddress, wording: SheetWording): Expression {
  const now = source(cell);
  return call('IF', call('ISERROR', now), text(wording.figures.errorContent), call('IF', call('ISBLANK', now), text(''), now));
}

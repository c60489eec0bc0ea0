/** Failing sums without a table around them, for tests of the clues that amounts alone give. */
import { BookPlaces } from '../../../../src/core/checks/book-places';
import type { CheckResult } from '../../../../src/core/checks/check-result';
import type { Clue } from '../../../../src/core/checks/clues/clue';
import { gapOf, type Gap } from '../../../../src/core/checks/clues/gap';
import { localA1 } from '../../../../src/core/workbook/cell-address';
import { amount, barePlaces, decimal, plainText, sumRelation } from '../plain-figures';
import { factsOf, figureAt, type Rows } from '../read-facts';

/** `suspected`: cells of the relation that other relations do not bear out; all of them where none is given. */
export function gapIn(leading: CheckResult, suspected: readonly string[] = [], places = barePlaces()): Gap {
  const figures = [...leading.left, ...leading.right].map(({ figure }) => figure).filter(({ rowLabel }) => suspected.includes(rowLabel.text));
  return gapOf({ leading, consequences: [], suspects: figures.map((figure) => ({ figure, change: decimal('1') })) }, places);
}

/** Parts from B5 on against the whole in B4. */
export function gap(whole: string, parts: readonly string[], suspected: readonly string[] = []): Gap {
  return gapIn(sumRelation(parts.map((value, index) => amount(`B${String(index + 5)}`, value)), amount('B4', whole)), suspected);
}

/** The same among the amounts of 表: cells of its parts, and that of the whole. */
export function gapAt(table: Rows, parts: readonly string[], whole: string): Gap {
  const facts = factsOf({ 表: table });
  return gapIn(sumRelation(parts.map((place) => figureAt(facts, place)), figureAt(facts, whole)), [], new BookPlaces(facts));
}

/** "B5 → 360.49 B6": the figures, with what they would have to be. */
export function shownClue(clue: Clue | null): string | null {
  if (clue === null) return null;
  return clue.figures.map(({ figure, balancing }) => `${localA1(figure.cell.row, figure.cell.column)}${balancing === null ? '' : ` → ${plainText(balancing) ?? ''}`}`).join(' ');
}

/** Failing sums without a table around them, for tests of the clues that amounts alone give. */
import type { CheckResult } from '../../../../src/core/checks/check-result';
import type { Clue } from '../../../../src/core/checks/clues/clue';
import { gapOf, type Gap } from '../../../../src/core/checks/clues/gap';
import { amount, barePlaces, decimal, plainText, sumRelation } from '../plain-figures';

/** `suspected`: cells of the relation that other relations do not bear out; all of them where none is given. */
export function gapIn(leading: CheckResult, suspected: readonly string[] = []): Gap {
  const figures = [...leading.left, ...leading.right].map(({ figure }) => figure).filter(({ rowLabel }) => suspected.includes(rowLabel.text));
  return gapOf({ leading, consequences: [], suspects: figures.map((figure) => ({ figure, change: decimal('1') })) }, barePlaces());
}

/** Parts from B5 on against the whole in B4. */
export function gap(whole: string, parts: readonly string[], suspected: readonly string[] = []): Gap {
  return gapIn(sumRelation(parts.map((value, index) => amount(`B${String(index + 5)}`, value)), amount('B4', whole)), suspected);
}

/** "B5 → 360.49 B6": the figures, with what they would have to be. */
export function shownClue(clue: Clue | null): string | null {
  if (clue === null) return null;
  return clue.figures.map(({ figure, balancing }) => (balancing === null ? figure.rowLabel.text : `${figure.rowLabel.text} → ${plainText(balancing) ?? ''}`)).join(' ');
}

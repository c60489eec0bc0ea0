/** Whether two tables that state one thing state it alike. */
import { boundsOf, halfUnit } from '../checks/tolerance';
import { figureId, statedIn, type Figure } from '../ledger/figure';
import { absolute, compare, isZero, subtract } from '../money/decimal';

/**
 * `null` where one of them states nothing. Where one is written in finer units than the other (元 beside 万元), they are alike within
 * what rounding explains; amounts that are equally fine were not rounded from each other.
 */
export function areAlike(one: Figure | null, other: Figure | null): boolean | null {
  const [here, there] = [statedIn(one, 'yuan'), statedIn(other, 'yuan')];
  if (one === null || other === null || here === null || there === null) return null;
  const gap = absolute(subtract(here, there));
  if (isZero(gap)) return true;
  const isRounded = compare(halfUnit(one, 'yuan'), halfUnit(other, 'yuan')) !== 0;
  return isRounded && compare(gap, boundsOf([one, other], 'yuan').noticeBound) <= 0;
}

/** Both state some figure, and differently; rates follow from amounts. */
export function contradict(left: readonly Figure[], right: readonly Figure[]): boolean {
  const there = new Map(right.map((figure) => [figureId(figure.subject, figure.measure), figure]));
  return left.some((figure) => figure.measure !== 'statedRate' && areAlike(figure, there.get(figureId(figure.subject, figure.measure)) ?? null) === false);
}

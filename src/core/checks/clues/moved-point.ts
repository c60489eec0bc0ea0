import { absolute, compare, isZero, shifted, subtract, ZERO, type Decimal } from '../../money/decimal';
import { halfUnit } from '../tolerance';
import { isTelling } from './chance';
import type { Clue } from './clue';
import { inQuestion, type Gap, type GapTerm } from './gap';

/** A digit dropped or added moves the point by one place; a point set wrongly moves it by two. */
const POWERS = [1, -1, 2, -2];
/** With a digit gone, its place is known to no more than rounding. */
const ROUNDED_READINGS = 11;

/** Relation 41: an amount that 10 × or 0.1 × itself would balance. */
export function movedPoint(gap: Gap): Clue | null {
  const { result, unit, inQuestion: terms } = gap;
  const fits = termsWithMovedPoint(gap);
  const [term] = fits;
  if (term === undefined || fits.length > 1) return null;
  const isExact = POWERS.some((power) => isBalancedBy(term, power, ZERO));
  const tried = terms.length * POWERS.length * (isExact ? 1 : ROUNDED_READINGS);
  return isTelling(result.difference, tried) ? { kind: 'movedPoint', figures: [inQuestion(term, unit)] } : null;
}

/** Those that balance with the point elsewhere, by chance or not. */
export function termsWithMovedPoint({ result, unit, inQuestion: terms }: Gap): GapTerm[] {
  const allowed = ({ figure }: GapTerm, power: number): Decimal => larger(result.tolerance, shifted(halfUnit(figure, unit), Math.max(0, power)));
  return terms.filter((term) => POWERS.some((power) => isBalancedBy(term, power, allowed(term, power))));
}

function isBalancedBy({ value, balancing }: GapTerm, power: number, tolerance: Decimal): boolean {
  return !isZero(balancing) && compare(absolute(subtract(shifted(value, power), balancing)), tolerance) <= 0;
}

function larger(left: Decimal, right: Decimal): Decimal {
  return compare(left, right) < 0 ? right : left;
}

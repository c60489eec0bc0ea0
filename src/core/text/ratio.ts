/** Percentages against the amounts that they are said of. */
import { absolute, add, compare, isZero, multiply, shifted, subtract, type Decimal } from '../money/decimal';
import { divideHalfAwayFromZero } from '../money/rounding';
import type { Quantity } from './quantities';

/** An amount in 元 and what its rounding may hide. */
export type Measured = Pick<Quantity, 'value' | 'half'>;

/** Digits after the point in which quotients are compared; far finer than any stated percentage. */
const WORKING_SCALE = 20;

/**
 * What the percentage should be, with as many digits as it has; `null` where it agrees: off by no more than half a unit of its last digit and
 * what the rounding of both amounts can move the quotient. `whole` is not 0.
 */
export function rightPercentage(stated: Measured, part: Measured, whole: Measured): Decimal | null {
  const exact = shifted(divideHalfAwayFromZero(part.value, whole.value, WORKING_SCALE), 2);
  const base = absolute(whole.value);
  const ofPart = divideHalfAwayFromZero(part.half, base, WORKING_SCALE);
  const ofWhole = divideHalfAwayFromZero(multiply(whole.half, absolute(part.value)), multiply(base, base), WORKING_SCALE);
  const tolerance = add(stated.half, shifted(add(ofPart, ofWhole), 2));
  if (compare(absolute(subtract(stated.value, exact)), tolerance) <= 0) return null;
  return shifted(divideHalfAwayFromZero(part.value, whole.value, stated.value.scale + 2), 2);
}

export function isNothing({ value }: Measured): boolean {
  return isZero(value);
}

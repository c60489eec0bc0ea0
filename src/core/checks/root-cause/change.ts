/** What a relation would say if one place held another amount. Changes are in the ledger's unit, those of a stated rate or a score in points. */
import type { Figure } from '../../ledger/figure';
import { absolute, add, compare, HUNDRED, isZero, multiply, negate, subtract, type Decimal } from '../../money/decimal';
import { inUnit } from '../../money/money-unit';
import { divideHalfAwayFromZero } from '../../money/rounding';
import { sideValue } from '../balance';
import { isBound, type CheckResult, type Term } from '../check-result';
import { isOfPoints } from '../points';
import { rateResult } from '../rate-result';
import type { BookPlaces } from '../book-places';
import { isAt, type ComparedPlace } from './compared-place';

/** The change of one place that makes a failing relation just hold; `null` where none does. */
export function neededChange(result: CheckResult, place: ComparedPlace, book: BookPlaces): Decimal | null {
  if (result.relation === 'balance' || isBound(result.relation)) return divided(negate(result.difference), place.weight);
  return result.relation === 'rate' ? changeForRate(result, place, book) : null;
}

function divided(value: Decimal, weight: number): Decimal {
  const whole = weight < 0 ? negate(value) : value;
  const times = BigInt(Math.abs(weight));
  return times === 1n ? whole : divideHalfAwayFromZero(whole, { unscaled: times, scale: 0 }, whole.scale + 1);
}

/** Rate = execution over budget, solved for one of the three, with as many digits as the place's column uses. */
function changeForRate({ left, right, leftValue, rightValue }: CheckResult, { key }: ComparedPlace, book: BookPlaces): Decimal | null {
  const [rate] = left;
  const [executed, budget] = right;
  if (rate === undefined || executed === undefined || budget === undefined) return null;
  if (isAt(rate.figure, key, book)) return subtract(rightValue, leftValue);
  const { unit } = book;
  const [spent, planned] = [sideValue([executed], unit), sideValue([budget], unit)];
  const inDigitsOf = ({ figure }: Term, numerator: Decimal, denominator: Decimal): Decimal =>
    inUnit(divideHalfAwayFromZero(inUnit(numerator, unit, figure.unit), denominator, figure.decimals), figure.unit, unit);
  if (isAt(executed.figure, key, book)) return subtract(inDigitsOf(executed, multiply(leftValue, planned), HUNDRED), spent);
  return isZero(leftValue) ? null : subtract(inDigitsOf(budget, multiply(spent, HUNDRED), leftValue), planned);
}

/** Whether the relation holds once `change` is added to the place. */
export function holdsWith(result: CheckResult, place: ComparedPlace, change: Decimal, book: BookPlaces): boolean {
  const moved = add(result.difference, multiply(change, { unscaled: BigInt(place.weight), scale: 0 }));
  switch (result.relation) {
    case 'balance':
      return compare(absolute(moved), result.noticeBound) <= 0;
    case 'bound':
    case 'part':
    case 'limit':
      return compare(moved, result.tolerance) <= 0;
    case 'rate':
      return rateHoldsWith(result, place, change, book);
    default:
      return false;
  }
}

function rateHoldsWith({ rule, scope, left, right }: CheckResult, { key }: ComparedPlace, change: Decimal, book: BookPlaces): boolean {
  const [rate, executed, budget] = [...left, ...right].map(({ figure }) => changed(figure, key, change, book));
  if (rate === undefined || executed === undefined || budget === undefined) return false;
  return rateResult({ rule, scope, rate, executed, budget, unit: book.unit })?.verdict === 'exact';
}

function changed(figure: Figure, key: string, change: Decimal, book: BookPlaces): Figure {
  if (!isAt(figure, key, book) || figure.reading.state !== 'stated') return figure;
  const own = isOfPoints(figure) ? change : inUnit(change, book.unit, figure.unit);
  return { ...figure, reading: { state: 'stated', value: add(figure.reading.value, own) } };
}

import { absolute, compare, multiply, shifted, subtract, type Decimal } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { isBound } from '../check-result';
import type { Clue } from './clue';
import { halfUnit } from '../tolerance';
import { inQuestion, named, type Gap, type GapTerm } from './gap';

/** ± 0.5 %. */
const NEARNESS: Decimal = { unscaled: 5n, scale: 3 };
/** 200 of the last digit: half of one is then no more than what is allowed. */
const FEWEST_HALF_UNITS: Decimal = { unscaled: 400n, scale: 0 };
/** 万元 and 元. */
const POWERS = [4, -4];

/** Relation 40: an amount in 元 among 万元, or the other way round. For an execution that exceeds its budget both sides are compared. */
export function otherUnit({ result, unit, inQuestion: terms }: Gap): Clue | null {
  if (isBound(result.relation)) {
    const [executed] = result.left;
    const isMixed = executed !== undefined && isOtherUnitOf(result.leftValue, result.rightValue);
    return isMixed ? { kind: 'otherUnit', figures: [named(executed.figure)] } : null;
  }
  const fits = terms.filter((term) => hasDigits(term, unit) && isOtherUnitOf(term.value, term.balancing));
  const [term] = fits;
  return term === undefined || fits.length > 1 ? null : { kind: 'otherUnit', figures: [inQuestion(term, unit)] };
}

/** A few hundredths are near to any small amount. */
function hasDigits({ figure, value }: GapTerm, unit: MoneyUnit): boolean {
  return compare(absolute(value), multiply(halfUnit(figure, unit), FEWEST_HALF_UNITS)) >= 0;
}

function isOtherUnitOf(value: Decimal, balancing: Decimal): boolean {
  const allowed = absolute(multiply(balancing, NEARNESS));
  return POWERS.some((power) => compare(absolute(subtract(shifted(value, power), balancing)), allowed) <= 0);
}

import { statedIn, type Figure } from '../ledger/figure';
import { absolute, compare, multiply, subtract, sum, ZERO, type Decimal } from '../money/decimal';
import { halfUnit } from './tolerance';

const FACTOR: Decimal = { unscaled: 10_000n, scale: 0 };
/** 0.5 %. */
const LEEWAY: Decimal = { unscaled: 5n, scale: 3 };
/** 0.05 万元: smaller amounts are 10,000 times each other by chance. */
const LEAST: Decimal = { unscaled: 500n, scale: 0 };
/** Four digits that count: 5 and 50,000 meet by chance. */
const LEAST_DIGITS = 4;

/**
 * - `exact`: one amount is 10,000 times the other but for rounding, and no round number: 元 were taken for 万元, or the other way round.
 * - `near`: it is so within 0.5 %.
 */
export type UnitSlip = 'exact' | 'near';

/** `null` where two figures of the same thing are not apart by a factor of 10,000. */
export function unitSlip(one: Figure, other: Figure): UnitSlip | null {
  const [first, second] = [statedIn(one, 'yuan'), statedIn(other, 'yuan')];
  if (first === null || second === null || first.unscaled < 0n !== second.unscaled < 0n) return null;
  const isLarger = compare(absolute(first), absolute(second)) > 0;
  const [larger, smaller] = isLarger ? [absolute(first), absolute(second)] : [absolute(second), absolute(first)];
  const [large, small] = isLarger ? [one, other] : [other, one];
  if (compare(smaller, LEAST) < 0) return null;
  const expected = multiply(smaller, FACTOR);
  const off = absolute(subtract(larger, expected));
  if (compare(off, multiply(expected, LEEWAY)) > 0) return null;
  const rounding = sum([multiply(halfUnit(small, 'yuan'), FACTOR), halfUnit(large, 'yuan')]);
  return compare(off, rounding) <= 0 && digitsOf(larger) >= LEAST_DIGITS ? 'exact' : 'near';
}

/** Without zeros at the end. */
function digitsOf({ unscaled }: Decimal): number {
  return String(unscaled).replace(/0+$/u, '').length;
}

/** Of an amount without its sign, in 元; 0 where nothing is stated. */
export function sizeOf(figure: Figure): Decimal {
  return absolute(statedIn(figure, 'yuan') ?? ZERO);
}

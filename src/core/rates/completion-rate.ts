/**
 * 预算完成率 = 执行数 / 预算数.
 *
 * - `ratio`: both sides are stated and the budget is not 0.
 * - `noBase`: the budget is 0; published tables print "—".
 * - `notStated`: a side is missing; nothing is printed.
 */
import { compare, decimalText, isZero, shifted, type Decimal } from '../money/decimal';
import { divideHalfAwayFromZero } from '../money/rounding';

export type CompletionRate =
  | { readonly kind: 'ratio'; readonly executed: Decimal; readonly budget: Decimal }
  | { readonly kind: 'noBase' }
  | { readonly kind: 'notStated' };

export function completionRate(executed: Decimal | null, budget: Decimal | null): CompletionRate {
  if (executed === null || budget === null) return { kind: 'notStated' };
  return isZero(budget) ? { kind: 'noBase' } : { kind: 'ratio', executed, budget };
}

/** Digits of the rate as a fraction that the printed formulas try, in turn, while a rate short of 1 would round to 1. */
export const RATE_SCALES: readonly number[] = [4, 5, 6, 7, 8, 9, 10, 12];

/**
 * The rate as a fraction, rounded half away from zero to two decimals of a percent. 100% is kept for execution that equals the
 * budget: a rate that would round to it gets more decimals until it differs (99.996%).
 */
export function roundedRate(rate: { readonly executed: Decimal; readonly budget: Decimal }): Decimal {
  const [first = 4, ...finer] = RATE_SCALES;
  let rounded = divideHalfAwayFromZero(rate.executed, rate.budget, first);
  if (compare(rate.executed, rate.budget) === 0) return rounded;
  for (const scale of finer) {
    if (!isWhole(rounded)) return rounded;
    rounded = divideHalfAwayFromZero(rate.executed, rate.budget, scale);
  }
  return rounded;
}

function isWhole(fraction: Decimal): boolean {
  return compare(fraction, { unscaled: 1n, scale: 0 }) === 0;
}

/** "94.45%", "100.00%", "99.996%". */
export function rateText(rate: { readonly executed: Decimal; readonly budget: Decimal }): string {
  return `${decimalText(shifted(roundedRate(rate), 2))}%`;
}

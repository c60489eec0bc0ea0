/** Whether a match means something: among many amounts one is equal to a small or round difference by chance. */
import { absolute, trimmed, type Decimal } from '../../money/decimal';

/** A clue that chance alone gives in more than 1 of 100 books is no clue. */
const ODDS = 100n;

/**
 * How many amounts of the size of `value` there are, as far as its digits tell: zeros at its end say that round amounts are in use, so that
 * 1.00 is one of few and 88.35 one of 8835.
 */
function amountsLike(value: Decimal): bigint {
  let { unscaled } = absolute(trimmed(value));
  while (unscaled !== 0n && unscaled % 10n === 0n) unscaled /= 10n;
  return unscaled;
}

/** `tried`: how many comparisons could have given a match. */
export function isTelling(value: Decimal, tried: number): boolean {
  return BigInt(Math.ceil(tried)) * ODDS <= amountsLike(value);
}

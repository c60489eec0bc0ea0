import type { Decimal } from './decimal';

/**
 * `numerator / denominator` rounded half away from zero to `scale` digits, as Excel's ROUND does (`Math.round` rounds −0.5 to −0).
 * The denominator is not 0.
 */
export function divideHalfAwayFromZero(numerator: Decimal, denominator: Decimal, scale: number): Decimal {
  if (denominator.unscaled === 0n) throw new RangeError('division by zero');
  const power = scale + denominator.scale - numerator.scale;
  const dividend = numerator.unscaled * (power > 0 ? 10n ** BigInt(power) : 1n);
  const divisor = denominator.unscaled * (power < 0 ? 10n ** BigInt(-power) : 1n);
  const negative = dividend < 0n !== divisor < 0n;
  const top = dividend < 0n ? -dividend : dividend;
  const bottom = divisor < 0n ? -divisor : divisor;
  const quotient = (top * 2n + bottom) / (bottom * 2n);
  return { unscaled: negative ? -quotient : quotient, scale };
}

/** `value` with exactly `scale` digits, rounded half away from zero where digits go. */
export function roundHalfAwayFromZero(value: Decimal, scale: number): Decimal {
  return divideHalfAwayFromZero(value, { unscaled: 1n, scale: 0 }, scale);
}

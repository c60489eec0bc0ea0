import { decimalText, trimmed, type Decimal } from './decimal';

const LEAST_DECIMALS = 2;

/** An amount in plain notation with at least two decimals, and as many more as it has: "12.50", "89.974". */
export function amountText(value: Decimal): string {
  const { unscaled, scale } = trimmed(value);
  if (scale >= LEAST_DECIMALS) return decimalText({ unscaled, scale });
  return decimalText({ unscaled: unscaled * 10n ** BigInt(LEAST_DECIMALS - scale), scale: LEAST_DECIMALS });
}

import { trimmed, type Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';

/** Above these, digits after the point come from a calculation and say nothing about how a column is rounded. */
const MOST_DECIMALS: Readonly<Record<MoneyUnit, number>> = { yuan: 2, wanYuan: 6 };

/** Digits after the point that an amount in `unit` shows its column to use; 0 for a calculated tail. */
export function usedDecimals(amount: Decimal, unit: MoneyUnit): number {
  const { scale } = trimmed(amount);
  return scale <= MOST_DECIMALS[unit] ? scale : 0;
}

/** The same of a plain number with at most two digits, without making a decimal of it; `null` for any other. */
export function plainDecimals(value: number): 0 | 1 | 2 | null {
  const hundredths = Math.round(value * 100);
  return hundredths / 100 === value ? decimalsOfHundredths(hundredths) : null;
}

/** Digits after the point that a whole number of hundredths has. */
export function decimalsOfHundredths(hundredths: number): 0 | 1 | 2 {
  return hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
}

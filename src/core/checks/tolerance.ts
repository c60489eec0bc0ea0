/**
 * How far two sides of a relation may be apart by rounding alone: the sum of the half units of every figure that takes part, the stated
 * total included. A half unit is 0.5 of the last decimal place that the figure's column uses.
 */
import type { Figure } from '../ledger/figure';
import { compare, multiply, sum, type Decimal } from '../money/decimal';
import { inUnit, type MoneyUnit } from '../money/money-unit';

export interface Bounds {
  readonly tolerance: Decimal;
  readonly noticeBound: Decimal;
}

/** 0.05 万元: a larger gap is never called rounding, however many figures take part. */
export const LARGEST_TOLERANCE: Decimal = { unscaled: 5n, scale: 2 };
/** Figures in 元 with two decimals are the books themselves: they agree to 0.01. */
const YUAN_TOLERANCE: Decimal = { unscaled: 1n, scale: 2 };
const LARGEST_QUOTIENT_HALF: Decimal = { unscaled: 5n, scale: 3 };
const NOTICE_DIGITS = 4;

/** Bounds of a relation between these figures, in `unit`. */
export function boundsOf(figures: readonly Figure[], unit: MoneyUnit): Bounds {
  const allInYuan = figures.every((figure) => figure.unit === 'yuan');
  if (allInYuan) {
    const tolerance = inUnit(YUAN_TOLERANCE, 'yuan', unit);
    return { tolerance, noticeBound: tolerance };
  }
  const largest = inUnit(LARGEST_TOLERANCE, 'wanYuan', unit);
  // Every row of a sum was rounded by itself.
  const computed = sum(figures.map((figure) => multiply(halfUnit(figure, unit), { unscaled: BigInt(roundedCount(figure)), scale: 0 })));
  const tolerance = compare(computed, largest) > 0 ? largest : computed;
  const drift = inUnit(driftOf(figures.reduce((count, figure) => count + roundedCount(figure), 0)), 'wanYuan', unit);
  return { tolerance, noticeBound: compare(drift, tolerance) > 0 ? drift : tolerance };
}

function roundedCount({ sum: rows }: Figure): number {
  return rows === null ? 1 : rows.rows.length;
}

/** Half of the last decimal place of the figure's column, in `unit`: 0.005 for two decimals. */
export function halfUnit(figure: Figure, unit: MoneyUnit): Decimal {
  return inUnit({ unscaled: 5n, scale: figure.decimals + 1 }, figure.unit, unit);
}

/** What an amount may be off in a quotient: half of its last place, and never more than 0.005 (DOMAIN.md §5), in `unit`. */
export function quotientHalfUnit(figure: Figure, unit: MoneyUnit): Decimal {
  const own = halfUnit(figure, unit);
  const most = inUnit(LARGEST_QUOTIENT_HALF, figure.unit, unit);
  return compare(own, most) > 0 ? most : own;
}

/** 0.01 × √n 万元: what n figures, each rounded to 0.01, drift apart in a random walk. */
function driftOf(count: number): Decimal {
  return { unscaled: BigInt(Math.floor(0.01 * Math.sqrt(count) * 10 ** NOTICE_DIGITS)), scale: NOTICE_DIGITS };
}

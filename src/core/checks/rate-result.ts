/** The comparison of a stated rate with execution over budget. */
import { statedValue, type Figure } from '../ledger/figure';
import { absolute, add, compare, isZero, multiply, shifted, subtract, ZERO, type Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { divideHalfAwayFromZero } from '../money/rounding';
import { sideValue } from './balance';
import { plus } from './breakdown';
import { comparedSides } from './compared-sides';
import type { CheckResult, RuleId } from './check-result';
import { quotientHalfUnit } from './tolerance';

/** Digits after the point in which the exact quotient is compared; far finer than any stated rate. */
const WORKING_SCALE = 20;

export interface RateOfAmounts {
  readonly rule: RuleId;
  readonly scope: string;
  readonly rate: Figure;
  readonly executed: Figure;
  readonly budget: Figure;
  readonly unit: MoneyUnit;
}

/**
 * It agrees when it is off by no more than half a unit of its last digit and what the rounding of both amounts can move the quotient:
 * (h/B + h·E/B²) × 100 points. `null` where one of them is not stated, or the budget is 0.
 */
export function rateResult({ rule, scope, rate, executed, budget, unit }: RateOfAmounts): CheckResult | null {
  const claimed = statedValue(rate);
  if (claimed === null || statedValue(executed) === null || statedValue(budget) === null) return null;
  const spent = sideValue([plus(executed)], unit);
  const planned = sideValue([plus(budget)], unit);
  if (isZero(planned)) return null;
  const exact = shifted(divideHalfAwayFromZero(spent, planned, WORKING_SCALE), 2);
  const printed = shifted(divideHalfAwayFromZero(spent, planned, rate.decimals + 2), 2);
  const tolerance = add({ unscaled: 5n, scale: rate.decimals + 1 }, shifted(quotientDrift({ executed, budget, unit }, spent, planned), 2));
  const isRight = compare(absolute(subtract(claimed, exact)), tolerance) <= 0;
  return comparedSides({
    rule,
    scope,
    relation: 'rate',
    left: [plus(rate)],
    right: [plus(executed), plus(budget)],
    leftValue: claimed,
    rightValue: printed,
    difference: isRight ? ZERO : subtract(claimed, printed),
    tolerance,
    verdict: isRight ? 'exact' : 'rate',
  });
}

/** How far execution over budget moves when both amounts move by half a unit of their last digit: h/B + h·E/B². Both values are in `unit`. */
export function quotientDrift({ executed, budget, unit }: Pick<RateOfAmounts, 'executed' | 'budget' | 'unit'>, spent: Decimal, planned: Decimal): Decimal {
  const ofExecution = divideHalfAwayFromZero(quotientHalfUnit(executed, unit), absolute(planned), WORKING_SCALE);
  const moved = multiply(quotientHalfUnit(budget, unit), absolute(spent));
  return add(ofExecution, divideHalfAwayFromZero(moved, multiply(planned, planned), WORKING_SCALE));
}

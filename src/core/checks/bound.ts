/** Amounts that must not exceed others: an execution its budget, a part its whole, or, as a hint, what is usually no more than something else. */
import type { BudgetMeasure } from '../ledger/dimensions';
import { isStated, statedValue, type Figure } from '../ledger/figure';
import { compare, isZero, subtract, ZERO } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { fullA1 } from '../workbook/cell-address';
import { sideValue } from './balance';
import { plus } from './breakdown';
import type { CheckResult, Relation, RuleId, Verdict } from './check-result';
import { comparedSides } from './compared-sides';
import { boundsOf } from './tolerance';

interface About {
  readonly rule: RuleId;
  readonly scope: string;
  readonly unit: MoneyUnit;
}

export interface Bound extends About {
  readonly executed: Figure;
  readonly budget: Figure;
  /** Which budget it is: over the opening one money may have been added during the year. */
  readonly measure: BudgetMeasure;
}

/** `null` where one of them is not stated, or the budget is 0. */
export function boundResult({ executed, budget, measure, ...about }: Bound): CheckResult | null {
  if (isNothing(budget)) return null;
  return noMoreThan(about, 'bound', executed, budget, measure === 'originalBudget' ? 'notice' : 'error');
}

export interface PartOfWhole extends About {
  readonly part: Figure;
  readonly whole: Figure;
}

/** `null` where one of them is not stated, or the part is 0. */
export function partResult({ part, whole, ...about }: PartOfWhole): CheckResult | null {
  return isNothing(part) ? null : noMoreThan(about, 'part', part, whole, 'error');
}

export interface Limit extends Omit<About, 'scope'> {
  readonly figure: Figure;
  readonly limit: Figure;
}

/** Other funds or another count may explain more than that: a hint. `null` where one of them is not stated. */
export function limitResult({ rule, figure, limit, unit }: Limit): CheckResult | null {
  return noMoreThan({ rule, scope: `${fullA1(figure.cell)}/${fullA1(limit.cell)}`, unit }, 'limit', figure, limit, 'notice');
}

function isNothing(figure: Figure): boolean {
  const value = statedValue(figure);
  return value !== null && isZero(value);
}

function noMoreThan({ rule, scope, unit }: About, relation: Relation, amount: Figure, limit: Figure, beyond: Verdict): CheckResult | null {
  if (!isStated(amount) || !isStated(limit)) return null;
  const [left, right] = [[plus(amount)], [plus(limit)]];
  const [leftValue, rightValue] = [sideValue(left, unit), sideValue(right, unit)];
  const difference = subtract(leftValue, rightValue);
  const { tolerance } = boundsOf([amount, limit], unit);
  const verdict = compare(difference, ZERO) <= 0 ? 'exact' : compare(difference, tolerance) <= 0 ? 'rounding' : beyond;
  return comparedSides({ rule, scope, relation, left, right, leftValue, rightValue, tolerance, verdict });
}

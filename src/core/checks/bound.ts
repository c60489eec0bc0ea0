/** The comparison of an execution with its budget. */
import type { BudgetMeasure } from '../ledger/dimensions';
import { statedValue, type Figure } from '../ledger/figure';
import { compare, isZero, subtract, ZERO } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { sideValue } from './balance';
import { plus } from './breakdown';
import type { CheckResult, RuleId, Verdict } from './check-result';
import { boundsOf } from './tolerance';

export interface Bound {
  readonly rule: RuleId;
  readonly scope: string;
  readonly executed: Figure;
  readonly budget: Figure;
  /** Which budget it is: over the opening one money may have been added during the year. */
  readonly measure: BudgetMeasure;
  readonly unit: MoneyUnit;
}

/** `null` where one of them is not stated, or the budget is 0. */
export function boundResult({ rule, scope, executed, budget, measure, unit }: Bound): CheckResult | null {
  const planned = statedValue(budget);
  if (statedValue(executed) === null || planned === null || isZero(planned)) return null;
  const left = [plus(executed)];
  const right = [plus(budget)];
  const leftValue = sideValue(left, unit);
  const rightValue = sideValue(right, unit);
  const difference = subtract(leftValue, rightValue);
  const { tolerance } = boundsOf([executed, budget], unit);
  const verdict = ((): Verdict => {
    if (compare(difference, ZERO) <= 0) return 'exact';
    if (compare(difference, tolerance) <= 0) return 'rounding';
    return measure === 'originalBudget' ? 'notice' : 'error';
  })();
  return {
    rule,
    scope,
    relation: 'bound',
    left,
    right,
    blanks: [],
    leftValue,
    rightValue,
    difference,
    tolerance,
    noticeBound: tolerance,
    verdict,
    cells: [executed.cell, budget.cell],
  };
}

/** Amounts that must not exceed others: an execution its budget, a part its whole. */
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
  if (planned === null || isZero(planned)) return null;
  return limited({ rule, scope, unit }, 'bound', executed, budget, measure === 'originalBudget' ? 'notice' : 'error');
}

export interface PartOfWhole extends Pick<Bound, 'rule' | 'scope' | 'unit'> {
  readonly part: Figure;
  readonly whole: Figure;
}

/** `null` where one of them is not stated, or the part is 0. */
export function partResult({ part, whole, ...about }: PartOfWhole): CheckResult | null {
  const value = statedValue(part);
  return value === null || isZero(value) ? null : limited(about, 'part', part, whole, 'error');
}

function limited({ rule, scope, unit }: Pick<Bound, 'rule' | 'scope' | 'unit'>, relation: 'bound' | 'part', amount: Figure, limit: Figure, beyond: Verdict): CheckResult | null {
  if (statedValue(amount) === null || statedValue(limit) === null) return null;
  const left = [plus(amount)];
  const right = [plus(limit)];
  const leftValue = sideValue(left, unit);
  const rightValue = sideValue(right, unit);
  const difference = subtract(leftValue, rightValue);
  const { tolerance } = boundsOf([amount, limit], unit);
  const verdict = ((): Verdict => {
    if (compare(difference, ZERO) <= 0) return 'exact';
    return compare(difference, tolerance) <= 0 ? 'rounding' : beyond;
  })();
  return {
    rule,
    scope,
    relation,
    left,
    right,
    blanks: [],
    leftValue,
    rightValue,
    difference,
    tolerance,
    noticeBound: tolerance,
    verdict,
    cells: [amount.cell, limit.cell],
  };
}

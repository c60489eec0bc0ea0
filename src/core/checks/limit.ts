/** What is usually no more than something else: a hint where it is, since other funds or another count may explain it. */
import { isStated, type Figure } from '../ledger/figure';
import { compare, subtract, ZERO } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { sideValue } from './balance';
import { plus } from './breakdown';
import type { CheckResult, RuleId } from './check-result';
import { fullA1 } from '../workbook/cell-address';
import { boundsOf } from './tolerance';

export interface Limit {
  readonly rule: RuleId;
  readonly figure: Figure;
  readonly limit: Figure;
  readonly unit: MoneyUnit;
}

/** `null` where one of them is not stated. */
export function limitResult({ rule, figure, limit, unit }: Limit): CheckResult | null {
  if (!isStated(figure) || !isStated(limit)) return null;
  const [left, right] = [[plus(figure)], [plus(limit)]];
  const [leftValue, rightValue] = [sideValue(left, unit), sideValue(right, unit)];
  const difference = subtract(leftValue, rightValue);
  const { tolerance } = boundsOf([figure, limit], unit);
  return {
    rule,
    scope: `${fullA1(figure.cell)}/${fullA1(limit.cell)}`,
    relation: 'limit',
    left,
    right,
    blanks: [],
    leftValue,
    rightValue,
    difference,
    tolerance,
    noticeBound: tolerance,
    verdict: compare(difference, ZERO) <= 0 ? 'exact' : compare(difference, tolerance) <= 0 ? 'rounding' : 'notice',
    cells: [figure.cell, limit.cell],
  };
}

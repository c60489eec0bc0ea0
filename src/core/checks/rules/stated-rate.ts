import { subjectKey } from '../../ledger/dimensions';
import { statedValue, type Figure } from '../../ledger/figure';
import { figureOf, type Ledger } from '../../ledger/ledger';
import { absolute, add, compare, isZero, multiply, shifted, subtract, ZERO, type Decimal } from '../../money/decimal';
import { divideHalfAwayFromZero } from '../../money/rounding';
import { sideValue } from '../balance';
import { plus } from '../breakdown';
import type { Check, CheckResult } from '../check-result';
import { quotientHalfUnit } from '../tolerance';

/**
 * Relation 24: a rate that the workbook states is execution over budget. It agrees when it is off by no more than half a unit of its
 * last digit and what the rounding of both amounts can move the quotient: (h/B + h·E/B²) × 100 points.
 */
export const statedRate: Check = {
  id: 'stated-rate',
  relationNumber: 24,
  run: ({ ledger }) =>
    ledger.figures.flatMap((rate) => (rate.measure === 'statedRate' ? resultFor(ledger, rate) : [])),
};

/** Digits after the point in which the exact quotient is compared; far finer than any stated rate. */
const WORKING_SCALE = 20;

function resultFor(ledger: Ledger, rate: Figure): CheckResult[] {
  const executed = figureOf(ledger, rate.subject, 'executed');
  const budget = ledger.basis === null ? null : figureOf(ledger, rate.subject, ledger.basis);
  const claimed = statedValue(rate);
  if (executed === null || budget === null || claimed === null) return [];
  if (statedValue(executed) === null || statedValue(budget) === null) return [];
  const spent = sideValue([plus(executed)], ledger.unit);
  const planned = sideValue([plus(budget)], ledger.unit);
  if (isZero(planned)) return [];
  const exact = shifted(divideHalfAwayFromZero(spent, planned, WORKING_SCALE), 2);
  const printed = shifted(divideHalfAwayFromZero(spent, planned, rate.decimals + 2), 2);
  const tolerance = add({ unscaled: 5n, scale: rate.decimals + 1 }, drift(ledger, executed, budget, spent, planned));
  const isRight = compare(absolute(subtract(claimed, exact)), tolerance) <= 0;
  return [
    {
      rule: 'stated-rate',
      scope: subjectKey(rate.subject),
      relation: 'rate',
      left: [plus(rate)],
      right: [plus(executed), plus(budget)],
      blanks: [],
      leftValue: claimed,
      rightValue: printed,
      difference: isRight ? ZERO : subtract(claimed, printed),
      tolerance,
      noticeBound: tolerance,
      verdict: isRight ? 'exact' : 'rate',
      cells: [rate.cell, executed.cell, budget.cell],
    },
  ];
}

/** How far the quotient moves, in points, when both amounts move by half a unit of their last digit. */
function drift(ledger: Ledger, executed: Figure, budget: Figure, spent: Decimal, planned: Decimal): Decimal {
  const ofExecution = divideHalfAwayFromZero(quotientHalfUnit(executed, ledger.unit), absolute(planned), WORKING_SCALE);
  const moved = multiply(quotientHalfUnit(budget, ledger.unit), absolute(spent));
  const ofBudget = divideHalfAwayFromZero(moved, multiply(planned, planned), WORKING_SCALE);
  return shifted(add(ofExecution, ofBudget), 2);
}

import { subjectKey, type Subject } from '../../ledger/dimensions';
import { statedValue, type Figure } from '../../ledger/figure';
import { figureOf, type Ledger } from '../../ledger/ledger';
import { compare, isZero, subtract, ZERO } from '../../money/decimal';
import { sideValue } from '../balance';
import { plus } from '../breakdown';
import type { Check, CheckResult, Verdict } from '../check-result';
import { boundsOf } from '../tolerance';

/**
 * Relation 32: no more is executed than the year's budget allows: an error. Over the opening budget it is a notice, since
 * money may have been added during the year. Execution without any budget is the matter of `zero-base-execution`.
 */
export const executionWithinBudget: Check = {
  id: 'execution-within-budget',
  relationNumber: 32,
  run: ({ ledger }) => budgetedSubjects(ledger).flatMap((subject) => resultFor(ledger, subject)),
};

function budgetedSubjects(ledger: Ledger): Subject[] {
  return ledger.figures.filter(({ measure, subject }) => measure === 'executed' && subject.kind !== 'flow').map(({ subject }) => subject);
}

function resultFor(ledger: Ledger, subject: Subject): CheckResult[] {
  const executed = figureOf(ledger, subject, 'executed');
  const budget = ledger.basis === null ? null : figureOf(ledger, subject, ledger.basis);
  if (executed === null || budget === null || statedValue(executed) === null) return [];
  const planned = statedValue(budget);
  if (planned === null || isZero(planned)) return [];
  const left = [plus(executed)];
  const right = [plus(budget)];
  const leftValue = sideValue(left, ledger.unit);
  const rightValue = sideValue(right, ledger.unit);
  const difference = subtract(leftValue, rightValue);
  const { tolerance } = boundsOf([executed, budget], ledger.unit);
  const verdict = ((): Verdict => {
    if (compare(difference, ZERO) <= 0) return 'exact';
    if (compare(difference, tolerance) <= 0) return 'rounding';
    return ledger.basis === 'originalBudget' ? 'notice' : 'error';
  })();
  return [
    {
      rule: 'execution-within-budget',
      scope: subjectKey(subject),
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
      cells: cellsOf(executed, budget),
    },
  ];
}

function cellsOf(executed: Figure, budget: Figure): CheckResult['cells'] {
  return [executed.cell, budget.cell];
}

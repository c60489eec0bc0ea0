import { subjectKey, type Subject } from '../../ledger/dimensions';
import { figureOf, type Ledger } from '../../ledger/ledger';
import { boundResult } from '../bound';
import type { Check, CheckResult } from '../check-result';

/**
 * Relation 32: no more is executed than the year's budget allows: an error. Over the opening budget it is a notice, since
 * money may have been added during the year. Execution without any budget is the matter of `zero-base-execution`.
 */
export const executionWithinBudget: Check = {
  id: 'execution-within-budget',
  relationNumber: 32,
  run: ({ ledger }) => budgetedSubjects(ledger).flatMap((subject) => resultFor(ledger, subject) ?? []),
};

function budgetedSubjects(ledger: Ledger): Subject[] {
  return ledger.figures.filter(({ measure, subject }) => measure === 'executed' && subject.kind !== 'flow').map(({ subject }) => subject);
}

function resultFor(ledger: Ledger, subject: Subject): CheckResult | null {
  const { basis, unit } = ledger;
  const executed = figureOf(ledger, subject, 'executed');
  const budget = basis === null ? null : figureOf(ledger, subject, basis);
  if (basis === null || executed === null || budget === null) return null;
  return boundResult({ rule: 'execution-within-budget', scope: subjectKey(subject), executed, budget, measure: basis, unit });
}

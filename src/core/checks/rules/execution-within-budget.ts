import { subjectKey } from '../../ledger/dimensions';
import type { Figure } from '../../ledger/figure';
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
  run: ({ ledger }) => ledger.figures.filter(({ measure, subject }) => measure === 'executed' && subject.kind !== 'flow').flatMap((executed) => resultFor(ledger, executed) ?? []),
};

function resultFor(ledger: Ledger, executed: Figure): CheckResult | null {
  const { basis, unit } = ledger;
  const { subject } = executed;
  const budget = basis === null ? null : figureOf(ledger, subject, basis);
  return basis === null || budget === null ? null : boundResult({ rule: 'execution-within-budget', scope: subjectKey(subject), executed, budget, measure: basis, unit });
}

import { subjectKey } from '../../ledger/dimensions';
import type { Figure } from '../../ledger/figure';
import { figureOf, type Ledger } from '../../ledger/ledger';
import type { Check, CheckResult } from '../check-result';
import { rateResult } from '../rate-result';

/** Relation 24: a rate that the workbook states is execution over budget: the budget that its header names, else that which the department is rated by. */
export const statedRate: Check = {
  id: 'stated-rate',
  relationNumber: 24,
  run: ({ ledger }) => ledger.figures.flatMap((rate) => (rate.measure === 'statedRate' ? (resultFor(ledger, rate) ?? []) : [])),
};

function resultFor(ledger: Ledger, rate: Figure): CheckResult | null {
  const executed = figureOf(ledger, rate.subject, 'executed');
  const basis = rate.rateBase ?? ledger.basis;
  const budget = basis === null ? null : figureOf(ledger, rate.subject, basis);
  if (executed === null || budget === null) return null;
  return rateResult({ rule: 'stated-rate', scope: subjectKey(rate.subject), rate, executed, budget, unit: ledger.unit });
}

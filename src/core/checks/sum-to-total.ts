import type { Subject } from '../ledger/dimensions';
import { statedValue } from '../ledger/figure';
import { figureOf } from '../ledger/ledger';
import { balanceResult } from './balance';
import { MONEY_MEASURES, plus } from './breakdown';
import type { CheckFacts, CheckResult, RuleId } from './check-result';
import { CompleteBreakdowns } from './further-lines';

/** For every measure: the parts of one breakdown against the stated total. A single part is no breakdown. */
export function sumToTotal(facts: CheckFacts, rule: RuleId, isPart: (subject: Subject) => boolean): CheckResult[] {
  const { ledger } = facts;
  const breakdowns = new CompleteBreakdowns(facts, isPart);
  return MONEY_MEASURES.flatMap((measure) => {
    const total = figureOf(ledger, { kind: 'total' }, measure);
    const parts = breakdowns.of(measure);
    if (total === null || statedValue(total) === null || parts === null || parts.terms.length < 2) return [];
    return [
      balanceResult({
        rule,
        scope: measure,
        left: parts.terms,
        right: [plus(total)],
        unit: ledger.unit,
        blanks: parts.blanks,
      }),
    ];
  });
}

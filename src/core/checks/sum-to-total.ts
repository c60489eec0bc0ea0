import type { Subject } from '../ledger/dimensions';
import { statedValue } from '../ledger/figure';
import { figureOf, type Ledger } from '../ledger/ledger';
import { balanceResult } from './balance';
import { breakdownOf, MONEY_MEASURES, plus } from './breakdown';
import type { CheckResult, RuleId } from './check-result';

/** For every measure: the parts of one breakdown against the stated total. A single part is no breakdown. */
export function sumToTotal(ledger: Ledger, rule: RuleId, isPart: (subject: Subject) => boolean): CheckResult[] {
  return MONEY_MEASURES.flatMap((measure) => {
    const total = figureOf(ledger, { kind: 'total' }, measure);
    const parts = breakdownOf(ledger, measure, isPart);
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

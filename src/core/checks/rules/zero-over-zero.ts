import { subjectKey } from '../../ledger/dimensions';
import { statedValue } from '../../ledger/figure';
import { figureOf } from '../../ledger/ledger';
import { isZero, ZERO } from '../../money/decimal';
import { plus } from '../breakdown';
import type { Check } from '../check-result';

/** Relation 30: nothing planned, nothing spent: the rate is "—", and a number stated there is worth a look. */
export const zeroOverZero: Check = {
  id: 'zero-over-zero',
  relationNumber: 30,
  run: ({ ledger }) =>
    ledger.figures.flatMap((rate) => {
      if (rate.measure !== 'statedRate' || ledger.basis === null) return [];
      const executed = figureOf(ledger, rate.subject, 'executed');
      const budget = figureOf(ledger, rate.subject, ledger.basis);
      const claimed = statedValue(rate);
      const [spent, planned] = [statedValue(executed), statedValue(budget)];
      if (executed === null || budget === null || claimed === null || spent === null || planned === null) return [];
      if (!isZero(spent) || !isZero(planned)) return [];
      return [
        {
          rule: 'zero-over-zero' as const,
          scope: subjectKey(rate.subject),
          relation: 'dash' as const,
          left: [plus(rate)],
          right: [plus(executed), plus(budget)],
          blanks: [],
          leftValue: claimed,
          rightValue: ZERO,
          difference: claimed,
          tolerance: ZERO,
          noticeBound: ZERO,
          verdict: 'notice' as const,
          cells: [rate.cell, executed.cell, budget.cell],
        },
      ];
    }),
};

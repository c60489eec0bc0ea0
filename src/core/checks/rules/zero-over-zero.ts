import { subjectKey } from '../../ledger/dimensions';
import { statedValue } from '../../ledger/figure';
import { figureOf } from '../../ledger/ledger';
import { isZero, ZERO } from '../../money/decimal';
import { plus } from '../breakdown';
import type { Check } from '../check-result';
import { comparedSides } from '../compared-sides';

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
        comparedSides({
          rule: 'zero-over-zero',
          scope: subjectKey(rate.subject),
          relation: 'dash',
          left: [plus(rate)],
          right: [plus(executed), plus(budget)],
          leftValue: claimed,
          rightValue: ZERO,
          verdict: 'notice',
        }),
      ];
    }),
};

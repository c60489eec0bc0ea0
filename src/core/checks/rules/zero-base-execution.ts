import { subjectKey } from '../../ledger/dimensions';
import { statedValue } from '../../ledger/figure';
import { figureOf } from '../../ledger/ledger';
import { compare, isZero, ZERO } from '../../money/decimal';
import { sideValue } from '../balance';
import { plus } from '../breakdown';
import type { Check } from '../check-result';
import { comparedSides } from '../compared-sides';

/** Relation 29: money was spent on what had no budget. There is no completion rate, and the text says 年中追加. */
export const zeroBaseExecution: Check = {
  id: 'zero-base-execution',
  relationNumber: 29,
  run: ({ ledger }) =>
    ledger.figures.flatMap((executed) => {
      if (executed.measure !== 'executed' || ledger.basis === null || executed.subject.kind === 'flow') return [];
      const budget = figureOf(ledger, executed.subject, ledger.basis);
      const spent = statedValue(executed);
      const planned = statedValue(budget);
      if (budget === null || spent === null || planned === null || !isZero(planned) || compare(spent, ZERO) <= 0) return [];
      const left = [plus(executed)];
      return [
        comparedSides({
          rule: 'zero-base-execution',
          scope: subjectKey(executed.subject),
          relation: 'base',
          left,
          right: [plus(budget)],
          leftValue: sideValue(left, ledger.unit),
          rightValue: ZERO,
          verdict: 'zeroBase',
        }),
      ];
    }),
};

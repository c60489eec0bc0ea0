import { statedIn } from '../../ledger/figure';
import { figureOf } from '../../ledger/ledger';
import { compare, isZero, ZERO } from '../../money/decimal';
import { minus, plus } from '../breakdown';
import { sideValue } from '../balance';
import type { Check } from '../check-result';
import { comparedSides } from '../compared-sides';

/** Relation 33, second half: a budget executed to the last 元 while money is carried over needs an explanation. */
export const fullExecutionCarryOver: Check = {
  id: 'full-execution-carry-over',
  relationNumber: 33,
  run: ({ ledger }) => {
    const closing = figureOf(ledger, { kind: 'flow', flow: 'closingCarryOver' }, 'executed');
    const executed = figureOf(ledger, { kind: 'total' }, 'executed');
    const budget = ledger.basis === null ? null : figureOf(ledger, { kind: 'total' }, ledger.basis);
    if (closing === null || executed === null || budget === null) return [];
    const carried = statedIn(closing, ledger.unit);
    const [spent, planned] = [statedIn(executed, ledger.unit), statedIn(budget, ledger.unit)];
    if (carried === null || spent === null || planned === null) return [];
    const needsExplanation = compare(spent, planned) === 0 && !isZero(planned) && compare(carried, ZERO) > 0;
    const left = [plus(closing)];
    const right = [plus(executed), plus(budget)];
    const leftValue = sideValue(left, ledger.unit);
    const rightValue = sideValue([plus(budget), minus(executed)], ledger.unit);
    return [
      comparedSides({
        rule: 'full-execution-carry-over',
        scope: 'executed',
        relation: 'presence',
        left,
        right,
        leftValue,
        rightValue,
        verdict: needsExplanation ? 'explain' : 'exact',
      }),
    ];
  },
};

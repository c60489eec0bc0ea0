import type { Flow } from '../../ledger/dimensions';
import { statedValue, type Figure } from '../../ledger/figure';
import { figureOf } from '../../ledger/ledger';
import { balanceResult } from '../balance';
import { minus, plus } from '../breakdown';
import type { Check } from '../check-result';
import { areUsuallyEmpty } from '../surplus-flows';

/**
 * Relation 33: 年末结转和结余 = 年初结转和结余 + 本年收入 + 使用非财政拨款结余 (使用专用结余 where it has a row) − 本年支出 − 结余分配. A term without a row is 0, but without the year's
 * income, or without any expenditure, there is nothing to check.
 */
export const carryOverRollForward: Check = {
  id: 'carry-over-roll-forward',
  relationNumber: 33,
  run: ({ ledger }) => {
    const flow = (name: Flow): Figure | null => stated(figureOf(ledger, { kind: 'flow', flow: name }, 'executed'));
    const closing = flow('closingCarryOver');
    const income = flow('income');
    const expenditure = flow('expenditure') ?? stated(figureOf(ledger, { kind: 'total' }, 'executed'));
    if (closing === null || income === null || expenditure === null) return [];
    const gained = [flow('openingCarryOver'), income, flow('surplusUsed'), flow('earmarkedSurplusUsed')].filter((figure) => figure !== null);
    const spent = [expenditure, flow('surplusAllocated')].filter((figure) => figure !== null);
    const blanks = ledger.figures.filter(({ subject, reading }) => subject.kind === 'flow' && reading.state === 'blank');
    return [
      balanceResult({
        rule: 'carry-over-roll-forward',
        scope: 'executed',
        left: [...gained.map(plus), ...spent.map(minus)],
        right: [plus(closing)],
        unit: ledger.unit,
        blanks,
        blanksAreNothing: areUsuallyEmpty(blanks.map(({ subject }) => (subject.kind === 'flow' ? subject.flow : null))),
      }),
    ];
  },
};

function stated(figure: Figure | null): Figure | null {
  return statedValue(figure) === null ? null : figure;
}

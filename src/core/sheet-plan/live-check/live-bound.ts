import type { CheckResult } from '../../checks/check-result';
import { call, number, operation, planned, text, type Expression } from '../../formula/expression';
import type { Ledger } from '../../ledger/ledger';
import { checkId } from '../cell-ids';
import { figureValue } from '../live-figure';
import type { SheetWording } from '../sheet-wording';
import { guardedDifference, guardedSide, guardedVerdict, inWanYuan, stillStated } from './guarded-parts';
import type { LiveCheck } from './live-cells';

/** 未超, 尾差 or 超预算; without a budget there is no bound, and the row says "changed". */
export function liveBound(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const guard = stillStated(check, check.right.map(({ figure }) => operation(figureValue(figure), '<>', number(0))));
  return liveLimit(check, ledger, wording, guard, ledger.basis === 'originalBudget' ? words.exceededOriginal : words.exceeded, words.exceeded);
}

/** 未超, 尾差 or 大于总数. */
export function livePart(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const { exceededWhole } = wording.checks.verdicts;
  return liveLimit(check, ledger, wording, stillStated(check), exceededWhole, exceededWhole);
}

/** `open` is the verdict that holds the conclusion back. */
function liveLimit(check: CheckResult, ledger: Ledger, wording: SheetWording, guard: Expression, exceeded: string, open: string): LiveCheck {
  const words = wording.checks.verdicts;
  const gap = planned(checkId(check, 'difference'));
  const beyond = call('IF', operation(gap, '<=', planned(checkId(check, 'tolerance'))), text(words.rounding), text(exceeded));
  return {
    left: guardedSide(check, check.left, guard, wording.changed),
    right: guardedSide(check, check.right, guard, wording.changed),
    difference: guardedDifference(check, wording.changed),
    tolerance: number(inWanYuan(check.tolerance, ledger)),
    verdict: guardedVerdict(check, call('IF', operation(gap, '<=', number(0)), text(words.within), beyond), wording.changed),
    isOpen: operation(planned(checkId(check, 'verdict')), '=', text(open)),
  };
}

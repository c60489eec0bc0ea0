import type { CheckResult } from '../../checks/check-result';
import { call, number, operation, planned, text, type Expression } from '../../formula/expression';
import type { Ledger } from '../../ledger/ledger';
import { checkId } from '../cell-ids';
import { figureValue } from '../live-figure';
import type { SheetWording } from '../sheet-wording';
import { guardedDifference, guardedSide, guardedVerdict, shownTolerance, stillStated } from './guarded-parts';
import type { LiveCheck } from './live-cells';

/** 未超, 尾差 or 超预算; without a budget there is no bound, and the row says "changed". */
export function liveBound(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const guard = stillStated(check, check.right.map(({ figure }) => operation(figureValue(figure), '<>', number(0))));
  return noMoreThan(check, ledger, wording, guard, ledger.basis === 'originalBudget' ? words.exceededOriginal : words.exceeded, words.exceeded);
}

/** 未超, 尾差 or 大于总数. */
export function livePart(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const { exceededWhole } = wording.checks.verdicts;
  return noMoreThan(check, ledger, wording, stillStated(check), exceededWhole, exceededWhole);
}

/** 未超, 尾差 or a hint, which never holds the conclusion back. */
export function liveLimit(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  return noMoreThan(check, ledger, wording, stillStated(check), wording.checks.verdicts.beyondLimit, null);
}

/** `open` is the verdict that holds the conclusion back, if one does. */
function noMoreThan(check: CheckResult, ledger: Ledger, wording: SheetWording, guard: Expression, exceeded: string, open: string | null): LiveCheck {
  const words = wording.checks.verdicts;
  const gap = planned(checkId(check, 'difference'));
  const beyond = call('IF', operation(gap, '<=', planned(checkId(check, 'tolerance'))), text(words.rounding), text(exceeded));
  return {
    left: guardedSide(check, check.left, guard, wording.changed),
    right: guardedSide(check, check.right, guard, wording.changed),
    difference: guardedDifference(check, wording.changed),
    tolerance: number(shownTolerance(check, ledger)),
    verdict: guardedVerdict(check, call('IF', operation(gap, '<=', number(0)), text(words.within), beyond), wording.changed),
    isOpen: open === null ? null : operation(planned(checkId(check, 'verdict')), '=', text(open)),
  };
}

import type { CheckResult } from '../../checks/check-result';
import { call, number, operation, planned, text } from '../../formula/expression';
import type { Ledger } from '../../ledger/ledger';
import { checkId } from '../cell-ids';
import type { SheetWording } from '../sheet-wording';
import { guardedDifference, guardedSide, guardedVerdict, shownTolerance, stillStated } from './guarded-parts';
import type { LiveCheck } from './live-cells';

/** 未超, 尾差 or a hint, which never holds the conclusion back. */
export function liveLimit(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const guard = stillStated(check);
  const gap = planned(checkId(check, 'difference'));
  const beyond = call('IF', operation(gap, '<=', planned(checkId(check, 'tolerance'))), text(words.rounding), text(words.beyondLimit));
  return {
    left: guardedSide(check, check.left, guard, wording.changed),
    right: guardedSide(check, check.right, guard, wording.changed),
    difference: guardedDifference(check, wording.changed),
    tolerance: number(shownTolerance(check, ledger)),
    verdict: guardedVerdict(check, call('IF', operation(gap, '<=', number(0)), text(words.within), beyond), wording.changed),
    isOpen: null,
  };
}

import type { CheckResult } from '../../checks/check-result';
import { call, number, operation, planned, text } from '../../formula/expression';
import { checkId } from '../cell-ids';
import type { SheetWording } from '../sheet-wording';
import { guardedDifference, guardedSide, guardedVerdict, stillStated } from './guarded-parts';
import type { LiveCheck } from './live-cells';

/** A hint while the line still has the whole amount; it never holds the conclusion back. */
export function liveShift(check: CheckResult, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const guard = stillStated(check);
  const isSame = operation(planned(checkId(check, 'difference')), '=', number(0));
  return {
    left: guardedSide(check, check.left, guard, wording.changed),
    right: guardedSide(check, check.right, guard, wording.changed),
    difference: guardedDifference(check, wording.changed),
    tolerance: null,
    verdict: guardedVerdict(check, call('IF', isSame, text(words.possibleShift), text(words.noShift)), wording.changed),
    isOpen: null,
  };
}

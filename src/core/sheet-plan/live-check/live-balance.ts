import { isIncomplete, type CheckResult, type Term } from '../../checks/check-result';
import { isInPoints } from '../../checks/points';
import { call, number, operation, planned, text, type Expression } from '../../formula/expression';
import type { Ledger } from '../../ledger/ledger';
import { doubleOf } from '../../money/decimal';
import { checkId } from '../cell-ids';
import type { SheetWording } from '../sheet-wording';
import { guardedDifference, guardedSide, guardedVerdict, inWanYuan, shownTolerance, signedSum, stillStated } from './guarded-parts';
import type { LiveCheck } from './live-cells';

/** 平, 尾差, 可能为尾差 or 不平, by the gap; 尾差 too where only the printed two decimals fail to add up. */
export function liveBalance(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const guard = stillStated(check);
  const gap = call('ABS', planned(checkId(check, 'difference')));
  const printed = (terms: readonly Term[]): Expression => signedSum(terms, (value) => call('ROUND', value, number(2)));
  const printedGap = call('ROUND', operation(printed(check.left), '-', printed(check.right)), number(2));
  const beyond = call(
    'IF',
    operation(gap, '<=', number(isInPoints(check) ? doubleOf(check.noticeBound) : inWanYuan(check.noticeBound, ledger))),
    text(words.possibleRounding),
    text(isIncomplete(check) ? words.incomplete : words.unbalanced),
  );
  const exact = call('IF', operation(printedGap, '=', number(0)), text(words.balanced), text(words.rounding));
  const inexact = call('IF', operation(gap, '<=', planned(checkId(check, 'tolerance'))), text(words.rounding), beyond);
  return {
    left: guardedSide(check, check.left, guard, wording.changed),
    right: guardedSide(check, check.right, guard, wording.changed),
    difference: guardedDifference(check, wording.changed),
    tolerance: number(shownTolerance(check, ledger)),
    verdict: guardedVerdict(check, call('IF', operation(gap, '=', number(0)), exact, inexact), wording.changed),
    isOpen: operation(planned(checkId(check, 'verdict')), '=', text(words.unbalanced)),
  };
}

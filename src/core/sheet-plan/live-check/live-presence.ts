import type { CheckResult } from '../../checks/check-result';
import { call, number, operation, planned, text } from '../../formula/expression';
import { checkId } from '../cell-ids';
import { figureValue, whileTrue } from '../live-figure';
import type { SheetWording } from '../sheet-wording';
import { digitsOf, figuresOf, guardedDifference, guardedVerdict, stillStated } from './guarded-parts';
import type { LiveCheck } from './live-cells';

/** 需说明 while money is carried over from a budget that is executed whole, 已说明 once somebody has written why. */
export function livePresence(check: CheckResult, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const [carried, executed, budget] = figuresOf(check);
  if (carried === undefined || executed === undefined || budget === undefined) throw new RangeError('carry-over has three figures');
  const guard = stillStated(check);
  const isWhole = operation(figureValue(executed), '=', figureValue(budget));
  const isNeeded = call('AND', operation(figureValue(carried), '>', number(0)), operation(figureValue(budget), '<>', number(0)), isWhole);
  const isGiven = operation(call('LEN', call('TRIM', planned(checkId(check, 'explanation')))), '>', number(0));
  const needed = call('IF', isGiven, text(words.explained), text(words.explanationNeeded));
  const unspent = call('ROUND', operation(figureValue(budget), '-', figureValue(executed)), number(digitsOf(check)));
  return {
    left: whileTrue(guard, figureValue(carried), wording.changed),
    right: whileTrue(guard, unspent, wording.changed),
    difference: guardedDifference(check, wording.changed),
    tolerance: null,
    verdict: guardedVerdict(check, call('IF', isNeeded, needed, text(words.noExplanationNeeded)), wording.changed),
    isOpen: operation(planned(checkId(check, 'verdict')), '=', text(words.explanationNeeded)),
  };
}

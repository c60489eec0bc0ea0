import type { CheckResult } from '../../checks/check-result';
import { call, number, operation, planned, text, type Expression } from '../../formula/expression';
import { doubleOf } from '../../money/decimal';
import { checkId } from '../cell-ids';
import { figureValue, whileTrue } from '../live-figure';
import type { SheetWording } from '../sheet-wording';
import { figuresOf, MOST_DIGITS, stillStated } from './guarded-parts';
import type { LiveCheck } from './live-cells';

/** The score against min(execution over budget, 1) × weight, to the digits that it is stated with: 相符, or a hint. */
export function liveExecutionScore(check: CheckResult, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const [score, executed, budget, weight] = figuresOf(check);
  if (score === undefined || executed === undefined || budget === undefined || weight === undefined) throw new RangeError('a score of execution has four figures');
  const guard = stillStated(check, [operation(figureValue(budget), '>', number(0))]);
  const isWhole = operation(figureValue(executed), '>=', figureValue(budget));
  const rate = call('IF', isWhole, number(1), operation(figureValue(executed), '/', figureValue(budget)));
  const points = operation(rate, '*', figureValue(weight));
  const off = call('ROUND', call('ABS', operation(figureValue(score), '-', points)), number(MOST_DIGITS));
  const isRight = operation(off, '<=', planned(checkId(check, 'tolerance')));
  const gap = call('ROUND', operation(figureValue(score), '-', planned(checkId(check, 'right'))), number(MOST_DIGITS));
  const guarded = (value: Expression): Expression => whileTrue(guard, value, wording.changed);
  return {
    left: guarded(figureValue(score)),
    right: guarded(call('ROUND', points, number(score.decimals))),
    difference: guarded(call('IF', isRight, number(0), gap)),
    tolerance: number(doubleOf(check.tolerance)),
    verdict: guarded(call('IF', isRight, text(words.rateRight), text(words.otherScore))),
    isOpen: null,
  };
}

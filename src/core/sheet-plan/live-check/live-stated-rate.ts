import type { CheckResult } from '../../checks/check-result';
import { quotientHalfUnit } from '../../checks/tolerance';
import { call, number, operation, planned, text, type Expression } from '../../formula/expression';
import type { Figure } from '../../ledger/figure';
import { doubleOf } from '../../money/decimal';
import { checkId } from '../cell-ids';
import { figureValue, whileTrue } from '../live-figure';
import type { SheetWording } from '../sheet-wording';
import { figuresOf, MOST_DIGITS, stillStated } from './guarded-parts';
import type { LiveCheck } from './live-cells';

/**
 * The stated rate against execution over budget in points, to the digits that it is stated with. How far both may be apart follows the
 * figures too, so the tolerance is a formula here.
 */
export function liveStatedRate(check: CheckResult, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const [claimed, executed, budget] = figuresOf(check);
  if (claimed === undefined || executed === undefined || budget === undefined) throw new RangeError('a rate has three figures');
  const guard = stillStated(check, [operation(figureValue(budget), '<>', number(0))]);
  const points = operation(operation(figureValue(executed), '/', figureValue(budget)), '*', number(100));
  const off = call('ABS', operation(figureValue(claimed), '-', points));
  const isRight = operation(call('ROUND', off, number(MOST_DIGITS)), '<=', call('ROUND', planned(checkId(check, 'tolerance')), number(MOST_DIGITS)));
  const gap = call('ROUND', operation(figureValue(claimed), '-', planned(checkId(check, 'right'))), number(MOST_DIGITS));
  const guarded = (value: Expression): Expression => whileTrue(guard, value, wording.changed);
  return {
    left: guarded(figureValue(claimed)),
    right: guarded(call('ROUND', points, number(claimed.decimals))),
    difference: guarded(call('IF', isRight, number(0), gap)),
    tolerance: guarded(liveTolerance(claimed, executed, budget)),
    verdict: guarded(call('IF', isRight, text(words.rateRight), text(words.rateWrong))),
    isOpen: null,
  };
}

/** Half a unit of the rate's last digit, and what half a unit of each amount moves the quotient: (h/B + h·E/B²) × 100. */
function liveTolerance(claimed: Figure, executed: Figure, budget: Figure): Expression {
  const half = (figure: Figure): Expression => number(doubleOf(quotientHalfUnit(figure, 'wanYuan')));
  const [e, b] = [call('ABS', figureValue(executed)), figureValue(budget)];
  const ofExecution = operation(half(executed), '/', call('ABS', b));
  const ofBudget = operation(operation(half(budget), '*', e), '/', operation(b, '*', b));
  return operation(number(0.5 / 10 ** claimed.decimals), '+', operation(operation(ofExecution, '+', ofBudget), '*', number(100)));
}

import type { CheckResult } from '../../checks/check-result';
import { number, operation, text, type Expression } from '../../formula/expression';
import { figureValue } from '../live-figure';
import type { SheetWording } from '../sheet-wording';
import { guardedDifference, guardedSide, guardedVerdict, stillStated } from './guarded-parts';
import type { LiveCheck } from './live-cells';

/** One fixed verdict while the budget is 0 and the other figures are as they were: 0 where they were 0, above it where they were above. */
export function liveWithoutBase(check: CheckResult, verdict: string, wording: SheetWording): LiveCheck {
  const guard = stillStated(check, [...check.right, ...check.left].flatMap(({ figure }) => staysAsItWas(figure)));
  return {
    left: guardedSide(check, check.left, guard, wording.changed),
    right: guardedSide(check, check.right, guard, wording.changed),
    difference: guardedDifference(check, wording.changed),
    tolerance: null,
    verdict: guardedVerdict(check, text(verdict), wording.changed),
    isOpen: null,
  };
}

function staysAsItWas(figure: CheckResult['left'][number]['figure']): Expression[] {
  if (figure.measure === 'statedRate' || figure.reading.state !== 'stated') return [];
  return [operation(figureValue(figure), figure.reading.value.unscaled === 0n ? '=' : '>', number(0))];
}

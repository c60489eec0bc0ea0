import { call, number, operation, text, type Expression } from '../formula/expression';
import { RATE_SCALES } from '../rates/completion-rate';
import { isNumber } from './live-figure';

/** What published tables print where the budget is 0. */
const NO_BASE = '—';

/**
 * Execution over budget as a fraction rounded to two decimals of a percent; with more decimals while it would show 100% without being it; "—"
 * without a base; "" where a side is not stated; "changed" where a side is.
 */
export function liveRate(executed: Expression, budget: Expression, changed: string): Expression {
  const quotient = operation(executed, '/', budget);
  const [first = 4, ...finer] = RATE_SCALES;
  const rounded = (digits: number): Expression => call('ROUND', quotient, number(digits));
  const coarsestThatDiffers = [first, ...finer].reduceRight<Expression | null>(
    (otherwise, digits) =>
      otherwise === null ? rounded(digits) : call('IF', operation(rounded(digits), '<>', number(1)), rounded(digits), otherwise),
    null,
  );
  const isChanged = call('OR', operation(executed, '=', text(changed)), operation(budget, '=', text(changed)));
  return call(
    'IF',
    call('AND', isNumber(executed), isNumber(budget)),
    call('IF', operation(budget, '=', number(0)), text(NO_BASE), call('IF', operation(executed, '=', budget), number(1), coarsestThatDiffers ?? quotient)),
    call('IF', isChanged, text(changed), text('')),
  );
}

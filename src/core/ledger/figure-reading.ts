import type { Decimal } from '../money/decimal';

/**
 * What a cell says. "Not stated" (`blank`) is never 0: a table may leave the budget of a fund source open. Money is in the figure's
 * own unit; a stated rate is in percentage points (94.45 for "94.45%").
 */
export type FigureReading =
  | { readonly state: 'stated'; readonly value: Decimal }
  | { readonly state: 'blank' }
  /** Text that no value form explains, or a truth value. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'error'; readonly error: string };

import type { Expression } from '../../formula/expression';

/** The formulas of one check row, cell by cell. */
export interface LiveCheck {
  readonly left: Expression;
  readonly right: Expression;
  readonly difference: Expression;
  /** A constant in 万元, or a formula for a rate; `null` where the relation has none. */
  readonly tolerance: Expression | null;
  readonly verdict: Expression;
  /** True while the row holds the conclusion back; `null` for a relation that never does. */
  readonly isOpen: Expression | null;
}

import { subtract, ZERO } from '../money/decimal';
import type { CheckResult } from './check-result';

/** What a rule says of two sides; the rest follows from it. */
export type ComparedSides = Pick<CheckResult, 'rule' | 'scope' | 'relation' | 'left' | 'right' | 'leftValue' | 'rightValue' | 'verdict'> & Partial<CheckResult>;

/**
 * A result whose difference is left − right, which no rounding explains and no open figure changes, about the cells of the left and then of the right side:
 * each unless it is given otherwise.
 */
export function comparedSides(given: ComparedSides): CheckResult {
  const { left, right, leftValue, rightValue, tolerance = ZERO } = given;
  return {
    blanks: [],
    difference: subtract(leftValue, rightValue),
    tolerance,
    noticeBound: tolerance,
    cells: [...left, ...right].map(({ figure }) => figure.cell),
    ...given,
  };
}

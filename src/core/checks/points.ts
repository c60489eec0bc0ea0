import type { Figure } from '../ledger/figure';
import type { CheckResult } from './check-result';

/** Rates and scores count in points, whatever the unit of the book. */
export function isOfPoints({ measure }: Figure): boolean {
  return measure === 'statedRate' || measure === 'points';
}

/** The check compares scores of a self-evaluation form, and no money. */
export function isInPoints({ left, right }: CheckResult): boolean {
  return [...left, ...right].every(({ figure }) => figure.measure === 'points');
}

import type { CheckResult } from './check-result';

/** The check compares scores of a self-evaluation form, and no money. */
export function isInPoints({ left, right }: CheckResult): boolean {
  return [...left, ...right].every(({ figure }) => figure.measure === 'points');
}

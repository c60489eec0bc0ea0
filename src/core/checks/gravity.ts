import type { Verdict } from './check-result';

/** Gravest first. */
const VERDICTS_BY_GRAVITY: readonly Verdict[] = ['error', 'rate', 'explain', 'zeroBase', 'notice', 'rounding', 'exact'];

/** 0 for the gravest. */
export function gravityOf(verdict: Verdict): number {
  return VERDICTS_BY_GRAVITY.indexOf(verdict);
}

import { compare } from '../money/decimal';
import type { CheckResult, Finding, RuleId, Verdict } from './check-result';

/** Gravest first. */
const VERDICTS_BY_GRAVITY: readonly Verdict[] = ['error', 'rate', 'explain', 'zeroBase', 'notice', 'rounding', 'exact'];

/** What the user should see, gravest first; results of equal gravity keep the order of the rules. */
export function findingsOf(results: readonly CheckResult[]): Finding[] {
  return results
    .filter(({ verdict }) => verdict !== 'exact')
    .map((result) => ({ ...result, causedBy: causeOf(result, results) }))
    .sort((left, right) => gravityOf(left.verdict) - gravityOf(right.verdict));
}

/** 0 for the gravest. */
export function gravityOf(verdict: Verdict): number {
  return VERDICTS_BY_GRAVITY.indexOf(verdict);
}

/**
 * Two breakdowns that disagree by just the gap that one of them has to the total show no second mistake: the sum that fails is the
 * cause.
 */
function causeOf(result: CheckResult, results: readonly CheckResult[]): RuleId | null {
  if (result.rule !== 'source-category-agreement' || result.verdict !== 'error') return null;
  const sums: readonly RuleId[] = ['fund-source-sum', 'expenditure-category-sum'];
  const cause = results.find(
    (other) =>
      sums.includes(other.rule) &&
      other.scope === result.scope &&
      other.verdict === 'error' &&
      compare(absoluteOf(other), absoluteOf(result)) === 0,
  );
  return cause?.rule ?? null;
}

function absoluteOf({ difference }: CheckResult): CheckResult['difference'] {
  return { unscaled: difference.unscaled < 0n ? -difference.unscaled : difference.unscaled, scale: difference.scale };
}

import type { Finding, Verdict } from '../../core/checks/check-result';
import { gravityOf } from '../../core/checks/findings';
import type { TextFinding } from '../../core/text/text-finding';

export interface FindingGroup {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly textFindings: readonly TextFinding[];
}

/** By verdict, the gravest first; within a group those about figures before those about sentences, each in the order in which they are listed. */
export function groupedFindings(findings: readonly Finding[], textFindings: readonly TextFinding[]): readonly FindingGroup[] {
  const verdicts = new Set([...findings, ...textFindings].map(({ verdict }) => verdict));
  return [...verdicts]
    .sort((left, right) => gravityOf(left) - gravityOf(right))
    .map((verdict) => ({
      verdict,
      findings: findings.filter((finding) => finding.verdict === verdict),
      textFindings: textFindings.filter((finding) => finding.verdict === verdict),
    }));
}

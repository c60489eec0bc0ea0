import type { Finding, FindingReference, Verdict } from '../../core/checks/check-result';
import { gravityOf } from '../../core/checks/gravity';
import type { TextFinding } from '../../core/text/text-finding';

/** A finding with those that follow from it. */
export interface LeadingFinding {
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
}

export interface FindingGroup {
  readonly verdict: Verdict;
  readonly leading: readonly LeadingFinding[];
  readonly textFindings: readonly TextFinding[];
}

/**
 * By verdict, the gravest first; within a group those about figures before those about sentences, each in the order in which they are listed. What follows
 * from another stands with it.
 */
export function groupedFindings(findings: readonly Finding[], textFindings: readonly TextFinding[]): readonly FindingGroup[] {
  const leading = leadingFindings(findings);
  const verdicts = new Set([...leading.map(({ finding }) => finding.verdict), ...textFindings.map(({ verdict }) => verdict)]);
  return [...verdicts]
    .sort((left, right) => gravityOf(left) - gravityOf(right))
    .map((verdict) => ({
      verdict,
      leading: leading.filter(({ finding }) => finding.verdict === verdict),
      textFindings: textFindings.filter((finding) => finding.verdict === verdict),
    }));
}

function leadingFindings(findings: readonly Finding[]): LeadingFinding[] {
  const following = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.causedBy === null) continue;
    const key = findingKey(finding.causedBy);
    following.set(key, [...(following.get(key) ?? []), finding]);
  }
  return findings.flatMap((finding) => (finding.causedBy === null ? [{ finding, consequences: following.get(findingKey(finding)) ?? [] }] : []));
}

export function findingKey({ rule, scope }: FindingReference): string {
  return `${rule}/${scope}`;
}

import type { Finding, FindingReference, Verdict } from '../../core/checks/check-result';

/** A finding with those that follow from it. */
export interface LeadingFinding {
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
}

export interface FindingGroup {
  readonly verdict: Verdict;
  readonly leading: readonly LeadingFinding[];
}

/** By verdict, in the order in which the verdicts first come: the use case lists the gravest first. What follows from another stands with it. */
export function groupedFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<Verdict, LeadingFinding[]>();
  for (const one of leadingFindings(findings)) {
    const group = groups.get(one.finding.verdict);
    if (group === undefined) groups.set(one.finding.verdict, [one]);
    else group.push(one);
  }
  return [...groups].map(([verdict, leading]) => ({ verdict, leading }));
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

import type { Finding, Verdict } from '../../core/checks/check-result';

export interface FindingGroup {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** By verdict, in the order in which the verdicts first come: the use case lists the gravest first. */
export function groupedFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<Verdict, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.verdict);
    if (group === undefined) groups.set(finding.verdict, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([verdict, members]) => ({ verdict, findings: members }));
}

/** Runs every rule about texts over one book and the report that was handed over with it. */
import { TEXT_CHECKS } from '../checks/all-checks';
import { gravityOf } from '../checks/gravity';
import type { TextFinding, TextRun } from './text-finding';
import { readTexts, type TextSources } from './text-facts';
import type { TextWords } from './text-words';

/** Nobody follows up more of them one by one. The gravest are listed. */
const MOST_FINDINGS = 500;

/** Gravest first. */
export function checkTexts(sources: TextSources, words: TextWords): { readonly findings: readonly TextFinding[]; readonly runs: readonly TextRun[] } {
  const facts = readTexts(sources, words);
  const outcomes = TEXT_CHECKS.map(({ id, runTexts }) => ({ rule: id, ...runTexts(facts) }));
  return {
    findings: outcomes
      .flatMap(({ findings }) => findings)
      .sort((left, right) => gravityOf(left.verdict) - gravityOf(right.verdict))
      .slice(0, MOST_FINDINGS),
    runs: outcomes.map(({ rule, compared }) => ({ rule, compared })),
  };
}

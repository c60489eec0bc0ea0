/** Runs every rule about texts over one book and the report that was handed over with it. */
import { TEXT_CHECKS } from '../checks/all-checks';
import { COMPUTED, noticed, type CheckSettings } from '../checks/check-settings';
import { gravityOf } from '../checks/gravity';
import type { RuleRun } from '../checks/run-checks';
import type { TextFinding } from './text-finding';
import { readTexts, type TextSources } from './text-facts';
import type { TextWords } from './text-words';

/** Nobody follows up more of them one by one. The gravest are listed. */
const MOST_FINDINGS = 500;

export interface TextsRun {
  /** Gravest first. */
  readonly findings: readonly TextFinding[];
  readonly runs: readonly RuleRun[];
}

export function checkTexts(sources: TextSources, words: TextWords, { severities }: CheckSettings = COMPUTED): TextsRun {
  const facts = readTexts(sources, words);
  const outcomes = TEXT_CHECKS.map(({ id, runTexts }) => {
    const isOff = severities.get(id) === 'off';
    return { rule: id, isOff, ...(isOff ? { findings: [], compared: 0 } : runTexts(facts)) };
  });
  const found = outcomes.flatMap(({ findings }) => findings).map((finding) => (severities.get(finding.rule) === 'notice' ? { ...finding, verdict: noticed(finding.verdict) } : finding));
  const listed = new Set(found.sort((left, right) => gravityOf(left.verdict) - gravityOf(right.verdict)).slice(0, MOST_FINDINGS));
  return {
    findings: [...listed],
    runs: outcomes.map(({ rule, isOff, compared }) => ({ rule, isOff, compared, passedLines: 0, unlisted: found.filter((finding) => finding.rule === rule && !listed.has(finding)).length })),
  };
}

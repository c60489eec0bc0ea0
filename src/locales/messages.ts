import type { Finding, Verdict } from '../core/checks/check-result';
import type { Clue } from '../core/checks/clues/clue';
import type { FoundTable } from '../core/ledger/found-table';
import type { Ledger } from '../core/ledger/ledger';
import type { Note } from '../core/ledger/note';
import type { Problem } from '../core/ledger/problem';
import type { Candidate, Question } from '../core/ledger/question';
import type { Subject, MoneyMeasure } from '../core/ledger/dimensions';
import type { Failure } from '../ports/failure';
import type { AnyRuleId, TextFinding } from '../core/text/text-finding';
import type { PaneWording } from './pane-wording';

/** What a locale says to the person in front of the pane or the command line. (Sheets and report are always Chinese.) */
export interface Messages {
  readonly languageTag: 'zh-CN' | 'en';
  /** One sentence: what, where, what next. */
  problem(problem: Problem): string;
  /** What is asked and why. */
  question(question: Question): string;
  candidate(candidate: Candidate): string;
  /** What a table was taken for, where it lies, and why. */
  table(table: FoundTable): string;
  /** What, where, what next. */
  note(note: Note): string;
  /** One sentence: what happened, where, what next. */
  failure(failure: Failure): string;
  /** One sentence: both sides with their amounts, and the gap. */
  finding(finding: Finding, ledger: Ledger): string;
  /** The rule's name. */
  rule(rule: AnyRuleId): string;
  /** The quoted words and their place, what they should say or what they contradict, what next. */
  textFinding(finding: TextFinding, ledger: Ledger): string;
  /** One sentence: what may be, with the arithmetic. */
  clue(clue: Clue): string;
  verdict(verdict: Verdict): string;
  subject(subject: Subject): string;
  measure(measure: MoneyMeasure): string;
  readonly pane: PaneWording;
}

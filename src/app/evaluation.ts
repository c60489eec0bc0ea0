import type { CheckResult, Finding } from '../core/checks/check-result';
import type { CheckSettings } from '../core/checks/check-settings';
import type { FoundTable } from '../core/ledger/found-table';
import type { RuleRun } from '../core/checks/run-checks';
import type { Ledger } from '../core/ledger/ledger';
import type { Note } from '../core/ledger/note';
import type { Problem } from '../core/ledger/problem';
import type { Question } from '../core/ledger/question';
import type { RateTables } from '../core/rates/rate-table';
import type { Explanation } from '../core/sheet-plan/explanations';
import type { TextFinding } from '../core/text/text-finding';

/**
 * What one look at a workbook found.
 * - `evaluated`: figures were read and completion rates made.
 * - `partial`: what can be checked was checked, but no completion rate can be made; `problems` says why.
 * - `refused`: nothing could be read or written; `problems` says why.
 */
export interface Evaluation {
  readonly status: 'evaluated' | 'partial' | 'refused';
  readonly problems: readonly Problem[];
  /** What only the user can say; `answerQuestion` keeps what is said. */
  readonly questions: readonly Question[];
  /** The workbook keeps answers, which `forgetAnswers` removes. */
  readonly hasAnswers: boolean;
  /** Every table with figures of a department: what it was taken for, and why. */
  readonly tables: readonly FoundTable[];
  /** What does not stand in the way of anything, but should be known. */
  readonly notes: readonly Note[];
  /** `null` when refused before any table was read. */
  readonly ledger: Ledger | null;
  readonly rates: RateTables | null;
  /** The results of every rule, in the order of the rules; of checks of single lines those that do not agree. */
  readonly checks: readonly CheckResult[];
  /** How strictly the book is checked, as it keeps it. */
  readonly settings: CheckSettings;
  /** How often each rule was applied. */
  readonly runs: readonly RuleRun[];
  /** The results that are not `exact` and that no 说明 has cleared, gravest first. */
  readonly findings: readonly Finding[];
  /** What sentences of the workbook, and of the report that was handed over with it, say that the figures do not bear out; gravest first. */
  readonly textFindings: readonly TextFinding[];
  /** How many statements each rule about texts compared. */
  readonly textRuns: readonly RuleRun[];
  /** What the accountant wrote beside the checks of an earlier run. */
  readonly explanations: readonly Explanation[];
}

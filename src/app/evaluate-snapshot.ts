import { RULE_IDS } from '../core/checks/all-checks';
import type { Finding } from '../core/checks/check-result';
import { isSetting, readSettings } from '../core/checks/check-settings';
import { findingsOf } from '../core/checks/findings';
import { runChecks } from '../core/checks/run-checks';
import type { ProblemCode } from '../core/ledger/problem';
import { rateTables } from '../core/rates/rate-table';
import { readAnswers } from '../core/reading/answers';
import { externalValueNotes } from '../core/reading/external-values';
import { isGenerated, readLedger } from '../core/reading/read-ledger';
import { explanationCode, readExplanations, type Explanation } from '../core/sheet-plan/explanations';
import { checkTexts } from '../core/text/check-texts';
import type { ReportText } from '../core/text/text-place';
import type { WorkbookSnapshot } from '../core/workbook/workbook-snapshot';
import type { Evaluation } from './evaluation';
import type { Language } from './language';

/** With one of these nothing can be relied on. */
const REFUSING: readonly ProblemCode[] = ['emptyWorkbook', 'noTable', 'ambiguous', 'ambiguousColumn', 'unreadableAmount', 'tooManyTextAmounts'];
/** With one of these no completion rate is made; figures and checks are still shown. */
const WITHOUT_RATES: readonly ProblemCode[] = ['noBudget', 'noExecution', 'errorValues'];

/** Reads, checks and rates one snapshot, and checks the texts in it and the report against it. Pure. */
export function evaluateSnapshot(snapshot: WorkbookSnapshot, language: Language, report: ReportText | null = null): Evaluation {
  const { ledger, problems, questions, tables, books, scores } = readLedger(snapshot, language.vocabulary);
  const answers = readAnswers(snapshot.answers);
  const settings = readSettings(answers, RULE_IDS);
  const hasAnswers = [...answers.keys()].some((topic) => !isSetting(topic));
  const has = (codes: readonly ProblemCode[]): boolean => problems.some(({ code }) => codes.includes(code));
  const neither = has(['noBudget']) && has(['noExecution']);
  const explanations = snapshot.sheets.flatMap((sheet) =>
    sheet.generatedKind === 'checks' ? readExplanations(sheet, language.sheets) : [],
  );
  const notes = ledger === null ? [] : externalValueNotes(ledger, snapshot.sheets);
  if (ledger === null || neither || has(REFUSING)) {
    return {
      status: 'refused', problems, questions, hasAnswers, tables, notes, ledger, rates: null, checks: [], settings, runs: [], findings: [], textFindings: [], textRuns: [], explanations,
    };
  }
  const facts = { ledger, tables: books, scores };
  const { results: checks, runs } = runChecks(facts, settings);
  const sheets = snapshot.sheets.filter((sheet) => sheet.visibility === 'visible' && !isGenerated(sheet, language.vocabulary));
  const texts = checkTexts({ ...facts, sheets, report }, language.texts, settings);
  return {
    status: has(WITHOUT_RATES) ? 'partial' : 'evaluated',
    problems,
    questions,
    hasAnswers,
    tables,
    notes,
    ledger,
    rates: has(WITHOUT_RATES) ? null : rateTables(ledger),
    checks,
    settings,
    runs,
    findings: findingsOf(checks, facts).filter((finding) => !isExplained(finding, explanations)),
    textFindings: texts.findings,
    textRuns: texts.runs,
    explanations,
  };
}

/** Words clear what asks for words, never an error. */
function isExplained(finding: Finding, explanations: readonly Explanation[]): boolean {
  return finding.verdict === 'explain' && explanations.some(({ code }) => code === explanationCode(finding));
}

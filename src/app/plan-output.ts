import { rateTables } from '../core/rates/rate-table';
import { composeReport } from '../core/report/compose-report';
import { missingCount } from '../core/report/report-model';
import { checksSheet } from '../core/sheet-plan/checks-sheet';
import { placeSheets } from '../core/sheet-plan/place-sheets';
import { printSheets } from '../core/sheet-plan/print-sheets';
import { ratesSheet } from '../core/sheet-plan/rates-sheet';
import { reportSheet } from '../core/sheet-plan/report-sheet';
import type { WorkbookOutput } from '../core/sheet-plan/workbook-output';
import type { WorkbookSnapshot } from '../core/workbook/workbook-snapshot';
import type { Evaluation } from './evaluation';
import type { Language } from './language';

export interface PlannedOutput {
  readonly output: WorkbookOutput;
  /** Places in the report that wait for the user. */
  readonly missing: number;
  /** Tab names under which sheets that were changed by hand are kept. */
  readonly retired: readonly string[];
}

/**
 * The three sheets for what was found in `snapshot`; `null` where nothing may be written. Their formulas show what they compute over `now`,
 * the workbook at the time of looking: when writing, the snapshot itself. Pure.
 */
export function planOutput(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  language: Language,
  now: WorkbookSnapshot = snapshot,
): PlannedOutput | null {
  const { ledger, checks } = evaluation;
  const hasErrors = evaluation.problems.some(({ code }) => code === 'errorValues');
  if (ledger === null || evaluation.status === 'refused' || hasErrors) return null;
  const tables = rateTables(ledger);
  const model = composeReport(ledger, tables, checks, language.report, language.sheets);
  const plans = [
    ratesSheet(ledger, tables, checks, language.report.grades, language.sheets),
    checksSheet(ledger, evaluation, evaluation.explanations, language.sheets),
    reportSheet(model, ledger, language.report, language.sheets),
  ];
  const output = printSheets(plans, placeSheets(snapshot, language.sheets), now, language.sheets);
  const retired = output.sheets.flatMap(({ placement }) => (placement.mode === 'retire' ? [placement.retiredName] : []));
  return { output, missing: missingCount(model), retired };
}

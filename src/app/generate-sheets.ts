import type { Failure } from '../ports/failure';
import type { WorkbookPort, WriteReceipt } from '../ports/workbook-port';
import { evaluateSnapshot } from './evaluate-snapshot';
import type { Evaluation } from './evaluation';
import type { Language } from './language';
import { outcomeOf, type Outcome } from './outcome';
import { planOutput } from './plan-output';
import { readingOptions, type RunOptions } from './run-options';

export interface Generation {
  readonly evaluation: Evaluation;
  /** `null` where nothing was written; `writeFailure` or the evaluation's problems say why. */
  readonly receipt: WriteReceipt | null;
  /** What stopped the writing; figures and findings stand all the same. */
  readonly writeFailure: Failure | null;
  /** Tab names under which sheets that were changed by hand are kept. */
  readonly retired: readonly string[];
  /** Places in the report that wait for the user. */
  readonly missing: number;
}

/** 生成评价表: reads, checks, and writes the three sheets. */
export async function generateSheets(
  port: WorkbookPort,
  language: Language,
  run: RunOptions = {},
): Promise<Outcome<Generation>> {
  return outcomeOf(async () => {
    run.onStage?.('reading');
    const snapshot = await port.read(readingOptions(language, run));
    const evaluation = evaluateSnapshot(snapshot, language, run.report);
    const plannedOutput = planOutput(snapshot, evaluation, language);
    const nothing = { evaluation, receipt: null, writeFailure: null, retired: [], missing: 0 };
    if (plannedOutput === null) return nothing;
    run.onStage?.('writing');
    const written = await outcomeOf(() => port.write(plannedOutput.output));
    if (!written.ok) return { ...nothing, writeFailure: written.failure };
    return { ...nothing, receipt: written.value, retired: plannedOutput.retired, missing: plannedOutput.missing };
  });
}

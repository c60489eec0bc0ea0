import type { WorkbookPort } from '../ports/workbook-port';
import type { Evaluation } from './evaluation';
import { evaluateSnapshot } from './evaluate-snapshot';
import type { Language } from './language';
import { outcomeOf, type Outcome } from './outcome';
import { readingOptions, type RunOptions } from './run-options';

/** Reads a workbook and says what was found; changes nothing. */
export async function evaluateBook(port: WorkbookPort, language: Language, run: RunOptions = {}): Promise<Outcome<Evaluation>> {
  return outcomeOf(async () => {
    run.onStage?.('reading');
    return evaluateSnapshot(await port.read(readingOptions(language, run)), language, run.report);
  });
}

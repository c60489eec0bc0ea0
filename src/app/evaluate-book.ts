import type { WorkbookPort } from '../ports/workbook-port';
import type { Evaluation } from './evaluation';
import { evaluateSnapshot } from './evaluate-snapshot';
import type { Language } from './language';
import { outcomeOf, type Outcome } from './outcome';

/** Reads a workbook and says what was found; changes nothing. */
export async function evaluateBook(port: WorkbookPort, language: Language): Promise<Outcome<Evaluation>> {
  return outcomeOf(async () => evaluateSnapshot(await port.read(), language));
}

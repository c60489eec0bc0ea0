import type { Answer } from '../core/ledger/question';
import { keptAnswers } from '../core/reading/answers';
import type { WorkbookPort } from '../ports/workbook-port';
import type { Evaluation } from './evaluation';
import { evaluateSnapshot } from './evaluate-snapshot';
import type { Language } from './language';
import { outcomeOf, type Outcome } from './outcome';
import { readingOptions, type RunOptions } from './run-options';

/** Keeps the answers in the workbook, in place of those on the same topics, and says what is found with them. No sheet is touched. */
export async function answerQuestion(
  port: WorkbookPort,
  answers: readonly Answer[],
  language: Language,
  run: RunOptions = {},
): Promise<Outcome<Evaluation>> {
  return outcomeOf(async () => {
    run.onStage?.('reading');
    const snapshot = await port.read(readingOptions(language, run));
    const kept = keptAnswers(snapshot.answers, answers);
    await port.remember(kept);
    return evaluateSnapshot({ ...snapshot, answers: kept }, language);
  });
}

import type { Answer } from '../core/ledger/question';
import { keptAnswers } from '../core/reading/answers';
import type { WorkbookPort } from '../ports/workbook-port';
import type { Evaluation } from './evaluation';
import { evaluateSnapshot } from './evaluate-snapshot';
import type { Language } from './language';
import { outcomeOf, type Outcome } from './outcome';
import { readingOptions, type RunOptions } from './run-options';

/** Keeps the answers in the workbook, in place of those on the same topics, and says what is found with them. No sheet is touched. */
export function answerQuestion(
  port: WorkbookPort,
  answers: readonly Answer[],
  language: Language,
  run: RunOptions = {},
): Promise<Outcome<Evaluation>> {
  return changeAnswers(port, (kept) => keptAnswers(kept, answers), language, run);
}

/** Removes every answer from the workbook and says what is found without them: what was asked is asked again. No sheet is touched. */
export function forgetAnswers(port: WorkbookPort, language: Language, run: RunOptions = {}): Promise<Outcome<Evaluation>> {
  return changeAnswers(port, () => [], language, run);
}

function changeAnswers(
  port: WorkbookPort,
  change: (kept: readonly string[]) => readonly string[],
  language: Language,
  run: RunOptions,
): Promise<Outcome<Evaluation>> {
  return outcomeOf(async () => {
    run.onStage?.('reading');
    const snapshot = await port.read(readingOptions(language, run));
    const answers = change(snapshot.answers);
    run.onStage?.('remembering');
    await port.remember(answers);
    return evaluateSnapshot({ ...snapshot, answers }, language, run.report);
  });
}

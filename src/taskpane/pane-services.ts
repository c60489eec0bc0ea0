/**
 * All that the pane may ask of the world. Components and store know this and nothing of Excel; `office-services.ts` wires the real
 * thing, tests bring their own.
 */
import type { Evaluation } from '../app/evaluation';
import type { Generation } from '../app/generate-sheets';
import type { Outcome } from '../app/outcome';
import type { RunOptions } from '../app/run-options';
import type { Answer } from '../core/ledger/question';
import type { ReportText } from '../core/text/text-place';
import type { CellAddress, CellRange } from '../core/workbook/cell-address';

export interface PaneServices {
  evaluate(run: RunOptions): Promise<Outcome<Evaluation>>;
  generate(run: RunOptions): Promise<Outcome<Generation>>;
  /** Keeps the answers in the workbook and says what is found with them. */
  answer(answers: readonly Answer[], run: RunOptions): Promise<Outcome<Evaluation>>;
  /** Removes every answer from the workbook and says what is found without them. */
  forgetAnswers(run: RunOptions): Promise<Outcome<Evaluation>>;
  /** Keeps words beside a check in the check sheet and says what is found with them. */
  explain(code: string, text: string, run: RunOptions): Promise<Outcome<Evaluation>>;
  /** The report as plain paragraphs; `null` where there is none yet. */
  copyReport(): Promise<Outcome<string | null>>;
  /** The text of a report that was chosen on the page. */
  readReport(file: File): Promise<Outcome<ReportText>>;
  reveal(cells: readonly CellAddress[]): Promise<Outcome<void>>;
  revealRange(sheet: string, range: CellRange): Promise<Outcome<void>>;
  /** `false` where the host does not let a page write to the clipboard, as in Excel on the web. */
  writeClipboard(text: string): Promise<boolean>;
  /** Program, host and error in plain text, without anything from the workbook. */
  diagnostics(error: unknown): string;
}

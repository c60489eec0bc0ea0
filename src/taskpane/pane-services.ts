/**
 * All that the pane may ask of the world. Components and store know this and nothing of Excel; `office-services.ts` wires the real
 * thing, tests bring their own.
 */
import type { Evaluation } from '../app/evaluation';
import type { Generation } from '../app/generate-sheets';
import type { Outcome } from '../app/outcome';
import type { RunOptions } from '../app/run-options';
import type { CellAddress } from '../core/workbook/cell-address';

export interface PaneServices {
  evaluate(run: RunOptions): Promise<Outcome<Evaluation>>;
  generate(run: RunOptions): Promise<Outcome<Generation>>;
  /** The report as plain paragraphs; `null` where there is none yet. */
  copyReport(): Promise<Outcome<string | null>>;
  reveal(cells: readonly CellAddress[]): Promise<Outcome<void>>;
  /** `false` where the host does not let a page write to the clipboard, as in Excel on the web. */
  writeClipboard(text: string): Promise<boolean>;
  /** Program, host and error in plain text, without anything from the workbook. */
  diagnostics(error: unknown): string;
}

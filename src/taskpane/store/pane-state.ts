import type { Evaluation } from '../../app/evaluation';
import type { Generation } from '../../app/generate-sheets';
import type { UseCaseStage } from '../../app/run-options';
import type { ReportText } from '../../core/text/text-place';
import type { Failure } from '../../ports/failure';

/** What is running; the buttons rest while anything is. */
export type RunStage = 'checking' | 'copying' | UseCaseStage;

/** How many cells were read, of how many. */
export interface ReadingProgress {
  readonly read: number;
  readonly all: number;
}

/** What the last thing that the user asked for came to. */
export type Notice =
  | { readonly kind: 'generated'; readonly generation: Generation }
  | { readonly kind: 'copied' }
  /** The clipboard is blocked: the text is shown for Ctrl+C. */
  | { readonly kind: 'copyByHand'; readonly text: string }
  | { readonly kind: 'nothingToCopy' }
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** An error of ours. */
  | { readonly kind: 'fault'; readonly error: unknown };

export interface PaneState {
  readonly stage: RunStage | null;
  /** Of the reading that runs, once its size is known. */
  readonly progress: ReadingProgress | null;
  /** `null` until the first look at the workbook is done. */
  readonly evaluation: Evaluation | null;
  /** The report whose sentences are checked with the workbook. */
  readonly report: ReportText | null;
  readonly notice: Notice | null;
}

export const INITIAL_STATE: PaneState = { stage: null, progress: null, evaluation: null, report: null, notice: null };

/** Stages in which nothing is written yet, so that they may be stopped. */
export function isStoppable(stage: RunStage | null): boolean {
  return stage === 'checking' || stage === 'reading';
}

import type { Evaluation } from '../../app/evaluation';
import type { Generation, GenerationStage } from '../../app/generate-sheets';
import type { Failure } from '../../ports/failure';

/** What is running; the buttons rest while anything is. */
export type RunStage = 'checking' | 'copying' | GenerationStage;

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
  /** `null` until the first look at the workbook is done. */
  readonly evaluation: Evaluation | null;
  readonly notice: Notice | null;
}

export const INITIAL_STATE: PaneState = { stage: null, evaluation: null, notice: null };

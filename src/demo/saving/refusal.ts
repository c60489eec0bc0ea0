import type { Failure } from '../../ports/failure';

/** Why the page cannot be saved as a change of single cells; `demo-words.ts` words each as what happened, where, and what to do. */
export type RefusalReason =
  | { readonly code: 'linesMoved'; readonly sheet: string; readonly lines: 'rows' | 'columns' }
  | { readonly code: 'sheetAdded'; readonly sheet: string }
  /** Removed or renamed: the page has no sheet of this name. */
  | { readonly code: 'sheetMissing'; readonly sheet: string }
  | { readonly code: 'sheetsReordered' }
  | { readonly code: 'formulaUnreadable'; readonly sheet: string; readonly cell: string; readonly formula: string }
  /** What the add-in would write into the file is not what it wrote on the page. */
  | { readonly code: 'generatedDiffers' }
  | { readonly code: 'failure'; readonly failure: Failure };

/** Stops the saving; nothing on the page changes. */
export class Refusal extends Error {
  public readonly reason: RefusalReason;

  public constructor(reason: RefusalReason) {
    super(reason.code);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

/** The report as data: headings, sentences that follow the figures, and places that only the user can fill. */
import type { Expression } from '../formula/expression';
import type { TextParts } from '../sheet-plan/sheet-wording';
import type { HeadingKey, MissingKey } from './report-wording';

export interface ReportSentence {
  readonly parts: TextParts;
  /** What must hold for this form of the sentence; elsewhere it says "changed". `null` for one that always fits. */
  readonly fits: Expression | null;
  /** Places inside the sentence that the user must fill. */
  readonly missing: readonly MissingKey[];
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly key: HeadingKey }
  | { readonly kind: 'paragraph'; readonly sentences: readonly ReportSentence[] }
  | { readonly kind: 'missing'; readonly key: MissingKey };

export interface ReportModel {
  readonly blocks: readonly ReportBlock[];
}

/** How many places wait for the user. */
export function missingCount({ blocks }: ReportModel): number {
  return blocks.reduce((count, block) => {
    if (block.kind === 'missing') return count + 1;
    return block.kind === 'paragraph' ? count + block.sentences.reduce((sum, { missing }) => sum + missing.length, 0) : count;
  }, 0);
}

/** What the program asks where the workbook leaves it open. A locale words question and candidates; each candidate knows what is kept if it is chosen. */
import type { MoneyUnit } from '../money/money-unit';
import type { CellAddress } from '../workbook/cell-address';
import type { MoneyMeasure } from './dimensions';
import type { SourceText } from './figure';
import type { SourceTable } from './ledger';

/** An answer as it is kept: its topic names headers and never an address, so that it holds for next year's workbook too. */
export interface Answer {
  readonly topic: string;
  readonly choice: string;
}

export type QuestionAbout =
  /** Several tables say as much of the department and contradict each other. */
  | { readonly kind: 'table' }
  /** Several columns may state the measure: all say so and differ, or none does and their headers are unknown. */
  | { readonly kind: 'measure'; readonly measure: MoneyMeasure }
  /** Nothing says whether the amounts are in 元 or 万元; they are taken as 万元 until an answer is given. */
  | { readonly kind: 'unit' };

export type CandidateMeaning =
  | { readonly kind: 'table'; readonly table: SourceTable }
  | { readonly kind: 'column'; readonly header: SourceText }
  | { readonly kind: 'noColumn' }
  | { readonly kind: 'unit'; readonly unit: MoneyUnit };

export interface Candidate {
  readonly meaning: CandidateMeaning;
  /** What is remembered where this one is chosen. */
  readonly answers: readonly Answer[];
}

export interface Question {
  readonly about: QuestionAbout;
  readonly cells: readonly CellAddress[];
  /** At least two. */
  readonly candidates: readonly Candidate[];
}

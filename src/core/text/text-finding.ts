import type { Verdict } from '../checks/check-result';
import type { Figure } from '../ledger/figure';
import type { Decimal } from '../money/decimal';
import type { Quote } from './text-place';

/** The rules about sentences. */
export type TextRuleId =
  | 'text-amount'
  | 'text-sum'
  | 'text-rate'
  | 'text-full-execution'
  | 'text-share'
  | 'text-year-on-year'
  | 'text-comparison'
  | 'text-zero-base'
  | 'text-count'
  | 'text-names'
  | 'text-placeholder';

export interface TextFinding {
  readonly rule: TextRuleId;
  readonly verdict: Verdict;
  /** That most in question first. */
  readonly quotes: readonly Quote[];
  /** Figures of the book that it is compared with; empty where texts contradict each other. */
  readonly figures: readonly Figure[];
  readonly unit: 'yuan' | 'wanYuan' | 'points' | 'count' | null;
  readonly stated: Decimal | null;
  readonly expected: Decimal | null;
  /** stated − expected, in `unit`. */
  readonly difference: Decimal | null;
}

export interface TextRun {
  readonly rule: TextRuleId;
  /** How many statements were compared. */
  readonly compared: number;
}

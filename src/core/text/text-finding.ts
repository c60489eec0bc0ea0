/** What sentences say that figures, or other sentences, do not bear out. */
import type { RuleId, Verdict } from '../checks/check-result';
import type { Figure } from '../ledger/figure';
import { subtract, type Decimal } from '../money/decimal';
import type { TextFacts } from './text-facts';
import type { Quote } from './text-place';

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
  | 'text-grade'
  | 'text-names'
  | 'text-subject-names'
  | 'text-placeholder';

/** Of figures or of sentences. */
export type AnyRuleId = RuleId | TextRuleId;

export type TextUnit = 'yuan' | 'wanYuan' | 'points' | 'count';

export interface TextFinding {
  readonly rule: TextRuleId;
  readonly verdict: Verdict;
  /** That most in question first. */
  readonly quotes: readonly Quote[];
  /** Figures of the book that it is compared with; empty where texts contradict each other. */
  readonly figures: readonly Figure[];
  /** Of the three values below; `null` where there are none. */
  readonly unit: TextUnit | null;
  readonly stated: Decimal | null;
  readonly expected: Decimal | null;
  /** stated − expected. */
  readonly difference: Decimal | null;
}

export interface TextOutcome {
  readonly findings: readonly TextFinding[];
  readonly compared: number;
}

/** One rule about texts: a pure function; nothing compared where its words are not there. */
export interface TextCheck {
  readonly id: TextRuleId;
  /** The relation's number in DOMAIN.md §5. */
  readonly relationNumber: number;
  readonly runTexts: (facts: TextFacts) => TextOutcome;
}

/** `found`: a finding, `agrees`, or `null` for a statement to which the rule does not apply. */
export function outcomeOf(found: readonly (TextFinding | 'agrees' | null)[]): TextOutcome {
  const applied = found.filter((one) => one !== null);
  return { findings: applied.filter((one) => one !== 'agrees'), compared: applied.length };
}

/** The three values of a finding that has both sides. */
export function sides(unit: TextUnit, stated: Decimal, expected: Decimal): Pick<TextFinding, 'unit' | 'stated' | 'expected' | 'difference'> {
  return { unit, stated, expected, difference: subtract(stated, expected) };
}

/** For a finding that compares no values. */
export const NO_VALUES: Pick<TextFinding, 'unit' | 'stated' | 'expected' | 'difference'> = { unit: null, stated: null, expected: null, difference: null };

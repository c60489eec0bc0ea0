/** What sentences say that figures, or other sentences, do not bear out. */
import type { RuleId, Verdict } from '../checks/check-result';
import type { Figure } from '../ledger/figure';
import { subtract, trimmed, type Decimal } from '../money/decimal';
import { inUnit, type MoneyUnit } from '../money/money-unit';
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

/** The same of two amounts in 元, in the unit of the book. */
export function amountSides(unit: MoneyUnit, stated: Decimal, expected: Decimal): ReturnType<typeof sides> {
  return sides(unit, inBookUnit(stated, unit), inBookUnit(expected, unit));
}

/** An amount in 元 in the unit of the book. */
export function inBookUnit(value: Decimal, unit: MoneyUnit): Decimal {
  return trimmed(inUnit(value, 'yuan', unit));
}

/** For a finding that compares no values. */
export const NO_VALUES: Pick<TextFinding, 'unit' | 'stated' | 'expected' | 'difference'> = { unit: null, stated: null, expected: null, difference: null };

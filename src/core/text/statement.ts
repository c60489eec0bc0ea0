/** What one sentence states. */
import type { ExpenditureCategory, Flow, Scope } from '../ledger/dimensions';
import type { ExpenseItem } from '../ledger/expense-item';
import type { About } from './about';
import type { Label } from './label';
import type { Paragraph } from './prose';
import type { Quantity } from './quantities';
import type { Quote } from './text-place';
import type { Breakdown, StatedBudget, StatedMeasure } from './text-words';

/** What an amount is of. */
export interface Thing {
  readonly scope: Scope | null;
  readonly category: ExpenditureCategory | null;
  readonly flow: Flow;
  /** Another source or category, by its name. */
  readonly other: string | null;
  /** A kind of spending, which is no part of a breakdown by sources or categories. */
  readonly item: ExpenseItem | null;
  /** 总计: with what was carried over. */
  readonly isGrandTotal: boolean;
}

export const WHOLE: Thing = { scope: null, category: null, flow: 'expenditure', other: null, item: null, isGrandTotal: false };

export function thingOf({ scope, category, flow, other, item, side, isGrandTotal }: Label): Thing {
  return { scope, category, flow: flow ?? side ?? 'expenditure', other, item, isGrandTotal };
}

/** One text for equal things. */
export function thingKey({ scope, category, flow, other, item, isGrandTotal }: Thing): string {
  return `${scope ?? ''}/${category ?? ''}/${flow}/${other ?? ''}/${item ?? ''}/${String(isGrandTotal)}`;
}

export function isWhole(thing: Thing | null): boolean {
  return thing !== null && sameThing(thing, WHOLE);
}

export function sameThing(left: Thing, right: Thing): boolean {
  return thingKey(left) === thingKey(right);
}

interface Said {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** Nothing stands between its own words and the number before. */
  readonly follows: boolean;
  /** The text speaks of the book's year, as far as it says. */
  readonly isOfYear: boolean;
  /** The year that the text speaks of where it is named. */
  readonly year: number | null;
}

export interface AmountStatement extends Said {
  readonly kind: 'amount';
  /** `null` where a word of it is not known. */
  readonly thing: Thing | null;
  /** Its own words say nothing but the measure. */
  readonly isBare: boolean;
  /** They say at most 支出 or 收入. */
  readonly isVague: boolean;
  /** By its own words, else by those around it; `null` where they leave it open. */
  readonly measure: StatedMeasure | null;
  readonly namesMeasure: boolean;
  /** 完成年初预算90.00万元的…: the budget that the rate behind it is of. */
  readonly rateBase: StatedBudget | null;
  /** 年中追加10.00万元: by how much a budget was changed, between what it was and what it is. */
  readonly isAdded: boolean;
  /** Funds that the sentences before, or the heading, speak of: an amount that names none may be of these. */
  readonly around: readonly Scope[];
  /** 按资金来源分 or 其中 stands before it. */
  readonly listing: Breakdown | null;
  readonly isPart: boolean;
  /** Its words compare something with it: 比上年80.00万元. */
  readonly base: ComparedBase | null;
}

export interface ComparedBase {
  /** Its words say no more than what it is; where they do, it may be anything. */
  readonly isClear: boolean;
  /** The words before 比. */
  readonly of: string;
  /** What these name. */
  readonly thing: Thing | null;
}

/** 增加 or 减少. */
export interface ChangeStatement extends Said {
  readonly kind: 'change';
  readonly direction: 1 | -1;
  /** The words before 增加, without what it compares with; "" where there are none. */
  readonly of: string;
  readonly thing: Thing | null;
  /** The clauses between it and the number before do no more than compare with another year. */
  readonly comparesOnly: boolean;
}

export interface ShareStatement extends Said {
  readonly kind: 'share';
  /** Of what: `null` where 占 says nothing. */
  readonly base: Label | null;
  /** 占 says of what, in words that are not known. */
  readonly isBaseUnknown: boolean;
  /** The words before 占; the number before is the part where there are none. */
  readonly of: string;
  /** What these words name. */
  readonly thing: Thing | null;
}

export interface RateStatement extends Said {
  readonly kind: 'rate';
  readonly thing: Thing | null;
  readonly base: StatedBudget;
  /** Budget and execution stated right before it. */
  readonly pair: Pair | null;
  /** Else the amount right before it, whose rate it is. */
  readonly amount: AmountStatement | null;
}

export type Statement = AmountStatement | ChangeStatement | ShareStatement | RateStatement;

/** 预算为…，决算为…: of one thing, one after the other. */
export interface Pair {
  readonly budgets: readonly AmountStatement[];
  readonly executed: AmountStatement;
}

/** 决算数小于预算数. */
export interface Comparison {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly direction: -1 | 0 | 1;
  readonly base: StatedBudget;
  /** The amount that follows: by how much. */
  readonly gap: Quantity | null;
  /** Nothing but its own words stands before it in its sentence. */
  readonly opens: boolean;
}

export interface Sentence {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** In its paragraph. */
  readonly start: number;
  /** The sentence before it in its paragraph. */
  readonly previous: ReadSentence | null;
  /** By its heading. */
  readonly about: About;
  /** What figures without words of their own are of: all spending, or that of the row beside which it stands. */
  readonly of: Thing;
}

export interface ReadSentence {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly statements: readonly Statement[];
  readonly pairs: readonly Pair[];
  readonly comparisons: readonly Comparison[];
}

/** The words from the label to the end of a number. */
export function quoteOf({ sentence, quantity }: Said): Quote {
  return sentence.paragraph.quote(sentence.start + quantity.labelStart, sentence.start + quantity.end);
}

/** Several numbers of one sentence in one quote. */
export function quoteAcross(first: Said, last: Said): Quote {
  return first.sentence.paragraph.quote(first.sentence.start + first.quantity.labelStart, first.sentence.start + last.quantity.end);
}

import type { Figure } from '../ledger/figure';
import type { BookTable } from '../ledger/book-table';
import type { ScoreTable } from '../ledger/score-table';
import type { Ledger } from '../ledger/ledger';
import type { Decimal } from '../money/decimal';
import type { CellAddress } from '../workbook/cell-address';
import type { Clue } from './clues/clue';

/** The rules, one file each in rules/. The number is the relation of DOMAIN.md §5. */
export type RuleId =
  | 'fund-source-sum'
  | 'expenditure-category-sum'
  | 'source-category-agreement'
  | 'stated-rate'
  | 'zero-base-execution'
  | 'zero-over-zero'
  | 'execution-within-budget'
  | 'carry-over-roll-forward'
  | 'full-execution-carry-over'
  | 'three-public-sum'
  | 'personnel-public-split'
  | 'three-public-within-total'
  | 'operating-within-public'
  | 'procurement-sum'
  | 'annual-budget-changes'
  | 'score-total'
  | 'execution-score'
  | 'row-parts'
  | 'code-hierarchy'
  | 'class-sum'
  | 'institution-sum'
  | 'register-sum'
  | 'total-line-sum'
  | 'subtotal-sum'
  | 'period-sum'
  | 'of-which-sum'
  | 'of-which-lines'
  | 'numbered-lines'
  | 'crossed-lines'
  | 'income-lines'
  | 'line-within-budget'
  | 'line-rate'
  | 'line-remainder'
  | 'same-figure'
  | 'fiscal-appropriation-sum'
  | 'appropriation-balance'
  | 'fund-table-balance'
  | 'line-flow'
  | 'scope-within-whole'
  | 'unit-factor'
  | 'pasted-shift'
  | 'statement-income-total'
  | 'statement-expenditure-total'
  | 'statement-totals-equal';

/**
 * - `exact`: both sides agree.
 * - `rounding`: they differ by no more than rounding explains.
 * - `notice`: worth a look, no error.
 * - `error`: they contradict each other.
 * - `rate`: a stated rate is not execution over budget.
 * - `explain`: the figures need an explanation that only the user can give.
 * - `zeroBase`: execution without a budget: no rate, 年中追加 wording.
 */
export type Verdict = 'exact' | 'rounding' | 'notice' | 'error' | 'rate' | 'explain' | 'zeroBase';

/** A figure that counts with its sign on one side of a relation. */
export interface Term {
  readonly sign: 1 | -1;
  readonly figure: Figure;
}

/**
 * How the two sides are made from figures; the check sheet turns this into live formulas.
 * - `balance`: Σ left against Σ right.
 * - `bound`: Σ left must not exceed Σ right.
 * - `part`: Σ left is a part of Σ right, and no more than that.
 * - `shift`: one line (left) has the whole amount of its class (right), although other lines have amounts.
 * - `limit`: Σ left is usually no more than Σ right, which may be 0.
 * - `rate`: the stated rate (left) against execution over budget (right: execution, budget), in percentage points.
 * - `executionScore`: a score (left) against min(execution over budget, 1) × weight (right: execution, budget, weight), in points.
 * - `presence`: left is above 0 while nothing of the budget is left (right: execution, budget; its value is budget − execution).
 * - `base`: execution (left) while its budget (right) is 0.
 * - `dash`: a stated rate (left) where execution and budget (right) are both 0.
 */
export type Relation = 'balance' | 'bound' | 'part' | 'limit' | 'shift' | 'rate' | 'executionScore' | 'presence' | 'base' | 'dash';

/** Whether it says of an amount that it is no more than another, so that many amounts satisfy it. */
export function isBound(relation: Relation): boolean {
  return relation === 'bound' || relation === 'part' || relation === 'limit';
}

export interface CheckResult {
  readonly rule: RuleId;
  /** Tells apart the results of one rule: a measure or a figure id. */
  readonly scope: string;
  readonly relation: Relation;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Parts of the relation that are not stated; once they are, the relation is another one. */
  readonly blanks: readonly Figure[];
  /** A term may stand under a word that is not known, or nowhere: a gap is at most a notice. */
  readonly mayLack?: boolean;
  /** The sheet leaves 0 out, as its other sums or the trade show: the blanks explain no gap. */
  readonly blanksAreNothing?: true;
  /** In the ledger's unit; for `rate` in percentage points, for scores in points. */
  readonly leftValue: Decimal;
  readonly rightValue: Decimal;
  /** left − right. */
  readonly difference: Decimal;
  /** The largest |difference| that rounding explains, in the same unit. */
  readonly tolerance: Decimal;
  /** Between the tolerance and this bound a gap of many rounded rows is a `notice`, above it an error. */
  readonly noticeBound: Decimal;
  readonly verdict: Verdict;
  /** The user's settings have it that the rule only gives notice. */
  readonly isNoticeOnly?: true;
  /** The cells that take part, the one most in question first. */
  readonly cells: readonly CellAddress[];
}

/** Whether a term may have an amount that nothing states. */
export function isIncomplete({ mayLack, blanks, blanksAreNothing }: CheckResult): boolean {
  return mayLack === true || (blanks.length > 0 && blanksAreNothing !== true);
}

/** Whether both sides are the same but for rounding. */
export function agrees({ verdict }: CheckResult): boolean {
  return verdict === 'exact' || verdict === 'rounding';
}

/** A result that the user should see: everything but `exact`. */
export interface Finding extends CheckResult {
  /** The finding that this one follows from, where there is one: the same mistake seen from another side. */
  readonly causedBy: FindingReference | null;
  /** What the cause may be, the most telling first; empty for what follows from another finding. */
  readonly clues: readonly Clue[];
}

/** Rule and scope name one result of a book. */
export type FindingReference = Pick<CheckResult, 'rule' | 'scope'>;

/** One rule: a pure function from the ledger to its results; an empty list where its inputs are absent. */
export interface Check {
  readonly id: RuleId;
  /** The relation's number in DOMAIN.md §5. */
  readonly relationNumber: number;
  readonly run: (facts: CheckFacts) => readonly CheckResult[];
}

/** What a check may look at. */
export interface CheckFacts {
  readonly ledger: Ledger;
  /** Every visible table of the year and the department, the main one among them, in the order of the tabs. */
  readonly tables: readonly BookTable[];
  /** The scores of all visible self-evaluation forms. */
  readonly scores: readonly ScoreTable[];
}

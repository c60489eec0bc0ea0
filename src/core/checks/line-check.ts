/** Checks of single lines: there may be thousands of them, so that those which pass are counted and not listed. */
import type { BookLine, BookPanel, BookTable } from '../ledger/book-table';
import { isStated, type Figure } from '../ledger/figure';
import { isZero } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { balanceResult } from './balance';
import { plus } from './breakdown';
import { agrees, type CheckFacts, type CheckResult, type RuleId } from './check-result';
import { fullA1 } from '../workbook/cell-address';

export interface LineCheck {
  readonly id: RuleId;
  /** The relation's number in DOMAIN.md §5. */
  readonly relationNumber: number;
  readonly runLines: (facts: CheckFacts) => LineOutcome;
}

export interface LineOutcome {
  /** Results that are not `exact`. */
  readonly results: readonly CheckResult[];
  readonly passed: number;
  /** Those of the passed that were made as results: looked at for what a suspected cell is borne out by, and never kept for the whole book. */
  readonly holding?: readonly CheckResult[];
}

/** Of what the rule does not apply to. */
export const NOT_APPLIED: LineOutcome = { results: [], passed: 0 };

/** A whole with the parts that make it up, as one table states them. */
export interface SumOfParts {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** Another part may stand nowhere: a gap is then at most a notice. */
  readonly mayLack?: boolean;
  /** Its whole may be broken down in other ways, too: it is known by its first part as well. */
  readonly isOneOfSeveral?: boolean;
}

/** Every part of a sum is a reference of its formula. */
export const MOST_PARTS = 200;
/** A single part is no breakdown. */
export const FEWEST_PARTS = 2;

/**
 * The sums of a line with its parts below or above it: one for each column of amounts in which the line states one, those of other years among them
 * where the parts bear words of the trade. Projects and tasks of last year need not be listed.
 */
export function sumsByColumn(panel: BookPanel, line: BookLine, parts: readonly BookLine[]): SumOfParts[] {
  const unnamed = parts.filter(({ meaning }) => meaning.kind === 'unknown');
  const areLasting = unnamed.every(({ code, item, economicClass }) => code !== null || item !== null || economicClass !== null);
  const ofOthers = (areLasting ? panel.otherYears : []).flatMap((ofYear) => sumsIn(ofYear, line, parts));
  // A class of last year may stand nowhere.
  return [...sumsIn(panel, line, parts), ...(unnamed.length > 0 ? ofOthers.map((sum) => ({ ...sum, mayLack: true })) : ofOthers)];
}

function sumsIn(panel: BookPanel, line: BookLine, parts: readonly BookLine[]): SumOfParts[] {
  return panel.columns.filter(({ measure }) => measure !== 'statedRate').flatMap((column) => {
    const whole = panel.figureOf(line, column);
    return isStated(whole) ? [{ whole, parts: parts.map((part) => panel.figureOf(part, column)) }] : [];
  });
}

/**
 * Σ of the parts against the whole, where both are stated and no part is unreadable. A part that is left open counts as nothing where the
 * sum then holds; else the gap says little.
 */
export function sumOfPartsOutcome(rule: RuleId, sums: readonly SumOfParts[], unit: MoneyUnit): LineOutcome {
  const results: CheckResult[] = [];
  const holding: CheckResult[] = [];
  for (const { whole, parts, mayLack = false, isOneOfSeveral = false } of sums) {
    const stated = parts.filter(isStated);
    const blanks = parts.filter(({ reading }) => reading.state === 'blank');
    if (!isStated(whole) || stated.length === 0 || stated.length + blanks.length < parts.length) continue;
    const scope = [whole, ...(isOneOfSeveral ? stated.slice(0, 1) : [])].map(({ cell }) => fullA1(cell)).join('/');
    const result = balanceResult({ rule, scope, left: stated.map(plus), right: [plus(whole)], unit, blanks, mayLack });
    (result.verdict === 'exact' ? holding : results).push(result);
  }
  return { results, passed: holding.length, holding };
}

/**
 * The same where at least half of what is compared holds: where fewer do, the sums are others than they seem to be. A whole of 0 bears no witness.
 * `plainly`: how many more hold, as their bare numbers show.
 */
export function borneOutSums(rule: RuleId, sums: readonly SumOfParts[], unit: MoneyUnit, plainly = 0): LineOutcome {
  const outcome = sumOfPartsOutcome(rule, sums, unit);
  const told = [...outcome.results, ...(outcome.holding ?? [])].filter(({ rightValue }) => !isZero(rightValue));
  const holding = told.filter(agrees).length + plainly;
  return holding > 0 && holding * 2 >= told.length + plainly ? joined([outcome, { results: [], passed: plainly }]) : NOT_APPLIED;
}

/** The first of those with the same whole: a finding is known by the cell of its whole. */
export function onePerWhole(sums: readonly SumOfParts[]): SumOfParts[] {
  const seen = new Set<string>();
  return sums.filter(({ whole }) => {
    const cell = fullA1(whole.cell);
    const isNew = !seen.has(cell);
    seen.add(cell);
    return isNew;
  });
}

/** `null` for a line to which the rule does not apply. */
export function outcomeOfResults(found: readonly (CheckResult | null)[]): LineOutcome {
  const applied = found.filter((result) => result !== null);
  const results = applied.filter(({ verdict }) => verdict !== 'exact');
  const holding = applied.filter(({ verdict }) => verdict === 'exact');
  return { results, passed: holding.length, holding };
}

export function joined(outcomes: readonly LineOutcome[]): LineOutcome {
  return {
    results: outcomes.flatMap(({ results }) => results),
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    holding: outcomes.flatMap(({ holding = [] }) => holding),
  };
}

/** Runs a rule over all panels of all tables. */
export function overPanels(tables: readonly BookTable[], run: (panel: BookPanel) => LineOutcome): LineOutcome {
  return joined(tables.flatMap(({ panels }) => panels.map(run)));
}

/** The same for rules about what a row states of one year: other years are looked at each by itself. */
export function overYears(tables: readonly BookTable[], run: (panel: BookPanel) => LineOutcome): LineOutcome {
  return overPanels(tables, (panel) => joined([panel, ...panel.otherYears].map(run)));
}

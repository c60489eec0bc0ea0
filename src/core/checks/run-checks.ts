/** Runs every rule over one book. */
import { figureId, type Figure } from '../ledger/figure';
import { fullA1 } from '../workbook/cell-address';
import { ALL_CHECKS, LINE_CHECKS } from './all-checks';
import type { AnyRuleId } from '../text/text-finding';
import type { CheckFacts, CheckResult, RuleId, Term } from './check-result';
import { COMPUTED, withSettings, type CheckSettings } from './check-settings';
import { EmptyCells } from './empty-cells';
import { gravityOf } from './gravity';
import { NOT_APPLIED } from './line-check';

/** How often a rule was applied. */
export interface RuleRun {
  readonly rule: AnyRuleId;
  /** The user does not want it applied. */
  readonly isOff: boolean;
  /** Comparisons that were made; 0 where the book has not what the rule is about. */
  readonly compared: number;
  /** Those that agree and that no result stands for: of single lines. */
  readonly passedLines: number;
  /** Those that do not agree and are not listed, since there are too many. */
  readonly unlisted: number;
}

export interface ChecksRun {
  /** In the order of the rules; of checks of single lines those that do not agree. */
  readonly results: readonly CheckResult[];
  readonly runs: readonly RuleRun[];
}

/** Nobody follows up more of them one by one. The gravest are listed. */
const MOST_LINE_RESULTS = 500;

export function runChecks(facts: CheckFacts, settings: CheckSettings = COMPUTED): ChecksRun {
  const isOff = (rule: RuleId): boolean => settings.severities.get(rule) === 'off';
  const empty = new EmptyCells(facts);
  const note = (results: readonly CheckResult[]): void => { for (const result of results) empty.note(result); };
  // Rules that are off are run as well: what the user does not want to hear no other rule says in their place.
  const ofAll = ALL_CHECKS.map(({ id, run }) => ({ rule: id, results: run(facts) }));
  const named = figuresByCell(facts);
  const told = new Set(ofAll.flatMap(({ results }) => results.map(comparedCells)));
  for (const { results } of ofAll) note(results);
  const ofEachLine = LINE_CHECKS.map(({ id, runLines }) => {
    const { results, passed, holding = [] } = runLines(facts);
    const further = results.filter((result) => isNew(result, told));
    note(further);
    note(holding);
    return isOff(id) ? { rule: id, ...NOT_APPLIED } : { rule: id, results: further.map((result) => withNamedFigures(result, named)), passed };
  });
  const asSet = (result: CheckResult): CheckResult => withSettings(empty.settled(result), settings, facts.ledger.unit);
  const ofDepartment = ofAll.map(({ rule, results }) => ({ rule, results: isOff(rule) ? [] : results.map(asSet) }));
  const ofLines = ofEachLine.map(({ results, ...one }) => ({ ...one, results: results.map(asSet) }));
  const listed = gravest(ofLines.flatMap(({ results }) => results));
  return {
    results: [...ofDepartment.flatMap(({ results }) => results), ...ofLines.flatMap(({ results }) => results.filter((result) => listed.has(result)))],
    runs: [
      ...ofDepartment.map(({ rule, results }): RuleRun => ({ rule, isOff: isOff(rule), compared: results.length, passedLines: 0, unlisted: 0 })),
      ...ofLines.map(({ rule, results, passed }): RuleRun => ({
        rule,
        isOff: isOff(rule),
        compared: results.length + passed,
        passedLines: passed,
        unlisted: results.filter((result) => !listed.has(result)).length,
      })),
    ],
  };
}

/** What one rule has said of the same cells, another need not say again. */
function isNew(result: CheckResult, told: Set<string>): boolean {
  const cells = comparedCells(result);
  if (told.has(cells)) return false;
  told.add(cells);
  return true;
}

function gravest(results: readonly CheckResult[]): ReadonlySet<CheckResult> {
  return new Set([...results].sort((left, right) => gravityOf(left.verdict) - gravityOf(right.verdict)).slice(0, MOST_LINE_RESULTS));
}

function comparedCells({ left, right }: CheckResult): string {
  return [...left, ...right].map(({ figure }) => placeOf(figure)).sort().join(' ');
}

/** A sum over rows begins in a cell that says something else. */
function placeOf({ cell, sum, parts, subject, measure }: Figure): string {
  return sum === null && parts.length === 0 ? fullA1(cell) : figureId(subject, measure);
}

/** What the ledger knows by a name of the trade, by its cell. */
function figuresByCell({ ledger }: CheckFacts): ReadonlyMap<string, Figure> {
  return new Map(ledger.figures.filter(({ sum, parts }) => sum === null && parts.length === 0).map((figure) => [fullA1(figure.cell), figure]));
}

function withNamedFigures(result: CheckResult, named: ReadonlyMap<string, Figure>): CheckResult {
  const term = (one: Term): Term => ({ ...one, figure: named.get(fullA1(one.figure.cell)) ?? one.figure });
  return { ...result, left: result.left.map(term), right: result.right.map(term) };
}

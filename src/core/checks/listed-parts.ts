/** Lines below another one that may be all of its parts, which nothing but their sum can tell. */
import type { BookLine, BookPanel } from '../ledger/book-table';
import { compare, isZero, ZERO } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { agrees, type CheckResult, type RuleId } from './check-result';
import { borneOutSums, FEWEST_PARTS, MOST_PARTS, NOT_APPLIED, sumsByColumn, type LineOutcome } from './line-check';

export interface ListedParts {
  readonly whole: BookLine;
  readonly parts: readonly BookLine[];
}

/** Where they add up to the line in half of the columns, they are all of it, and add up to it in the others; `NOT_APPLIED` elsewhere. */
export function listedPartsOutcome(rule: RuleId, panel: BookPanel, { whole, parts }: ListedParts, unit: MoneyUnit): LineOutcome {
  return parts.length < FEWEST_PARTS || parts.length > MOST_PARTS ? NOT_APPLIED : borneOutSums(rule, sumsByColumn(panel, whole, parts), unit);
}

/** The same, parts that are too little a notice where one column alone tells that they are all. */
export function withShortInDoubt(outcome: LineOutcome): LineOutcome {
  return outcome === NOT_APPLIED || hasWitnesses(outcome) ? outcome : { ...outcome, results: outcome.results.map(asShort) };
}

/** In every column in which the line states an amount its parts add up to it. */
export function isComplete(outcome: LineOutcome): boolean {
  return hasWitnesses(outcome) && outcome.results.every(agrees);
}

/** Of budget and execution alone, that the budget is broken down completely does not tell that the execution is: a project may have come later. */
const FEWEST_WITNESSES = 2;

function hasWitnesses({ results, holding = [] }: LineOutcome): boolean {
  return [...results, ...holding].filter((result) => agrees(result) && !isZero(result.rightValue)).length >= FEWEST_WITNESSES;
}

/** Another part may stand nowhere, unless the parts are too much already. */
function asShort(result: CheckResult): CheckResult {
  return compare(result.difference, ZERO) > 0 ? result : { ...result, mayLack: true, verdict: result.verdict === 'error' ? 'notice' : result.verdict };
}

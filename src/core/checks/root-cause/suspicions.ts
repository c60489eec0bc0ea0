/** Places whose amount, were it another one, would make failing relations hold. */
import { statedIn, statedValue, type Figure } from '../../ledger/figure';
import { add, compare, decimalText, trimmed, ZERO, type Decimal } from '../../money/decimal';
import type { BookPlaces } from '../book-places';
import { isBound, type CheckResult } from '../check-result';
import { isOfPoints } from '../points';
import { holdsWith, neededChange } from './change';
import type { ComparedPlace } from './compared-place';

/** A relation with the weight that the place has in it. */
export interface Use {
  readonly result: CheckResult;
  readonly place: ComparedPlace;
}

export interface Suspicion {
  readonly place: ComparedPlace;
  /** What would have to be added to its amount, in the ledger's unit; for a stated rate in points. */
  readonly change: Decimal;
  /** The failing relations that would then hold. */
  readonly explained: readonly CheckResult[];
}

/** Of a place that takes part in more failing relations than that, not every amount is tried. */
const MOST_CHANGES = 20;

/** The one change of a place that explains most of the open relations and breaks none that holds; `null` where each breaks one. */
export function suspicionOf(uses: readonly Use[], holding: readonly Use[], book: BookPlaces): Suspicion | null {
  let best: Suspicion | null = null;
  for (const change of changesFor(uses, book)) {
    const [first] = uses;
    if (first === undefined || makesNegative(first.place.figure, change, book) || holding.some(({ result, place }) => !holdsWith(result, place, change, book))) continue;
    const explained = uses.filter(({ result, place }) => holdsWith(result, place, change, book)).map(({ result }) => result);
    const suspicion = { place: first.place, change, explained };
    if (best === null || isStronger(suspicion, best)) best = suspicion;
  }
  return best;
}

/** Amounts below 0 are rare: no other is said to have been meant as one. */
function makesNegative(figure: Figure, change: Decimal, book: BookPlaces): boolean {
  const value = isOfPoints(figure) ? statedValue(figure) : statedIn(figure, book.unit);
  return value !== null && compare(value, ZERO) >= 0 && compare(add(value, change), ZERO) < 0;
}

function changesFor(uses: readonly Use[], book: BookPlaces): Decimal[] {
  const changes = new Map<string, Decimal>();
  for (const { result, place } of uses) {
    if (changes.size >= MOST_CHANGES) break;
    const change = neededChange(result, place, book);
    if (change !== null) changes.set(decimalText(trimmed(change)), change);
  }
  return [...changes.values()];
}

/** The failing relations that speak for it: that more was spent than first planned speaks for nothing. */
export function evidenceOf({ explained }: Suspicion): CheckResult[] {
  return explained.filter(({ relation, verdict }) => !isBound(relation) || verdict === 'error');
}

export function isStronger(one: Suspicion, other: Suspicion): boolean {
  const [more, less] = [evidenceOf(one).length, evidenceOf(other).length];
  return more === less ? one.explained.length > other.explained.length : more > less;
}

/** The same relations speak for both. */
export function explainsSame(one: Suspicion, other: Suspicion): boolean {
  const [left, right] = [evidenceOf(one), evidenceOf(other)];
  return left.length === right.length && left.every((result) => right.includes(result));
}


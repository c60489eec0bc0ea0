/**
 * Failing relations that have one cause. A dropped digit breaks every sum that the cell takes part in: a cell that would make all of them hold
 * with one other amount, and that breaks no relation which holds, is what they have in common. Nothing is ever corrected by it.
 */
import type { Decimal } from '../../money/decimal';
import type { Figure } from '../../ledger/figure';
import type { BookPlaces } from '../book-places';
import { isBound, type CheckFacts, type CheckResult } from '../check-result';
import { comparedPlaces } from './compared-place';
import { holdingRelations } from './holding-relations';
import { leadingResult } from './leading-result';
import { evidenceOf, explainsSame, isStronger, suspicionOf, type Suspicion, type Use } from './suspicions';
import { addTo } from '../../grouping';

export interface RootCause {
  /** The relation that names the suspects most directly. */
  readonly leading: CheckResult;
  /** The others that fail for the same reason. */
  readonly consequences: readonly CheckResult[];
  /** One where the relations tell which cell it is, several where they cannot tell them apart, none where any term may be wrong. */
  readonly suspects: readonly Suspect[];
}

export interface Suspect {
  readonly figure: Figure;
  /** What its amount would have to change by, in the ledger's unit; for a stated rate in points. */
  readonly change: Decimal;
}

/** One failing relation tells nothing of a second one. */
const FEWEST_EXPLAINED = 2;
/** Of more than these, none is more in question than the others. */
const MOST_SUSPECTS = 3;

/** Every failing relation belongs to one cause; in the order of the results. */
export function rootCauses(results: readonly CheckResult[], facts: CheckFacts, book: BookPlaces): RootCause[] {
  const failing = results.filter(isFailing);
  const uses = usesByPlace(failing, book);
  const first = [...uses.values()].flatMap(([use]) => (use === undefined ? [] : [use.place]));
  const holding = usesByPlace(holdingRelations(results, first, facts, book), book, uses);
  const places = new Places(uses, holding, book);
  const shared = sharedCauses(places, new Set(failing));
  const explained = new Set(shared.flatMap(({ leading, consequences }) => [leading, ...consequences]));
  return [...shared, ...failing.filter((result) => !explained.has(result)).map((result) => causeOfOne(result, places))];
}

/** Relations that certain amounts would make hold; what is usually no more than something else is a hint by itself. */
function isFailing({ relation, verdict }: CheckResult): boolean {
  if (relation === 'limit' && verdict !== 'error') return false;
  return (relation === 'balance' || isBound(relation) || relation === 'rate') && (verdict === 'error' || verdict === 'rate' || verdict === 'notice');
}

type UsesByPlace = ReadonlyMap<string, readonly Use[]>;

/** `only`: places that are of interest. */
function usesByPlace(results: readonly CheckResult[], book: BookPlaces, only?: UsesByPlace): UsesByPlace {
  const uses = new Map<string, Use[]>();
  for (const result of results) {
    for (const place of comparedPlaces(result, book)) {
      if (only?.has(place.key) !== false) addTo(uses, place.key, { result, place });
    }
  }
  return uses;
}

/** What each place is suspected of, given the relations that nothing has explained yet. */
class Places {
  readonly #uses: UsesByPlace;
  readonly #holding: UsesByPlace;
  public readonly book: BookPlaces;

  public constructor(uses: UsesByPlace, holding: UsesByPlace, book: BookPlaces) {
    this.#uses = uses;
    this.#holding = holding;
    this.book = book;
  }

  /** Those that several failing relations have in common. */
  public get shared(): string[] {
    return [...this.#uses].flatMap(([key, uses]) => (uses.length >= FEWEST_EXPLAINED ? [key] : []));
  }

  public suspicion(key: string, isOpen: (result: CheckResult) => boolean): Suspicion | null {
    const uses = (this.#uses.get(key) ?? []).filter(({ result }) => isOpen(result));
    return suspicionOf(uses, this.#holding.get(key) ?? [], this.book);
  }
}

/** The cause that explains most comes first; what it explains no longer speaks for another. */
function sharedCauses(places: Places, open: Set<CheckResult>): RootCause[] {
  const causes: RootCause[] = [];
  const isOpen = (result: CheckResult): boolean => open.has(result);
  let suspicions = places.shared.flatMap((key) => places.suspicion(key, isOpen) ?? []).filter(isShared);
  for (let next = strongest(suspicions); next !== null; next = strongest(suspicions)) {
    const best = next;
    const { explained } = best;
    const leading = leadingResult(explained, best.place, places.book);
    const suspects = [best, ...suspicions.filter((other) => other !== best && explainsSame(other, best))].map(suspectOf);
    if (leading !== null) causes.push({ leading, consequences: explained.filter((result) => result !== leading), suspects });
    for (const result of explained) open.delete(result);
    suspicions = suspicions.flatMap((one) => (one.explained.every(isOpen) ? one : (places.suspicion(one.place.key, isOpen) ?? []))).filter(isShared);
  }
  return causes;
}

function isShared(suspicion: Suspicion): boolean {
  return evidenceOf(suspicion).length >= FEWEST_EXPLAINED;
}

function strongest(suspicions: readonly Suspicion[]): Suspicion | null {
  let best: Suspicion | null = null;
  for (const one of suspicions) if (best === null || isStronger(one, best)) best = one;
  return best;
}

/** A relation that fails alone: in question are the terms that no relation bears out which holds. */
function causeOfOne(result: CheckResult, places: Places): RootCause {
  const terms = comparedPlaces(result, places.book);
  const free = terms.flatMap(({ key }) => places.suspicion(key, (other) => other === result) ?? []);
  const isTelling = free.length < terms.length && free.length <= MOST_SUSPECTS;
  return { leading: result, consequences: [], suspects: isTelling ? free.map(suspectOf) : [] };
}

function suspectOf({ place, change }: Suspicion): Suspect {
  return { figure: place.figure, change };
}

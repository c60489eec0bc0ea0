import type { Figure } from '../../ledger/figure';
import { absolute, isZero, trimmed, type Decimal } from '../../money/decimal';
import { amountsBeside } from './beside-terms';
import { isTelling } from './chance';
import type { Clue } from './clue';
import { named, type Gap } from './gap';
import { groupedBy } from '../../grouping';

/** More of them have sets of any sum. */
const MOST_CANDIDATES = 200;

interface Candidate {
  readonly figure: Figure;
  readonly value: Decimal;
}

/** Two or three amounts that add up to the difference: of the relation itself, or of those beside it. Several such sets say nothing. */
export function linesOfDifference(gap: Gap): Clue | null {
  const ofRelation = gap.terms.filter(({ value, weight }) => !isZero(value) && weight === 1);
  const sets = [ofRelation, amountsBeside(gap)].flatMap((candidates) => setsOf(candidates, gap.result.difference));
  const [only] = sets;
  return only === undefined || sets.length > 1 ? null : { kind: 'linesOfDifference', figures: only.map(named) };
}

/** Exact; at most two, since more than one is not told apart. Three only where even so many sets would hardly fit by chance. */
function setsOf(candidates: readonly Candidate[], difference: Decimal): Figure[][] {
  const count = candidates.length;
  const pairs = (count * (count - 1)) / 2;
  if (count < 2 || count > MOST_CANDIDATES || !isTelling(difference, pairs)) return [];
  const withTriples = isTelling(difference, pairs + (pairs * (count - 2)) / 3);
  const scale = Math.max(difference.scale, ...candidates.map(({ value }) => trimmed(value).scale));
  const amounts = candidates.map(({ value }) => steps(value, scale));
  const places = groupedBy(amounts.keys(), (index) => amounts[index] ?? 0);
  const wanted = steps(absolute(difference), scale);
  const found: number[][] = [];
  for (let first = 0; first < count && found.length < 2; first += 1) {
    const rest = wanted - (amounts[first] ?? 0);
    for (const second of places.get(rest) ?? []) if (second > first && amounts[second] !== amounts[first]) found.push([first, second]);
    if (withTriples) found.push(...pairsBehind(first, rest, amounts, places));
  }
  return found.slice(0, 2).map((set) => set.flatMap((index) => candidates[index]?.figure ?? []));
}

function pairsBehind(first: number, rest: number, amounts: readonly number[], places: ReadonlyMap<number, readonly number[]>): number[][] {
  const found: number[][] = [];
  for (let second = first + 1; second < amounts.length; second += 1) {
    for (const third of places.get(rest - (amounts[second] ?? 0)) ?? []) if (third > second) found.push([first, second, third]);
  }
  return found;
}

/** Whole numbers of the last digit: exact in a double, as amounts have no more than 15 digits. */
function steps(value: Decimal, scale: number): number {
  const { unscaled, scale: own } = trimmed(value);
  return Number(unscaled * 10n ** BigInt(Math.max(0, scale - own)));
}

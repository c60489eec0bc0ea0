import { isStated, statedIn, type Figure } from '../../ledger/figure';
import { compare, isZero, sum, ZERO, type Decimal } from '../../money/decimal';
import { isTelling } from './chance';
import type { Clue } from './clue';
import { named, type Gap } from './gap';

/** Above and below. */
const STEPS = [-1, 1];
/** Two rows in two ways. */
const TRIED = 4;

/**
 * A column that was pasted one row off: the total of a row is the sum of its neighbour's parts, or its parts add up to its neighbour's total, while
 * the neighbour does not add up either: [the total, the parts that it is the sum of]. (A row that adds up may well say the same as the one below it: a class with a single 款.)
 */
export function shiftedRow({ result, unit, places }: Gap): Clue | null {
  const [whole, ...others] = result.right.map(({ figure }) => figure);
  const place = whole === undefined || others.length > 0 ? null : places.of(whole);
  const parts = result.left.map(({ figure }) => places.of(figure));
  if (whole === undefined || place === null || !parts.every((part) => part !== null && part.panel === place.panel && part.line === place.line)) return null;
  const columns = parts.flatMap((part) => (part === null ? [] : [part.column]));
  const fits = STEPS.flatMap((step): Figure[][] => {
    const line = place.panel.lines[place.index + step];
    if (line === undefined) return [];
    const near = place.panel.figureOf(line, place.column);
    const nearParts = columns.map((column) => place.panel.figureOf(line, column)).filter(isStated);
    const nearSum = sum(nearParts.map((figure) => statedIn(figure, unit) ?? ZERO));
    const nearTotal = statedIn(near, unit);
    if (nearTotal === null || compare(nearTotal, nearSum) === 0) return [];
    return [
      ...(isMatch(nearSum, result.rightValue) ? [[whole, ...nearParts]] : []),
      ...(isMatch(nearTotal, result.leftValue) ? [[near, ...result.left.map(({ figure }) => figure)]] : []),
    ];
  });
  const [figures] = fits;
  return figures === undefined ? null : { kind: 'shiftedRow', figures: figures.map(named) };
}

function isMatch(value: Decimal, wanted: Decimal): boolean {
  return !isZero(value) && compare(value, wanted) === 0 && isTelling(wanted, TRIED);
}

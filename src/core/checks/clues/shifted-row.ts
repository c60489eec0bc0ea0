import { isStated, statedIn, type Figure } from '../../ledger/figure';
import { compare, isZero, sum, type Decimal } from '../../money/decimal';
import { isTelling } from './chance';
import type { PlaceInTable } from '../book-places';
import type { Clue } from './clue';
import { named, type Gap } from './gap';

/** Above and below. */
const STEPS = [-1, 1];

/**
 * A column that was pasted one row off: the total of a row is that of its neighbour's parts, the parts are those of its neighbour's total, or what one
 * table states stands in the other one row higher or lower.
 */
export function shiftedRow(gap: Gap): Clue | null {
  const [whole, ...others] = gap.result.right;
  if (whole === undefined || others.length > 0) return null;
  const fits = gap.result.left.length === 1 ? ofSameFigure(gap) : ofRow(gap, whole.figure);
  const [figures] = fits;
  return figures === undefined || fits.length > 1 ? null : { kind: 'shiftedRow', figures: figures.map(named) };
}

/** [what stands in the row, what it equals in the row beside it]. */
function ofRow({ result, unit, places }: Gap, whole: Figure): Figure[][] {
  const place = places.of(whole);
  const parts = result.left.map(({ figure }) => places.of(figure));
  if (place === null || !parts.every((part) => part !== null && part.panel === place.panel && part.line === place.line)) return [];
  const columns = parts.flatMap((part) => (part === null ? [] : [part.column]));
  return STEPS.flatMap((step): Figure[][] => {
    const line = place.panel.lines[place.index + step];
    if (line === undefined) return [];
    const neighbours = columns.map((column) => place.panel.figureOf(line, column)).filter(isStated);
    const above = place.panel.figureOf(line, place.column);
    const total = sum(neighbours.map((figure) => statedIn(figure, unit) ?? { unscaled: 0n, scale: 0 }));
    const found: Figure[][] = [];
    if (isMatch(total, result.rightValue)) found.push([whole, ...neighbours]);
    if (isMatch(statedIn(above, unit), result.leftValue)) found.push([...result.left.map(({ figure }) => figure), above]);
    return found;
  });
}

function ofSameFigure({ result, unit, places }: Gap): Figure[][] {
  const [left, right] = [result.left[0]?.figure, result.right[0]?.figure];
  if (left === undefined || right === undefined) return [];
  const beside = (figure: Figure, value: Decimal, other: Figure): Figure[][] => {
    const place = places.of(figure);
    return place === null ? [] : neighboursOf(place).filter((near) => isMatch(statedIn(near, unit), value)).map((near) => [other, near]);
  };
  return [...beside(left, result.rightValue, right), ...beside(right, result.leftValue, left)];
}

function neighboursOf({ panel, index, column }: PlaceInTable): Figure[] {
  return STEPS.flatMap((step) => {
    const line = panel.lines[index + step];
    return line === undefined ? [] : [panel.figureOf(line, column)];
  });
}

/** Two rows in two ways. */
const TRIED = 4;

function isMatch(value: Decimal | null, wanted: Decimal): boolean {
  return value !== null && !isZero(value) && compare(value, wanted) === 0 && isTelling(wanted, TRIED);
}

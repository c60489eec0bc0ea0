/** What takes part in a relation, place by place. */
import type { Figure } from '../../ledger/figure';
import type { BookPlaces } from '../book-places';
import type { CheckResult } from '../check-result';

/** A cell, or a column of a long list of which a sum takes some rows: which of them is in question, sums alone cannot tell. */
export interface ComparedPlace {
  /** The same for the same place in all relations. */
  readonly key: string;
  readonly figure: Figure;
  /** What 1 more in this place adds to left − right. */
  readonly weight: number;
}

/** Longer relations are rows of very wide tables; their parts are not looked at one by one. */
const MOST_TERMS = 600;

/** Those that count; a place that stands on both sides does not. */
export function comparedPlaces({ left, right }: CheckResult, book: BookPlaces): ComparedPlace[] {
  if (left.length + right.length > MOST_TERMS) return [];
  const places = new Map<string, ComparedPlace>();
  const note = (figure: Figure, weight: number): void => {
    const key = placeKey(figure);
    const known = places.get(key);
    if (known === undefined) places.set(key, { key, figure, weight });
    // A row of a list counts in one of the sums of its column.
    else if (figure.sum === null) places.set(key, { ...known, weight: known.weight + weight });
  };
  for (const { sign, figure } of left) for (const place of placesOfFigure(figure, book)) note(place, sign);
  for (const { sign, figure } of right) for (const place of placesOfFigure(figure, book)) note(place, -sign);
  return [...places.values()].filter(({ weight }) => weight !== 0);
}

/** Itself for a figure that a cell states, the shares of one that adds up institutions, the rows of one that sums a list. */
export function placesOfFigure(figure: Figure, book: BookPlaces): readonly Figure[] {
  if (figure.parts.length > 0) return figure.parts.flatMap((part) => placesOfFigure(part, book));
  const rows = book.rowsOf(figure);
  return rows.length > 0 ? rows : [figure];
}

export function isAt(figure: Figure, key: string, book: BookPlaces): boolean {
  return placesOfFigure(figure, book).some((place) => placeKey(place) === key);
}

function placeKey({ cell, sum }: Figure): string {
  return sum === null ? `${cell.sheet}!${String(cell.row)},${String(cell.column)}` : `${cell.sheet}!rows,${String(cell.column)}`;
}

import { absolute, compare } from '../../money/decimal';
import { isTelling } from './chance';
import type { Clue } from './clue';
import { named, type Gap } from './gap';

/** Of two sides with one amount each, the difference is an amount where the other is 0. */
const FEWEST_TERMS = 3;

/** An amount of the relation is the difference: the total leaves it out, or it counts twice. */
export function partOfDifference({ result, terms }: Gap): Clue | null {
  const gap = absolute(result.difference);
  const fits = terms.filter(({ value }) => compare(absolute(value), gap) === 0);
  const [term] = fits;
  if (terms.length < FEWEST_TERMS || term === undefined || fits.length > 1 || !isTelling(gap, terms.length)) return null;
  return { kind: 'partOfDifference', figures: [named(term.figure)] };
}

import { absolute, compare } from '../../money/decimal';
import { amountsBeside } from './beside-terms';
import { isTelling } from './chance';
import type { Clue } from './clue';
import { named, type Gap } from './gap';

/** An amount beside those of the relation is the difference: it was left out, or is counted where it should not be. */
export function omittedLine(gap: Gap): Clue | null {
  const difference = absolute(gap.result.difference);
  const beside = amountsBeside(gap);
  const fits = beside.filter(({ value }) => compare(absolute(value), difference) === 0);
  const [line] = fits;
  if (line === undefined || fits.length > 1 || !isTelling(difference, beside.length)) return null;
  return { kind: 'omittedLine', figures: [named(line.figure)] };
}

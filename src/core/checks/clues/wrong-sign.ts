import { compare, negate } from '../../money/decimal';
import { isTelling } from './chance';
import type { Clue } from './clue';
import { inQuestion, type Gap } from './gap';

/** An amount that balances with the other sign is half of the difference. */
export function wrongSign({ result, unit, inQuestion: terms }: Gap): Clue | null {
  const fits = terms.filter(({ value, balancing }) => compare(negate(value), balancing) === 0);
  const [term] = fits;
  if (term === undefined || fits.length > 1 || !isTelling(result.difference, terms.length)) return null;
  return { kind: 'wrongSign', figures: [inQuestion(term, unit)] };
}

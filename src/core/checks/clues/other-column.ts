import { statedIn } from '../../ledger/figure';
import { compare, isZero, sum, ZERO } from '../../money/decimal';
import { isTelling } from './chance';
import type { Clue } from './clue';
import { inQuestion, named, type Gap } from './gap';

/** Of more columns one has a given total by chance. */
const MOST_COLUMNS = 40;

/** A stale total: it is that of another column, whose lines add up to it (年初 in place of 全年). */
export function otherColumn({ result, unit, terms, places }: Gap): Clue | null {
  const [whole, ...others] = result.right;
  const place = whole === undefined || others.length > 0 ? null : places.of(whole.figure);
  const term = terms.find(({ figure }) => figure.cell === whole?.figure.cell);
  if (place === null || term === undefined || isZero(term.value) || place.panel.columns.length > MOST_COLUMNS) return null;
  const { panel, column, line } = place;
  const parts = result.left.map(({ figure }) => places.of(figure));
  if (!parts.every((part) => part !== null && part.panel === panel && part.column === column)) return null;
  const lines = parts.flatMap((part) => (part === null ? [] : [part.line]));
  const amounts = panel.columns.filter((other) => other !== column && other.measure !== 'statedRate');
  const fits = amounts.filter((other) => {
    const total = statedIn(panel.figureOf(line, other), unit);
    if (total === null || compare(total, term.value) !== 0) return false;
    const there = lines.map((part) => statedIn(panel.figureOf(part, other), unit) ?? ZERO);
    // Columns that state the same but for one line are alike: that line is then in question and not the total.
    const isAlike = lines.filter((part, index) => compare(statedIn(panel.figureOf(part, column), unit) ?? ZERO, there[index] ?? ZERO) !== 0).length < 2;
    return !isAlike && compare(sum(there), term.value) === 0;
  });
  const [stale] = fits;
  if (stale === undefined || fits.length > 1 || !isTelling(term.value, amounts.length)) return null;
  return { kind: 'otherColumn', figures: [inQuestion(term, unit), named(panel.figureOf(line, stale))] };
}

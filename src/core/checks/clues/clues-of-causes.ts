/** The clues of every cause: the most specific first, few, and none that says what another has said. */
import { add } from '../../money/decimal';
import { inUnit, type MoneyUnit } from '../../money/money-unit';
import { statedValue } from '../../ledger/figure';
import { fullA1 } from '../../workbook/cell-address';
import { isBound, type CheckFacts } from '../check-result';
import { isOfPoints } from '../points';
import type { RootCause, Suspect } from '../root-cause/root-causes';
import type { BookPlaces } from '../book-places';
import { cellsOfClue, type Clue, type ClueFigure } from './clue';
import { gapOf, named, type Gap } from './gap';
import { linesOfDifference } from './lines-of-difference';
import { movedPoint } from './moved-point';
import { omittedLine } from './omitted-line';
import { otherColumn } from './other-column';
import { ScopesOfBook } from './other-scope';
import { otherUnit } from './other-unit';
import { partOfDifference } from './part-of-difference';
import { shiftedRow } from './shifted-row';
import { swappedDigits } from './swapped-digits';
import { wrongSign } from './wrong-sign';

const MOST_CLUES = 3;

export class ClueSearch {
  readonly #places: BookPlaces;
  readonly #unit: MoneyUnit;
  readonly #facts: CheckFacts;
  #scopes: ScopesOfBook | null = null;

  public constructor(facts: CheckFacts, places: BookPlaces) {
    this.#places = places;
    this.#unit = places.unit;
    this.#facts = facts;
  }

  public of(cause: RootCause): Clue[] {
    const { relation, verdict } = cause.leading;
    const common = commonCell(cause, this.#unit);
    if (relation === 'rate' || (isBound(relation) && verdict !== 'error')) return common;
    const gap = gapOf(cause, this.#places);
    const found = isBound(relation) ? [otherUnit(gap)] : this.#ofBalance(gap);
    return [...common, ...distinct(found.filter((clue) => clue !== null))].slice(0, MOST_CLUES);
  }

  #ofBalance(gap: Gap): (Clue | null)[] {
    this.#scopes ??= new ScopesOfBook(this.#facts.tables, this.#unit);
    const ofAmounts = [otherUnit, movedPoint, swappedDigits].map((search) => search(gap));
    const ofPlaces = [shiftedRow(gap), otherColumn(gap), this.#scopes.clue(gap)];
    return [...ofAmounts, ...ofPlaces, ...[wrongSign, partOfDifference, omittedLine, linesOfDifference].map((search) => search(gap))];
  }
}

function commonCell({ leading, consequences, suspects }: RootCause, unit: MoneyUnit): Clue[] {
  if (suspects.length === 0) return [];
  return [{ kind: consequences.length > 0 ? 'commonCell' : 'unconfirmedCell', figures: suspects.map((suspect) => (isBound(leading.relation) ? named(suspect.figure) : balanced(suspect, unit))) }];
}

function balanced({ figure, change }: Suspect, unit: MoneyUnit): ClueFigure {
  const value = statedValue(figure);
  const own = isOfPoints(figure) ? change : inUnit(change, unit, figure.unit);
  return { figure, balancing: value === null ? null : add(value, own) };
}

function distinct(clues: readonly Clue[]): Clue[] {
  return [...new Map([...clues].reverse().map((clue) => [cellsOfClue(clue).map(fullA1).join(), clue])).values()].reverse();
}

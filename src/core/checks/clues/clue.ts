/** What an accountant would look for when a difference remains. A clue says what may be, names the cells, and corrects nothing. */
import { cellsOf, type Figure } from '../../ledger/figure';
import type { Decimal } from '../../money/decimal';
import type { CellAddress } from '../../workbook/cell-address';

export type ClueKind =
  /** One amount of another value would settle every relation that fails for the same reason; of several, one is. */
  | 'commonCell'
  /** All other amounts are borne out by relations that hold. */
  | 'unconfirmedCell'
  /** An amount would balance in the other unit (relation 40). */
  | 'otherUnit'
  /** An amount would balance with its point moved: a digit dropped or added (relation 41). */
  | 'movedPoint'
  /** An amount would balance with two neighbouring digits changed over. */
  | 'swappedDigits'
  /** The amount is that of a neighbouring row, in place of its own. */
  | 'shiftedRow'
  /** The total is that of another column. */
  | 'otherColumn'
  /** The amount is that of other funds. */
  | 'otherScope'
  /** Half of the difference: it counts with the wrong sign. */
  | 'wrongSign'
  /** An amount of the relation is the difference: it was left out of the total, or counts twice. */
  | 'partOfDifference'
  /** An amount beside those of the relation is the difference. */
  | 'omittedLine'
  /** A few amounts add up to the difference. */
  | 'linesOfDifference';

export interface Clue {
  readonly kind: ClueKind;
  /** Those in question first. */
  readonly figures: readonly ClueFigure[];
}

export interface ClueFigure {
  readonly figure: Figure;
  /** What it would have to be for the relation to hold, in its own unit (points for a rate); `null` where it is not in question by itself. */
  readonly balancing: Decimal | null;
}

/** Nobody follows up more cells of one clue. */
const MOST_CELLS = 20;

export function cellsOfClue({ figures }: Clue): readonly CellAddress[] {
  return figures.flatMap(({ figure }) => cellsOf(figure)).slice(0, MOST_CELLS);
}

/** Clues that single out one amount by its own digits. */
const SINGLING: readonly ClueKind[] = ['otherUnit', 'movedPoint', 'swappedDigits', 'wrongSign'];

/** The cells that a clue says to be wrong; none where it only names what the difference looks like. */
export function cellsInQuestion({ kind, figures }: Clue): readonly CellAddress[] {
  const [first] = figures;
  return first === undefined || !SINGLING.includes(kind) ? [] : cellsOf(first.figure);
}

import { cellsOfClue, type Clue, type ClueFigure } from '../../core/checks/clues/clue';
import { statedValue, type Figure } from '../../core/ledger/figure';
import { amountText } from '../../core/money/amount-text';
import { decimalText, type Decimal } from '../../core/money/decimal';
import { firstPlaces, fullA1 } from '../../core/workbook/cell-address';
import { figurePlace } from './findings';

const MOST_NAMED = 3;

/** One sentence: what may be, with the amount that stands there and the one that would balance. */
export function clueSentence(clue: Clue): string {
  return `Clue: ${clueWords(clue)}`;
}

function clueWords(clue: Clue): string {
  const [first, second] = clue.figures;
  if (first === undefined) return '';
  const one = withBalance(first);
  const other = second === undefined ? '' : withAmount(second);
  const rest = clue.figures.length - MOST_NAMED;
  const all = `${clue.figures.slice(0, MOST_NAMED).map(withBalance).join('; ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
  switch (clue.kind) {
    case 'commonCell':
      return clue.figures.length === 1
        ? `Possibly one amount is wrong: ${one}; all relations that fail here would then hold.`
        : `Possibly one of these is wrong, and the relations cannot tell which: ${all}.`;
    case 'unconfirmedCell':
      return `The other amounts are borne out by relations that hold; possibly ${all}.`;
    case 'otherUnit':
      return `A factor of about 10,000: possibly 元 and 万元 are mixed: ${one}.`;
    case 'movedPoint':
      return `Possibly a digit was dropped or added, or the point is misplaced: ${one}.`;
    case 'swappedDigits':
      return `The gap is divisible by 9: possibly two neighbouring digits were changed over: ${one}.`;
    case 'wrongSign':
      return `Half of the gap: possibly the sign is wrong: ${one}.`;
    case 'shiftedRow':
      return `Possibly one row off: ${withAmount(first)} is the sum of the parts in the next row (${firstPlaces(cellsOfClue(clue).slice(1), MOST_NAMED, ', ').named}).`;
    case 'otherColumn':
      return `Possibly the total of another column: ${one}, the same as ${other}.`;
    case 'otherScope':
      return `Possibly the figure of other funds: ${one}, the same as ${other}.`;
    case 'partOfDifference':
      return `${withAmount(first)} equals the gap: possibly the total leaves it out or counts it twice.`;
    case 'omittedLine':
      return `${withAmount(first)} equals the gap: possibly it was left out or should not count.`;
    case 'linesOfDifference':
      return `${clue.figures.map(withAmount).join(', ')} add up to the gap: possibly they were left out or count twice.`;
  }
}

function withBalance({ figure, balancing }: ClueFigure): string {
  return balancing === null ? withAmount({ figure }) : `${withAmount({ figure })}, balanced by ${amount(figure, balancing)}`;
}

function withAmount({ figure }: Pick<ClueFigure, 'figure'>): string {
  return `${placeIn({ figure })} ${amount(figure, statedValue(figure))}`;
}

function placeIn({ figure }: Pick<ClueFigure, 'figure'>): string {
  return `${figurePlace(figure)} (${fullA1(figure.cell)})`;
}

/** In the unit of its cell. */
function amount({ measure, unit }: Figure, value: Decimal | null): string {
  if (value === null) return '';
  if (measure === 'statedRate') return `${decimalText(value)}%`;
  return `${amountText(value)} ${unit === 'yuan' ? '元' : '万元'}`;
}

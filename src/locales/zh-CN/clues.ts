import { cellsOfClue, type Clue, type ClueFigure } from '../../core/checks/clues/clue';
import { statedValue, type Figure } from '../../core/ledger/figure';
import { amountText } from '../../core/money/amount-text';
import { decimalText, type Decimal } from '../../core/money/decimal';
import { firstPlaces, fullA1 } from '../../core/workbook/cell-address';
import { placeOf } from './relations';

const MOST_NAMED = 3;

/** One sentence: what may be, with the amount that stands there and the one that would balance. */
export function clueSentence(clue: Clue): string {
  const [first, second] = clue.figures;
  if (first === undefined) return '';
  const one = withBalance(first);
  const other = second === undefined ? '' : withAmount(second);
  switch (clue.kind) {
    case 'commonCell':
      return clue.figures.length === 1
        ? `线索：可能是${one}，有关的几项勾稽关系随之全部相符。`
        : `线索：可能是下列各数之一有误，勾稽关系本身无法区分：${clue.figures.map(withBalance).join('；')}。`;
    case 'unconfirmedCell':
      return `线索：其余各数另有相符的勾稽关系印证，可能是${clue.figures.map(withBalance).join('；或')}。`;
    case 'otherUnit':
      return `线索：相差约一万倍，可能元与万元混用：${one}。`;
    case 'movedPoint':
      return `线索：可能多写、漏写一位数字或小数点错位：${one}。`;
    case 'swappedDigits':
      return `线索：差额能被9整除，可能相邻两位数字颠倒：${one}。`;
    case 'wrongSign':
      return `线索：恰为差额的一半，可能正负号有误：${one}。`;
    case 'shiftedRow':
      return `线索：可能错行：${placeIn(first)}与相邻一行的数相同（${places(clue)}）。`;
    case 'otherColumn':
      return `线索：可能是其他列的合计：${one}，与${other}相同。`;
    case 'otherScope':
      return `线索：可能取自其他资金口径：${one}，与${other}相同。`;
    case 'partOfDifference':
      return `线索：${withAmount(first)}恰等于差额，可能合计漏计或重复计算了该项。`;
    case 'omittedLine':
      return `线索：${withAmount(first)}恰等于差额，可能漏计或多计了该项。`;
    case 'linesOfDifference':
      return `线索：${clue.figures.map(withAmount).join('、')}之和恰等于差额，可能漏计或重复计算了这几项。`;
  }
}

function withBalance({ figure, balancing }: ClueFigure): string {
  if (balancing === null) return withAmount({ figure });
  return `${placeIn({ figure })}有误，现为${amount(figure, statedValue(figure))}，${amount(figure, balancing)}时平`;
}

function withAmount({ figure }: Pick<ClueFigure, 'figure'>): string {
  return `${placeIn({ figure })}${amount(figure, statedValue(figure))}`;
}

function placeIn({ figure }: Pick<ClueFigure, 'figure'>): string {
  return `${placeOf(figure)}（${fullA1(figure.cell)}）`;
}

function places(clue: Clue): string {
  return firstPlaces(cellsOfClue(clue), MOST_NAMED, '、').named;
}

/** In the unit of its cell. */
function amount({ measure, unit }: Figure, value: Decimal | null): string {
  if (value === null) return '';
  if (measure === 'statedRate') return `${decimalText(value)}%`;
  return `${amountText(value)}${unit === 'yuan' ? '元' : '万元'}`;
}

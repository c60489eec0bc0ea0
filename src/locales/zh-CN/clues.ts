import { cellsOfClue, type Clue, type ClueFigure } from '../../core/checks/clues/clue';
import { statedValue, type Figure } from '../../core/ledger/figure';
import { amountText } from '../../core/money/amount-text';
import { decimalText, type Decimal } from '../../core/money/decimal';
import { firstPlaces, fullA1 } from '../../core/workbook/cell-address';
import { placeOf } from './relations';

const MOST_NAMED = 3;

/** One sentence: what may be, with the amount that stands there and the one that would balance. */
export function clueSentence(clue: Clue): string {
  return `线索：${clueWords(clue)}`;
}

function clueWords(clue: Clue): string {
  const [first, second] = clue.figures;
  if (first === undefined) return '';
  const one = withBalance(first);
  const other = second === undefined ? '' : withAmount(second);
  switch (clue.kind) {
    case 'commonCell':
      return clue.figures.length === 1
        ? `可能是${one}${first.balancing === null ? '；改正后' : '，'}有关的几项勾稽关系随之全部相符。`
        : `可能是下列各数之一有误，勾稽关系本身无法区分：${candidates(clue, '；')}。`;
    case 'unconfirmedCell':
      return `其余各数另有相符的勾稽关系印证，可能是${candidates(clue, '；或')}。`;
    case 'otherUnit':
      return `相差约一万倍，可能元与万元混用：${one}。`;
    case 'movedPoint':
      return `可能多写、漏写一位数字或小数点错位：${one}。`;
    case 'swappedDigits':
      return `差额能被9整除，可能相邻两位数字颠倒：${one}。`;
    case 'wrongSign':
      return `恰为差额的一半，可能正负号有误：${one}。`;
    case 'shiftedRow':
      return `可能错行：${withAmount(first)}恰为相邻一行各分项之和（${partPlaces(clue)}）。`;
    case 'otherColumn':
      return `可能是其他列的合计：${one}，与${other}相同。`;
    case 'otherScope':
      return `可能取自其他资金口径：${one}，与${other}相同。`;
    case 'partOfDifference':
      return `${withAmount(first)}恰等于差额，可能合计漏计或重复计算了该项。`;
    case 'omittedLine':
      return `${withAmount(first)}恰等于差额，可能漏计或多计了该项。`;
    case 'linesOfDifference':
      return `${clue.figures.map(withAmount).join('、')}之和恰等于差额，可能漏计或重复计算了这几项。`;
  }
}

function candidates({ figures }: Clue, separator: string): string {
  const rest = figures.length > MOST_NAMED ? `等${String(figures.length)}处` : '';
  return `${figures.slice(0, MOST_NAMED).map(withBalance).join(separator)}${rest}`;
}

function withBalance({ figure, balancing }: ClueFigure): string {
  const wrong = `${placeIn({ figure })}有误，现为${amount(figure, statedValue(figure))}`;
  return balancing === null ? wrong : `${wrong}，${amount(figure, balancing)}时平`;
}

function withAmount({ figure }: Pick<ClueFigure, 'figure'>): string {
  return `${placeIn({ figure })}${amount(figure, statedValue(figure))}`;
}

function placeIn({ figure }: Pick<ClueFigure, 'figure'>): string {
  return `${placeOf(figure)}（${fullA1(figure.cell)}）`;
}

function partPlaces(clue: Clue): string {
  return firstPlaces(cellsOfClue(clue).slice(1), MOST_NAMED, '、').named;
}

/** In the unit of its cell. */
function amount({ measure, unit }: Figure, value: Decimal | null): string {
  if (value === null) return '';
  if (measure === 'statedRate') return `${decimalText(value)}%`;
  return `${amountText(value)}${unit === 'yuan' ? '元' : '万元'}`;
}

/** Sums over detail lists in the block 取数: over the numbers of the column, and over the rows of the amounts that stand there as text. */
import { allOf, call, columnRange, number, operation, planned, source, sumOf, text, type Expression } from '../formula/expression';
import type { Figure } from '../ledger/figure';
import { runsOf, type RowSum } from '../ledger/row-sum';
import { figurePieceId } from './cell-ids';
import { sumByNames } from './list-sums';
import { blank, constant, formula, type PlannedRow } from './sheet-plan';
import type { SheetWording } from './sheet-wording';
import type { TextSums } from './text-sums';

/** Digits to which a sum of doubles is cut: far finer than any amount, far coarser than the noise of 200,000 additions. */
const SUM_DIGITS = 6;
/** A run takes up to 50 characters, a formula 8,192. */
const MOST_RUNS = 100;

/** Σ of the rows as they are now, in the unit of their column. */
export function sumNow(figure: Figure, sum: RowSum, texts: TextSums, wording: SheetWording): Expression {
  const numbers = call('ROUND', sumOfNumbers(figure, sum), number(SUM_DIGITS));
  const textSum = texts.of(figure);
  const both = (value: Expression): Expression => call('ROUND', operation(numbers, '+', value), number(SUM_DIGITS));
  const all = textSum === null ? numbers : call('IF', textSum.isComplete, both(textSum.value), text(wording.changed));
  const shown = call('IF', call('ISERROR', numbers), text(wording.figures.errorContent), all);
  const stillBlank = blankRunsStay(figure, sum);
  const isSame = stillBlank === null ? noNewTexts(figure, sum) : allOf([stillBlank, noNewTexts(figure, sum)]);
  return call('IF', isSame, shown, text(wording.changed));
}

/** A number that becomes a text would drop out of the sum unsaid. */
function noNewTexts({ cell: { sheet, column } }: Figure, { firstRow, lastRow, otherCount }: RowSum): Expression {
  const range = columnRange(sheet, column, firstRow, lastRow);
  const others = operation(operation(call('ROWS', range), '-', call('COUNTBLANK', range)), '-', call('COUNT', range));
  return operation(others, '<=', number(otherCount));
}

function sumOfNumbers(figure: Figure, sum: RowSum): Expression {
  const { sheet, column } = figure.cell;
  const { match, firstRow, lastRow } = sum;
  if (match === null) {
    const pieces = piecesOf(figure, sum);
    return sumOf(pieces.length > 1 ? pieces.map((_, index) => planned(figurePieceId(figure, index))) : (pieces[0] ?? []));
  }
  const named = sumByNames(match.texts, columnRange(sheet, match.column, firstRow, lastRow), columnRange(sheet, column, firstRow, lastRow));
  return match.blankRuns.length === 0 ? named : operation(named, '+', sumOf(match.blankRuns.map((run) => columnRange(sheet, column, run.firstRow, run.lastRow))));
}

/** A blank cell that has a name of its own now would count twice; below another name it belongs to another sum. */
function blankRunsStay({ cell: { sheet } }: Figure, { match }: RowSum): Expression | null {
  if (match === null || match.blankRuns.length === 0) return null;
  const { column, blankRuns } = match;
  const filled = call('COUNTA', ...blankRuns.map(({ firstRow, lastRow }) => columnRange(sheet, column, firstRow, lastRow)));
  return allOf([operation(filled, '=', number(0)), ...blankRuns.map(({ nameRow, name }) => call('EXACT', source({ sheet, row: nameRow, column }), text(name)))]);
}

function rangesOf(sheet: string, column: number, rows: Iterable<number>): Expression[] {
  return runsOf(rows).map(([first, last]) => columnRange(sheet, column, first, last));
}

/** The runs of a sum by place, so many at once as one formula holds. */
function piecesOf({ cell }: Figure, { rows }: RowSum): Expression[][] {
  const ranges = rangesOf(cell.sheet, cell.column, rows);
  return Array.from({ length: Math.ceil(ranges.length / MOST_RUNS) }, (_, index) => ranges.slice(index * MOST_RUNS, (index + 1) * MOST_RUNS));
}

/** A row for each piece of a sum by place that is too scattered for one formula. */
export function pieceRows(figure: Figure, wording: SheetWording): PlannedRow[] {
  if (figure.sum === null || figure.sum.match !== null) return [];
  const pieces = piecesOf(figure, figure.sum);
  if (pieces.length < 2) return [];
  return pieces.map((ranges, index) => ({
    cells: [
      constant(wording.figures.pieceOfSum(index + 1, pieces.length), 'label'),
      constant(figure.columnHeader.text, 'text'),
      blank('text'),
      constant(wording.unit(figure.columnUnit), 'text'),
      blank('text'),
      blank('text'),
      formula(sumOf(ranges), 'exactAmount', { id: figurePieceId(figure, index) }),
      blank('exactAmount'),
      blank('text'),
    ],
    height: 'fit',
  }));
}

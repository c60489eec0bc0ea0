/** Sums over detail lists in the block 取数: over the numbers of the column, and over the rows of the amounts that stand there as text. */
import { call, columnRange, number, operation, sumOf, text, type Expression } from '../formula/expression';
import type { Figure } from '../ledger/figure';
import type { RowSum } from '../ledger/row-sum';
import { runsOf, sumByNames } from './list-sums';
import type { SheetWording } from './sheet-wording';
import type { TextSums } from './text-sums';

/** Digits to which a sum of doubles is cut: far finer than any amount, far coarser than the noise of 200,000 additions. */
const SUM_DIGITS = 6;

/** Σ of the rows as they are now, in the unit of their column. */
export function sumNow(figure: Figure, sum: RowSum, texts: TextSums, wording: SheetWording): Expression {
  const { sheet, column } = figure.cell;
  const numbers = call('ROUND', sumOfNumbers(sheet, column, sum), number(SUM_DIGITS));
  const textSum = texts.of(figure);
  const both = (value: Expression): Expression => call('ROUND', operation(numbers, '+', value), number(SUM_DIGITS));
  const all = textSum === null ? numbers : call('IF', textSum.isComplete, both(textSum.value), text(wording.changed));
  return call('IF', call('ISERROR', numbers), text(wording.figures.errorContent), all);
}

function sumOfNumbers(sheet: string, column: number, { match, rows, firstRow, lastRow }: RowSum): Expression {
  if (match === null) return sumOf(runsOf(rows).map(([first, last]) => columnRange(sheet, column, first, last)));
  return sumByNames(match.texts, columnRange(sheet, match.column, firstRow, lastRow), columnRange(sheet, column, firstRow, lastRow));
}

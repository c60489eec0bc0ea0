/**
 * Sums over detail lists in the block 取数: the formula over the column, and a row for every amount that stands there as text, which no
 * SUM sees. Once such a cell holds a number, the sum counts it and its own row gives 0.
 */
import { call, columnRange, countOf, number, operation, planned, sumOf, text, type Expression } from '../formula/expression';
import { matching } from '../formula/sum-functions';
import type { Figure } from '../ledger/figure';
import type { RowSum, TextAmount } from '../ledger/row-sum';
import { doubleOf } from '../money/decimal';
import { inUnit, type MoneyUnit } from '../money/money-unit';
import { fullA1 } from '../workbook/cell-address';
import { textAmountId } from './cell-ids';
import { isBlankText, isNumber } from './live-figure';
import { blank, constant, formula, type PlannedRow } from './sheet-plan';
import { contentNow, linkTo } from './source-content';
import type { SheetWording } from './sheet-wording';

/** Digits to which a sum of doubles is cut: far finer than any amount, far coarser than the noise of 200,000 additions. */
const SUM_DIGITS = 6;

/** Σ of the rows as they are now, in the unit of their column. */
export function sumNow({ cell }: Figure, sum: RowSum, wording: SheetWording): Expression {
  const numbers = call('ROUND', sumOfNumbers(cell.sheet, cell.column, sum), number(SUM_DIGITS));
  const shown = call('IF', call('ISERROR', numbers), text(wording.figures.errorContent), numbers);
  if (sum.textAmounts.length === 0) return shown;
  const values = sum.textAmounts.map((amount) => planned(textAmountId(amount.cell, 'value')));
  const isComplete = operation(countOf(values), '=', number(values.length));
  const both = call('ROUND', operation(numbers, '+', sumOf(values)), number(SUM_DIGITS));
  return call('IF', call('ISERROR', numbers), text(wording.figures.errorContent), call('IF', isComplete, both, text(wording.changed)));
}

function sumOfNumbers(sheet: string, column: number, { match, rows, firstRow, lastRow }: RowSum): Expression {
  if (match === null) return sumOf(runsOf(rows).map(([first, last]) => columnRange(sheet, column, first, last)));
  const where = columnRange(sheet, match.column, firstRow, lastRow);
  const amounts = columnRange(sheet, column, firstRow, lastRow);
  return match.texts.map((name) => call('SUMIF', where, text(matching(name)), amounts)).reduce((left, right) => operation(left, '+', right));
}

/** First and last row of every unbroken run. */
function runsOf(rows: Int32Array): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** One row for each text amount, however many sums count it. */
export function textAmountRows(figures: readonly Figure[], wording: SheetWording): PlannedRow[] {
  const rows = new Map<string, PlannedRow>();
  for (const { sum, columnHeader, columnUnit } of figures) {
    for (const amount of sum?.textAmounts ?? []) rows.set(fullA1(amount.cell), textAmountRow(amount, columnHeader.text, columnUnit, wording));
  }
  return [...rows.values()];
}

function textAmountRow({ cell, raw, value, unit }: TextAmount, header: string, columnUnit: MoneyUnit, wording: SheetWording): PlannedRow {
  const words = wording.figures;
  const content = planned(textAmountId(cell, 'content'));
  const recorded = call('EXACT', content, planned(textAmountId(cell, 'recordedRaw')));
  const counted = call('IF', recorded, number(doubleOf(inUnit(value, unit, columnUnit))), text(wording.changed));
  const shown = planned(textAmountId(cell, 'value'));
  return {
    cells: [
      constant(words.textAmount, 'label'),
      constant(header, 'text'),
      linkTo(cell),
      constant(wording.unit(columnUnit), 'text'),
      constant(raw, 'text', { id: textAmountId(cell, 'recordedRaw') }),
      blank('text'),
      formula(contentNow(cell, wording), 'exactAmount', { id: textAmountId(cell, 'content') }),
      formula(call('IF', call('OR', isNumber(content), isBlankText(content)), number(0), counted), 'exactAmount', { id: textAmountId(cell, 'value') }),
      formula(call('IF', isNumber(shown), text(words.states.stated), text(wording.changed)), 'text'),
    ],
    height: 'fit',
  };
}

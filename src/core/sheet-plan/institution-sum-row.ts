/** The row of 取数 for a figure that no table states: the shares of several institutions, each with a row of its own, added up. */
import { call, countOf, number, operation, planned, sumOf, text } from '../formula/expression';
import type { Figure } from '../ledger/figure';
import { amountText } from '../money/amount-text';
import { inUnit } from '../money/money-unit';
import { fullA1 } from '../workbook/cell-address';
import { figurePartId, figureValueId } from './cell-ids';
import { isNumber } from './live-figure';
import { blank, constant, formula, type PlannedRow } from './sheet-plan';
import type { SheetWording } from './sheet-wording';

/** The noise of adding doubles is far below, any amount far above. */
const SUM_DIGITS = 6;

/** A share that was moved, or holds no amount any more, makes the sum say "changed" as well. */
export function institutionSumRow(figure: Figure, wording: SheetWording): PlannedRow {
  const words = wording.figures;
  const { parts, reading, rowLabel, columnHeader, cell } = figure;
  const values = parts.map((part) => planned(figureValueId(part)));
  const isComplete = operation(countOf(values), '=', number(values.length));
  const sum = call('IF', isComplete, call('ROUND', sumOf(values), number(SUM_DIGITS)), text(wording.changed));
  const value = planned(figureValueId(figure));
  const recorded = reading.state === 'stated' ? amountText(inUnit(reading.value, figure.unit, 'wanYuan')) : '';
  return {
    cells: [
      constant(rowLabel.text + words.institutionsSummed(parts.length), 'label', { id: figurePartId(figure, 'recordedLabel') }),
      constant(columnHeader.text, 'text', { id: figurePartId(figure, 'recordedHeader') }),
      constant(words.cellsFrom(fullA1(cell), parts.length), 'link', { link: cell }),
      constant(wording.unit('wanYuan'), 'text'),
      constant(recorded, 'text', { id: figurePartId(figure, 'recordedRaw') }),
      blank('text', { id: figurePartId(figure, 'label') }),
      formula(sum, 'exactAmount', { id: figurePartId(figure, 'content') }),
      formula(planned(figurePartId(figure, 'content')), 'exactAmount', { id: figureValueId(figure) }),
      formula(call('IF', isNumber(value), text(words.states.stated), text(wording.changed)), 'text'),
    ],
    height: 'fit',
  };
}

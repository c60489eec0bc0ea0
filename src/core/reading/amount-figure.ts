import type { Subject } from '../ledger/dimensions';
import type { Figure } from '../ledger/figure';
import type { CellAddress } from '../workbook/cell-address';
import { readAmount } from './amount-forms';
import { rawText } from './normal-text';
import { readStatedRate } from './rate-forms';
import type { AmountColumn } from './table-columns';
import { unitLineOf, type TableContext } from './table-context';

/** A row with what labels it. */
export interface LabelledRow {
  readonly row: number;
  readonly text: string;
  readonly labelCell: CellAddress;
}

/** What a cell states. Digits of an amount's column are not looked at. */
export function amountFigure({ row, text, labelCell }: LabelledRow, amount: AmountColumn, subject: Subject, context: TableContext): Figure {
  const { texts, unit, vocabulary } = context;
  const { sheet } = texts;
  const value = texts.value(row, amount.column);
  const own = amount.unit ?? unit;
  const common = {
    subject,
    measure: amount.measure,
    rowLabel: { text, cell: labelCell },
    columnHeader: amount.header,
    cell: { sheet: sheet.name, row, column: amount.column },
    sum: null,
    parts: [],
    raw: rawText(value),
  };
  if (amount.measure === 'statedRate') {
    return { ...common, unit: own, columnUnit: own, rateBase: amount.rateBase, ...readStatedRate(value, formatAt(row, amount, context), amount.hasPercent, () => context.plainRates.of(amount.column)) };
  }
  const { namesUnit, ...amountRead } = readAmount(value, own, vocabulary);
  return { ...common, columnUnit: own, ...unitLineOf(amount, namesUnit, context), pointsFactor: 1, ...amountRead, decimals: 0 };
}

/** The number format of a cell. */
export function formatAt(row: number, { column }: AmountColumn, { texts: { sheet } }: TableContext): string {
  return sheet.numberFormats[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? 'General';
}

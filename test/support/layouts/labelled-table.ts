/** Tables with one label a row: lists, self-evaluation forms, months across. */
import type { Flow, MoneyMeasure, Subject } from '../../../src/core/ledger/dimensions';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import type { BookStyle } from './book-style';
import type { Amounts } from './facts';
import { drawHeader, type HeaderPath } from './header-rows';
import type { Draw } from './draw';
import type { SheetDraft } from './sheet-draft';

export interface LabelledRow {
  readonly label: string;
  /** `null` for a row that says nothing of the department. */
  readonly subject: Subject | null;
  /** `null` for a heading. */
  readonly amounts: Amounts | null;
  /** The sums of the table hold where nothing is written for 0; true of fund sources, unless it is said. */
  readonly mayBeBlank?: boolean;
  /** No relation ties its amounts. */
  readonly isUntied?: boolean;
}

export type LabelledColumn =
  | { readonly kind: 'label'; readonly header: HeaderPath }
  | { readonly kind: 'measure'; readonly header: HeaderPath; readonly measure: MoneyMeasure }
  /** A column beside the amounts: rates, months, points, remarks. */
  | { readonly kind: 'other'; readonly header: HeaderPath; readonly value: (row: LabelledRow, index: number) => CellValue };

/** Writes header and rows at `top`. */
export function drawLabelledTable(
  draft: SheetDraft,
  draw: Draw,
  style: BookStyle,
  top: number,
  columns: readonly LabelledColumn[],
  rows: readonly LabelledRow[],
): void {
  const firstRow = drawHeader(draft, draw, top, 0, columns.map(({ header }) => header));
  rows.forEach((row, index) => {
    const at = firstRow + index;
    columns.forEach((column, place) => {
      if (column.kind === 'label') draft.put(at, place, row.label);
      else if (column.kind === 'other') draft.put(at, place, row.amounts === null ? null : column.value(row, index));
      else if (row.amounts !== null) writeAmount(draft, style, row, column.measure, at, place);
    });
  });
}

function writeAmount(draft: SheetDraft, style: BookStyle, row: LabelledRow, measure: MoneyMeasure, at: number, place: number): void {
  if (row.subject?.kind === 'flow' && measure !== 'executed') return;
  const amount = row.amounts?.[measure] ?? 0;
  const value = style.cell(amount, row.mayBeBlank ?? row.subject?.kind === 'fundSource');
  if (row.subject === null) draft.put(at, place, value);
  else draft.state(row.subject, measure, amount, value, at, place);
  if (row.isUntied === true) draft.untie(at, place);
}

export function flowRow(flow: Flow, label: string, amount: number): LabelledRow {
  return { label, subject: { kind: 'flow', flow }, amounts: { originalBudget: 0, adjustedBudget: 0, annualBudget: 0, executed: amount } };
}

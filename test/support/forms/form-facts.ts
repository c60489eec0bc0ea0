/** Amounts of forms, in hundredths of the book's unit. */
import type { SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import type { BookStyle } from '../layouts/book-style';
import type { Draw } from '../layouts/draw';
import { bookOf } from '../sheets';
import type { CellFault, DrawnForm, Tie } from './drawn-form';
import type { FormSheet } from './form-sheet';

/** Amounts are numbers: a slip of the hand is made in them. */
export function drawFormStyle(draw: Draw): BookStyle {
  const unit = draw.one(['yuan', 'wanYuan'] as const);
  const zero = draw.one([0, 0, '0.00', '—', '-', '/']);
  return { unit, unitWord: unit === 'yuan' ? '元' : '万元', scale: 2, blanksZero: false, cell: (hundredths) => (hundredths === 0 ? zero : hundredths / 100) };
}

export function drawAmount(draw: Draw): number {
  return draw.one([draw.int(1_001, 99_999), draw.int(100_000, 90_000_000), draw.int(1, 900) * 10_000]);
}

export function drawAmounts(draw: Draw, count: number): number[] {
  return Array.from({ length: count }, () => drawAmount(draw));
}

export function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + one, 0);
}

/** Line by line, column by column. */
export function totals(lines: readonly (readonly number[])[]): number[] {
  return (lines[0] ?? []).map((_, place) => total(lines.map((line) => line[place] ?? 0)));
}

/** Less than the budget, or all of it. */
export function drawExecuted(draw: Draw, budget: number): number {
  return draw.one([budget, Math.floor((budget * draw.int(40, 99)) / 100)]);
}

export function percent(executed: number, budget: number): string {
  return `${((executed / budget) * 100).toFixed(2)}%`;
}

/** The cell becomes this amount. */
export function becoming(style: BookStyle, hundredths: number): CellFault {
  return () => style.cell(hundredths);
}

export function formOf(sheets: readonly FormSheet[], rest: { readonly plain?: readonly SheetSnapshot[]; readonly ties?: readonly Tie[] } = {}): DrawnForm {
  return { book: bookOf(...sheets.map((sheet) => sheet.finished()), ...(rest.plain ?? [])), ties: [...sheets.flatMap(({ ties }) => ties), ...(rest.ties ?? [])] };
}

/** One cell of a book changed, as a slip of the hand would. */
import { statedValue, type Figure } from '../../src/core/ledger/figure';
import { doubleOf, isZero, ZERO } from '../../src/core/money/decimal';
import { readLedger } from '../../src/core/reading/read-ledger';
import { fullA1, type CellAddress } from '../../src/core/workbook/cell-address';
import type { MoneyUnit } from '../../src/core/money/money-unit';
import type { CellValue, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../src/locales/zh-CN/vocabulary';

/** Amounts have two decimals, as those of the drawn books. */
const inHundredths = (amount: number): number => Math.round(amount * 100) / 100;

export const FAULTS: Readonly<Record<string, (amount: number) => number>> = {
  'a digit too many': (amount) => inHundredths(amount * 10),
  'a digit too few': (amount) => inHundredths(amount / 10),
  'too much': (amount) => inHundredths(amount + 137.31),
  'too little': (amount) => inHundredths(amount - 137.31),
  'the other sign': (amount) => -amount,
  'two digits changed over': changedOver,
};

/** The first two neighbours that differ. */
function changedOver(amount: number): number {
  const digits = String(Math.round(Math.abs(amount) * 100));
  const at = Array.from({ length: digits.length - 1 }, (_, index) => index).find((index) => digits[index] !== digits[index + 1]);
  if (at === undefined) return amount;
  const changed = `${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at] ?? ''}${digits.slice(at + 2)}`;
  return (Math.sign(amount) * Number(changed)) / 100;
}

/** An amount other than 0 that a table of the book states, as a number or as text, in the unit of its column. */
export interface StatedAmount {
  readonly cell: CellAddress;
  readonly amount: number;
  readonly unit: MoneyUnit;
}

/** Whether rounding may explain that the amount became another one: what is added up of dozens of figures in 万元 may drift by as much. */
export function isWithinRounding({ amount, unit }: StatedAmount, changed: number): boolean {
  return Math.abs(changed - amount) < (unit === 'wanYuan' ? 0.2 : 0.05);
}

export function statedAmounts(book: WorkbookSnapshot): StatedAmount[] {
  const amounts = linesOf(book).flat().flatMap((figure) => {
    if (figure.measure === 'statedRate') return [];
    const value = figure.unit === figure.columnUnit ? statedValue(figure) : null;
    return value === null || isZero(value) ? [] : [{ cell: figure.cell, amount: doubleOf(value), unit: figure.unit }];
  });
  return [...new Map(amounts.map((one) => [fullA1(one.cell), one])).values()];
}

/** A cell with a completion rate, with what its line gives for it by one budget or another, in points. */
export interface StatedRate {
  readonly cell: CellAddress;
  readonly ofLine: readonly number[];
}

/** Rates other than 0, of lines whose amounts tell which: of 0.03 and 0.07, or of a thousand times the budget, rounding explains many. */
export function statedRates(book: WorkbookSnapshot): StatedRate[] {
  return linesOf(book).flatMap((figures) => {
    const amounts = figures.filter(({ measure }) => measure !== 'statedRate');
    if (amounts.some(isSmall)) return [];
    const of = (isMeant: (figure: Figure) => boolean): number[] => amounts.filter(isMeant).map((figure) => doubleOf(statedValue(figure) ?? ZERO));
    const ofLine = of(({ measure }) => measure === 'executed').flatMap((executed) => of(({ measure }) => measure !== 'executed').map((budget) => (executed / budget) * 100));
    if (ofLine.some((own) => own > LARGEST_RATE)) return [];
    return figures.filter((figure) => figure.measure === 'statedRate' && !isZero(statedValue(figure) ?? ZERO)).map(({ cell }) => ({ cell, ofLine }));
  });
}

/** Whether the line's amounts give this rate, too: by the other budget, as it happens. */
export function isRateOfLine({ ofLine }: StatedRate, rate: CellValue): boolean {
  const points = typeof rate === 'number' ? rate * 100 : typeof rate === 'string' ? Number.parseFloat(rate) : Number.NaN;
  return ofLine.some((own) => Math.abs(own - points) < 0.01);
}

/** 1,000 %, in points. */
const LARGEST_RATE = 1_000;

/** Other than 0, and less than a thousand hundredths. */
function isSmall(figure: Figure): boolean {
  const value = Math.abs(doubleOf(statedValue(figure) ?? ZERO));
  return value !== 0 && value < 10;
}

/** What each line of the book's tables states, column by column. */
function linesOf(book: WorkbookSnapshot): Figure[][] {
  const panels = readLedger(book, vocabulary).books.flatMap((table) => table.panels);
  return panels.flatMap((panel) => [
    ...panel.lines.map((line) => panel.columns.map((column) => panel.figureOf(line, column))),
    ...panel.details.map((row) => panel.columns.map((column) => panel.detailFigure(row, column))),
  ]);
}

/** Slips in a rate, as a fraction or as text with its sign. */
export const RATE_FAULTS: Readonly<Record<string, (rate: CellValue) => CellValue>> = {
  'a digit too many': (rate) => withPoints(rate, (points) => points * 10),
  'a digit too few': (rate) => withPoints(rate, (points) => points / 10),
  'too much': (rate) => withPoints(rate, (points) => points + 1.37),
  'too little': (rate) => withPoints(rate, (points) => points - 1.37),
};

/** Anything but a number or a text stays as it is. */
export function withPoints(rate: CellValue, change: (points: number) => number): CellValue {
  if (typeof rate === 'number') return change(rate * 100) / 100;
  return typeof rate === 'string' ? `${change(Number(rate.replace('%', ''))).toFixed(2)}%` : rate;
}

export function valueAt({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellAddress): CellValue {
  const found = sheets.find(({ name }) => name === sheet);
  return found?.values[row - found.firstRow]?.[column - found.firstColumn] ?? null;
}

export function withValue(book: WorkbookSnapshot, cell: CellAddress, value: CellValue): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== cell.sheet) return sheet;
    const at = (row: number, column: number): boolean => row === cell.row - sheet.firstRow && column === cell.column - sheet.firstColumn;
    return { ...sheet, values: sheet.values.map((cells, row) => cells.map((old, column) => (at(row, column) ? value : old))) };
  });
  return { ...book, sheets };
}

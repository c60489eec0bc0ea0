/** One cell of a book changed, as a slip of the hand would. */
import { isStated } from '../../src/core/ledger/figure';
import { readLedger } from '../../src/core/reading/read-ledger';
import type { CellAddress } from '../../src/core/workbook/cell-address';
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

/** Cells with a number other than 0 that tables of the book state as amounts. */
export function amountCells(book: WorkbookSnapshot): CellAddress[] {
  const panels = readLedger(book, vocabulary).books.flatMap((table) => table.panels);
  const figures = panels.flatMap((panel) => {
    const columns = panel.columns.filter(({ measure }) => measure !== 'statedRate');
    return columns.flatMap((column) => [
      ...panel.lines.map((line) => panel.figureOf(line, column)),
      ...panel.details.map((row) => panel.detailFigure(row, column)),
    ]);
  });
  return figures.filter(isStated).map(({ cell }) => cell).filter((cell) => typeof valueAt(book, cell) === 'number' && valueAt(book, cell) !== 0);
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

/** A contract seed in the emulator's terms. */
import { localA1, rangeA1 } from '../../src/core/workbook/cell-address';
import type { SeedValue, SheetSeed, WorkbookSeed } from '../../src/emulator';
import type { SeedBook, SeedSheet } from './seed-book';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function valuesOf({ cells }: SeedSheet): NonNullable<SheetSeed['values']> {
  const rows = Math.max(0, ...cells.map((cell) => cell.row + 1));
  const columns = Math.max(0, ...cells.map((cell) => cell.column + 1));
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): SeedValue => null));
  for (const { row, column, value, formula } of cells) {
    // The row exists: its bounds were taken from the same cells.
    (values[row] ?? [])[column] = formula ?? (typeof value === 'object' ? value.error : value);
  }
  return values;
}

function sheetSeed(sheet: SeedSheet): SheetSeed {
  const formats = sheet.cells.flatMap((cell) =>
    cell.numberFormat === undefined ? [] : [[localA1(cell.row, cell.column), cell.numberFormat] as const],
  );
  return {
    name: sheet.name,
    values: valuesOf(sheet),
    numberFormats: Object.fromEntries(formats),
    merges: (sheet.merges ?? []).map(rangeA1),
    visibility: VISIBILITY[sheet.visibility ?? 'visible'],
    isProtected: sheet.isProtected ?? false,
  };
}

export function emulatorSeed(book: SeedBook): WorkbookSeed {
  return { sheets: book.sheets.map(sheetSeed), isStructureProtected: book.isStructureProtected ?? false };
}

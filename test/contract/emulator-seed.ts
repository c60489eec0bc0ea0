/** A contract seed in the emulator's terms. */
import { localA1, rangeA1 } from '../../src/core/workbook/cell-address';
import type { SheetSeed, WorkbookSeed } from '../../src/emulator';
import type { SeedBook, SeedSheet } from './seed-book';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function valuesOf({ cells }: SeedSheet): NonNullable<SheetSeed['values']> {
  const rows = Math.max(0, ...cells.map((cell) => cell.row + 1));
  const columns = Math.max(0, ...cells.map((cell) => cell.column + 1));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const cell = cells.find((one) => one.row === row && one.column === column);
      if (!cell) return null;
      return cell.formula ?? (typeof cell.value === 'object' ? cell.value.error : cell.value);
    }),
  );
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

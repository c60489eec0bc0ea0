import type { SheetFormulas } from '../../src/adapters/xlsx/editing/sheet-formulas';
import { rangeA1 } from '../../src/core/workbook/cell-address';
import { isCellError, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import type { SeedValue, SheetSeed, WorkbookSeed } from '../../src/emulator';

/** The book for a workbook without a screen; `formulas` has one entry a sheet of `snapshot`. */
export function bookSeed(snapshot: WorkbookSnapshot, formulas: readonly SheetFormulas[]): WorkbookSeed {
  return { sheets: snapshot.sheets.map((sheet, index) => sheetSeed(sheet, formulas[index])), isStructureProtected: snapshot.isStructureProtected };
}

function sheetSeed(sheet: SheetSnapshot, formulas: SheetFormulas | undefined): SheetSeed {
  const { firstRow, firstColumn } = sheet;
  const rows: SeedValue[][] = [
    ...Array.from({ length: firstRow }, () => []),
    ...sheet.values.map((row) => [...new Array<null>(firstColumn).fill(null), ...row.map(seedValue)]),
  ];
  for (const { row, column, formula } of formulas?.cells ?? []) {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = formula;
  }
  return { name: sheet.name, values: rows, merges: sheet.merges.map(rangeA1), isProtected: sheet.isProtected };
}

function seedValue(value: CellValue): SeedValue {
  if (isCellError(value)) return `=${value.error}`;
  // A seed takes a text with "=" for a formula; Excel's own "'" in front would be taken for a part of the text.
  return typeof value === 'string' && value.startsWith('=') ? ` ${value}` : value;
}

/** What was read from a file, as a workbook for the emulator: values, number formats and merges. */
import { localA1, rangeA1 } from '../src/core/workbook/cell-address';
import { isCellError, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../src/core/workbook/workbook-snapshot';
import type { SeedValue, SheetSeed, WorkbookSeed } from '../src/emulator';

function seedValue(value: CellValue): SeedValue {
  return isCellError(value) ? `=${value.error}` : value;
}

function sheetSeed({ name, firstRow, firstColumn, values, numberFormats, merges }: SheetSnapshot): SheetSeed {
  const above = Array.from({ length: firstRow }, (): SeedValue[] => []);
  const left = Array.from({ length: firstColumn }, () => null);
  const formats = numberFormats.flatMap((row, r) =>
    row.flatMap((format, c) => (format === 'General' ? [] : [[localA1(firstRow + r, firstColumn + c), format] as const])),
  );
  return {
    name,
    values: [...above, ...values.map((row) => [...left, ...row.map(seedValue)])],
    numberFormats: Object.fromEntries(formats),
    merges: merges.map(rangeA1),
  };
}

export function seedOf({ sheets }: WorkbookSnapshot): WorkbookSeed {
  return { sheets: sheets.map(sheetSeed) };
}

import type { CellRange } from '../../src/core/workbook/cell-address';
import type { GeneratedSheetKind } from '../../src/core/workbook/generated-sheet';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';

interface SheetOptions {
  readonly firstRow?: number;
  readonly firstColumn?: number;
  readonly numberFormats?: readonly (readonly string[])[];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly merges?: readonly CellRange[];
  readonly generatedKind?: GeneratedSheetKind | null;
  readonly formulas?: readonly (readonly (string | null)[])[] | null;
  readonly linkedCells?: SheetSnapshot['linkedCells'];
}

/** A sheet from its rows; short rows are filled with empty cells. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
  return {
    name,
    visibility: options.visibility ?? 'visible',
    isProtected: false,
    firstRow: options.firstRow ?? 0,
    firstColumn: options.firstColumn ?? 0,
    values,
    numberFormats: options.numberFormats ?? values.map((row) => row.map(() => 'General')),
    merges: options.merges ?? [],
    generatedKind: options.generatedKind ?? null,
    formulas: options.formulas ?? null,
    linkedCells: options.linkedCells ?? [],
  };
}

export function bookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, otherSheetNames: [], isStructureProtected: false, answers: [] };
}

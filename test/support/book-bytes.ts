import type { CellValue } from '../../src/core/workbook/workbook-snapshot';
import type { SeedCell } from '../contract/seed-book';
import { seedPackage } from '../contract/seed-package';

/** An .xlsx file of sheets that are given by their rows from A1 on. */
export function bookBytes(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Uint8Array {
  const cellsOf = (rows: readonly (readonly CellValue[])[]): SeedCell[] =>
    rows.flatMap((cells, row) => cells.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])));
  return seedPackage({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, cells: cellsOf(rows) })) });
}

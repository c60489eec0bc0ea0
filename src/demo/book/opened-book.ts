import type { SheetColumns } from '../../adapters/xlsx/editing/column-settings';
import type { SheetFormulas } from '../../adapters/xlsx/editing/sheet-formulas';
import { XlsxWorkbook } from '../../adapters/xlsx/xlsx-workbook';
import type { WorkbookSnapshot } from '../../core/workbook/workbook-snapshot';
import { isWithinWorkbook } from './precedents';

/** A file as it was opened. The page shows a workbook made from it; saving goes back to `bytes`. */
export interface OpenedBook {
  /** File name with its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  /** The formulas that the page tries to calculate, one entry a sheet of `snapshot`; the others are shown with the values of the file. */
  readonly formulas: readonly SheetFormulas[];
  /** How many formulas refer to what the page does not have. */
  readonly foreignFormulas: number;
  readonly columns: readonly SheetColumns[];
}

/** Rejects with a `FailureError`: `notOoxml`, `encrypted`, `corruptFile` or `tooLarge`. `bytes` must not change afterwards. */
export async function openBook(name: string, bytes: Uint8Array): Promise<OpenedBook> {
  const workbook = XlsxWorkbook.open(bytes);
  const [snapshot, all, columns] = await Promise.all([workbook.read(), workbook.formulas(), workbook.columns()]);
  const formulas = all.map(({ sheet, cells }) => ({ sheet, cells: cells.filter(({ formula }) => isWithinWorkbook(formula)) }));
  const count = (sheets: readonly SheetFormulas[]): number => sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  return { name, bytes, snapshot, formulas, foreignFormulas: count(all) - count(formulas), columns };
}

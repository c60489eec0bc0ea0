/**
 * Reads back what was written and compares: Excel has lost writes without an error (office-js#1393). Constants must be equal,
 * formulas must be there and must compute to what the plan says.
 */
import type { OutputCell, OutputSheet } from '../../core/sheet-plan/workbook-output';
import { localA1 } from '../../core/workbook/cell-address';
import { isCellError, type CellValue } from '../../core/workbook/workbook-snapshot';
import { cellMatrix } from './cell-matrix';
import { readGrids, type Grid, type GridRequest } from './read-grids';

/** Excel keeps 15 digits; sums of its own may differ from ours in the last ones. */
const RELATIVE_TOLERANCE = 1e-9;

function sameValue(found: CellValue, planned: string | number | boolean): boolean {
  if (typeof planned === 'number') {
    if (typeof found !== 'number') return false;
    return Math.abs(found - planned) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(found), Math.abs(planned));
  }
  if (typeof planned === 'string') return (found ?? '') === planned.replaceAll('\r\n', '\n');
  return found === planned;
}

interface FoundCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

function isConfirmed(cell: OutputCell, { value, formula }: FoundCell): boolean {
  if ((cell.formula === null) !== (formula === null)) return false;
  if (cell.value === null) return true;
  // A plan gives the error that a formula computes to as its text.
  const found = cell.formula !== null && isCellError(value) ? value.error : value;
  return sameValue(found, cell.value);
}

/** What is under a merge, except its first cell, is gone by Excel's rules. */
function isSwallowed(sheet: OutputSheet, { row, column }: OutputCell): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.firstRow && row <= merge.lastRow && column >= merge.firstColumn && column <= merge.lastColumn &&
      (row !== merge.firstRow || column !== merge.firstColumn),
  );
}

/** The first cell that does not hold what was planned, in A1 notation; `null` where all is as written. */
export function firstDifference(output: OutputSheet, { values, formulas }: Pick<Grid, 'values' | 'formulas'>): string | null {
  const different = output.cells.find((cell) => {
    const found = { value: values[cell.row]?.[cell.column] ?? null, formula: formulas[cell.row]?.[cell.column] ?? null };
    return !isSwallowed(output, cell) && !isConfirmed(cell, found);
  });
  return different === undefined ? null : localA1(different.row, different.column);
}

export interface WrittenSheet {
  readonly output: OutputSheet;
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
}

function gridRequest({ output, sheetId }: WrittenSheet): GridRequest | null {
  const { rowCount, columnCount } = cellMatrix(output);
  if (rowCount === 0) return null;
  const range = { firstRow: 0, firstColumn: 0, lastRow: rowCount - 1, lastColumn: columnCount - 1 };
  return { sheetId, range, withFormulas: true };
}

/**
 * One request for sheets of ordinary size.
 * @returns each sheet's first difference, in order
 */
export async function readBack(context: Excel.RequestContext, written: readonly WrittenSheet[]): Promise<(string | null)[]> {
  // With manual calculation the formulas have no results yet. Only our sheets are reckoned: the rest is the user's choice.
  for (const { sheet } of written) sheet.calculate(false);
  const grids = await readGrids(context, written.map(gridRequest));
  return written.map(({ output }, index) => firstDifference(output, grids[index] ?? { values: [], formulas: [] }));
}

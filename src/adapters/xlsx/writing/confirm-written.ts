import type { OutputCell, OutputSheet, WorkbookOutput } from '../../../core/sheet-plan/workbook-output';
import { isCellError, type CellValue, type SheetSnapshot, valueAt } from '../../../core/workbook/workbook-snapshot';
import { FailureError } from '../../../ports/failure';
import type { WriteReceipt } from '../../../ports/workbook-port';
import type { OpcPackage } from '../../package/opc-package';
import { readSheet } from '../reading/read-snapshot';
import { readWorkbookIndex } from '../reading/workbook-index';
import { isErrorResult } from './cell-xml';

/** Our sheets hold their strings themselves, and formats are not compared. */
const NOTHING_SHARED = { strings: [], formats: [], formatsOf1904: null };

/** Reads the written sheets back from the package. Throws `writeNotConfirmed` where one differs from the output. */
export function confirmWritten(opc: OpcPackage, output: WorkbookOutput): WriteReceipt {
  const index = readWorkbookIndex(opc);
  const wanted = new Map(output.sheets.map((sheet) => [sheet.name, sheet]));
  const written: string[] = [];
  for (const tab of index.tabs) {
    const sheet = wanted.get(tab.name);
    if (sheet === undefined) continue;
    const snapshot = readSheet(opc, tab, NOTHING_SHARED);
    const isAlike = snapshot.generatedKind === sheet.kind && sheet.cells.every((cell) => holds(snapshot, cell));
    if (!isAlike) throw notConfirmed(sheet);
    written.push(tab.name);
    wanted.delete(tab.name);
  }
  for (const sheet of wanted.values()) throw notConfirmed(sheet);
  return { sheets: written };
}

function holds(sheet: SheetSnapshot, cell: OutputCell): boolean {
  const formula = sheet.formulas?.[cell.row - sheet.firstRow]?.[cell.column - sheet.firstColumn] ?? null;
  return isSame(valueAt(sheet, cell.row, cell.column), cell) && formula === cell.formula;
}

function isSame(read: CellValue, cell: OutputCell): boolean {
  return isErrorResult(cell) ? isCellError(read) && read.error === cell.value : read === cell.value;
}

function notConfirmed(sheet: OutputSheet): FailureError {
  return new FailureError({ code: 'writeNotConfirmed', sheet: sheet.name });
}

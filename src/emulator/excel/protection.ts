/** What protection forbids. Passwords are not modelled: the product never unprotects anything. */
import { refuse } from '../host-error';
import type { SheetModel, WorkbookModel } from '../workbook-model';

/** Every cell counts as locked, as on a sheet where nobody unlocked any. Code: office-js#6784. */
export function requireUnprotected(sheet: SheetModel): void {
  if (sheet.isProtected) refuse('AccessDenied');
}

/** With a locked structure no sheet is added, removed, renamed, moved, hidden or shown. Source: "Protect a workbook"; code assumed. */
export function requireFreeStructure(workbook: WorkbookModel): void {
  if (workbook.isStructureProtected) refuse('AccessDenied');
}

/** A workbook keeps at least one visible sheet. Code: assumed. */
export function requireAnotherVisible(workbook: WorkbookModel, sheet: SheetModel): void {
  const others = workbook.sheets.filter((other) => other.id !== sheet.id && other.visibility === 'Visible');
  if (others.length === 0) refuse('InvalidOperation');
}

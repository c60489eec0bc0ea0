/**
 * Excel's rules for sheet names: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, unique without case.
 * Source: "Rename a worksheet", Microsoft Support. That a bad name is InvalidArgument and a taken one ItemAlreadyExists:
 * OfficeDev/office-scripts-docs#565.
 */
import { refuse } from '../host-error';
import type { SheetModel, WorkbookModel } from '../workbook-model';
import { sheetNamed } from '../workbook-model';

const MAX_LENGTH = 31;
/** The full-width forms are refused by East Asian Excels. Source: OFFICE-BAR.md. */
const FORBIDDEN = /[:\\/?*[\]：＼／？＊［］]/;

/** Refuses a name that the sheet may not have. `renamed` is the sheet that gets it, `null` for a new one. */
export function requireSheetName(workbook: WorkbookModel, name: string, renamed: SheetModel | null): void {
  const isWellFormed = name !== '' && name.length <= MAX_LENGTH && !FORBIDDEN.test(name);
  if (!isWellFormed || name.startsWith("'") || name.endsWith("'")) refuse('InvalidArgument');
  const holder = sheetNamed(workbook, name);
  if (holder !== undefined && holder.id !== renamed?.id) refuse('ItemAlreadyExists');
}

/** The name that Excel gives to a sheet added without one: Sheet1, Sheet2 … */
export function nextSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (sheetNamed(workbook, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

/** The name of a copy: "评价 (2)", shortened to fit. */
export function copiedSheetName(workbook: WorkbookModel, original: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = original.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (sheetNamed(workbook, name) === undefined) return name;
  }
}

/** What every run asks first, in one request: the book's format, the tabs, their protection and our marks. No cell is read. */
import {
  GENERATED_SHEET_KINDS,
  markName,
  type GeneratedSheetKind,
} from '../../core/workbook/generated-sheet';
import type { SheetVisibility } from '../../core/workbook/workbook-snapshot';
import { isOldFormat } from './compatibility-mode';
import { answeredMark, askMark, unfinishedMarkName, type AskedMark, type MarkPair } from './sheet-marks';

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

export interface WorkbookLook {
  readonly isStructureProtected: boolean;
  /** The book is open in a format that cannot keep our sheets. */
  readonly isOldFormat: boolean;
  readonly activeSheetId: string;
  /** In tab order. */
  readonly sheets: readonly SheetFacts[];
  readonly marks: Readonly<Record<GeneratedSheetKind, MarkPair>>;
}

interface AskedLook {
  readonly workbook: Excel.Workbook;
  readonly protection: Excel.WorkbookProtection;
  readonly worksheets: Excel.WorksheetCollection;
  readonly active: Excel.Worksheet;
  readonly marks: readonly { readonly kind: GeneratedSheetKind; readonly finished: AskedMark; readonly unfinished: AskedMark }[];
}

function ask(context: Excel.RequestContext): AskedLook {
  const { names, protection, worksheets } = context.workbook;
  return {
    workbook: context.workbook.load('name'),
    protection: protection.load('protected'),
    worksheets: worksheets.load('items/id,items/name,items/visibility,items/protection/protected'),
    active: worksheets.getActiveWorksheet().load('id'),
    marks: GENERATED_SHEET_KINDS.map((kind) => ({
      kind,
      finished: askMark(names, markName(kind)),
      unfinished: askMark(names, unfinishedMarkName(kind)),
    })),
  };
}

const VISIBILITY = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
} as const satisfies Record<string, SheetVisibility>;

function answered(asked: AskedLook): WorkbookLook {
  const marks = asked.marks.map(({ kind, finished, unfinished }): [GeneratedSheetKind, MarkPair] => [
    kind,
    { finished: answeredMark(finished), unfinished: answeredMark(unfinished) },
  ]);
  return {
    isStructureProtected: asked.protection.protected,
    isOldFormat: isOldFormat(asked.workbook.name),
    activeSheetId: asked.active.id,
    sheets: asked.worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility],
      isProtected: sheet.protection.protected,
    })),
    marks: Object.fromEntries(marks) as Record<GeneratedSheetKind, MarkPair>,
  };
}

/** One request. */
export async function lookAtWorkbook(context: Excel.RequestContext): Promise<WorkbookLook> {
  const asked = ask(context);
  await context.sync();
  return answered(asked);
}

export function sheetById(look: WorkbookLook, id: string | null): SheetFacts | null {
  return look.sheets.find((sheet) => sheet.id === id) ?? null;
}

/** Tab names are compared as Excel does, without case. */
export function sheetByName(look: WorkbookLook, name: string): SheetFacts | null {
  const wanted = name.toLowerCase();
  return look.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

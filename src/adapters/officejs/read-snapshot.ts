/** The workbook as plain data: three requests for a book of ordinary size. */
import { GENERATED_SHEET_KINDS, type GeneratedSheetKind } from '../../core/workbook/generated-sheet';
import type { WorkbookSnapshot } from '../../core/workbook/workbook-snapshot';
import type { ReadingOptions } from '../../ports/workbook-port';
import { askAnswers, keptAnswers } from './kept-answers';
import { readExtents, type Extent } from './read-extents';
import { readSheets } from './read-sheets';
import { ReadingWatch } from './reading-watch';
import { snapshotOf, type SheetToRead } from './sheet-to-read';
import { kindOfTemporaryName } from './temporary-name';
import { lookAtWorkbook, type SheetFacts, type WorkbookLook } from './workbook-look';

/** What our marks say of a sheet. */
interface Belonging {
  readonly kind: GeneratedSheetKind | null;
  /** Its writing was begun and not ended. */
  readonly isUnfinished: boolean;
}

/**
 * A kind with a finished sheet and, apart from it, an unfinished one was being retired when the run broke: the older sheet, which
 * somebody had changed by hand, is the user's already.
 */
function belongingOf({ marks }: WorkbookLook, sheet: SheetFacts): Belonging {
  const isUnfinished = GENERATED_SHEET_KINDS.some((one) => marks[one].unfinished.sheetId === sheet.id);
  const kind = GENERATED_SHEET_KINDS.find((one) => {
    const { finished, unfinished } = marks[one];
    return finished.sheetId === sheet.id && (unfinished.sheetId === null || unfinished.sheetId === sheet.id);
  });
  return { kind: kind ?? null, isUnfinished };
}

/**
 * Sheets that a broken run left are no part of the workbook: one that it made is left out (the next writing adopts or removes
 * it, so its name counts as free), one that it was writing anew is given as an empty sheet of its kind, to be overwritten.
 */
function relevant(look: WorkbookLook): { facts: SheetFacts; belonging: Belonging }[] {
  return look.sheets
    .map((facts) => ({ facts, belonging: belongingOf(look, facts) }))
    .filter(({ belonging }) => belonging.kind !== null || !belonging.isUnfinished);
}

/** Left by a run that broke before it could mark the sheet. */
function isBornEmpty(facts: SheetFacts, extent: Extent | 'noCells' | undefined): boolean {
  return kindOfTemporaryName(facts.name) !== null && typeof extent === 'object' && extent.used === null;
}

/**
 * @param options which columns of large sheets are needed; whom to tell of the progress; the signal that ends it
 * @throws FailureError `requestTooLarge`, `cancelled`
 */
export async function readSnapshot(context: Excel.RequestContext, options: ReadingOptions): Promise<WorkbookSnapshot> {
  const watch = new ReadingWatch(options);
  watch.check();
  const askedAnswers = askAnswers(context);
  const look = await lookAtWorkbook(context);
  const answers = await keptAnswers(context, askedAnswers);
  watch.check();
  const shown = relevant(look);
  const extents = await readExtents(context, shown.map(({ facts }) => facts.id), watch);
  const sheets: SheetToRead[] = [];
  const otherSheetNames: string[] = [];
  shown.forEach(({ facts, belonging: { kind, isUnfinished } }, index) => {
    const extent = extents[index];
    if (isBornEmpty(facts, extent)) return;
    if (extent === undefined || extent === 'noCells') otherSheetNames.push(facts.name);
    else sheets.push({ facts, kind, extent: isUnfinished ? { used: null, merges: [] } : extent });
  });
  const grids = await readSheets(context, sheets, options, watch);
  return {
    sheets: sheets.map((sheet, index) => snapshotOf(sheet, grids[index] ?? { values: [], numberFormats: [], formulas: [] })),
    otherSheetNames,
    isStructureProtected: look.isStructureProtected,
    answers,
  };
}

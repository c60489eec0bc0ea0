/** The whole workbook as plain data: three requests for a book of ordinary size. */
import { GENERATED_SHEET_KINDS, type GeneratedSheetKind } from '../../core/workbook/generated-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/workbook-snapshot';
import { readExtents, type Extent } from './read-extents';
import { readGrids, type Grid } from './read-grids';
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

interface ReadSheet extends Belonging {
  readonly facts: SheetFacts;
  readonly extent: Extent;
}

function snapshotOf({ facts, kind, extent }: ReadSheet, grid: Grid): SheetSnapshot {
  return {
    name: facts.name,
    visibility: facts.visibility,
    isProtected: facts.isProtected,
    firstRow: extent.used?.firstRow ?? 0,
    firstColumn: extent.used?.firstColumn ?? 0,
    values: grid.values,
    numberFormats: grid.numberFormats,
    merges: extent.merges,
    generatedKind: kind,
    formulas: kind === null ? null : grid.formulas,
  };
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

/** @throws FailureError `requestTooLarge` */
export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const look = await lookAtWorkbook(context);
  const shown = relevant(look);
  const extents = await readExtents(context, shown.map(({ facts }) => facts.id));
  const sheets: ReadSheet[] = [];
  const otherSheetNames: string[] = [];
  shown.forEach(({ facts, belonging }, index) => {
    const extent = extents[index];
    if (isBornEmpty(facts, extent)) return;
    if (extent === undefined || extent === 'noCells') otherSheetNames.push(facts.name);
    else sheets.push({ facts, ...belonging, extent: belonging.isUnfinished ? { used: null, merges: [] } : extent });
  });
  const grids = await readGrids(
    context,
    sheets.map(({ facts, kind, extent }) =>
      extent.used === null ? null : { sheetId: facts.id, range: extent.used, withFormulas: kind !== null },
    ),
  );
  return {
    sheets: sheets.map((sheet, index) => snapshotOf(sheet, grids[index] ?? { values: [], numberFormats: [], formulas: [] })),
    otherSheetNames,
    isStructureProtected: look.isStructureProtected,
  };
}

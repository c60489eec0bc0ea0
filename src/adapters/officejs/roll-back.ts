/**
 * Takes away what a broken run made: its new sheets and their marks; a retired sheet gets its name and its mark back. A sheet that
 * was being written anew in place cannot be restored; it keeps its unfinished mark, and the next run writes it whole.
 */
import type { OutputSheet, WorkbookOutput } from '../../core/sheet-plan/workbook-output';
import { markName } from '../../core/workbook/generated-sheet';
import { addHiddenMark, dropMark, unfinishedMarkName } from './sheet-marks';
import { lookBeforeWriting } from './write-attempt';
import { sheetById, type WorkbookLook } from './workbook-look';

interface Retreat {
  readonly context: Excel.RequestContext;
  readonly before: WorkbookLook;
  readonly now: WorkbookLook;
}

/** Ids hold while the workbook stays open, so a sheet with an id that was not there before is the run's own. */
function isOfTheRun({ before }: Retreat, sheetId: string | null): sheetId is string {
  return sheetId !== null && sheetById(before, sheetId) === null;
}

/** The sheet goes before its mark: the other way round, a fault between them would leave a filled sheet unmarked. */
function removeMade(retreat: Retreat, { kind }: OutputSheet): void {
  const { context, now } = retreat;
  const { finished, unfinished } = now.marks[kind];
  const made = new Set([unfinished.sheetId, finished.sheetId].filter((id) => isOfTheRun(retreat, id)));
  for (const sheetId of made) context.workbook.worksheets.getItem(sheetId).delete();
  if (isOfTheRun(retreat, unfinished.sheetId)) dropMark(context, unfinishedMarkName(kind));
  if (isOfTheRun(retreat, finished.sheetId)) dropMark(context, markName(kind));
}

function restoreRetired(retreat: Retreat, { kind, name }: OutputSheet): void {
  const { context, before, now } = retreat;
  const oldId = before.marks[kind].finished.sheetId;
  const old = sheetById(now, oldId);
  if (old === null) return;
  const sheet = context.workbook.worksheets.getItem(old.id);
  if (old.name !== name) sheet.name = name;
  if (now.marks[kind].finished.sheetId !== oldId) addHiddenMark(context, markName(kind), sheet);
}

/** Two requests. @throws OfficeExtension.Error where Excel refuses these too */
export async function rollBack(context: Excel.RequestContext, before: WorkbookLook, output: WorkbookOutput): Promise<void> {
  const { look, emptyTemporaries } = await lookBeforeWriting(context, true);
  const retreat: Retreat = { context, before, now: look };
  // Away from a sheet that is about to go.
  if (sheetById(look, before.activeSheetId)) context.workbook.worksheets.getItem(before.activeSheetId).activate();
  for (const sheet of output.sheets) {
    removeMade(retreat, sheet);
    if (sheet.placement.mode === 'retire') restoreRetired(retreat, sheet);
  }
  for (const { id } of emptyTemporaries) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

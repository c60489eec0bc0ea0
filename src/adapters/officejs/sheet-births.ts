/**
 * Steps that make the tabs, before anything is written into them. Their order is what makes a broken run harmless:
 * 1. a tab is added under a temporary name, empty;
 * 2. it gets the hidden unfinished mark;
 * 3. it gets its own name: from here on formulas may name it;
 * so no sheet of ours is ever both unmarked and filled, and none takes a name before it is marked. All tabs are there before the
 * first formula is written, because Excel asks for a file where a formula names an unknown sheet.
 */
import type { GeneratedSheetKind } from '../../core/workbook/generated-sheet';
import { addHiddenMark, dropMark, unfinishedMarkName } from './sheet-marks';
import { actionBytes } from './request-size';
import { temporaryName } from './temporary-name';
import type { WriteStep } from './write-step';
import type { WriteTarget, WriteTargets } from './write-targets';

/** The sheets of one attempt by kind; filled while the steps are queued. */
export type SheetHandles = Map<GeneratedSheetKind, Excel.Worksheet>;

export function handleOf(handles: SheetHandles, kind: GeneratedSheetKind): Excel.Worksheet {
  const sheet = handles.get(kind);
  if (!sheet) throw new Error(`No sheet was made for ${kind}`);
  return sheet;
}

function makeAndMark(context: Excel.RequestContext, handles: SheetHandles, target: WriteTarget): void {
  const { kind } = target.output;
  const { worksheets } = context.workbook;
  const sheet = target.into ? worksheets.getItem(target.into.id) : worksheets.add(temporaryName(kind));
  handles.set(kind, sheet);
  const { unfinished } = target.marks;
  if (target.into && unfinished.sheetId === target.into.id) return;
  if (unfinished.exists) dropMark(context, unfinishedMarkName(kind));
  addHiddenMark(context, unfinishedMarkName(kind), sheet);
}

function giveNames(context: Excel.RequestContext, handles: SheetHandles, targets: readonly WriteTarget[]): void {
  for (const { retiring } of targets) {
    if (retiring) context.workbook.worksheets.getItem(retiring.id).name = retiring.newName;
  }
  for (const { output, into } of targets) {
    if (into?.name !== output.name) handleOf(handles, output.kind).name = output.name;
  }
}

function removeLeftovers(context: Excel.RequestContext, { leftovers }: WriteTargets): void {
  for (const { sheetId, markedAs } of leftovers) {
    context.workbook.worksheets.getItem(sheetId).delete();
    if (markedAs !== null) dropMark(context, unfinishedMarkName(markedAs));
  }
}

/** One step: tabs and names are never divided between requests. */
export function birthStep(context: Excel.RequestContext, handles: SheetHandles, plan: WriteTargets): WriteStep {
  return {
    bytes: actionBytes(12 * plan.targets.length + 4 * plan.leftovers.length),
    queue: () => {
      removeLeftovers(context, plan);
      for (const target of plan.targets) makeAndMark(context, handles, target);
      giveNames(context, handles, plan.targets);
    },
  };
}

/**
 * Decides, from what is in the workbook now, into which sheet each planned sheet goes. Pure: the same decision is made at the first
 * attempt and when a broken one is resumed, and looks at what exists, so that no step is done twice.
 */
import type { OutputSheet, WorkbookOutput } from '../../core/sheet-plan/workbook-output';
import { GENERATED_SHEET_KINDS, type GeneratedSheetKind } from '../../core/workbook/generated-sheet';
import { FailureError } from '../../ports/failure';
import type { MarkPair } from './sheet-marks';
import { kindOfTemporaryName } from './temporary-name';
import { sheetById, sheetByName, type SheetFacts, type WorkbookLook } from './workbook-look';

export interface WriteTarget {
  readonly output: OutputSheet;
  readonly marks: MarkPair;
  /** The sheet to write into; `null` where it is still to be made. */
  readonly into: SheetFacts | null;
  /** The sheet that still has to give up its name, by the placement `retire`. */
  readonly retiring: { readonly id: string; readonly newName: string } | null;
}

export interface WriteTargets {
  /** In tab order. */
  readonly targets: readonly WriteTarget[];
  readonly leftovers: readonly Leftover[];
}

/** A sheet that a broken run made and that nothing is written into now. */
interface Leftover {
  readonly sheetId: string;
  /** The kind whose unfinished mark it bears; `null` for an empty sheet without a mark. */
  readonly markedAs: GeneratedSheetKind | null;
}

export interface Situation {
  readonly look: WorkbookLook;
  /** Empty sheets with a temporary name and without a mark. */
  readonly emptyTemporaries: readonly SheetFacts[];
  /** A first attempt of the same writing broke off: sheets that are already complete are its own. */
  readonly resumed: boolean;
}

/** Excel's own code for a name that is taken: the workbook changed since it was read. */
function refuseTaken(): never {
  throw new FailureError({ code: 'hostRefused', hostCode: 'ItemAlreadyExists' });
}

function refuseUnwritable({ look }: Situation, output: WorkbookOutput): void {
  if (look.isOldFormat) throw new FailureError({ code: 'compatibilityMode' });
  if (look.isStructureProtected) throw new FailureError({ code: 'workbookStructureProtected' });
  for (const { kind } of output.sheets) {
    const sheet = sheetById(look, look.marks[kind].finished.sheetId);
    if (sheet?.isProtected) throw new FailureError({ code: 'sheetProtected', sheet: sheet.name });
  }
}

function isTaken({ look }: Situation, name: string, ...own: readonly (SheetFacts | null)[]): boolean {
  const holder = sheetByName(look, name);
  return holder !== null && !own.some((sheet) => sheet?.id === holder.id);
}

/** The sheet that was made for this kind and is not complete, or, when resumed, that the first attempt completed. */
function ownMade(situation: Situation, output: OutputSheet, retired: SheetFacts | null): SheetFacts | null {
  const { look, emptyTemporaries, resumed } = situation;
  const { finished, unfinished } = look.marks[output.kind];
  const complete = sheetById(look, finished.sheetId);
  if (unfinished.sheetId !== null && unfinished.sheetId !== finished.sheetId) return sheetById(look, unfinished.sheetId);
  if (resumed && complete?.name === output.name && complete.id !== retired?.id) return complete;
  return emptyTemporaries.find((sheet) => kindOfTemporaryName(sheet.name) === output.kind) ?? null;
}

function createTarget(situation: Situation, output: OutputSheet): WriteTarget {
  const into = ownMade(situation, output, null);
  if (isTaken(situation, output.name, into)) refuseTaken();
  return { output, marks: situation.look.marks[output.kind], into, retiring: null };
}

function overwriteTarget({ look, resumed }: Situation, output: OutputSheet): WriteTarget {
  const marks = look.marks[output.kind];
  // A first attempt may have broken off between taking the mark away and giving it anew.
  const into = sheetById(look, marks.finished.sheetId ?? (resumed ? marks.unfinished.sheetId : null));
  if (into?.name !== output.name) throw new FailureError({ code: 'sheetGone', sheet: output.name });
  return { output, marks, into, retiring: null };
}

function retireTarget(situation: Situation, output: OutputSheet, retiredName: string): WriteTarget {
  const { look, resumed } = situation;
  const marks = look.marks[output.kind];
  const renamed = resumed ? sheetByName(look, retiredName) : null;
  const old = renamed ?? sheetById(look, marks.finished.sheetId);
  if (old === null || (renamed === null && old.name !== output.name)) {
    throw new FailureError({ code: 'sheetGone', sheet: output.name });
  }
  const into = ownMade(situation, output, old);
  if (isTaken(situation, output.name, old, into) || isTaken(situation, retiredName, old)) refuseTaken();
  return { output, marks, into, retiring: renamed === null ? { id: old.id, newName: retiredName } : null };
}

function targetOf(situation: Situation, output: OutputSheet): WriteTarget {
  switch (output.placement.mode) {
    case 'create':
      return createTarget(situation, output);
    case 'overwrite':
      return overwriteTarget(situation, output);
    case 'retire':
      return retireTarget(situation, output, output.placement.retiredName);
  }
}

/** Of kinds that are not written now: a kind that is written adopts what was left of it. */
function leftovers({ look, emptyTemporaries }: Situation, targets: readonly WriteTarget[]): Leftover[] {
  const written = new Set(targets.map(({ output }) => output.kind));
  const marked = GENERATED_SHEET_KINDS.flatMap((kind) => {
    const { finished, unfinished } = look.marks[kind];
    const isMadeByRun = unfinished.sheetId !== null && unfinished.sheetId !== finished.sheetId;
    return isMadeByRun && !written.has(kind) ? [{ sheetId: unfinished.sheetId, markedAs: kind }] : [];
  });
  const adopted = new Set(targets.map(({ into }) => into?.id));
  const empty = emptyTemporaries.filter((sheet) => !adopted.has(sheet.id)).map(({ id }) => ({ sheetId: id, markedAs: null }));
  return [...marked, ...empty];
}

/**
 * @throws FailureError `compatibilityMode`, `workbookStructureProtected`, `sheetProtected`, `sheetGone`, or `hostRefused` with Excel's
 * code `ItemAlreadyExists`; nothing was written then
 */
export function writeTargets(situation: Situation, output: WorkbookOutput): WriteTargets {
  refuseUnwritable(situation, output);
  const targets = output.sheets.map((sheet) => targetOf(situation, sheet));
  return { targets, leftovers: leftovers(situation, targets) };
}

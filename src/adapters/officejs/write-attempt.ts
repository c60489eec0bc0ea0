/**
 * One attempt to write everything: look, write, read back; three requests for an output of ordinary size. It may follow a broken one:
 * each attempt looks at what exists and makes only what is missing; contents are written again whole.
 */
import type { GeneratedSheetKind } from '../../core/workbook/generated-sheet';
import { FailureError } from '../../ports/failure';
import type { WriteReceipt } from '../../ports/workbook-port';
import { readBack } from './confirm-writing';
import { actionBytes } from './request-size';
import { birthStep, handleOf, type SheetHandles } from './sheet-births';
import { completionStep } from './sheet-completion';
import { contentSteps } from './sheet-contents';
import { lookSteps } from './sheet-looks';
import { pageStep } from './sheet-page';
import { kindOfTemporaryName } from './temporary-name';
import { lookAtWorkbook, sheetById, type SheetFacts, type WorkbookLook } from './workbook-look';
import { sendSteps, type WriteStep } from './write-step';
import type { Situation, WriteTargets } from './write-targets';

/** Sheets with a temporary name and nothing in them; a request only where there is such a name at all. */
async function emptyTemporaries(context: Excel.RequestContext, look: WorkbookLook): Promise<SheetFacts[]> {
  const marked = new Set(Object.values(look.marks).flatMap((pair) => [pair.finished.sheetId, pair.unfinished.sheetId]));
  const suspects = look.sheets.filter((sheet) => kindOfTemporaryName(sheet.name) !== null && !marked.has(sheet.id));
  if (suspects.length === 0) return [];
  const asked = suspects.map((facts) => ({
    facts,
    used: context.workbook.worksheets.getItem(facts.id).getUsedRangeOrNullObject(false).untrack().load('rowCount'),
  }));
  await context.sync();
  return asked.filter(({ used }) => used.isNullObject).map(({ facts }) => facts);
}

export async function lookBeforeWriting(context: Excel.RequestContext, resumed: boolean): Promise<Situation> {
  const look = await lookAtWorkbook(context);
  return { look, emptyTemporaries: await emptyTemporaries(context, look), resumed };
}

/** New sheets are filled first: if Excel refuses one of their formulas, an older sheet was not touched yet. */
function stepsOf(context: Excel.RequestContext, handles: SheetHandles, plan: WriteTargets): WriteStep[] {
  const newFirst = [...plan.targets].sort((left, right) => Number(left.into !== null) - Number(right.into !== null));
  const filled = newFirst.flatMap((target) => {
    const sheet = () => handleOf(handles, target.output.kind);
    const { output } = target;
    return [...contentSteps(sheet, output, target.into === null), ...lookSteps(sheet, output), pageStep(sheet, output)];
  });
  const completed = plan.targets.map((target) =>
    completionStep(context, () => handleOf(handles, target.output.kind), target),
  );
  return [birthStep(context, handles, plan), ...filled, ...completed];
}

function show(sheet: Excel.Worksheet, facts: SheetFacts | null): void {
  // Somebody hid the sheet since the last run: it cannot be activated so, and it is asked for now.
  if (facts && facts.visibility !== 'visible') sheet.visibility = 'Visible';
  sheet.activate();
  sheet.getRange('A1').untrack().select();
}

/** The end of the writing: the chosen sheet comes to the front, and where each one stands is asked. */
function lastStep(handles: SheetHandles, look: WorkbookLook, plan: WriteTargets, shown: GeneratedSheetKind): WriteStep {
  return {
    bytes: actionBytes(4 + 2 * plan.targets.length),
    queue: () => {
      const active = plan.targets.find((target) => target.output.kind === shown);
      if (active) show(handleOf(handles, shown), sheetById(look, active.into?.id ?? null));
      for (const { output } of plan.targets) handleOf(handles, output.kind).load('id,name,position');
    },
  };
}

/** @throws OfficeExtension.Error as Excel refuses; FailureError `writeNotConfirmed` */
export async function attemptToWrite(
  context: Excel.RequestContext,
  { look }: Situation,
  plan: WriteTargets,
  shown: GeneratedSheetKind,
): Promise<WriteReceipt> {
  const handles: SheetHandles = new Map();
  await sendSteps(context, [...stepsOf(context, handles, plan), lastStep(handles, look, plan, shown)]);
  const written = plan.targets.map(({ output }) => {
    const sheet = handleOf(handles, output.kind);
    return { output, sheet, sheetId: sheet.id, name: sheet.name, position: sheet.position };
  });
  const differences = await readBack(context, written);
  written.forEach(({ output: { name: sheet } }, index) => {
    const cell = differences[index] ?? null;
    if (cell !== null) throw new FailureError({ code: 'writeNotConfirmed', sheet }, new Error(`First difference at ${sheet}!${cell}`));
  });
  return { sheets: written.sort((left, right) => left.position - right.position).map(({ name }) => name) };
}

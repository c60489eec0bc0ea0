/**
 * Writes so that the workbook ends complete or as it was: an attempt, at a fault one resumption, and where that fails too a way
 * back. A batch is no transaction (what ran before a refused action stays), and an answer may be lost after everything was done;
 * so nothing is concluded from an error: the workbook is looked at again.
 */
import type { WorkbookOutput } from '../../core/sheet-plan/workbook-output';
import { FailureError } from '../../ports/failure';
import type { WriteReceipt } from '../../ports/workbook-port';
import { askExcel } from './excel-request';
import { hostCodeOf, throwAsFailure } from './office-failure';
import { rollBack } from './roll-back';
import type { WorkbookLook } from './workbook-look';
import { attemptToWrite, lookBeforeWriting } from './write-attempt';
import { writeTargets } from './write-targets';

/** Whether the fault may be Excel's; a fault of ours is the same at the next try. */
function isWorthResuming(error: unknown): boolean {
  return hostCodeOf(error) !== null || error instanceof FailureError;
}

/** The way back, as far as Excel lets us; if it does not, the next run removes or completes what was left. */
async function retreat(before: WorkbookLook, output: WorkbookOutput, cause: unknown): Promise<never> {
  try {
    await askExcel(async (context) => {
      await rollBack(context, before, output);
    });
  } catch (error) {
    // The user is told of the fault that made the retreat necessary.
    if (!(error instanceof FailureError)) throw error;
  }
  return throwAsFailure(cause);
}

interface Begun {
  readonly before: WorkbookLook;
  readonly receipt: WriteReceipt | null;
  readonly fault: unknown;
}

/**
 * The first attempt: what was there before it, and how it ended.
 * @throws OfficeExtension.Error, FailureError where nothing was written
 */
async function begin(context: Excel.RequestContext, output: WorkbookOutput): Promise<Begun> {
  const situation = await lookBeforeWriting(context, false);
  const plan = writeTargets(situation, output);
  try {
    const receipt = await attemptToWrite(context, situation, plan, output.active);
    return { before: situation.look, receipt, fault: null };
  } catch (fault) {
    // Handed on, not swallowed: the caller resumes, or throws it.
    return { before: situation.look, receipt: null, fault };
  }
}

async function resume(context: Excel.RequestContext, output: WorkbookOutput): Promise<WriteReceipt> {
  const situation = await lookBeforeWriting(context, true);
  return await attemptToWrite(context, situation, writeTargets(situation, output), output.active);
}

/** @throws FailureError; after it the workbook is as it was, unless Excel answers no more */
export async function writeOutput(output: WorkbookOutput): Promise<WriteReceipt> {
  const { before, receipt, fault } = await askExcel((context) => begin(context, output));
  if (receipt) return receipt;
  if (!isWorthResuming(fault)) return await retreat(before, output, fault);
  try {
    return await Excel.run((context) => resume(context, output));
  } catch (error) {
    return await retreat(before, output, error);
  }
}

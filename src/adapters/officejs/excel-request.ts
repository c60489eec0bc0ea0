/**
 * One conversation with Excel. Every range that is asked for inside is untracked at once (`Range.untrack`): none is used after
 * the request that named it, and a tracked one costs two actions and, at the end, a request of its own to let go of it.
 */
import { isBusy, throwAsFailure } from './office-failure';

/**
 * Runs a batch that changes nothing, or that may safely run twice; once more where Excel was busy.
 * @param sheet the tab that the batch is about, for the failure
 * @throws FailureError as `office-failure.ts` maps it
 */
export async function askExcel<Answer>(
  batch: (context: Excel.RequestContext) => Promise<Answer>,
  sheet: string | null = null,
): Promise<Answer> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (!isBusy(error)) throwAsFailure(error, sheet);
  }
  try {
    return await Excel.run(batch);
  } catch (error) {
    throwAsFailure(error, sheet);
  }
}

import { type Failure, FailureError } from '../../../src/ports/failure';

/** The failure that `work` throws or rejects with; anything else fails the test. */
export async function failureOf(work: () => unknown): Promise<Failure> {
  try {
    await work();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error('nothing was refused');
}

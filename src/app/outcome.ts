import { FailureError, type Failure } from '../ports/failure';

/** What a use case answers: a value, or the one failure that stopped it. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** Runs a step over a port; a failure of host or file becomes an outcome, a fault of ours is thrown on. */
export async function outcomeOf<Value>(step: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await step() };
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure };
    throw error;
  }
}

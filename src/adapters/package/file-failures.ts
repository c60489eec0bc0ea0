import { FailureError } from '../../ports/failure';

/** The package or one of its parts breaks its own format; `part` is the part's name without a leading slash. */
export function corruptFile(part: string | null, cause?: unknown): FailureError {
  return new FailureError({ code: 'corruptFile', part }, cause);
}

/** A bound of `bounds.ts` is passed. */
export function tooLarge(part: string | null): FailureError {
  return new FailureError({ code: 'tooLarge', part });
}

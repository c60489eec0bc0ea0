import type { Evaluation } from '../../src/app/evaluation';
import type { Failure } from '../../src/ports/failure';

/** A workbook that somebody might open, by mistake or in malice, and what must come of it. */
export interface OddBook {
  readonly name: string;
  /** The file. Made when it is needed: some are large. */
  readonly make: () => Uint8Array;
  /** The status of its evaluation, or the code of the failure that opening or reading it ends in. */
  readonly expected: Evaluation['status'] | Failure['code'];
  /** The code of the failure that the writing ends in, where the evaluation would allow it; none by default. */
  readonly writing?: Failure['code'];
}

import type { ReportRefusal } from '../../src/ports/failure';

/** A file that somebody might choose as the report, by mistake or in malice, and what must come of it. */
export interface OddReport {
  readonly name: string;
  /** The file's name with its ending. */
  readonly file: string;
  /** The file. Made when it is needed: some are large. */
  readonly make: () => Uint8Array;
  /** Its first paragraph, or why it is refused. */
  readonly expected: { readonly text: string } | ReportRefusal;
}

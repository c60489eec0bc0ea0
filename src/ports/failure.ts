/**
 * Everything that can go wrong between the program and a host or a file. (What is wrong in the user's figures is a `Finding`, what
 * cannot be read in the workbook a `Problem`: both live in the core.) A locale words each of these as one sentence that says
 * what happened, where, and what to do next.
 */
export type Failure =
  | { readonly code: 'workbookStructureProtected' }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  /** A cell is being edited: Excel takes no request until Enter or Esc. */
  | { readonly code: 'cellInEditMode' }
  /** Excel answered that it is busy with something else, often a second workbook. */
  | { readonly code: 'hostBusy'; readonly hostCode: string }
  | { readonly code: 'requestTooLarge' }
  /** The user stopped the reading. */
  | { readonly code: 'cancelled' }
  /** The book is open in an old format (.xls), which cannot hold the new sheets. */
  | { readonly code: 'compatibilityMode' }
  /** The host lacks an API set that the program needs. */
  | { readonly code: 'apiMissing'; readonly requirement: string }
  /** A sheet that was there when reading began is gone or renamed. */
  | { readonly code: 'sheetGone'; readonly sheet: string }
  /** The check sheet has no row for the check that was to be explained. */
  | { readonly code: 'explanationPlaceMissing' }
  /** What was read back after the writing is not what was written. */
  | { readonly code: 'writeNotConfirmed'; readonly sheet: string }
  /** The cell is one of several that an array formula or a data table computes together: none of them can be replaced alone. */
  | { readonly code: 'arrayFormulaCell'; readonly sheet: string; readonly cell: string }
  /** The cell is in the header of a table (Ctrl+T), which keeps the same text in a part of its own. */
  | { readonly code: 'tableHeaderCell'; readonly sheet: string; readonly cell: string }
  /** Any other refusal of the host, with its own code for the diagnostics. */
  | { readonly code: 'hostRefused'; readonly hostCode: string }
  | { readonly code: 'fileNotFound'; readonly path: string }
  | { readonly code: 'fileUnreadable'; readonly path: string }
  | { readonly code: 'fileUnwritable'; readonly path: string }
  /** The file with answers is no JSON object of texts. */
  | { readonly code: 'mappingUnreadable'; readonly path: string }
  /** Not a zip package of Office Open XML: .xls, .et, .csv, a picture … */
  | { readonly code: 'notOoxml' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'corruptFile'; readonly part: string | null }
  | { readonly code: 'tooLarge'; readonly part: string | null }
  /** The report that was handed over beside the workbook. */
  | { readonly code: 'reportUnreadable'; readonly file: string; readonly reason: ReportRefusal };

/**
 * - `kind`: neither .docx nor .txt by its ending.
 * - `notDocx`: called .docx, and something else within (an old .doc with another ending, a workbook …).
 * - `tooLarge`: the file, or what it expands to.
 * - `tooLong`: its text.
 * - `encoding`: of a .txt, none that can be told.
 * - `empty`: without a word.
 */
export type ReportRefusal = 'kind' | 'notDocx' | 'encrypted' | 'corrupt' | 'tooLarge' | 'tooLong' | 'encoding' | 'empty';

/** The one error class that ports reject with; anything else that is thrown is a fault of ours. */
export class FailureError extends Error {
  public readonly failure: Failure;

  public constructor(failure: Failure, cause?: unknown) {
    super(failure.code, { cause });
    this.name = 'FailureError';
    this.failure = failure;
  }
}

/** One worksheet part to be scanned, with what its cells refer to. */
export interface SheetSource {
  readonly text: string;
  readonly part: string;
  readonly sharedStrings: readonly string[];
  /** Indices of the cell formats whose numbers are days of the 1904 system; `null` where the workbook counts from 1900. */
  readonly formatsOf1904: ReadonlySet<number> | null;
  readonly withFormulas: boolean;
}

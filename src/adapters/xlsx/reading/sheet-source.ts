/** One worksheet part to be scanned, with what its cells refer to. */
export interface SheetSource {
  readonly text: string;
  readonly part: string;
  readonly sharedStrings: readonly string[];
  readonly withFormulas: boolean;
}

import type { CellAddress } from '../workbook/cell-address';

/**
 * Why an input could not be read, wholly or in part. A locale words it as one sentence with the place and what to do next.
 */
export type ProblemCode =
  /** No sheet holds anything but our own output. */
  | 'emptyWorkbook'
  /** No table of budget or execution figures was recognised. */
  | 'noTable'
  /** Execution figures without budget figures: no completion rate can be made. */
  | 'noBudget'
  /** Budget figures without execution figures. */
  | 'noExecution'
  /** A needed cell holds an error value. */
  | 'errorValues'
  /** A needed cell holds text that no value form explains. */
  | 'unreadableAmount'
  /** More amounts of lists stand as text than can be followed one by one; the cells are the first of each column. */
  | 'tooManyTextAmounts'
  /** Several tables are equally likely to be the one that counts: a question goes with it. */
  | 'ambiguous'
  /** Several columns say that they state the same and differ: a question goes with it. */
  | 'ambiguousColumn';

export interface Problem {
  readonly code: ProblemCode;
  readonly cells: readonly CellAddress[];
}

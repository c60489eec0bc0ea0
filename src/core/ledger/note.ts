import type { CellAddress } from '../workbook/cell-address';

/** What the user should know of figures that were read without a problem. A locale words it as a problem: what, where, what next. */
export interface Note {
  /** The cells take their values from other workbooks: what was read is what stood there when the book was last saved. */
  readonly code: 'externalValues';
  readonly cells: readonly CellAddress[];
}

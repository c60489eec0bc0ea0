/**
 * What an adapter writes: finished sheets with their tab names, formula texts and the values that the formulas have now. The
 * adapter decides nothing; `print-sheets.ts` makes this from the plans.
 */
import type { CellAddress, CellRange } from '../workbook/cell-address';
import type { GeneratedSheetKind } from '../workbook/generated-sheet';
import type { CellStyleId } from './cell-style';

export interface OutputCell {
  readonly row: number;
  readonly column: number;
  /** A constant, or what the formula computes to now; `null` for a cell that only has a style. */
  readonly value: string | number | boolean | null;
  /** With its "=", in Excel's English notation; `null` for a constant. A constant that looks like a formula stays text. */
  readonly formula: string | null;
  readonly style: CellStyleId;
  /** The cell that a click leads to (a cell hyperlink, not HYPERLINK()). */
  readonly link: CellAddress | null;
}

/**
 * - `create`: a new tab named `name`; the name is free.
 * - `overwrite`: the sheet that bears our mark and is called `name` is cleared and written again, in place, so that references
 *   of the user's formulas into it stay alive.
 * - `retire`: the sheet that bears our mark and is called `name` was changed by hand; it is renamed to `retiredName`, which is
 *   free, loses the mark and is the user's from then on; then a new tab `name` is made.
 */
export type Placement =
  | { readonly mode: 'create' }
  | { readonly mode: 'overwrite' }
  | { readonly mode: 'retire'; readonly retiredName: string };

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every printed page, counted from the first; 0 for none. */
  readonly titleRows: number;
  /** Printed area; one page wide, as many as needed high, A4. */
  readonly printArea: CellRange;
}

export interface OutputSheet {
  readonly kind: GeneratedSheetKind;
  readonly name: string;
  readonly placement: Placement;
  /** In row order, then column order; no two at one place; at most a few thousand, or some 200,000 beside a list whose amounts stand as text. */
  readonly cells: readonly OutputCell[];
  /** Widths from column A on, in characters of the default font (Excel's column width). */
  readonly columnWidths: readonly number[];
  /** Heights in points by zero-based row; rows without an entry keep the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly CellRange[];
  /** Rows and columns that stay in view while scrolling. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly page: PageSetup;
  /** "#RRGGBB". */
  readonly tabColor: string;
}

export interface WorkbookOutput {
  /** In tab order; placed after all other tabs. */
  readonly sheets: readonly OutputSheet[];
  /** The tab that is shown when the writing is done. */
  readonly active: GeneratedSheetKind;
}

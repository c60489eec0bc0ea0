import type { CellAddress } from '../workbook/cell-address';

/** A report that was handed over as a file. */
export interface ReportText {
  readonly name: string;
  /** In order, blank ones left out; cells of its tables are paragraphs of their own. */
  readonly paragraphs: readonly string[];
}

/** Where a text stands: a cell of the workbook, or a paragraph of a report (zero-based). */
export type TextPlace =
  | { readonly kind: 'cell'; readonly cell: CellAddress }
  | { readonly kind: 'paragraph'; readonly report: string; readonly paragraph: number };

export interface Quote {
  readonly place: TextPlace;
  /** The words in question as they stand, at most about 60 characters. */
  readonly words: string;
}

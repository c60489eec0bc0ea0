/** A sheet before it has a place in a workbook: rows of cells, formulas as trees, references by name. */
import type { CellId, Expression } from '../formula/expression';
import type { CellAddress } from '../workbook/cell-address';
import type { GeneratedSheetKind } from '../workbook/generated-sheet';
import type { CellStyleId } from './cell-style';

export type PlannedContent =
  | { readonly kind: 'constant'; readonly value: string | number }
  | { readonly kind: 'formula'; readonly expression: Expression }
  | { readonly kind: 'empty' }
  /** The sheet's seal, filled in when all other cells are known (`seal.ts`). */
  | { readonly kind: 'mark'; readonly words: string };

export interface PlannedCell {
  /** The name that formulas call this cell by. */
  readonly id?: CellId;
  readonly content: PlannedContent;
  readonly style: CellStyleId;
  readonly link?: CellAddress;
  /** Columns that the cell spans, itself included. */
  readonly span?: number;
}

export interface PlannedRow {
  /** From column A on; `null` leaves a cell alone. */
  readonly cells: readonly (PlannedCell | null)[];
  /** In points; `fit` for the height that the wrapped texts need, `prose` for that and one line to spare. */
  readonly height: number | 'fit' | 'prose';
}

export interface SheetPlan {
  readonly kind: GeneratedSheetKind;
  /** The tab name that is wanted; another where a user's sheet has it. */
  readonly name: string;
  readonly rows: readonly PlannedRow[];
  /** In characters. */
  readonly columnWidths: readonly number[];
  /** Columns of the printed area, from A on. */
  readonly printedColumns: number;
  /** Rows of the printed area, from the first on; all where left out. */
  readonly printedRows?: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every printed page. */
  readonly titleRows: number;
  readonly tabColor: string;
}

export function constant(value: string | number, style: CellStyleId, more: Omit<PlannedCell, 'content' | 'style'> = {}): PlannedCell {
  return { content: { kind: 'constant', value }, style, ...more };
}

export function formula(expression: Expression, style: CellStyleId, more: Omit<PlannedCell, 'content' | 'style'> = {}): PlannedCell {
  return { content: { kind: 'formula', expression }, style, ...more };
}

export function blank(style: CellStyleId, more: Omit<PlannedCell, 'content' | 'style'> = {}): PlannedCell {
  return { content: { kind: 'empty' }, style, ...more };
}

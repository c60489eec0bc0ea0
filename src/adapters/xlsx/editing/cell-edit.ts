import type { CellValue } from '../../../core/workbook/workbook-snapshot';

/** A formula with its "=" in the notation of Excel's formula bar, and what it computes to now. */
interface FormulaContent {
  readonly kind: 'formula';
  readonly formula: string;
  readonly value: CellValue;
}

/** A text that looks like a formula stays text; `null` empties the cell. */
interface ConstantContent {
  readonly kind: 'constant';
  readonly value: number | string | boolean | null;
}

/** New content for one cell; its look stays. Row and column count from 0. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: ConstantContent | FormulaContent;
  /** The number format code that the cell takes on, as when somebody types 12% or a date; the cell keeps its own where missing. */
  readonly numberFormat?: string;
}

/** A workbook as a test writes it down. */
import type { LookChange } from './excel/cell-look';
import type { Visibility } from './workbook-model';

/** A formula begins with "="; `null` and "" are empty cells; everything else is the constant itself, nothing is guessed. */
export type SeedValue = number | string | boolean | null;

export interface SheetSeed {
  readonly name: string;
  /** From A1 on; rows may differ in length. */
  readonly values?: readonly (readonly SeedValue[])[];
  /** Number formats by A1 address: `{ 'B2:B9': '#,##0.00' }`. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly styles?: Readonly<Record<string, LookChange>>;
  /** A1 addresses. */
  readonly merges?: readonly string[];
  readonly visibility?: Visibility;
  readonly isProtected?: boolean;
  /** Widths from column A on, in points. */
  readonly columnWidths?: readonly number[];
}

export interface WorkbookSeed {
  /** "Book1.xlsx" where it is left out; "旧表.xls" is a book in compatibility mode. */
  readonly fileName?: string;
  readonly sheets: readonly SheetSeed[];
  readonly names?: readonly { readonly name: string; readonly formula: string; readonly visible?: boolean }[];
  readonly isStructureProtected?: boolean;
}

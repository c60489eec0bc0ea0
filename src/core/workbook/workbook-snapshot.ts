/**
 * What was read from a workbook in one pass: plain data, no handle to a host or a file. Everything after the read works on
 * this and on nothing else.
 */
import type { CellRange } from './cell-address';
import type { GeneratedSheetKind } from './generated-sheet';

/** An error that a cell holds, by Excel's own text for it: "#DIV/0!", "#REF!", "#N/A" … */
export interface CellError {
  readonly error: string;
}

/** The underlying value of a cell, not its display: `null` for an empty cell; a date is its serial number. */
export type CellValue = number | string | boolean | CellError | null;

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * The used rectangle of one sheet. `values[r][c]` is the cell at row `firstRow + r`, column `firstColumn + c`; every row has the
 * same length; an empty sheet has no rows.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The sheet's own protection (cells locked), not the workbook's structure. */
  readonly isProtected: boolean;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes in the shape of `values`; "General" where none is set. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  /** The kind of this sheet where it bears our mark (`generated-sheet.ts`); `null` for a user's sheet, copies of ours included. */
  readonly generatedKind: GeneratedSheetKind | null;
  /**
   * Formula text with its "=" in the shape of `values`, `null` where the cell is a constant or empty. Read only for sheets that
   * bear our mark, to tell whether somebody changed them by hand; `null` for all others.
   */
  readonly formulas: readonly (readonly (string | null)[])[] | null;
  /** Cells whose values were last fetched from another workbook; empty where the reader cannot tell (Excel keeps its own watch over links). */
  readonly linkedCells: readonly { readonly row: number; readonly column: number }[];
}

export interface WorkbookSnapshot {
  /** In tab order; chart sheets are left out of `sheets` but their names are in `otherSheetNames`. */
  readonly sheets: readonly SheetSnapshot[];
  /** Names that are taken by tabs without cells (chart sheets, dialog sheets). */
  readonly otherSheetNames: readonly string[];
  /** The workbook's structure is locked: no sheet can be added, renamed or removed. */
  readonly isStructureProtected: boolean;
  /** The user's answers that the workbook keeps (`remembered-answer.ts`), in order. */
  readonly answers: readonly string[];
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The value at an absolute position, `null` outside the used rectangle. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** What a cell holds, and what can be put into it. */
export type Constant = number | string | boolean;

export interface CellContent {
  /** With its "=", or `null` for a constant or an empty cell. */
  readonly formula: string | null;
  /** The constant or the formula's result; `null` for an empty cell; an error is its text, "#REF!". */
  readonly value: Constant | null;
  readonly isError: boolean;
  /** The text was entered behind an apostrophe. */
  readonly isPrefixed: boolean;
}

export type CellInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'constant'; readonly value: Constant; readonly isPrefixed: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

/** A link inside the workbook or to an address outside it, as `Excel.RangeHyperlink` has it. */
export interface CellLink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

export const EMPTY_CONTENT: CellContent = { formula: null, value: null, isError: false, isPrefixed: false };

/** Source: "Excel functions (by category)", ERROR.TYPE, and the newer kinds of dynamic arrays. */
const ERROR_TEXTS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA']);

export function isErrorText(text: string): boolean {
  return ERROR_TEXTS.has(text);
}

/** How much of a stranger's workbook is held, beyond the bounds of its package (`adapters/package/bounds.ts`). */

/** Excel's own sheet size (ECMA-376 18.18.7 leaves it to the application). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Cells of one used rectangle: also what Excel returns at most from one read. Two stray cells can span far more. */
export const MAX_SHEET_CELLS = 5_000_000;
export const MAX_WORKBOOK_CELLS = 10_000_000;
export const MAX_MERGES = 500_000;
/** Enough to name the sheet's links; a book whose every cell is linked would fill a list with nothing new. */
export const MAX_LINKED_CELLS = 1_000;

/** Excel's limit of cell formats in a workbook. */
export const MAX_CELL_FORMATS = 65_490;

/**
 * Where a sheet is so large that not all of it is fetched: its top is read first, and below it only the columns that the top shows to be
 * needed (`ReadingOptions.neededColumns`). Sheets that bear our mark are read whole whatever their size: a part of one tells nothing about changes.
 */

/** Cells of the used rectangle up to which a sheet is read whole. */
export const WHOLE_SHEET_CELLS = 200_000;

/** Rows of the used rectangle, counted from its first, that make its top: titles, units and headers stand there. */
export const SHEET_TOP_ROWS = 60;

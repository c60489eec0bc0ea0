/** Size of a new sheet: Excel's default cell of 54 × 14.25 points with 等线 11 (assumed); Univer's edge far enough for most. */
export const NEW_SHEET_SIZE = { rowCount: 200, columnCount: 26, defaultColumnWidth: 72, defaultRowHeight: 19 } as const;

/** A rectangle of cells by zero-based position and size, as the rich API counts them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Size of every worksheet. Source: "Excel specifications and limits", Microsoft Support. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** Whether the area is on a worksheet at all and not empty. */
export function fitsOnSheet(area: Area): boolean {
  const onGrid = area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1;
  return onGrid && area.row + area.rows <= MAX_ROWS && area.column + area.columns <= MAX_COLUMNS;
}

export function contains(outer: Area, inner: Area): boolean {
  const rows = inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
  return rows && inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
}

export function intersection(left: Area, right: Area): Area | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    row,
    column,
    rows: Math.max(left.row + left.rows, right.row + right.rows) - row,
    columns: Math.max(left.column + left.columns, right.column + right.columns) - column,
  };
}

export function coversWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

export function coversWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

/** A grid in the shape of the area, by absolute position. */
export function gridOf<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => at(area.row + r, area.column + c)),
  );
}

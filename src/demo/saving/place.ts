import { MAX_COLUMNS } from '../../emulator/excel/area';

/** A cell of a sheet as one number: row × 16,384 + column, both from 0. */
export type Place = number;

export function placeOf(row: number, column: number): Place {
  return row * MAX_COLUMNS + column;
}

export function rowAndColumn(place: Place): { readonly row: number; readonly column: number } {
  return { row: Math.floor(place / MAX_COLUMNS), column: place % MAX_COLUMNS };
}

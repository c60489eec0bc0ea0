/** Cuts used rectangles into pieces whose answers stay below the limit of one response. */
import type { CellRange } from '../../core/workbook/cell-address';
import { packBySize, REQUEST_BYTES } from './request-size';

/** Value, value type and number format of one cell, with quotes and commas; long texts are rare enough to fit the reserve. */
const CELL_BYTES = 60;

export interface UsedRange {
  readonly range: CellRange;
  /** Formulas are read too. */
  readonly withFormulas: boolean;
}

/** Whole rows of one used range; `sheet` is its place in the list that was cut. */
export interface Piece {
  readonly sheet: number;
  readonly range: CellRange;
  readonly withFormulas: boolean;
}

export function cellCount(range: CellRange): number {
  return (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
}

function pieceBytes(piece: Piece): number {
  return cellCount(piece.range) * CELL_BYTES * (piece.withFormulas ? 2 : 1);
}

/** Two halves of a piece that turned out too large, or `null` where it is a single row. */
export function halves(piece: Piece): [Piece, Piece] | null {
  const { firstRow, lastRow } = piece.range;
  if (firstRow === lastRow) return null;
  const middle = Math.floor((firstRow + lastRow) / 2);
  return [
    { ...piece, range: { ...piece.range, lastRow: middle } },
    { ...piece, range: { ...piece.range, firstRow: middle + 1 } },
  ];
}

function rowsAtOnce(used: UsedRange): number {
  const row: Piece = { sheet: 0, withFormulas: used.withFormulas, range: { ...used.range, lastRow: used.range.firstRow } };
  return Math.max(1, Math.floor(REQUEST_BYTES / pieceBytes(row)));
}

/** One list of pieces for each request, in the order of the sheets and from top to bottom; `null` is an empty sheet. */
export function readingPieces(useds: readonly (UsedRange | null)[]): Piece[][] {
  const pieces = useds.flatMap((used, sheet) => {
    if (used === null) return [];
    const step = rowsAtOnce(used);
    const count = Math.ceil((used.range.lastRow - used.range.firstRow + 1) / step);
    return Array.from({ length: count }, (_, index): Piece => {
      const firstRow = used.range.firstRow + index * step;
      const lastRow = Math.min(firstRow + step - 1, used.range.lastRow);
      return { sheet, withFormulas: used.withFormulas, range: { ...used.range, firstRow, lastRow } };
    });
  });
  return packBySize(pieces, pieceBytes, REQUEST_BYTES);
}

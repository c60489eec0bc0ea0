import { cellCount, halves, readingPieces, type Piece } from '../../../src/adapters/officejs/reading-pieces';
import type { CellRange } from '../../../src/core/workbook/cell-address';

const range = (rows: number, columns: number): CellRange => ({ firstRow: 3, firstColumn: 1, lastRow: rows + 2, lastColumn: columns });
const used = (rows: number, columns: number) => ({ range: range(rows, columns), withFormulas: false });

test('small sheets share one request', () => {
  const requests = readingPieces([used(50, 10), null, used(80, 12)]);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.map((piece) => piece.sheet)).toEqual([0, 2]);
});

test('an empty workbook needs no request', () => {
  expect(readingPieces([null, null])).toEqual([]);
});

test('a large sheet is cut into rows, every row once and in order', () => {
  const requests = readingPieces([used(200_000, 8)]);
  const pieces = requests.flat();
  expect(requests.length).toBeGreaterThan(20);
  expect(pieces[0]?.range.firstRow).toBe(3);
  expect(pieces.at(-1)?.range.lastRow).toBe(200_002);
  pieces.slice(1).forEach((piece, index) => {
    expect(piece.range.firstRow).toBe((pieces[index]?.range.lastRow ?? 0) + 1);
  });
  expect(Math.max(...requests.map((request) => request.reduce((sum, piece) => sum + cellCount(piece.range), 0)))).toBeLessThanOrEqual(66_667);
});

test('a piece that is still too large is halved, down to one row', () => {
  const piece: Piece = { sheet: 0, withFormulas: false, range: range(3, 2) };
  expect(halves(piece)?.map((half) => [half.range.firstRow, half.range.lastRow])).toEqual([[3, 4], [5, 5]]);
  expect(halves({ ...piece, range: range(1, 2) })).toBeNull();
});

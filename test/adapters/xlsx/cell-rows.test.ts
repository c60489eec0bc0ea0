import { MAX_ROWS, MAX_SHEET_CELLS } from '../../../src/adapters/xlsx/bounds';
import { CellRows } from '../../../src/adapters/xlsx/reading/cell-rows';
import { FailureError } from '../../../src/ports/failure';

/** Puts cells until it is refused; how many were taken. */
function taken(put: (rows: CellRows, index: number) => void, most: number): number {
  const rows = new CellRows('a part');
  for (let index = 0; index < most; index += 1) {
    try {
      put(rows, index);
    } catch (error) {
      expect(error).toBeInstanceOf(FailureError);
      expect((error as FailureError).failure).toEqual({ code: 'tooLarge', part: 'a part' });
      return index;
    }
  }
  return most;
}

describe('rows of cells', () => {
  it('are gathered one array a row, from the first cell with content to the last', () => {
    const rows = new CellRows('a part');
    rows.put(3, 2, 'a', 0, false);
    rows.put(3, 4, 1, 7, false);
    rows.put(3, 9, null, 7, false);
    rows.put(5, 1, null, 7, false);
    rows.put(6, 5, null, 0, true);
    rows.endRow();
    expect(rows.rows).toEqual([
      { row: 3, firstColumn: 2, values: ['a', null, 1], formats: [4, 7, 9, 7] },
      { row: 5, firstColumn: 16_384, values: [], formats: [1, 7] },
      { row: 6, firstColumn: 5, values: [null], formats: [] },
    ]);
    expect(rows.used).toEqual({ firstRow: 3, firstColumn: 2, lastRow: 6, lastColumn: 5 });
    expect(rows.count).toBe(5);
  });

  it('are no more than a sheet has, however often the file returns to one', () => {
    expect(taken((rows, index) => { rows.put(index % 2, 0, 1, 0, false); }, MAX_ROWS + 10)).toBe(MAX_ROWS + 1);
  });

  it('hold no more cells than may be read, blank ones with formats among them', () => {
    expect(taken((rows) => { rows.put(0, 0, null, 1, false); }, MAX_SHEET_CELLS + 10)).toBe(MAX_SHEET_CELLS);
  });
});

import { styleAreas } from '../../../src/adapters/officejs/style-areas';
import type { CellStyleId } from '../../../src/core/sheet-plan/cell-style';
import type { OutputCell } from '../../../src/core/sheet-plan/workbook-output';

/** One letter a cell, "." for none. */
const LETTERS: Readonly<Record<string, CellStyleId>> = { t: 'text', h: 'header', a: 'amount' };

function cells(...rows: readonly string[]): OutputCell[] {
  return rows.flatMap((row, r) =>
    Array.from(row).flatMap((letter, c) => {
      const style = LETTERS[letter];
      return style ? [{ row: r, column: c, value: null, formula: null, style, link: null }] : [];
    }),
  );
}

const summary = (...rows: readonly string[]): string[] =>
  styleAreas(cells(...rows)).map(
    ({ style, address, severalRows, severalColumns }) =>
      `${style} ${address}${severalRows ? ' rows' : ''}${severalColumns ? ' columns' : ''}`,
  );

test.each([
  [['t'], ['text A1']],
  [['hhh', 'taa', 'taa'], ['header A1:C1 columns', 'text A2:A3 rows', 'amount B2:C3 rows columns']],
  [['t.t', 't.t'], ['text A1:A2,C1:C2 rows']],
  [['t', '.', 't'], ['text A1,A3']],
  [['tt', 't.'], ['text A2', 'text A1:B1 columns']],
  [[], []],
])('%p becomes %p', (rows, expected) => {
  expect(summary(...rows)).toEqual(expected);
});

test('an address never grows beyond what Excel reads', () => {
  const scattered = Array.from({ length: 4000 }, (_, row) => (row % 2 === 0 ? 't' : '.'));
  const areas = styleAreas(cells(...scattered));
  expect(areas.length).toBeGreaterThan(1);
  expect(areas.every(({ address }) => address.length <= 8192)).toBe(true);
  expect(areas.flatMap(({ address }) => address.split(','))).toHaveLength(2000);
});

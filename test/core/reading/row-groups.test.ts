import type { CellRange } from '../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { groupRows, NO_GROUP, oneGroup } from '../../../src/core/reading/row-groups';
import { SheetTexts } from '../../../src/core/reading/sheet-texts';
import { sheetOf } from '../../support/sheets';

interface Told {
  readonly label: string;
  readonly texts: readonly string[];
  readonly rows: readonly number[];
  readonly isTold: boolean;
  readonly blank?: readonly (readonly [first: number, last: number, below: string])[];
}

/** Groups of a column by the first letter of its texts; "-" means no subject. */
function grouped(cells: readonly CellValue[], rows: readonly number[] = [...cells.keys()], merges: readonly CellRange[] = []): { groupOfRow: number[]; groups: Told[] } {
  const texts = new SheetTexts(sheetOf('明细', cells.map((cell) => [cell]), { merges }));
  const { groupOfRow, groups } = groupRows(rows, 0, (text) => (text.startsWith('-') ? null : { kind: 'keyTask', label: text.charAt(0) }), texts);
  return {
    groupOfRow: [...groupOfRow],
    groups: groups.map(({ subject, texts: names, rows: members, isTold, blankRuns }) => ({
      label: 'label' in subject ? subject.label : '',
      texts: [...names],
      rows: [...members],
      isTold,
      ...(blankRuns.length > 0 && { blank: blankRuns.map(({ firstRow, lastRow, name }) => [firstRow, lastRow, name] as const) }),
    })),
  };
}

test('rows go by the subject that their text means, in the order of first rows', () => {
  expect(grouped(['b', 'a1', 'b', 'a2', 'a1'])).toEqual({
    groupOfRow: [0, 1, 0, 1, 1],
    groups: [
      { label: 'b', texts: ['b'], rows: [0, 2], isTold: true },
      { label: 'a', texts: ['a1', 'a2'], rows: [1, 3, 4], isTold: true },
    ],
  });
});

test('a blank below a name means the same again, and above the first name nothing', () => {
  expect(grouped([null, 'a', null, ' ', 'b', 7])).toEqual({
    groupOfRow: [NO_GROUP, 0, 0, 0, 1, 1],
    groups: [
      { label: 'a', texts: ['a'], rows: [1, 2, 3], isTold: false, blank: [[2, 2, 'a']] },
      { label: 'b', texts: ['b'], rows: [4, 5], isTold: false },
    ],
  });
});

test('rows of a text that means no subject are in no group, with the blanks below it', () => {
  expect(grouped(['a', '-', null, 'a'])).toEqual({ groupOfRow: [0, NO_GROUP, NO_GROUP, 0], groups: [{ label: 'a', texts: ['a'], rows: [0, 3], isTold: true }] });
});

test('a merged name is that of all its rows, and no formula tells them by it', () => {
  const merge = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 };
  expect(grouped(['a', null, 'b'], [0, 1, 2], [merge]).groups).toEqual([
    { label: 'a', texts: ['a'], rows: [0, 1], isTold: false },
    { label: 'b', texts: ['b'], rows: [2], isTold: true },
  ]);
});

test('a name that also stands in a row between those of the list does not tell them', () => {
  expect(grouped(['b', 'a', 'a', 'b', 'a'], [1, 3, 4])).toEqual({
    groupOfRow: [0, 1, 0],
    groups: [
      { label: 'a', texts: ['a'], rows: [1, 4], isTold: false },
      { label: 'b', texts: ['b'], rows: [3], isTold: true },
    ],
  });
});

test('blanks are told by the names above them, run by run', () => {
  expect(grouped(['a', null, null, 'b', 'a', null, 'a', null]).groups).toEqual([
    { label: 'a', texts: ['a'], rows: [0, 1, 2, 4, 5, 6, 7], isTold: true, blank: [[1, 2, 'a'], [5, 5, 'a'], [7, 7, 'a']] },
    { label: 'b', texts: ['b'], rows: [3], isTold: true },
  ]);
});

test('a list without rows has no groups, and all rows make one', () => {
  expect(grouped([], [])).toEqual({ groupOfRow: [], groups: [] });
  const { groups, groupOfRow } = oneGroup([4, 6], { kind: 'total' });
  expect([...groupOfRow]).toEqual([0, 0]);
  expect(groups.map(({ rows, isTold }) => ({ rows: [...rows], isTold }))).toEqual([{ rows: [4, 6], isTold: false }]);
});

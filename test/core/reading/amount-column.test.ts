import fc from 'fast-check';
import { compare, parseDecimal, sum, ZERO } from '../../../src/core/money/decimal';
import { AmountColumnValues } from '../../../src/core/reading/amount-column';
import { SheetTexts } from '../../../src/core/reading/sheet-texts';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { sheetOf } from '../../support/sheets';

const columnOf = (cells: readonly CellValue[]): AmountColumnValues =>
  new AmountColumnValues(new SheetTexts(sheetOf('表', cells.map((cell) => [cell]))), 0, cells.map((_cell, row) => row), 'wanYuan', vocabulary);

/** An amount as its text, and as a cell holds it. */
const amount = fc.record({
  text: fc.oneof(
    fc.integer({ min: -1e11, max: 1e11 }).map((fen) => `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`),
    fc.integer({ min: -999_999_999, max: 999_999_999 }).map((small) => `${small < 0 ? '-' : ''}0.${String(Math.abs(small)).padStart(9, '0')}`),
    fc.constant('99999999999999.5'),
  ),
  isText: fc.boolean(),
});

test('any rows of a column add up exactly, however their amounts are held', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, fc.boolean()), { maxLength: 60 }), (cells) => {
      const column = columnOf(cells.map(([{ text, isText }]) => (isText ? text : Number(text))));
      const rows = cells.flatMap(([, isSummed], row) => (isSummed ? [row] : []));
      const exact = sum(cells.flatMap(([{ text }, isSummed]) => (isSummed ? [parseDecimal(text) ?? ZERO] : [])));
      const read = column.sum(rows);
      expect(compare(read.value, exact)).toBe(0);
      expect(read.textAmounts).toHaveLength(cells.filter(([{ isText }, isSummed]) => isText && isSummed).length);
    }),
  );
});

test('a cell that cannot be read is said of the sums that need it, and of no other', () => {
  const column = columnOf([1, '约三万', { error: '#REF!' }, null]);
  expect([[0, 3], [0, 1], [2]].map((rows) => column.sum(rows).isReadable)).toEqual([true, false, false]);
});

test('digits are those that the column uses; a calculated tail says nothing', () => {
  expect(columnOf([1, 2.5]).decimals).toBe(1);
  expect(columnOf([1.25, 100]).decimals).toBe(2);
  expect(columnOf([1.25, 1 / 3]).decimals).toBe(2);
  expect(columnOf(['1.2345', 3]).decimals).toBe(4);
});

import fc from 'fast-check';
import { compare, parseDecimal, sum, ZERO } from '../../../src/core/money/decimal';
import { AmountColumnValues } from '../../../src/core/reading/amount-column';
import { NO_GROUP } from '../../../src/core/reading/row-groups';
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

test('any groups of rows add up exactly, however their amounts are held', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, fc.constantFrom(NO_GROUP, 0, 1)), { maxLength: 60 }), (cells) => {
      const column = columnOf(cells.map(([{ text, isText }]) => (isText ? text : Number(text))));
      const sums = column.sums(Int32Array.from(cells, ([, group]) => group), 2);
      expect(sums).toHaveLength(2);
      sums.forEach((read, group) => {
        const members = cells.flatMap(([member, own]) => (own === group ? [member] : []));
        expect(compare(read.value, sum(members.map(({ text }) => parseDecimal(text) ?? ZERO)))).toBe(0);
        expect(read.textAmounts.map(({ raw }) => raw)).toEqual(members.flatMap(({ text, isText }) => (isText ? [text] : [])));
      });
    }),
  );
});

/** The largest amount that is held as a double, in hundredths: 3,001 of them pass 2^54, and an odd sum is none that a double holds there. */
const LARGEST = 2 ** 43 - 1;
const TIMES = 3001;

test.each([
  ['above', [LARGEST]],
  ['below', [-LARGEST]],
  ['above and below, group by group', [LARGEST, -LARGEST]],
])('sums stay exact %s what a double holds', (_side, hundredths) => {
  const cells = Array.from({ length: TIMES }, () => hundredths.map((each) => each / 100)).flat();
  const sums = columnOf(cells).sums(Int32Array.from(cells, (_cell, row) => row % hundredths.length), hundredths.length);
  expect(sums.map(({ value }) => value)).toEqual(hundredths.map((each) => ({ unscaled: BigInt(each) * BigInt(TIMES), scale: 2 })));
});

test('a cell that cannot be read is said of the sums that need it, and of no other', () => {
  const column = columnOf([1, '约三万', { error: '#REF!' }, null, 2]);
  const failed = (groups: readonly number[], count: number): string[][] =>
    column.sums(Int32Array.from(groups), count).map(({ failures }) => failures.map(({ row, reading }) => `${row} ${reading.state}`));
  expect(failed([0, 1, 2, 0, 2], 3)).toEqual([[], ['1 unreadable'], ['2 error']]);
  expect(failed([0, NO_GROUP, NO_GROUP, 0, 0], 1)).toEqual([[]]);
});

test('digits are those that the column uses; a calculated tail says nothing', () => {
  expect(columnOf([1, 2.5]).decimals).toBe(1);
  expect(columnOf([1.25, 100]).decimals).toBe(2);
  expect(columnOf([1.25, 1 / 3]).decimals).toBe(2);
  expect(columnOf(['1.2345', 3]).decimals).toBe(4);
});

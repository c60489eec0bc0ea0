import { firstDifference } from '../../../src/adapters/officejs/confirm-writing';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { anOutputSheet, cell } from './an-output';

type Planned = Parameters<typeof cell>[2];

function difference(planned: Planned, value: CellValue, formula: string | null): string | null {
  return firstDifference(anOutputSheet('rates', '甲', { cells: [cell(0, 1, planned)] }), { values: [[null, value]], formulas: [[null, formula]] });
}

const FORMULA = '=乙!A1';

describe('as planned', () => {
  test.each<[Planned, CellValue, string | null]>([
    [{ value: '文字' }, '文字', null],
    [{ value: 12.34 }, 12.34, null],
    [{ value: false }, false, null],
    [{ value: '' }, null, null],
    [{ value: '两\r\n行' }, '两\n行', null],
    [{}, null, null],
    [{ value: 0.1 + 0.2, formula: FORMULA }, 0.3, FORMULA],
    [{ value: 0.3, formula: FORMULA }, 0.1 + 0.2, '=\'乙\'!A1'],
    [{ value: 1e12, formula: FORMULA }, 1e12 + 0.0001, FORMULA],
    [{ value: '#DIV/0!', formula: FORMULA }, { error: '#DIV/0!' }, FORMULA],
    [{ value: null, formula: FORMULA }, 7, FORMULA],
  ])('%j is confirmed by %j', (planned, value, formula) => {
    expect(difference(planned, value, formula)).toBeNull();
  });
});

describe('not as planned', () => {
  test.each<[Planned, CellValue, string | null]>([
    [{ value: '文字' }, '别的', null],
    [{ value: '文字' }, null, null],
    [{ value: 12.34 }, 12.35, null],
    [{ value: 12.34 }, '12.34', null],
    [{ value: '12' }, 12, null],
    [{ value: '#N/A' }, { error: '#N/A' }, null],
    [{ value: 0.3, formula: FORMULA }, 0.3, null],
    [{ value: 0.3 }, 0.3, FORMULA],
    [{ value: 0.3, formula: FORMULA }, 0.3001, FORMULA],
    [{ value: 0.3, formula: FORMULA }, { error: '#REF!' }, FORMULA],
  ])('%j is not confirmed by %j', (planned, value, formula) => {
    expect(difference(planned, value, formula)).toBe('B1');
  });
});

test('what a merge covers does not count', () => {
  const sheet = anOutputSheet('rates', '甲', {
    cells: [cell(0, 0, { value: '左' }), cell(0, 1, { value: '被盖住' })],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
  });
  expect(firstDifference(sheet, { values: [['左', null]], formulas: [[null, null]] })).toBeNull();
});

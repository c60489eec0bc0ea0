import fc from 'fast-check';
import { withFunctionPrefixes, withoutFunctionPrefixes } from '../../../src/adapters/xlsx/editing/future-functions';
import { movedFormula } from '../../../src/adapters/xlsx/editing/moved-formula';
import { localA1 } from '../../../src/core/workbook/cell-address';

describe('a formula moved two rows down and one column to the right', () => {
  it.each([
    ['A1*2', 'B3*2'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B9,C:D,3:$4)', 'SUM(B3:C11,D:E,5:$4)'],
    ["'A1 年'!A1&\"A1\"&收支情况!A1", "'A1 年'!B3&\"A1\"&收支情况!B3"],
    ["'it''s A1'!A1", "'it''s A1'!B3"],
    ['LOG10(A1)+A1.x+_A1+A1_', 'LOG10(B3)+A1.x+_A1+A1_'],
    ['表1[[#This Row],[A1]]+[1]Sheet1!A1', '表1[[#This Row],[A1]]+[1]Sheet1!B3'],
    ['XFE1+A0+A1048577+1E5', 'XFE1+A0+A1048577+1E5'],
    ['XFD1+A1048575', '#REF!+#REF!'],
  ])('%s', (formula, moved) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
  });

  it('comes back when it is moved back, for any cell that stays on the sheet', () => {
    const cell = fc.record({ row: fc.integer({ min: 0, max: 5000 }), column: fc.integer({ min: 0, max: 5000 }), rows: fc.nat(9000), columns: fc.nat(9000) });
    fc.assert(
      fc.property(cell, ({ row, column, rows, columns }) => {
        const there = movedFormula(`=${localA1(row, column)}`, rows, columns);
        return there === `=${localA1(row + rows, column + columns)}` && movedFormula(there, -rows, -columns) === `=${localA1(row, column)}`;
      }),
    );
  });
});

describe('functions younger than the file format', () => {
  it.each([
    ['IFS(A1,XLOOKUP(1,B:B,C:C))', '_xlfn.IFS(A1,_xlfn.XLOOKUP(1,B:B,C:C))'],
    ['FILTER(A:A,B:B)', '_xlfn._xlws.FILTER(A:A,B:B)'],
    ['STDEV.S(A1:A9)+STDEV(A1)', '_xlfn.STDEV.S(A1:A9)+STDEV(A1)'],
    ["SUM(A1)&\"IFS(\"&'IFS(x'!A1", "SUM(A1)&\"IFS(\"&'IFS(x'!A1"],
    ['IFERROR(1,0)', 'IFERROR(1,0)'],
  ])('%s', (shown, stored) => {
    expect(withFunctionPrefixes(shown)).toBe(stored);
    expect(withoutFunctionPrefixes(stored)).toBe(shown);
  });

  it('a text that looks like a prefix stays', () => {
    expect(withoutFunctionPrefixes('"_xlfn.IFS("&_xlfn.CONCAT(A1)')).toBe('"_xlfn.IFS("&CONCAT(A1)');
  });
});

import { evaluateFormula } from '../../../src/core/formula/evaluate-formula';
import { call, columnRange, number, sumOf, text, type Expression } from '../../../src/core/formula/expression';
import { printFormula } from '../../../src/core/formula/print-formula';
import { matching } from '../../../src/core/formula/sum-functions';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';

const ROWS: readonly (readonly CellValue[])[] = [
  ['甲', 0.1],
  ['乙', 0.2],
  ['甲', '3'],
  [null, 5],
  ['A*', 7],
  ['ab', true],
];

const shown = (expression: Expression, rows = ROWS): CellValue =>
  evaluateFormula(expression, {
    source: ({ row, column }) => rows[row]?.[column] ?? null,
    planned: () => null,
  });
const names = columnRange('明细', 0, 0, 5);
const amounts = columnRange('明细', 1, 0, 5);
const sumIf = (name: string): Expression => call('SUMIF', names, text(matching(name)), amounts);

test('SUM counts numbers of a range and nothing else, without the noise of doubles', () => {
  expect(shown(sumOf([amounts]))).toBe(12.3);
  expect(shown(sumOf([columnRange('明细', 1, 0, 1), number(1)]))).toBe(1.3);
});

test('SUMIF matches the whole text, whatever its case, and takes a pattern for a text', () => {
  expect([sumIf('甲'), sumIf('a*'), sumIf('AB'), sumIf('丙')].map((one) => shown(one))).toEqual([0.1, 7, 0, 0]);
});

test('an error among the summed cells is the result', () => {
  const broken = ROWS.map((row, index) => (index === 0 ? ['甲', { error: '#REF!' }] : row));
  expect(shown(sumIf('甲'), broken)).toEqual({ error: '#REF!' });
  expect(shown(sumIf('乙'), broken)).toBe(0.2);
  expect(shown(sumOf([amounts]), broken)).toEqual({ error: '#REF!' });
});

test('criteria are escaped, and ranges carry their sheet', () => {
  expect([matching('a*?~'), matching('>5'), matching('=x')]).toEqual(['a~*~?~~', '=>5', '==x']);
  const print = (home: string): string => printFormula(sumIf('甲'), home, () => ({ sheet: '', row: 0, column: 0 }));
  expect([print('勾稽核对'), print('明细')]).toEqual(['=SUMIF(明细!A1:A6,"甲",明细!B1:B6)', '=SUMIF(A1:A6,"甲",B1:B6)']);
});

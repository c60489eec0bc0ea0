import { evaluateFormula } from '../../../src/core/formula/evaluate-formula';
import { call, columnRange, number, plannedRange, sumOf, text, type Expression } from '../../../src/core/formula/expression';
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

describe('cells of the planned sheets, one below the other', () => {
  const VALUES: Readonly<Record<string, CellValue>> = { a: 1, b: '2', c: 0.5, n: '甲', o: '乙', p: '甲' };
  const planned = (expression: Expression): CellValue => evaluateFormula(expression, { source: () => null, planned: (id) => VALUES[id] ?? null });
  const range = plannedRange(['a', 'b', 'c']);
  const at = (rows: Readonly<Record<string, number>>) => (id: string) => ({ sheet: '勾稽核对', row: rows[id] ?? 0, column: 3 });

  test('are summed and counted as cells of the workbook are', () => {
    expect(planned(call('SUM', range, number(1)))).toBe(2.5);
    expect(planned(call('COUNT', range, text('x'), number(1)))).toBe(3);
    expect(planned(call('SUMIF', plannedRange(['n', 'o', 'p']), text('甲'), range))).toBe(1.5);
    expect(planned(call('SUMIF', plannedRange(['n', 'o']), text('甲'), plannedRange(['a', 'b'])))).toBe(1);
  });

  test('are printed as a range, with the sheet where it is another', () => {
    const rows = at({ a: 4, b: 5, c: 6 });
    expect(printFormula(call('SUM', range), '勾稽核对', rows)).toBe('=SUM(D5:D7)');
    expect(printFormula(call('SUM', range), '绩效评价表', rows)).toBe('=SUM(勾稽核对!D5:D7)');
  });

  test('with a gap, or in another order, are a fault of the plan', () => {
    for (const rows of [{ a: 4, b: 5, c: 7 }, { a: 5, b: 4, c: 6 }]) expect(() => printFormula(call('SUM', range), '勾稽核对', at(rows))).toThrow(RangeError);
  });
});

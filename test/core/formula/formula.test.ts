import { call, joined, number, operation, planned, source, text, type Expression } from '../../../src/core/formula/expression';
import { evaluateFormula, type FormulaValue } from '../../../src/core/formula/evaluate-formula';
import { printFormula } from '../../../src/core/formula/print-formula';

const home = '勾稽核对';
const print = (expression: Expression): string =>
  printFormula(expression, home, (id) => ({ sheet: id.startsWith('own') ? home : '绩效评价表', row: 4, column: 1 }));
const value = (expression: Expression, cells: Readonly<Record<string, FormulaValue>> = {}): FormulaValue =>
  evaluateFormula(expression, { source: ({ row, column }) => cells[`${row},${column}`] ?? null, planned: (id) => cells[id] ?? null });
const at = (row: number, column: number): Expression => source({ sheet: "街道's 2022 年", row, column });

describe('formula text', () => {
  test('references carry the sheet, quoted as Excel quotes it, unless they stay at home', () => {
    expect(print(at(3, 2))).toBe("='街道''s 2022 年'!C4");
    expect(print(planned('own cell'))).toBe('=B5');
    expect(print(planned('other cell'))).toBe('=绩效评价表!B5');
  });

  test('brackets stand where they are needed', () => {
    const [a, b, c] = [number(1), number(2), number(3)];
    expect(print(operation(a, '-', operation(b, '-', c)))).toBe('=1-(2-3)');
    expect(print(operation(operation(a, '-', b), '-', c))).toBe('=1-2-3');
    expect(print(operation(operation(a, '+', b), '*', c))).toBe('=(1+2)*3');
    expect(print(operation(a, '/', operation(b, '*', c)))).toBe('=1/(2*3)');
    expect(print(operation(joined([text('a'), text('b'), at(0, 0)]), '=', text('')))).toBe("=\"ab\"&'街道''s 2022 年'!A1=\"\"");
    expect(print(operation(number(-1), '*', a))).toBe('=(-1)*1');
  });

  test('a literal of more than 255 characters is split, quotes doubled', () => {
    const long = '绩'.repeat(256);
    expect(print(text(long))).toBe(`="${'绩'.repeat(255)}"&"绩"`);
    expect(print(call('LEN', text('说"明"')))).toBe('=LEN("说""明""")');
  });
});

describe('values by the rules of Excel', () => {
  test.each<[string, Expression, FormulaValue]>([
    ['sums are binary until they are rounded', operation(operation(number(5612.47), '+', number(360.49)), '-', number(6061.31)), -88.35000000000036],
    ['ROUND', call('ROUND', operation(operation(number(5612.47), '+', number(360.49)), '-', number(6061.31)), number(6)), -88.35],
    ['ROUND half away from zero', call('ROUND', number(2.675), number(2)), 2.68],
    ['ROUND of a negative', call('ROUND', number(-0.125), number(2)), -0.13],
    ['an empty cell is 0 in the end', at(9, 9), 0],
    ['an empty cell is blank', call('ISBLANK', at(9, 9)), true],
    ['the empty text is not blank', call('ISBLANK', text('')), false],
    ['a text is above every number', operation(text(''), '>', number(5)), true],
    ['text and number differ', operation(text('1'), '=', number(1)), false],
    ['text compares without case', operation(text('A'), '=', text('a')), true],
    ['EXACT compares with case', call('EXACT', text('A'), text('a')), false],
    ['an error spreads', operation(operation(number(1), '/', number(0)), '+', number(1)), { error: '#DIV/0!' }],
    ['ISERROR stops it', call('ISERROR', operation(number(1), '/', number(0))), true],
    ['IF takes one branch only', call('IF', operation(number(1), '=', number(1)), text('是'), operation(number(1), '/', number(0))), '是'],
    ['text in arithmetic', operation(text('数'), '+', number(1)), { error: '#VALUE!' }],
    ['COUNT counts numbers', call('COUNT', number(1), text('2'), text('')), 1],
    ['TEXT of an amount', call('TEXT', number(0), text('0.00')), '0.00'],
    ['TEXT of a rate', call('TEXT', number(0.9445), text('0.00##########%')), '94.45%'],
    ['TEXT of a rate near one', call('TEXT', number(0.99996), text('0.00##########%')), '99.996%'],
    ['TRIM', call('TRIM', text('  a  b ')), 'a b'],
    ['LEFT', call('LEFT', text('说明文字'), number(2)), '说明'],
    ['NOT', call('NOT', call('ISNUMBER', text('1'))), true],
  ])('%s', (_name, expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });
});

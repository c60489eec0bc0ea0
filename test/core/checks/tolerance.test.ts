import fc from 'fast-check';
import { boundsOf, halfUnit, quotientHalfUnit } from '../../../src/core/checks/tolerance';
import type { Figure } from '../../../src/core/ledger/figure';
import { compare, decimalText, parseDecimal, trimmed, type Decimal } from '../../../src/core/money/decimal';
import type { MoneyUnit } from '../../../src/core/money/money-unit';

const cell = { sheet: '表', row: 0, column: 0 };
function figure(unit: MoneyUnit, decimals: number): Figure {
  return {
    subject: { kind: 'total' },
    measure: 'executed',
    rowLabel: { text: '合计', cell },
    columnHeader: { text: '执行数', cell },
    cell,
    sum: null,
    parts: [],
    unit,
    columnUnit: unit,
    pointsFactor: 1,
    reading: { state: 'blank' },
    raw: '',
    decimals,
  };
}
const figures = (count: number, unit: MoneyUnit = 'wanYuan', decimals = 2): Figure[] => Array.from({ length: count }, () => figure(unit, decimals));
const plain = (value: Decimal): string => decimalText(trimmed(value));
const bounds = (of: readonly Figure[], unit: MoneyUnit): [string, string] => {
  const { tolerance, noticeBound } = boundsOf(of, unit);
  return [plain(tolerance), plain(noticeBound)];
};
const decimal = (text: string): Decimal => parseDecimal(text) ?? { unscaled: 0n, scale: 0 };

describe('how far rounding explains a gap', () => {
  test.each<[number, string, string]>([
    // 0.005 × count, at most 0.05; the notice bound is 0.01 × √count, cut to four digits, where that is more.
    [2, '0.01', '0.0141'],
    [3, '0.015', '0.0173'],
    [4, '0.02', '0.02'],
    [5, '0.025', '0.025'],
    [10, '0.05', '0.05'],
    [11, '0.05', '0.05'],
    [25, '0.05', '0.05'],
    [26, '0.05', '0.0509'],
    [36, '0.05', '0.06'],
    [301, '0.05', '0.1734'],
  ])('%i figures of two decimals in 万元: %s, a notice up to %s', (count, tolerance, noticeBound) => {
    expect(bounds(figures(count), 'wanYuan')).toEqual([tolerance, noticeBound]);
  });

  test('a half unit follows the decimals of the column', () => {
    expect([0, 1, 2, 4].map((decimals) => plain(halfUnit(figure('wanYuan', decimals), 'wanYuan')))).toEqual(['0.5', '0.05', '0.005', '0.00005']);
    expect(bounds(figures(3, 'wanYuan', 0), 'wanYuan')[0]).toBe('0.05');
    expect(bounds(figures(3, 'wanYuan', 4), 'wanYuan')).toEqual(['0.00015', '0.0173']);
  });

  test('figures in 元 agree to 0.01, however many there are', () => {
    expect(bounds(figures(2, 'yuan'), 'yuan')).toEqual(['0.01', '0.01']);
    expect(bounds(figures(400, 'yuan', 0), 'yuan')).toEqual(['0.01', '0.01']);
    expect(bounds(figures(2, 'yuan'), 'wanYuan')).toEqual(['0.000001', '0.000001']);
  });

  test('across units the coarser one counts', () => {
    // 0.005 万元 are 50 元, and twice 0.005 元.
    const mixed = [...figures(2, 'yuan'), figure('wanYuan', 2)];
    expect(bounds(mixed, 'yuan')).toEqual(['50.01', '173']);
    expect(bounds(mixed, 'wanYuan')).toEqual(['0.005001', '0.0173']);
    expect(plain(halfUnit(figure('wanYuan', 2), 'yuan'))).toBe('50');
  });

  test('every row of a sum was rounded by itself', () => {
    const sum = { firstRow: 4, lastRow: 7, match: null, rows: Int32Array.of(4, 5, 6, 7), textAmounts: [], otherCount: 0, failures: [] };
    // Four rows and the total: 0.005 × 5, and 0.01 × √5.
    expect(bounds([{ ...figure('wanYuan', 2), sum }, figure('wanYuan', 2)], 'wanYuan')).toEqual(['0.025', '0.025']);
    expect(bounds([{ ...figure('wanYuan', 3), sum }, figure('wanYuan', 3)], 'wanYuan')).toEqual(['0.0025', '0.0223']);
  });

  test('in a quotient an amount is off by no more than 0.005 of its own unit', () => {
    expect([0, 2, 3, 4].map((decimals) => plain(quotientHalfUnit(figure('wanYuan', decimals), 'wanYuan')))).toEqual(['0.005', '0.005', '0.0005', '0.00005']);
    expect([plain(quotientHalfUnit(figure('yuan', 0), 'wanYuan')), plain(quotientHalfUnit(figure('wanYuan', 0), 'yuan'))]).toEqual(['0.0000005', '50']);
  });

  test('the tolerance never passes 0.05 万元, and a notice starts where rounding ends', () => {
    const some = fc.array(fc.record({ unit: fc.constantFrom<MoneyUnit>('yuan', 'wanYuan'), decimals: fc.nat(6) }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(some, (all) => {
        const { tolerance, noticeBound } = boundsOf(all.map(({ unit, decimals }) => figure(unit, decimals)), 'wanYuan');
        expect(compare(tolerance, decimal('0.05'))).toBeLessThanOrEqual(0);
        expect(compare(noticeBound, tolerance)).toBeGreaterThanOrEqual(0);
        expect(compare(tolerance, decimal('0'))).toBe(1);
      }),
    );
  });
});

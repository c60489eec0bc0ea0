import { Decimal as Oracle } from 'decimal.js';
import fc from 'fast-check';
import { absolute, add, compare, decimalOfDouble, decimalText, doubleOf, isZero, multiply, parseDecimal, shifted, subtract, sum, trimmed, type Decimal } from '../../../src/core/money/decimal';
import { divideHalfAwayFromZero, roundHalfAwayFromZero } from '../../../src/core/money/rounding';
import { inUnit } from '../../../src/core/money/money-unit';

Oracle.set({ precision: 80, rounding: Oracle.ROUND_HALF_UP });

const decimals = fc
  .record({ unscaled: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), scale: fc.integer({ min: 0, max: 8 }) })
  .map((value): Decimal => value);
const oracle = (value: Decimal): Oracle => new Oracle(decimalText(value));
const parsed = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`${text} is no number`);
  return value;
};

describe('exact decimals', () => {
  test('the sources of the model report add up to 5972.96, 88.35 short of its total', () => {
    const sources = sum(['5612.47', '360.49', '0.00', '0.00'].map(parsed));
    expect(decimalText(sources)).toBe('5972.96');
    expect(decimalText(subtract(sources, parsed('6061.31')))).toBe('-88.35');
    expect(decimalText(subtract(parsed('6061.31'), sources))).toBe('88.35');
  });

  test.each([
    ['12.50', '12.50'],
    ['-0.05', '-0.05'],
    ['.5', '0.5'],
    ['7.', '7'],
    ['1e-7', '0.0000001'],
    ['1.5E3', '1500'],
    ['+3.25', '3.25'],
    ['-1.5e+2', '-150'],
    ['12.5e-10', '0.00000000125'],
    ['0', '0'],
    ['-0.00', '0.00'],
  ])('%s is read as %s', (text, expected) => {
    expect(decimalText(parsed(text))).toBe(expected);
  });

  test.each(['', '-', '.', 'abc', '1.2.3', '1,000', '1e', '0x10', '12元', '￥12', '1e1000', '--1', '1 ', 'e5'])('%p is no number', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  test('a double is what Excel shows of it: 15 significant digits', () => {
    expect(decimalText(decimalOfDouble(0.1 + 0.2) ?? parsed('0'))).toBe('0.3');
    expect(decimalText(decimalOfDouble(-6061.31) ?? parsed('0'))).toBe('-6061.31');
    expect(decimalOfDouble(Number.NaN)).toBeNull();
    expect(decimalOfDouble(Number.POSITIVE_INFINITY)).toBeNull();
  });

  test.each([['12.50', '12.5'], ['12.00', '12'], ['1200', '1200'], ['-0.050', '-0.05'], ['0.00', '0'], ['100.10', '100.1']])('%s without spare zeros is %s', (text, expected) => {
    expect(decimalText(trimmed(parsed(text)))).toBe(expected);
  });

  test.each([['12.50', 12.5], ['-88.35', -88.35], ['0.00', 0], ['1200', 1200]])('%s is handed to a cell as %d', (text, expected) => {
    expect(doubleOf(parsed(text))).toBe(expected);
  });

  test.each([['-88.35', '88.35', false], ['88.35', '88.35', false], ['0.00', '0.00', true], ['-0.01', '0.01', false]])('%s is off by %s', (text, size, isNothing) => {
    expect(decimalText(absolute(parsed(text)))).toBe(size);
    expect(isZero(parsed(text))).toBe(isNothing);
  });

  test.each([['1', '2', -1], ['2', '1', 1], ['1.10', '1.1', 0], ['-2', '-1', -1], ['0.00', '0', 0]])('%s against %s is %d', (left, right, order) => {
    expect(compare(parsed(left), parsed(right))).toBe(order);
  });

  test('the sum of nothing is 0', () => {
    expect(decimalText(sum([]))).toBe('0');
  });

  test('sums, differences and products agree with decimal.js', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(oracle(add(a, b)).eq(oracle(a).plus(oracle(b)))).toBe(true);
        expect(oracle(subtract(a, b)).eq(oracle(a).minus(oracle(b)))).toBe(true);
        expect(oracle(multiply(a, b)).eq(oracle(a).times(oracle(b)))).toBe(true);
        expect(Math.sign(compare(a, b))).toBe(oracle(a).comparedTo(oracle(b)));
      }),
    );
  });

  test('shifting the point loses nothing', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: -6, max: 6 }), (value, power) => {
        expect(oracle(shifted(value, power)).eq(oracle(value).times(new Oracle(10).pow(power)))).toBe(true);
      }),
    );
  });

  test('元 and 万元 are the same money', () => {
    expect(decimalText(inUnit(parsed('60613100'), 'yuan', 'wanYuan'))).toBe('6061.3100');
    expect(decimalText(inUnit(parsed('6061.31'), 'wanYuan', 'yuan'))).toBe('60613100');
    expect(decimalText(inUnit(parsed('0.01'), 'yuan', 'wanYuan'))).toBe('0.000001');
  });
});

describe('rounding half away from zero', () => {
  test.each([
    ['2.675', 2, '2.68'],
    ['-2.675', 2, '-2.68'],
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['-0.5', 0, '-1'],
    ['0.4999', 0, '0'],
    ['1.005', 2, '1.01'],
    ['12', 2, '12.00'],
  ])('%s to %i digits is %s', (text, digits, expected) => {
    expect(decimalText(roundHalfAwayFromZero(parsed(text), digits))).toBe(expected);
  });

  test('quotients agree with decimal.js, both signs', () => {
    fc.assert(
      fc.property(decimals, decimals.filter(({ unscaled }) => unscaled !== 0n), fc.integer({ min: 0, max: 6 }), (a, b, scale) => {
        const expected = oracle(a).div(oracle(b)).toDecimalPlaces(scale, Oracle.ROUND_HALF_UP);
        expect(oracle(divideHalfAwayFromZero(a, b, scale)).eq(expected)).toBe(true);
      }),
    );
  });

  test('division by zero is refused', () => {
    expect(() => divideHalfAwayFromZero(parsed('1'), parsed('0'), 2)).toThrow(RangeError);
  });
});

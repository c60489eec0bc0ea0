import { Decimal as Oracle } from 'decimal.js';
import fc from 'fast-check';
import { add, compare, decimalOfDouble, decimalText, multiply, parseDecimal, shifted, subtract, sum, type Decimal } from '../../../src/core/money/decimal';
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
  ])('%s is read as %s', (text, expected) => {
    expect(decimalText(parsed(text))).toBe(expected);
  });

  test.each(['', '-', '.', 'abc', '1.2.3', '1,000', '1e', '0x10'])('%p is no number', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  test('a double is what Excel shows of it: 15 significant digits', () => {
    expect(decimalText(decimalOfDouble(0.1 + 0.2) ?? parsed('0'))).toBe('0.3');
    expect(decimalText(decimalOfDouble(-6061.31) ?? parsed('0'))).toBe('-6061.31');
    expect(decimalOfDouble(Number.NaN)).toBeNull();
    expect(decimalOfDouble(Number.POSITIVE_INFINITY)).toBeNull();
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

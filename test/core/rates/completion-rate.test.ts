import { Decimal as Oracle } from 'decimal.js';
import fc from 'fast-check';
import { completionRate, rateText, roundedRate } from '../../../src/core/rates/completion-rate';
import { compare, decimalText, parseDecimal, type Decimal } from '../../../src/core/money/decimal';

Oracle.set({ precision: 60, rounding: Oracle.ROUND_HALF_UP });

const decimal = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`${text} is no number`);
  return value;
};
const rate = (executed: string, budget: string): { executed: Decimal; budget: Decimal } => ({ executed: decimal(executed), budget: decimal(budget) });
/** Amounts up to ten thousand million 万元, two decimals; no department has more. */
const amounts = fc.bigInt({ min: 1n, max: 10n ** 12n }).map((unscaled): Decimal => ({ unscaled, scale: 2 }));
const signed = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((unscaled): Decimal => ({ unscaled, scale: 2 }));
const oracle = (value: Decimal): Oracle => new Oracle(decimalText(value));

describe('whether there is a rate', () => {
  test.each<[string, string | null, string | null, string]>([
    ['both sides are stated', '94.45', '100', 'ratio'],
    ['nothing is executed', '0', '100', 'ratio'],
    ['a negative budget', '5', '-100', 'ratio'],
    ['a budget of 0', '5', '0', 'noBase'],
    ['a budget of 0.00', '5', '0.00', 'noBase'],
    ['0 of 0', '0', '0', 'noBase'],
    ['an open budget', '5', null, 'notStated'],
    ['an open execution', null, '100', 'notStated'],
    ['an open execution of a budget of 0', null, '0', 'notStated'],
    ['both open', null, null, 'notStated'],
  ])('%s', (_name, executed, budget, kind) => {
    expect(completionRate(executed === null ? null : decimal(executed), budget === null ? null : decimal(budget)).kind).toBe(kind);
  });
});

describe('the printed rate', () => {
  test.each([
    ['6061.31', '6061.31', '100.00%'],
    ['6061.310', '6061.31', '100.00%'],
    ['94.45', '100', '94.45%'],
    ['0', '100', '0.00%'],
    ['1', '3', '33.33%'],
    ['2', '3', '66.67%'],
    // Half away from zero, both signs.
    ['94.445', '100', '94.45%'],
    ['-94.445', '100', '-94.45%'],
    ['94.4449999', '100', '94.44%'],
    ['110', '100', '110.00%'],
    // 100% is kept for equal amounts.
    ['99.99', '100', '99.99%'],
    ['99.995', '100', '99.995%'],
    ['99.996', '100', '99.996%'],
    ['99.9994', '100', '99.999%'],
    ['99.9996', '100', '99.9996%'],
    ['100.004', '100', '100.004%'],
    ['100.005', '100', '100.01%'],
    ['60613099.99', '60613100', '99.99999998%'],
    ['60613100.01', '60613100', '100.00000002%'],
    // Only what is near +100% is told apart; −99.996% stays at two decimals.
    ['-99.996', '100', '-100.00%'],
  ])('%s of %s is %s', (executed, budget, text) => {
    expect(rateText(rate(executed, budget))).toBe(text);
  });

  test('is 100.00% if and only if the amounts are equal', () => {
    fc.assert(
      fc.property(amounts, fc.oneof(amounts, fc.bigInt({ min: -5n, max: 5n })), (budget, other) => {
        const executed = typeof other === 'bigint' ? { unscaled: budget.unscaled + other, scale: 2 } : other;
        expect(rateText({ executed, budget }) === '100.00%').toBe(compare(executed, budget) === 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('agrees with decimal.js at two decimals of a percent, or is near 100% and has more', () => {
    fc.assert(
      fc.property(signed, amounts, (executed, budget) => {
        const exact = oracle(executed).div(oracle(budget));
        const rounded = roundedRate({ executed, budget });
        expect(oracle(rounded).eq(exact.toDecimalPlaces(rounded.scale, Oracle.ROUND_HALF_UP))).toBe(true);
        if (rounded.scale > 4) expect(exact.toDecimalPlaces(4, Oracle.ROUND_HALF_UP).eq(1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('near 100% it has just the decimals that tell it from 100%', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 6n, max: 10n ** 11n }), fc.bigInt({ min: 1n, max: 40n }), fc.boolean(), (unscaled, gap, isMore) => {
        const budget = { unscaled, scale: 2 };
        const executed = { unscaled: isMore ? unscaled + gap : unscaled - gap, scale: 2 };
        const rounded = roundedRate({ executed, budget });
        expect(oracle(rounded).eq(1)).toBe(false);
        const exact = oracle(executed).div(oracle(budget));
        for (const coarser of [4, 5, 6, 7, 8, 9, 10].filter((scale) => scale < rounded.scale)) {
          expect(exact.toDecimalPlaces(coarser, Oracle.ROUND_HALF_UP).eq(1)).toBe(true);
        }
      }),
    );
  });
});

import { isTelling } from '../../../../src/core/checks/clues/chance';
import { decimal } from '../plain-figures';

describe('a match says something where chance gives it in no more than 1 of 100 books', () => {
  test.each<[string, number, boolean]>([
    // 88.35 is one of 8835 amounts.
    ['88.35', 88, true],
    ['88.35', 89, false],
    ['88.00', 1, false],
    ['8800.00', 1, false],
    ['-88.35', 88, true],
    // Zeros at its end say that round amounts are in use: 100 is as common as 1.
    ['1.00', 1, false],
    ['1.00', 0, true],
    ['100', 1, false],
    ['101', 1, true],
    ['101000', 1, true],
    ['101000', 2, false],
    ['200.01', 200, true],
    // Of 88.2 comparisons the next whole number counts.
    ['88.35', 88.2, false],
    ['0', 1, false],
    ['0', 0, true],
  ])('%s among %f amounts: %s', (value, tried, expected) => {
    expect(isTelling(decimal(value), tried)).toBe(expected);
  });
});

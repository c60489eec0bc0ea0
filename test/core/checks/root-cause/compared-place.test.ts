import type { BookPlaces } from '../../../../src/core/checks/book-places';
import type { CheckResult } from '../../../../src/core/checks/check-result';
import { comparedPlaces, isAt } from '../../../../src/core/checks/root-cause/compared-place';
import { amount, barePlaces, sumOfRows, sumRelation } from '../plain-figures';

/** The places that count, with what 1 more in them adds to left − right. */
const weights = (result: CheckResult, book: BookPlaces = barePlaces()): [string, number][] =>
  comparedPlaces(result, book).map(({ figure, weight }) => [figure.rowLabel.text, weight]);

describe('the places of a relation', () => {
  test('count once for each term, with the sign of their side', () => {
    expect(weights(sumRelation([amount('B5', '60'), amount('B6', '40')], amount('B4', '100')))).toEqual([['B5', 1], ['B6', 1], ['B4', -1]]);
  });

  test('of a cell that two terms name add up; one on both sides does not count', () => {
    const shared = amount('B5', '60');
    expect(weights(sumRelation([shared, amount('B5', '60'), amount('B6', '40')], amount('B4', '160')))).toEqual([['B5', 2], ['B6', 1], ['B4', -1]]);
    expect(weights(sumRelation([shared, amount('B6', '0')], amount('B5', '60')))).toEqual([['B6', 1]]);
    expect(weights(sumRelation([amount('B5', '60')], amount('C5', '60')))).toEqual([['B5', 1], ['C5', -1]]);
    const elsewhere = { ...amount('B5', '60'), cell: { sheet: '另一张', row: 4, column: 1 } };
    expect(weights(sumRelation([shared], elsewhere))).toEqual([['B5', 1], ['B5', -1]]);
  });

  test('of sums over one column of a list are one, since a row counts in one of them', () => {
    const [general, other] = [sumOfRows('E5', '60', [5, 7]), sumOfRows('E6', '40', [6])];
    expect(weights(sumRelation([general, other], amount('E4', '100')))).toEqual([['E5', 1], ['E4', -1]]);
    expect(weights(sumRelation([general], sumOfRows('F5', '60', [5, 7])))).toEqual([['E5', 1], ['F5', -1]]);
  });

  test('of what institutions add up are their shares', () => {
    const ofBoth = amount('B4', '100', { parts: [amount('B9', '70'), amount('B10', '30')] });
    expect(weights(sumRelation([amount('B5', '100')], ofBoth))).toEqual([['B5', 1], ['B9', -1], ['B10', -1]]);
    expect(['!B9', '!B4'].map((place) => isAt(ofBoth, comparedPlaces(sumRelation([amount(place.slice(1), '1')], amount('A1', '1')), barePlaces())[0]?.key ?? '', barePlaces()))).toEqual([true, false]);
  });

  test('are not looked at in the rows of very wide tables', () => {
    const parts = (count: number): ReturnType<typeof amount>[] => Array.from({ length: count }, (_, index) => amount(`B${String(index + 5)}`, '1'));
    expect([598, 599, 600].map((count) => weights(sumRelation(parts(count), amount('B4', '600'))).length)).toEqual([599, 600, 0]);
  });
});

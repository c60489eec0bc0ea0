import type { CheckResult } from '../../../../src/core/checks/check-result';
import { comparedPlaces } from '../../../../src/core/checks/root-cause/compared-place';
import { leadingResult } from '../../../../src/core/checks/root-cause/leading-result';
import { amount, barePlaces, rateRelation, sumRelation, withinBudget } from '../plain-figures';

/** 160.00 spent on a line, where 60.00 was right: the sums below say so. */
const spent = amount('C5', '160.00');
const asPart = sumRelation([spent, amount('C6', '40.00')], amount('C4', '100.00'));
const ofMany = sumRelation([spent, amount('C6', '40.00'), amount('C7', '1.00')], amount('C8', '101.00'));
const asTotal = sumRelation([amount('D5', '60.00')], spent);
const overBudget = withinBudget(spent, amount('B5', '60.00'));
const overOpening = withinBudget(spent, amount('A5', '60.00'), 'originalBudget');
const rate = rateRelation(amount('E5', '100.00', { measure: 'statedRate' }), spent, amount('B5', '60.00'));

const [place] = comparedPlaces(asPart, barePlaces());
const leads = (...results: CheckResult[]): CheckResult | null => (place === undefined ? null : leadingResult(results, place, barePlaces()));

describe('the relation that leads', () => {
  test.each<[string, CheckResult, CheckResult]>([
    ['the gravest before all others', asTotal, rate],
    ['an error before what is only a notice', overBudget, overOpening],
    ['a sum before a budget that is exceeded', asTotal, overBudget],
    ['the sum that it is a part of before one that it is the total of', asPart, asTotal],
    ['and be that one shorter', ofMany, asTotal],
    ['the shorter of two sums', asPart, ofMany],
  ])('%s', (_, first, second) => {
    expect([leads(first, second) === first, leads(second, first) === first]).toEqual([true, true]);
  });

  test('the first of equal ones', () => {
    const other = sumRelation([spent, amount('C9', '40.00')], amount('C10', '100.00'));
    expect([leads(asPart, other) === asPart, leads(other, asPart) === other]).toEqual([true, true]);
  });

  test('none of none', () => {
    expect(leads()).toBeNull();
  });
});

import type { CheckResult } from '../../../../src/core/checks/check-result';
import { ClueSearch } from '../../../../src/core/checks/clues/clues-of-causes';
import { amount, bareFacts, barePlaces, decimal, rateRelation, sumRelation, withinBudget } from '../plain-figures';
import { shownClue } from './gap-tester';

/** "commonCell B5 → 50": the clues of a cause; suspects are cells of its relation with the change that each would need. */
const told = (leading: CheckResult, suspected: Readonly<Record<string, string>> = {}, consequences: readonly CheckResult[] = []): string[] => {
  const figures = [...leading.left, ...leading.right].map(({ figure }) => figure);
  const suspects = figures.flatMap((figure) => {
    const change = suspected[figure.rowLabel.text];
    return change === undefined ? [] : [{ figure, change: decimal(change) }];
  });
  return new ClueSearch(bareFacts(), barePlaces()).of({ leading, consequences, suspects }).map((clue) => `${clue.kind} ${shownClue(clue) ?? ''}`);
};
const sum = (whole: string, ...parts: string[]): CheckResult => sumRelation(parts.map((value, index) => amount(`B${String(index + 5)}`, value)), amount('B4', whole));
const round = sum('100', '60', '30');

describe('the clues of a cause', () => {
  test('begin with the suspects: common to several relations, or what none bears out', () => {
    expect(told(round, { B5: '10' }, [sum('70', '60')])).toEqual(['commonCell B5 → 70']);
    expect(told(round, { B5: '10', B6: '10' })).toEqual(['unconfirmedCell B5 → 70 B6 → 40']);
    expect(told(round)).toEqual([]);
  });

  test('say what an amount would have to be in its own unit, and a rate in points', () => {
    const inYuan = sumRelation([amount('B5', '600000', { unit: 'yuan' })], amount('B4', '70'));
    expect(told(inYuan, { B5: '10' })[0]).toBe('unconfirmedCell B5 → 700000');
    const rate = rateRelation(amount('D5', '90', { measure: 'statedRate', unit: 'yuan' }), amount('C5', '80'), amount('B5', '100'));
    expect(told(rate, { D5: '-10' })).toEqual(['unconfirmedCell D5 → 80']);
    expect(told(rate)).toEqual([]);
  });

  test('of a rate are its suspects alone, whatever its amounts look like', () => {
    expect(told(rateRelation(amount('D5', '90', { measure: 'statedRate' }), amount('C5', '800000'), amount('B5', '100')))).toEqual([]);
  });

  test('of an exceeded budget name cells and no amount, and find the other unit', () => {
    const [spent, planned] = [amount('C5', '883500.00'), amount('B5', '88.35')];
    expect(told(withinBudget(spent, planned), { C5: '-1' })).toEqual(['unconfirmedCell C5', 'otherUnit C5']);
    expect(told(withinBudget(spent, planned, 'originalBudget'), { C5: '-1' })).toEqual(['unconfirmedCell C5']);
    expect(told(withinBudget(amount('C5', '90.00'), planned))).toEqual([]);
  });

  test.each<[string, CheckResult, string]>([
    ['another unit', sum('200.11', '1000000', '100.11'), 'otherUnit B5 → 100'],
    ['a moved point', sum('3705.02', '36.05', '100.11'), 'movedPoint B5 → 3604.91'],
    ['swapped digits', sum('5712.58', '5162.47', '100.11'), 'swappedDigits B5 → 5612.47'],
  ])('find %s', (_, leading, clue) => {
    expect(told(leading)).toEqual([clue]);
  });

  test('are three at most, the most specific first', () => {
    // −50.05 where 50.05 is meant: 100.10 are missing, which is one of the parts, and two others together.
    const missing = sum('1250.36', '-50.05', '100.10', '60.04', '40.06', '1000.11');
    expect(told(missing)).toEqual(['wrongSign B5 → 50.05', 'partOfDifference B6', 'linesOfDifference B7 B8']);
    expect(told(missing, { B5: '100.10' })).toEqual(['unconfirmedCell B5 → 50.05', 'wrongSign B5 → 50.05', 'partOfDifference B6']);
  });
});

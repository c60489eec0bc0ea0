import { partResult, limitResult } from '../../../../src/core/checks/bound';
import type { CheckResult } from '../../../../src/core/checks/check-result';
import { holdsWith, neededChange } from '../../../../src/core/checks/root-cause/change';
import { comparedPlaces, type ComparedPlace } from '../../../../src/core/checks/root-cause/compared-place';
import type { MoneyUnit } from '../../../../src/core/money/money-unit';
import { amount, barePlaces, decimal, plainText, rateRelation, sumRelation, withinBudget } from '../plain-figures';

const placeIn = (result: CheckResult, label: string): ComparedPlace => {
  const found = comparedPlaces(result, barePlaces()).find(({ figure }) => figure.rowLabel.text === label);
  if (found === undefined) throw new Error(`${label} takes no part`);
  return found;
};
const needed = (result: CheckResult, label: string, unit: MoneyUnit = 'wanYuan'): string | null => plainText(neededChange(result, placeIn(result, label), barePlaces(unit)));
/** Which of the changes make the relation hold. */
const holding = (result: CheckResult, label: string, changes: readonly string[], unit: MoneyUnit = 'wanYuan'): string[] =>
  changes.filter((change) => holdsWith(result, placeIn(result, label), decimal(change), barePlaces(unit)));

describe('a sum', () => {
  const [total, first, second] = [amount('B4', '100.00'), amount('B5', '60.00'), amount('B6', '30.00')];

  test('needs more in a part or less in the total', () => {
    const lacking = sumRelation([first, second], total);
    expect([needed(lacking, 'B5'), needed(lacking, 'B4')]).toEqual(['10', '-10']);
    const beyond = sumRelation([first, amount('B6', '52.50')], total);
    expect([needed(beyond, 'B6'), needed(beyond, 'B4')]).toEqual(['-12.5', '12.5']);
  });

  test('in which an amount counts twice needs half of it there, to one more digit', () => {
    const twice = sumRelation([first, first, second], amount('B4', '160.01'));
    expect([needed(twice, 'B5'), needed(twice, 'B6')]).toEqual(['5.005', '10.01']);
    const whole = { ...sumRelation([first], total), right: [total, total].map((figure) => ({ sign: 1 as const, figure })), difference: decimal('-30.50') };
    expect(needed(whole, 'B4')).toBe('-15.25');
  });

  test('of which one amount counts three times rounds what it would need', () => {
    expect(needed(sumRelation([first, first, first, second], amount('B4', '220.00')), 'B5')).toBe('3.333');
  });

  test('holds with as much as rounding leaves open, above and below', () => {
    const lacking = sumRelation([first, second], total);
    // 0.01 × √3 万元, cut to four digits.
    expect(holding(lacking, 'B5', ['9.9826', '9.9827', '10', '10.0173', '10.0174'])).toEqual(['9.9827', '10', '10.0173']);
    expect(holding(lacking, 'B4', ['-9.9826', '-9.9827', '-10.0173', '-10.0174', '10'])).toEqual(['-9.9827', '-10.0173']);
    expect(holding(sumRelation([first, first, second], amount('B4', '160')), 'B5', ['5', '10'])).toEqual(['5']);
  });
});

describe('a limit', () => {
  const over = withinBudget(amount('C5', '120.00'), amount('B5', '100.00'));

  test('is kept with less spent or a larger budget', () => {
    expect([needed(over, 'C5'), needed(over, 'B5')]).toEqual(['-20', '20']);
    // Rounding explains 0.01 between two amounts.
    expect(holding(over, 'C5', ['-19.98', '-19.99', '-20', '-60'])).toEqual(['-19.99', '-20', '-60']);
    expect(holding(over, 'B5', ['19.98', '19.99', '60'])).toEqual(['19.99', '60']);
  });

  test('of a part by its whole likewise, and of what is usually no more than something else', () => {
    const about = { rule: 'of-which-sum', unit: 'wanYuan' } as const;
    const part = partResult({ ...about, scope: 'B5', part: amount('C5', '120.00'), whole: amount('B5', '100.00') });
    const hint = limitResult({ ...about, figure: amount('C5', '120.00'), limit: amount('B5', '100.00') });
    if (part === null || hint === null) throw new Error('both are stated');
    expect([needed(part, 'C5'), holding(part, 'C5', ['-10', '-20'])]).toEqual(['-20', ['-20']]);
    expect([needed(hint, 'C5'), holding(hint, 'C5', ['-10', '-20', '-30'])]).toEqual(['-20', ['-20', '-30']]);
  });
});

describe('a stated rate', () => {
  const rate = (points: string): ReturnType<typeof amount> => amount('D5', points, { measure: 'statedRate', unit: 'yuan' });
  const [spent, planned] = [amount('C5', '80.00'), amount('B5', '100.00')];
  const wrong = rateRelation(rate('90.00'), spent, planned);

  test('needs another rate, another execution or another budget, in as many digits as its column has', () => {
    // 80 of 100 is 80 %; 90 of 100; 80 of 88.888…
    expect(['D5', 'C5', 'B5'].map((label) => needed(wrong, label))).toEqual(['-10', '10', '-11.11']);
    expect(needed(rateRelation(rate('90.005'), spent, planned), 'C5')).toBe('10.01');
  });

  test('in a book of both units needs amounts in the unit of the book', () => {
    const inYuan = rateRelation(rate('90.005'), amount('C5', '800000.00', { unit: 'yuan' }), planned);
    expect([needed(inYuan, 'C5'), needed(inYuan, 'B5')]).toEqual(['10.005', '-11.12']);
    expect(holding(inYuan, 'C5', ['10.005', '100050', '0.0010005'])).toEqual(['10.005']);
    expect(holding(inYuan, 'D5', ['-10.005', '-100050'])).toEqual(['-10.005']);
    const ofYuan = rateRelation(rate('90.00'), spent, planned, 'yuan');
    expect([needed(ofYuan, 'C5', 'yuan'), needed(ofYuan, 'B5', 'yuan')]).toEqual(['100000', '-111100']);
    expect(needed(rateRelation(rate('90.005'), spent, planned, 'yuan'), 'C5', 'yuan')).toBe('100100');
    expect(holding(ofYuan, 'C5', ['10', '100000'], 'yuan')).toEqual(['100000']);
  });

  test('of 0 fits no budget at all', () => {
    expect([needed(rateRelation(rate('0'), spent, planned), 'B5'), needed(rateRelation(rate('0'), spent, planned), 'C5')]).toEqual([null, '-80']);
  });

  test('holds with a change of one of the three, and never with a budget of 0', () => {
    // Half of the last digit of the rate and of both amounts: 0.005 + 0.005 + 0.004 points.
    expect(holding(wrong, 'D5', ['-9.98', '-9.986', '-10', '-10.014', '-10.02', '10'])).toEqual(['-9.986', '-10', '-10.014']);
    expect(holding(wrong, 'C5', ['10', '9.9', '-10'])).toEqual(['10']);
    expect(holding(wrong, 'B5', ['-11.11', '11.11', '-100'])).toEqual(['-11.11']);
  });
});

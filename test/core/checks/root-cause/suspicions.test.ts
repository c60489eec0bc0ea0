import type { CheckResult } from '../../../../src/core/checks/check-result';
import { comparedPlaces } from '../../../../src/core/checks/root-cause/compared-place';
import { evidenceOf, explainsSame, isStronger, suspicionOf, type Suspicion, type Use } from '../../../../src/core/checks/root-cause/suspicions';
import { amount, barePlaces, plainText, rateRelation, sumRelation, withinBudget } from '../plain-figures';

const usesOf = (label: string, results: readonly CheckResult[]): Use[] =>
  results.flatMap((result) => comparedPlaces(result, barePlaces()).filter(({ figure }) => figure.rowLabel.text === label).map((place) => ({ result, place })));
const suspicion = (label: string, failing: readonly CheckResult[], holding: readonly CheckResult[] = []): Suspicion | null =>
  suspicionOf(usesOf(label, failing), usesOf(label, holding), barePlaces());
/** The change with the number of relations that it explains. */
const shown = (found: Suspicion | null): [string | null, number] | null => (found === null ? null : [plainText(found.change), found.explained.length]);

/** Column C: 合计 100.00 of 60.00 and 40.00; a part is 45.00 in place of 40.00. */
const [total, first, wrong] = [amount('C4', '100.00'), amount('C5', '60.00'), amount('C6', '45.00')];
const ofColumn = sumRelation([first, wrong], total);
const ofRow = sumRelation([amount('D6', '30.00'), amount('E6', '10.00')], wrong);

describe('an amount is suspected', () => {
  test('where one other makes all sums hold', () => {
    expect(shown(suspicion('C6', [ofColumn, ofRow]))).toEqual(['-5', 2]);
    expect(shown(suspicion('C5', [ofColumn]))).toEqual(['-5', 1]);
  });

  test('unless a relation that holds would then break', () => {
    const bornOut = sumRelation([amount('D5', '20.00'), amount('E5', '40.00')], first);
    expect(shown(suspicion('C5', [ofColumn], [bornOut]))).toBeNull();
    // Rounding explains 0.01 of 60.00, and no 0.02.
    expect(shown(suspicion('C5', [sumRelation([first, amount('C6', '40.01')], total)], [bornOut]))).toEqual(['-0.01', 1]);
    expect(shown(suspicion('C5', [sumRelation([first, amount('C6', '40.02')], total)], [bornOut]))).toBeNull();
  });

  test('of the change that most of them ask for', () => {
    const otherwise = sumRelation([amount('F6', '44.00')], wrong);
    expect(shown(suspicion('C6', [otherwise, ofColumn, ofRow]))).toEqual(['-5', 2]);
    expect(shown(suspicion('C6', [ofColumn, ofRow, otherwise]))).toEqual(['-5', 2]);
    expect(shown(suspicion('C6', [otherwise, ofColumn]))).toEqual(['-1', 1]);
  });

  test('never of one that would make it negative, but for one that is', () => {
    const far = sumRelation([amount('C5', '150.00'), wrong], total);
    expect(shown(suspicion('C6', [far]))).toBeNull();
    expect(shown(suspicion('C5', [far]))).toEqual(['-95', 1]);
    // 45.00 to 0.00, and −45.00 to −95.00.
    expect(shown(suspicion('C6', [sumRelation([amount('C5', '100.00'), wrong], total)]))).toEqual(['-45', 1]);
    expect(shown(suspicion('C6', [sumRelation([amount('C5', '195.00'), amount('C6', '-45.00')], total)]))).toEqual(['-50', 1]);
    // 50,000 元 are 5 万元, of which 6 cannot be taken.
    expect(shown(suspicion('C6', [sumRelation([amount('C5', '101.00'), amount('C6', '50000', { unit: 'yuan' })], total)]))).toBeNull();
    expect(shown(suspicion('C6', [sumRelation([amount('C5', '100.01'), amount('C6', '0.00')], amount('C4', '90.00'))]))).toBeNull();
  });

  test('of a rate in points, which is none of money', () => {
    const rate = amount('D5', '5.00', { measure: 'statedRate', unit: 'yuan' });
    expect(shown(suspicion('D5', [rateRelation(rate, amount('C5', '1.00'), amount('B5', '100.00'))]))).toEqual(['-4', 1]);
    expect(shown(suspicion('D5', [rateRelation(rate, amount('C5', '-1.00'), amount('B5', '100.00'))]))).toBeNull();
  });

  test('by none of its relations where there is none, or none that an amount would settle', () => {
    expect(suspicion('C6', [])).toBeNull();
    expect(suspicion('B5', [rateRelation(amount('D5', '0', { measure: 'statedRate' }), amount('C5', '80.00'), amount('B5', '100.00'))])).toBeNull();
  });

  test('by the first 20 amounts that its relations ask for', () => {
    const asking = (amounts: readonly number[]): CheckResult[] => amounts.map((other) => sumRelation([amount('F6', `${String(other)}.00`)], wrong));
    const different = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(shown(suspicion('C6', asking([...different.slice(0, 19), 30, 30])))).toEqual(['-15', 2]);
    expect(shown(suspicion('C6', asking([...different, 30, 30])))).toEqual(['-44', 1]);
    // The same amount in other words is the same change.
    expect(shown(suspicion('C6', asking([...different.slice(0, 18), 1, 1, 1, 30, 30, 30, 30, 30])))).toEqual(['-15', 5]);
  });
});

describe('what speaks for a suspicion', () => {
  const overBudget = withinBudget(wrong, amount('B6', '40.00'));
  const overOpening = withinBudget(wrong, amount('A6', '40.00'), 'originalBudget');
  const of = (...explained: CheckResult[]): Suspicion => {
    const [use] = usesOf('C6', [ofColumn]);
    if (use === undefined) throw new Error('C6 takes no part');
    return { place: use.place, change: { unscaled: -5n, scale: 0 }, explained };
  };

  test('are sums and exceeded budgets, but not that more was spent than first planned', () => {
    expect(evidenceOf(of(ofColumn, overBudget, overOpening))).toEqual([ofColumn, overBudget]);
  });

  test('the stronger is the one with more of it, then the one that explains more', () => {
    expect(isStronger(of(ofColumn, ofRow), of(ofColumn, overOpening, overOpening))).toBe(true);
    expect(isStronger(of(ofColumn, overOpening, overOpening), of(ofColumn, ofRow))).toBe(false);
    expect([isStronger(of(ofColumn, overOpening), of(ofRow)), isStronger(of(ofRow), of(ofColumn, overOpening)), isStronger(of(ofRow), of(ofColumn))]).toEqual([true, false, false]);
  });

  test('two explain the same where the same relations speak for them', () => {
    expect(explainsSame(of(ofColumn, ofRow), of(ofRow, ofColumn, overOpening))).toBe(true);
    expect([explainsSame(of(ofColumn), of(ofColumn, ofRow)), explainsSame(of(ofColumn, ofRow), of(ofColumn)), explainsSame(of(ofColumn), of(ofRow)), explainsSame(of(ofColumn, ofRow), of(ofColumn, overBudget))]).toEqual([false, false, false, false]);
  });
});

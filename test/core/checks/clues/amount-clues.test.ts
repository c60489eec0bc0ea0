import type { Clue, ClueKind } from '../../../../src/core/checks/clues/clue';
import type { Gap } from '../../../../src/core/checks/clues/gap';
import { movedPoint, termsWithMovedPoint } from '../../../../src/core/checks/clues/moved-point';
import { otherUnit } from '../../../../src/core/checks/clues/other-unit';
import { partOfDifference } from '../../../../src/core/checks/clues/part-of-difference';
import { swappedDigits } from '../../../../src/core/checks/clues/swapped-digits';
import { wrongSign } from '../../../../src/core/checks/clues/wrong-sign';
import { amount, plainText, sumOfRows, sumRelation, withinBudget } from '../plain-figures';
import { gap, gapIn, shownClue } from './gap-tester';

describe('what is in question', () => {
  test('are the amounts that are not 0, each with what would balance', () => {
    const { terms, inQuestion } = gap('100.00', ['60.00', '0.00', '45.00']);
    expect(terms.map(({ figure, value, balancing, weight }) => [figure.rowLabel.text, plainText(value), plainText(balancing), weight])).toEqual([
      ['B5', '60', '55', 1], ['B6', '0', '-5', 1], ['B7', '45', '40', 1], ['B4', '100', '105', -1],
    ]);
    expect(inQuestion.map(({ figure }) => figure.rowLabel.text)).toEqual(['B5', 'B7', 'B4']);
  });

  test('are the suspects alone where there are some; no sum of a long list', () => {
    expect(gap('100.00', ['60.00', '45.00'], ['B6']).inQuestion.map(({ figure }) => figure.rowLabel.text)).toEqual(['B6']);
    expect(gapIn(sumRelation([sumOfRows('C9', '60.00', [9, 10]), amount('B6', '45.00')], amount('B4', '100.00'))).terms.map(({ figure }) => figure.rowLabel.text)).toEqual(['B6', 'B4']);
  });
});

interface ClueCases {
  readonly kind: ClueKind;
  readonly search: (gap: Gap) => Clue | null;
  readonly found: readonly (readonly [name: string, gap: Gap, clue: string])[];
  readonly silent: readonly (readonly [name: string, gap: Gap])[];
}

/** Of 12.10 together. */
const TEN = Array.from({ length: 10 }, () => '1.21');
const CASES: readonly ClueCases[] = [
  {
    kind: 'movedPoint',
    search: movedPoint,
    found: [
      ['a digit gone: 360.55 for 3605.45, as its last one was rounded', gap('4605.56', ['360.55', '1000.11']), 'B5 → 3605.45'],
      ['a digit too many, within what rounding explains', gap('4605.95', ['36048.50', '1000.11', '1.01']), 'B5 → 3604.83'],
      ['two digits gone', gap('3705.02', ['36.05', '100.11']), 'B5 → 3604.91'],
      ['a small amount that is exactly ten times itself', gap('136.21', ['3.61', '100.11']), 'B5 → 36.1'],
    ],
    silent: [
      ['0.06 from ten times', gap('4605.55', ['360.55', '1000.11'])],
      ['0.03 from a tenth', gap('4605.94', ['36048.50', '1000.11', '1.01'])],
      ['a small amount that is nearly ten times itself', gap('136.22', ['3.61', '100.11'])],
    ],
  },
  {
    kind: 'swappedDigits',
    search: swappedDigits,
    found: [
      ['a leading digit behind a 0: 0912 and 9012', gap('9112.58', ['912.47', '100.11']), 'B5 → 9012.47'],
      ['amounts below 0', gap('-5512.36', ['-5162.47', '100.11']), 'B5 → -5612.47'],
      // Among five amounts 1418 hundredths are enough, among ten or more 3088 and more, for a single one 203 and more.
      ['13.31 for 31.31 among five', gap('321.75', ['13.31', '100.11', '100.22', '90.11']), 'B5 → 31.31'],
      ['37.47 for 73.47 among twelve', gap('85.57', ['37.47', ...TEN]), 'B5 → 73.47'],
      ['1.45 for 4.15 where it alone is suspected', gap('104.26', ['1.45', '100.11'], ['B5']), 'B5 → 4.15'],
    ],
    silent: [
      ['digits that are not neighbours', gap('5262.58', ['2165.47', '100.11'])],
      ['the sign is another one as well', gap('6634.38', ['-5634.27', '100.11'])],
      ['23.31 for 32.31 among five comes by chance', gap('322.75', ['23.31', '100.11', '100.22', '90.11'])],
      ['14.47 for 41.47 among twelve comes by chance', gap('53.57', ['14.47', ...TEN])],
      ['1.35 for 3.15 comes by chance, even where it alone is suspected', gap('103.26', ['1.35', '100.11'], ['B5'])],
      ['all amounts are hundreds', gap('599000', ['516200', '36100', '1700'])],
    ],
  },
  {
    kind: 'wrongSign',
    search: wrongSign,
    found: [['the total', gap('-100.11', ['60.07', '40.04']), 'B4 → 100.11']],
    silent: [
      ['two amounts that both balance so', gap('200.22', ['-50.01', '-50.01', '200.22'])],
      ['3.00 for −1.50 comes by chance', gap('103.00', ['-1.50', '101.50'])],
    ],
  },
  {
    kind: 'partOfDifference',
    search: partOfDifference,
    found: [['the total leaves it out', gap('60.07', ['60.07', '40.04']), 'B6']],
    silent: [
      ['one amount against 0', gap('0.00', ['88.35'])],
      ['3.03 among four comes by chance', gap('100.00', ['60.00', '40.00', '3.03'])],
    ],
  },
  {
    kind: 'otherUnit',
    search: otherUnit,
    found: [
      ['0.5 % off', gap('200.11', ['1005000', '100.11']), 'B5 → 100'],
      ['0.5 % off below', gap('200.11', ['995000', '100.11']), 'B5 → 100'],
      ['万元 where 元 belong, in 200 of the last digit', gap('20100.11', ['2.00', '100.11']), 'B5 → 20000'],
      ['an execution in 元 over a budget in 万元', gapIn(withinBudget(amount('C5', '883500.00'), amount('B5', '88.35'))), 'C5'],
    ],
    silent: [
      ['0.5001 % off', gap('200.11', ['1005001', '100.11'])],
      ['0.5001 % off below', gap('200.11', ['994999', '100.11'])],
      ['199 of the last digit', gap('20000.11', ['1.99', '100.11'])],
      ['two amounts that both balance so', gap('883588.35', ['883500', '883500', '0.00'])],
      ['an execution of a thousand budgets', gapIn(withinBudget(amount('C5', '88350.00'), amount('B5', '88.35')))],
      ['an amount without a budget', gapIn(withinBudget(amount('C5', '88350.00'), amount('B5', '-1.00')))],
    ],
  },
];

describe.each(CASES)('$kind', ({ kind, search, found, silent }) => {
  test.each(found)('%s', (_, of, clue) => {
    expect([search(of)?.kind, shownClue(search(of))]).toEqual([kind, clue]);
  });

  test.each(silent)('silent: %s', (_, of) => {
    expect(shownClue(search(of))).toBeNull();
  });
});

test('an amount that should be 0 has its point nowhere else', () => {
  expect(termsWithMovedPoint(gap('100.00', ['60.00', '40.00', '0.05']))).toEqual([]);
});

test('in a column of 元 the digits of 元 count', () => {
  const inYuan = [amount('B5', '5162.47', { unit: 'yuan' }), amount('B6', '100.11', { unit: 'yuan' })];
  expect(shownClue(swappedDigits(gapIn(sumRelation(inYuan, amount('B4', '5712.58', { unit: 'yuan' })))))).toBe('B5 → 5612.47');
});

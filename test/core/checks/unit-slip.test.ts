import { balanceResult } from '../../../src/core/checks/balance';
import { plus } from '../../../src/core/checks/breakdown';
import { isInPoints } from '../../../src/core/checks/points';
import { sizeOf, unitSlip } from '../../../src/core/checks/unit-slip';
import type { Figure } from '../../../src/core/ledger/figure';
import { decimalText, trimmed } from '../../../src/core/money/decimal';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { ledgerOfCase } from './rule-tester';

/** Budget and execution of one line, in 万元. */
const both = (budget: CellValue, executed: CellValue): readonly [Figure, Figure] => {
  const [one, other] = ledgerOfCase({ name: 'a line', rows: [['合计', budget, executed], ['基本支出', 1, 1]] }).figures;
  if (one === undefined || other === undefined) throw new Error('nothing was read');
  return [one, other];
};

// Half a unit of 990.51 is 0.005 万元, of the other 0.5 万元: 0.005 × 10,000 + 0.5 = 50.5 万元 are rounding. 0.5 % of 9,905,000 are 49,525.
test.each<[string, CellValue, CellValue, 'exact' | 'near' | null]>([
  ['元 for 万元', 990.51, 9_905_100, 'exact'],
  ['both below 0', -990.51, -9_905_100, 'exact'],
  ['within rounding, above', 990.51, 9_905_150, 'exact'],
  ['within rounding, below', 990.51, 9_905_050, 'exact'],
  ['just beyond rounding, above', 990.51, 9_905_151, 'near'],
  ['just beyond rounding, below', 990.51, 9_905_049, 'near'],
  ['four digits that count', 1234, 12_340_000, 'exact'],
  ['three digits, which meet by chance', 123, 1_230_000, 'near'],
  ['within 0.5 %, above', 990.5, 9_954_525, 'near'],
  ['beyond 0.5 %, above', 990.5, 9_954_526, null],
  ['within 0.5 %, below', 990.5, 9_855_475, 'near'],
  ['beyond 0.5 %, below', 990.5, 9_855_474, null],
  ['another sign', -990.51, 9_905_100, null],
  ['0.05 万元', 0.05, 500, 'near'],
  ['less than 0.05 万元', 0.0499, 499, null],
  ['the same', 990.51, 990.51, null],
  ['nothing of nothing', 0, 0, null],
  ['one is left open', 990.51, null, null],
])('%s: whichever of them comes first', (_name, small, large, slip) => {
  const [one, other] = both(small, large);
  expect([unitSlip(one, other), unitSlip(other, one)]).toEqual([slip, slip]);
});

test.each<[CellValue, string]>([[-990.51, '9905100'], [12, '120000'], [null, '0']])('the size of %p is %s 元', (amount, size) => {
  expect(decimalText(trimmed(sizeOf(both(amount, 1)[0])))).toBe(size);
});

test('a comparison is in points where all of its figures are scores', () => {
  const [amount, other] = both(10, 10);
  const scores: Figure[] = [{ ...amount, measure: 'points' }, { ...other, measure: 'points' }];
  const isOf = (left: Figure, right: Figure): boolean => isInPoints(balanceResult({ rule: 'score-total', scope: '', left: [plus(left)], right: [plus(right)], unit: 'wanYuan', blanks: [] }));
  const [one = amount, two = other] = scores;
  expect([isOf(one, two), isOf(one, other), isOf(amount, two), isOf(amount, other)]).toEqual([true, false, false, false]);
});

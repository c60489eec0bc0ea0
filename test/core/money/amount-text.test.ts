import { amountText } from '../../../src/core/money/amount-text';
import { parseDecimal } from '../../../src/core/money/decimal';

test.each([
  ['12', '12.00'],
  ['12.5', '12.50'],
  ['12.50', '12.50'],
  ['89.974', '89.974'],
  ['89.9740', '89.974'],
  ['0', '0.00'],
  ['-88.35', '-88.35'],
  ['-7', '-7.00'],
  ['1200', '1200.00'],
])('%s is shown as %s', (text, shown) => {
  const value = parseDecimal(text);
  if (value === null) throw new Error('no number');
  expect(amountText(value)).toBe(shown);
});

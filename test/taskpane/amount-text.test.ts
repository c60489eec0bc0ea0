import { amountText } from '../../src/taskpane/overview/amount-text';
import { decimal, sampleLedger } from './sample-evaluation';

const [figure] = sampleLedger().figures;
if (figure === undefined) throw new Error('the sample has figures');
const stated = (text: string, decimals = 2): string | null =>
  amountText({ ...figure, reading: { state: 'stated', value: decimal(text) }, decimals }, 'wanYuan');

test.each([
  ['0', '0.00'],
  ['-88.35', '-88.35'],
  ['999', '999.00'],
  ['1000', '1,000.00'],
  ['-1234567.891', '-1,234,567.891'],
  ['12345678901234567.89', '12,345,678,901,234,567.89'],
])('%s reads %s', (value, text) => {
  expect(stated(value)).toBe(text);
});

test('a column of whole numbers stays one', () => {
  expect(stated('60613100', 0)).toBe('60,613,100');
});

test.each(['blank', 'unreadable'] as const)('%s is no amount', (state) => {
  expect(amountText({ ...figure, reading: { state } }, 'wanYuan')).toBeNull();
});

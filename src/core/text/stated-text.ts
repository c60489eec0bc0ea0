import { amountText } from '../money/amount-text';
import { decimalText, trimmed, type Decimal } from '../money/decimal';
import type { TextFinding } from './text-finding';

/** The digits of what a sentence states: an amount with at least two decimals, anything else with those that it has. */
export function statedText(value: Decimal, unit: TextFinding['unit']): string {
  if (unit === 'yuan' || unit === 'wanYuan') return amountText(value);
  return decimalText(unit === 'points' ? value : trimmed(value));
}

import { decimalText, type Decimal } from '../../core/money/decimal';
import type { MoneyUnit } from '../../core/money/money-unit';
import { statedIn, type Figure } from '../../core/ledger/figure';

/** "6,061.31" in `unit`: no fewer digits than the column uses, grouped by thousands; `null` where the figure states nothing. */
export function amountText(figure: Figure | null, unit: MoneyUnit): string | null {
  const value = statedIn(figure, unit);
  return figure === null || value === null ? null : grouped(atLeast(value, figure.decimals));
}

function atLeast(value: Decimal, scale: number): Decimal {
  return value.scale >= scale ? value : { unscaled: value.unscaled * 10n ** BigInt(scale - value.scale), scale };
}

function grouped(value: Decimal): string {
  const [whole = '', fraction] = decimalText(value).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

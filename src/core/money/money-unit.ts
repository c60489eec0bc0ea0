import { shifted, type Decimal } from './decimal';

/** 元, or 万元 (ten thousand 元). */
export type MoneyUnit = 'yuan' | 'wanYuan';

const POWER_OF_TEN: Readonly<Record<MoneyUnit, number>> = { yuan: 0, wanYuan: 4 };

/** The same amount in another unit, exact. */
export function inUnit(value: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal {
  return shifted(value, POWER_OF_TEN[from] - POWER_OF_TEN[to]);
}

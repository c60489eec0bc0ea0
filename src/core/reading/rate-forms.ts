import type { BareRate } from '../ledger/book-table';
import type { FigureReading } from '../ledger/figure-reading';
import { decimalOfDouble, parseDecimal, shifted, type Decimal } from '../money/decimal';
import type { CellValue } from '../workbook/workbook-snapshot';
import { normalText } from './normal-text';

/** A rate that the workbook states, in percentage points, with the digits after the point that it is stated to. */
export interface RateReading {
  readonly reading: FigureReading;
  readonly decimals: number;
  /** What a number in the cell is multiplied with to give points. */
  readonly pointsFactor: 1 | 100;
}

const NOT_STATED: RateReading = { reading: { state: 'blank' }, decimals: 0, pointsFactor: 100 };
const MOST_DECIMALS = 6;

/** What the numbers of a column without any sign of per cent are: fractions (0.871), points (87.1), or each what it looks like. */
export type PlainRates = 'fractions' | 'points' | 'each';

/**
 * Reads a cell of a rate column: "87.10%", 0.871 shown as 87.10%, 87.1 under a header with "%", or a plain number, of which `plainRates` says
 * what it is. A mark for "no rate", a blank or any other text states no rate: a rate column is only checked, never needed.
 */
export function readStatedRate(value: CellValue, numberFormat: string, headerHasPercent: boolean, plainRates: () => PlainRates): RateReading {
  if (typeof value !== 'number' && typeof value !== 'string') return NOT_STATED;
  const text = typeof value === 'number' ? null : normalText(value);
  const number = typeof value === 'number' ? decimalOfDouble(value) : parseDecimal(normalText(value).replace(/%$/, ''));
  if (number === null) return NOT_STATED;
  // A number typed over "94.45%" is shown as a percentage by Excel; under a header with "%" people type points.
  if (text?.endsWith('%') === true) return statedPoints(number, number.scale, 100);
  const percent = text === null ? PERCENT_FORMAT.exec(numberFormat) : null;
  if (percent !== null) return statedPoints(shifted(number, 2), percent[1]?.length ?? 0, 100);
  return headerHasPercent ? statedPoints(number, number.scale, 1) : plainRate(number, plainRates());
}

const PERCENT_FORMAT = /^[^%]*?(?:\.([0#]+))?%/;

/** Fractions as a rule do not exceed this; 2.5 may be one where money was added during the year. */
const LARGEST_USUAL_FRACTION = 2;

/** What most of a column's numbers look like: 8.2 among 0.87 and 0.95 is a fraction, 1.5 among 87.1 and 95 is points. */
export function plainRatesOf(values: Iterable<CellValue>): PlainRates {
  let surplus = 0;
  for (const value of values) {
    const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(normalText(value)) : 0;
    if (Number.isFinite(number) && number !== 0) surplus += Math.abs(number) <= LARGEST_USUAL_FRACTION ? 1 : -1;
  }
  return surplus === 0 ? 'each' : surplus > 0 ? 'fractions' : 'points';
}

/** The same of a number as a bare one, without making a decimal of it; `null` where its digits are not told by its text. */
export function bareRate(value: number, numberFormat: string, headerHasPercent: boolean, plainRates: () => PlainRates): BareRate | null {
  const percent = PERCENT_FORMAT.exec(numberFormat);
  if (percent !== null) return { points: value * 100, decimals: Math.min(percent[1]?.length ?? 0, MOST_DECIMALS) };
  const digits = PLAIN_NUMBER.exec(String(value))?.[1];
  if (digits === undefined) return null;
  const isPoints = headerHasPercent || !isFraction(value, plainRates());
  return { points: isPoints ? value : value * 100, decimals: Math.min(Math.max(0, digits.length - (isPoints ? 0 : 2)), MOST_DECIMALS) };
}

/** No exponent; the digits after the point. */
const PLAIN_NUMBER = /^-?\d+\.?(\d*)$/;

function isFraction(number: number, plainRates: PlainRates): boolean {
  return plainRates === 'each' ? Math.abs(number) <= LARGEST_USUAL_FRACTION : plainRates === 'fractions';
}

function plainRate(number: Decimal, plainRates: PlainRates): RateReading {
  const isOfOne = isFraction(Number(number.unscaled) / 10 ** number.scale, plainRates);
  const points = isOfOne ? shifted(number, 2) : number;
  return statedPoints(points, points.scale, isOfOne ? 100 : 1);
}

function statedPoints(value: Decimal, decimals: number, pointsFactor: 1 | 100): RateReading {
  return { reading: { state: 'stated', value }, decimals: Math.min(decimals, MOST_DECIMALS), pointsFactor };
}

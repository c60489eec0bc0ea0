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

/**
 * Reads a cell of a rate column: "87.10%", 0.871 shown as 87.10%, 87.1 under a header with "%", or a plain fraction. A mark for "no
 * rate", a blank or any other text states no rate: a rate column is only checked, never needed.
 */
export function readStatedRate(value: CellValue, numberFormat: string, headerHasPercent: boolean): RateReading {
  if (typeof value === 'number') return readNumber(value, numberFormat, headerHasPercent);
  if (typeof value !== 'string') return NOT_STATED;
  const text = normalText(value);
  const number = parseDecimal(text.replace(/%$/, ''));
  if (number === null) return NOT_STATED;
  // A number typed over "94.45%" is shown as a percentage by Excel; under a header with "%" people type points.
  if (text.endsWith('%')) return statedPoints(number, number.scale, 100);
  return headerHasPercent ? statedPoints(number, number.scale, 1) : guessed(number);
}

function readNumber(value: number, numberFormat: string, headerHasPercent: boolean): RateReading {
  const number = decimalOfDouble(value);
  if (number === null) return NOT_STATED;
  const percent = /^[^%]*?(?:\.([0#]+))?%/.exec(numberFormat);
  if (percent !== null) return statedPoints(shifted(number, 2), percent[1]?.length ?? 0, 100);
  return headerHasPercent ? statedPoints(number, number.scale, 1) : guessed(number);
}

/** Without any sign of per cent, a number up to 2 is a fraction (0.871), a larger one is points (87.1). */
function guessed(number: Decimal): RateReading {
  const isFraction = Math.abs(Number(number.unscaled) / 10 ** number.scale) <= 2;
  const points = isFraction ? shifted(number, 2) : number;
  return statedPoints(points, points.scale, isFraction ? 100 : 1);
}

function statedPoints(value: Decimal, decimals: number, pointsFactor: 1 | 100): RateReading {
  return { reading: { state: 'stated', value }, decimals: Math.min(decimals, MOST_DECIMALS), pointsFactor };
}

/** TEXT() for the number formats that the plans use, on Excel's 15 significant digits. */
import { absolute, decimalOfDouble, decimalText, shifted, type Decimal } from '../money/decimal';
import { roundHalfAwayFromZero } from '../money/rounding';

/** Two decimals. */
export const AMOUNT_FORMAT = '0.00';
/** A percentage with two decimals, and more where the number has them. */
export const RATE_FORMAT = '0.00##########%';

/** A percentage without decimals. */
export const WHOLE_RATE_FORMAT = '0%';

const LEAST_DECIMALS = 2;
const MOST_RATE_DECIMALS = 12;

/** The displayed text of a number; throws for a format that no plan uses. */
export function numberText(value: number, format: string): string {
  const exact = decimalOfDouble(value);
  if (exact === null) throw new RangeError(`no cell holds ${value}`);
  if (format === AMOUNT_FORMAT) return signedText(roundHalfAwayFromZero(exact, LEAST_DECIMALS));
  if (format === RATE_FORMAT) {
    const rounded = roundHalfAwayFromZero(shifted(exact, 2), MOST_RATE_DECIMALS);
    return `${signedText(withoutSpareZeros(rounded))}%`;
  }
  if (format === WHOLE_RATE_FORMAT) return `${signedText(roundHalfAwayFromZero(shifted(exact, 2), 0))}%`;
  throw new RangeError(`unplanned number format ${format}`);
}

function withoutSpareZeros(value: Decimal): Decimal {
  let { unscaled, scale } = value;
  while (scale > LEAST_DECIMALS && unscaled % 10n === 0n) {
    unscaled /= 10n;
    scale -= 1;
  }
  return { unscaled, scale };
}

/** Excel shows no sign on what rounds to zero: TEXT(-0.001,"0.00") is "0.00" in LibreOffice and "-0.00" in Excel; plans avoid it. */
function signedText(value: Decimal): string {
  return value.unscaled === 0n ? decimalText(absolute(value)) : decimalText(value);
}

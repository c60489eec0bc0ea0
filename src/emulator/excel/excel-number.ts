/** Numbers as Excel has them: 15 significant decimal digits. Source: "Floating-point arithmetic may give inaccurate results in Excel". */
const DIGITS = 15;

interface Decimal {
  readonly negative: boolean;
  /** Digits without leading zeros; the value is `digits × 10^exponent`. */
  readonly digits: string;
  readonly exponent: number;
}

function toDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(DIGITS - 1).split('e');
  return { negative: value < 0, digits: mantissa.replace('.', ''), exponent: Number(exponent) - (DIGITS - 1) };
}

/** Rounds half away from zero on the decimal digits: 2.675 is 2.68, -0.125 is -0.13. */
export function roundHalfAway(value: number, places: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const { negative, digits, exponent } = toDecimal(value);
  const dropped = -places - exponent;
  if (dropped <= 0) return value;
  if (dropped > digits.length) return 0;
  const kept = BigInt(digits.slice(0, digits.length - dropped) || '0');
  const roundsUp = (digits[digits.length - dropped] ?? '0') >= '5';
  const whole = kept + (roundsUp ? 1n : 0n);
  return Number(`${negative && whole !== 0n ? '-' : ''}${whole}e${-places}`);
}

/**
 * A number as text, as `&` and LEN see it: General without a column's width. Up to 15 digits; scientific from 1E+21 up and
 * where a decimal fraction would need more than 20 characters. Source: assumed from Excel's documented precision.
 */
export function numberText(value: number): string {
  if (value === 0) return '0';
  const { negative, digits, exponent } = toDecimal(value);
  const significant = digits.replace(/0+$/, '');
  const power = exponent + DIGITS - 1;
  const sign = negative ? '-' : '';
  if (power > 20 || (power < 0 && significant.length - power > 20)) {
    const fraction = significant.slice(1);
    const size = String(Math.abs(power)).padStart(2, '0');
    return `${sign}${significant.charAt(0)}${fraction === '' ? '' : `.${fraction}`}E${power < 0 ? '-' : '+'}${size}`;
  }
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${significant}`;
  const padded = significant.padEnd(power + 1, '0');
  const fraction = padded.slice(power + 1);
  return `${sign}${padded.slice(0, power + 1)}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * An exact decimal number: `unscaled / 10^scale`. Amounts of money and their sums stay exact in it; binary floating point would not
 * keep 5612.47 + 360.49 = 5972.96. BigInt, because a figure in 万元 may carry more digits than a double has.
 */
export interface Decimal {
  readonly unscaled: bigint;
  /** Digits after the point, 0 or more. */
  readonly scale: number;
}

export const ZERO: Decimal = { unscaled: 0n, scale: 0 };
export const HUNDRED: Decimal = { unscaled: 100n, scale: 0 };

const PLAIN_NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads plain notation ("-12.50", ".5", "1e-7"); `null` where the text is no number. */
export function parseDecimal(text: string): Decimal | null {
  const match = PLAIN_NUMBER.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  const unscaled = sign === '-' ? -digits : digits;
  return scale >= 0 ? { unscaled, scale } : { unscaled: unscaled * 10n ** BigInt(-scale), scale: 0 };
}

/**
 * A cell's double as the decimal that Excel shows for it: 15 significant digits, so that 0.1 + 0.2 is 0.3. `null` for NaN and the
 * infinities, which no cell can hold.
 */
export function decimalOfDouble(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const parsed = parseDecimal(value.toPrecision(15));
  return parsed === null ? null : trimmed(parsed);
}

/** The same number without zeros at the end of its fraction. */
export function trimmed(value: Decimal): Decimal {
  let { unscaled, scale } = value;
  while (scale > 0 && unscaled % 10n === 0n) {
    unscaled /= 10n;
    scale -= 1;
  }
  return { unscaled, scale };
}

/** The same number with exactly `scale` digits after the point; only for a `scale` that loses nothing. */
function widened(value: Decimal, scale: number): bigint {
  return value.unscaled * 10n ** BigInt(scale - value.scale);
}

export function add(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return { unscaled: widened(left, scale) + widened(right, scale), scale };
}

export function negate(value: Decimal): Decimal {
  return { unscaled: -value.unscaled, scale: value.scale };
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  return add(left, negate(right));
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

export function multiply(left: Decimal, right: Decimal): Decimal {
  return { unscaled: left.unscaled * right.unscaled, scale: left.scale + right.scale };
}

/** `value × 10^power`, exact for negative powers too. */
export function shifted(value: Decimal, power: number): Decimal {
  const scale = value.scale - power;
  return scale >= 0 ? { unscaled: value.unscaled, scale } : { unscaled: value.unscaled * 10n ** BigInt(-scale), scale: 0 };
}

export function absolute(value: Decimal): Decimal {
  return value.unscaled < 0n ? negate(value) : value;
}

/** Negative, 0 or positive, as for `Array.prototype.sort`. */
export function compare(left: Decimal, right: Decimal): number {
  const difference = subtract(left, right).unscaled;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(value: Decimal): boolean {
  return value.unscaled === 0n;
}

/** Plain notation with all digits of the scale: `{unscaled: -8835n, scale: 2}` is "-88.35". */
export function decimalText(value: Decimal): string {
  const sign = value.unscaled < 0n ? '-' : '';
  const digits = absolute(value).unscaled.toString().padStart(value.scale + 1, '0');
  const point = digits.length - value.scale;
  return value.scale === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The nearest double; for handing a value to a cell. */
export function doubleOf(value: Decimal): number {
  return Number(decimalText(value));
}

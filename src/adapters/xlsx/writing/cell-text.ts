import { escapeText } from '../../package/xml/xml-text';
import { encodeXstring } from '../xml/xstring';

/** Excel's limits. A file beyond them is called damaged, so exceeding them is a fault of whoever asked for the cell. */
const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

/** Content of a `v` or `t` element. Throws a `RangeError` for what no cell can hold. */
export function valueText(value: string | number | boolean): string {
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT) throw new RangeError('a cell cannot hold a text of this length');
    return escapeText(encodeXstring(value));
  }
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (!Number.isFinite(value)) throw new RangeError('a cell cannot hold a number that is not finite');
  return String(value);
}

/** An attribute of `t` ("" or with a space before it): Excel trims text without it. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|\n|\s\s/u.test(text) ? ' xml:space="preserve"' : '';
}

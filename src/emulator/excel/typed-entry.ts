/**
 * What becomes of a value that is written to `values` or `formulas`, or typed by a user: Excel reads a string as if it was typed.
 * Source: `Excel.Range.values` ("If the returned value starts with a plus, minus or equal sign, Excel interprets this value as a
 * formula"; null is ignored; "" clears), and "Excel add-ins: read or write to ranges".
 */
import { numfmt } from '@univerjs/core';
import { refuse } from '../host-error';
import { isErrorText, type CellInput } from './cell';

export interface Entry {
  readonly input: CellInput;
  /** The number format that a cell with General takes on, as when 12% is typed; `null` for none. */
  readonly numberFormat: string | null;
}

const MAX_TEXT = 32_767;
const CHINESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/;

function constant(value: number | string | boolean, numberFormat: string | null = null, isPrefixed = false): Entry {
  return { input: { kind: 'constant', value, isPrefixed }, numberFormat };
}

/** Numbers, percentages, amounts of money, dates and times in the spellings that a Chinese Excel reads. */
function readNumber(text: string): Entry | null {
  const date = CHINESE_DATE.exec(text);
  if (date !== null) {
    const year = date[1] ?? String(new Date().getFullYear());
    const serial = numfmt.parseValue(`${year}-${date[2] ?? ''}-${date[3] ?? ''}`)?.v;
    const format = date[1] === undefined ? 'm"月"d"日"' : 'yyyy"年"m"月"d"日"';
    return typeof serial === 'number' ? constant(serial, format) : null;
  }
  // "2022.1.1" is text in a Chinese Excel, whose dates are separated by "/" or "-". Source: assumed.
  if (/^\d+\.\d+\.\d+$/.test(text)) return null;
  const parsed = numfmt.parseValue(text);
  return typeof parsed?.v === 'number' ? constant(parsed.v, parsed.z ?? null) : null;
}

function isFormula(text: string): boolean {
  // "+A1" and "-A1" are Lotus spellings that Excel still reads; a lone sign is text.
  return text.length > 1 && /^[=+-]/.test(text);
}

/** Reads a string; `format` is the number format that the cell has now. */
function readText(text: string, format: string, enterFormula: (formula: string) => string): Entry {
  if (text === '') return { input: { kind: 'empty' }, numberFormat: null };
  if (text.length > MAX_TEXT) return refuse('InvalidArgument');
  if (text.startsWith("'")) return constant(text.slice(1), null, true);
  if (format === '@') return constant(text);
  if (/^(?:true|false)$/i.test(text.trim())) return constant(text.trim().toUpperCase() === 'TRUE');
  if (isErrorText(text.trim().toUpperCase())) return constant(text.trim().toUpperCase());
  const number = readNumber(text);
  if (number !== null) return number;
  if (!isFormula(text)) return constant(text);
  const formula = enterFormula(text.startsWith('=') ? text : `=${text}`);
  return { input: { kind: 'formula', formula }, numberFormat: null };
}

/** Reads what was written to one cell; `null` leaves the cell as it is. */
export function readEntry(value: unknown, format: string, enterFormula: (formula: string) => string): Entry | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return constant(value);
  if (typeof value === 'string') return readText(value, format, enterFormula);
  return refuse('InvalidArgument');
}

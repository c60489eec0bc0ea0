import type { CellValue } from '../../../core/workbook/workbook-snapshot';
import { MAX_COLUMNS, MAX_ROWS } from '../bounds';

/** Bound here: some compilers make every use of an imported constant a call, and these are used for every cell. */
const LAST_COLUMN = MAX_COLUMNS;
const LAST_ROW = MAX_ROWS;

const SPACE = 32;
const QUOTE = 34;
const MINUS = 45;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const A = 65;
const Z = 90;
const LETTER_C = 99;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * Reads a cell that is written as Excel, WPS and LibreOffice write nearly every one: `<c r="B7" s="3" t="s"><v>12</v></c>`, without `s`,
 * without `t`, with `t="n"`, or without content; a number or a shared string, no formula. It makes no object and no text for it, so that a
 * sheet of 200,000 rows is read several times faster than token by token. Whatever differs in one character is left to the scanner.
 */
export class PlainCell {
  /** Of the cell that was read last, both from 0. */
  public row = 0;
  public column = 0;
  public style = 0;
  public value: CellValue = null;

  readonly #source: string;
  readonly #strings: readonly string[];

  public constructor(source: string, strings: readonly string[]) {
    this.#source = source;
    this.#strings = strings;
  }

  /** Reads the cell at `start`; returns where it ends, or −1 where no such cell stands there. */
  public read(start: number): number {
    const source = this.#source;
    if (
      source.charCodeAt(start) !== LESS ||
      source.charCodeAt(start + 1) !== LETTER_C ||
      source.charCodeAt(start + 2) !== SPACE ||
      source.charCodeAt(start + 3) !== LETTER_R ||
      source.charCodeAt(start + 4) !== EQUALS ||
      source.charCodeAt(start + 5) !== QUOTE
    ) return -1;

    let at = start + 6;
    let code = source.charCodeAt(at);
    let column = 0;
    for (; code >= A && code <= Z; code = source.charCodeAt((at += 1))) column = column * 26 + code - A + 1;
    let row = 0;
    for (; code >= ZERO && code <= NINE; code = source.charCodeAt((at += 1))) row = row * 10 + code - ZERO;
    if (code !== QUOTE || column < 1 || column > LAST_COLUMN || row < 1 || row > LAST_ROW) return -1;
    this.row = row - 1;
    this.column = column - 1;

    let style = 0;
    at += 1;
    if (source.charCodeAt(at + 1) === LETTER_S && this.#beginsAttribute(at)) {
      at += 4;
      for (code = source.charCodeAt(at); code >= ZERO && code <= NINE; code = source.charCodeAt((at += 1))) style = style * 10 + code - ZERO;
      if (code !== QUOTE) return -1;
      at += 1;
    }
    this.style = style;

    let type = LETTER_N;
    if (source.charCodeAt(at + 1) === LETTER_T && this.#beginsAttribute(at)) {
      type = source.charCodeAt(at + 4);
      if (source.charCodeAt(at + 5) !== QUOTE) return -1;
      at += 6;
    }
    code = source.charCodeAt(at);
    if (code === SLASH && source.charCodeAt(at + 1) === GREATER) {
      this.value = null;
      return at + 2;
    }
    if (
      code !== GREATER ||
      source.charCodeAt(at + 1) !== LESS ||
      source.charCodeAt(at + 2) !== LETTER_V ||
      source.charCodeAt(at + 3) !== GREATER
    ) return -1;
    if (type === LETTER_S) return this.#readString(at + 4);
    return type === LETTER_N ? this.#readNumber(at + 4) : -1;
  }

  /** ` x="` stands at `at`, whatever x is. */
  #beginsAttribute(at: number): boolean {
    const source = this.#source;
    return source.charCodeAt(at) === SPACE && source.charCodeAt(at + 2) === EQUALS && source.charCodeAt(at + 3) === QUOTE;
  }

  #readString(from: number): number {
    const source = this.#source;
    let at = from;
    let index = 0;
    for (let code = source.charCodeAt(at); code >= ZERO && code <= NINE; code = source.charCodeAt((at += 1))) index = index * 10 + code - ZERO;
    const text = this.#strings[index];
    if (at === from || text === undefined) return -1;
    this.value = text;
    return this.#afterEnd(at);
  }

  #readNumber(from: number): number {
    const source = this.#source;
    const isNegative = source.charCodeAt(from) === MINUS;
    const first = isNegative ? from + 1 : from;
    let at = first;
    let point = -1;
    let whole = 0;
    for (let code = source.charCodeAt(at); code !== LESS; code = source.charCodeAt((at += 1))) {
      if (code >= ZERO && code <= NINE) whole = whole * 10 + code - ZERO;
      else if (code === POINT && point < 0) point = at;
      // An exponent, a space, the end of the text.
      else return -1;
    }
    const decimals = point < 0 ? 0 : at - point - 1;
    const digits = at - first - (point < 0 ? 0 : 1);
    if (digits === 0) return -1;
    // Of two whole numbers that a double holds exactly, the quotient is the double nearest to the decimal.
    const number = digits <= EXACT_DIGITS ? whole / (POWERS[decimals] ?? 1) : Number(source.slice(first, at));
    this.value = isNegative ? -number : number;
    return this.#afterEnd(at);
  }

  #afterEnd(at: number): number {
    const source = this.#source;
    const isEnd =
      source.charCodeAt(at) === LESS &&
      source.charCodeAt(at + 1) === SLASH &&
      source.charCodeAt(at + 2) === LETTER_V &&
      source.charCodeAt(at + 3) === GREATER &&
      source.charCodeAt(at + 4) === LESS &&
      source.charCodeAt(at + 5) === SLASH &&
      source.charCodeAt(at + 6) === LETTER_C &&
      source.charCodeAt(at + 7) === GREATER;
    return isEnd ? at + 8 : -1;
  }
}

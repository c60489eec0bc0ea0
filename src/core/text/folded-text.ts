/** Text as the rules read it, and the way back to how it stands. */

/** `starts[i]`: where the i-th character of `text` stands in the original. */
export interface FoldedText {
  readonly text: string;
  readonly starts: Int32Array;
}

const SPACE = /[\s\u200b\ufeff]/u;
/** Chinese characters, as most are: neither white space nor full-width. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const TO_HALF_WIDTH = 0xfee0;

/**
 * Full-width signs and digits half-width, no white space. A comma groups digits (",") where it stands between digits of its own width; all others
 * are `comma`: in "100，200" two amounts are listed.
 */
export function foldedText(original: string, comma: string): FoldedText {
  const starts = new Int32Array(original.length);
  let text = '';
  for (let index = 0; index < original.length; index += 1) {
    const sign = original.charAt(index);
    const code = original.charCodeAt(index);
    const isHan = code >= FIRST_HAN && code <= LAST_HAN;
    if (!isHan && SPACE.test(sign)) continue;
    starts[text.length] = index;
    if (isHan) {
      text += sign;
      continue;
    }
    const half = halfWidth(sign);
    text += half === ',' && !groupsDigits(original, index, half === sign) ? comma : half;
  }
  return { text, starts: starts.slice(0, text.length) };
}

function halfWidth(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= FIRST_FULL_WIDTH && code <= LAST_FULL_WIDTH ? String.fromCharCode(code - TO_HALF_WIDTH) : sign;
}

function groupsDigits(original: string, index: number, isHalfWidth: boolean): boolean {
  const isDigit = (sign: string): boolean => (isHalfWidth ? /^\d$/u.test(sign) : /^\d$/u.test(halfWidth(sign)) && !/^\d$/u.test(sign));
  return isDigit(original.charAt(index - 1)) && isDigit(original.charAt(index + 1));
}

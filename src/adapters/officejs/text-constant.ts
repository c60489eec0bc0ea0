/**
 * A text for a block of formulas or values, which Excel reads as if it were typed: "=A1" would become a formula, "1-2" a date,
 * "007" the number 7. A leading apostrophe keeps such a text a text; it is no part of the value. What typing does depends on the
 * user's language, so everything doubtful gets the apostrophe and only plain words go without.
 */

/** Full-width forms too: a Chinese Excel reads "＝１＋１" as "=1+1". */
const STARTS_LIKE_A_FORMULA = /^\s*[=+\-@'#＝＋－＠＇]/u;
const BOOLEAN = /^(true|false)$/iu;
const HAS_DIGIT = /\p{Nd}/u;
const HAS_LETTER = /\p{L}/u;
/** Letters that stand in dates, times, currencies and numbers; a text that has other letters is none of these. */
const LETTERS_OF_VALUES = /[\p{Script=Latin}年月日号號时時分秒点點上下午星期周一二三四五六七八九十零〇元圆]/gu;

function isPlainWords(text: string): boolean {
  if (STARTS_LIKE_A_FORMULA.test(text) || BOOLEAN.test(text.trim())) return false;
  if (HAS_LETTER.test(text.replace(LETTERS_OF_VALUES, ''))) return true;
  return HAS_LETTER.test(text) && !HAS_DIGIT.test(text) && !/[一二三四五六七八九十零〇]/u.test(text);
}

export function textConstant(text: string): string {
  return text === '' || isPlainWords(text) ? text : `'${text}`;
}

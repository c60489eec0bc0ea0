/** What of a format code stands for itself or for nothing: quoted and escaped text, fillers, colours, languages (not "[h]"), "General". */
const NO_PLACEHOLDER = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]|general/giu;
/** Days, years (of an era too), or months: "m" is a month unless hours or seconds stand with it or it is elapsed time ("[mm]"). The "E" of an exponent is none. */
const DAY_OR_YEAR = /[dy]|e(?![+-])/iu;
const MONTH = /m/iu;
const TIME = /[hs]|\[m/iu;

/** Whether numbers under this format code are days of the calendar, and not amounts or times of a day (ECMA-376 18.8.31). */
export function isDateFormat(code: string): boolean {
  const placeholders = code.replace(NO_PLACEHOLDER, '');
  return DAY_OR_YEAR.test(placeholders) || (MONTH.test(placeholders) && !TIME.test(placeholders));
}

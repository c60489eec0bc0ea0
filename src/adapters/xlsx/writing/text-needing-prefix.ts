/**
 * Text that Excel would take for something else once a user edits its cell: a formula, a number, a date, a truth value, an error.
 * Such a cell gets the format bit that a leading apostrophe sets (quotePrefix, ECMA-376 18.8.45). A digit in front is enough: a
 * Chinese Excel reads "2022年3月" as a date.
 */
const READ_AS_OTHER = /^(?:[=+\-@'#\d.,$¥￥(（%]|true$|false$)/iu;

export function needsQuotePrefix(text: string): boolean {
  return READ_AS_OTHER.test(text.trimStart());
}

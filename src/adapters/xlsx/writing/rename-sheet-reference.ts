import { quotedSheetName } from '../../../core/workbook/cell-address';

/**
 * A string literal, a quoted sheet name before "!", or a plain one. What stands after "]" is a sheet of another workbook; after ":" it
 * is the end of a range of sheets, whose ends we never retire.
 */
const TOKEN = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\]:'])(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** A formula, a reference or the location of a link, with `from` renamed to `to`; names are compared as Excel does, without case. */
export function renameSheetReference(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return formula.replace(TOKEN, (token, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === wanted ? `${quotedSheetName(to)}!` : token;
  });
}

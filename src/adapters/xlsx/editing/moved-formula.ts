import { columnLetters } from '../../../core/workbook/cell-address';
import { MAX_COLUMNS, MAX_ROWS } from '../bounds';

/** What stands before and after a reference but not before and after a name or a function that looks like one. */
const BEFORE = String.raw`(?<![\p{L}\p{N}_.\\?$])`;
const AFTER = String.raw`(?![\p{L}\p{N}_.\\?(!])`;

/** Texts, quoted sheet names and brackets are passed over; then come whole columns, whole rows, cells. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`${BEFORE}(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})${AFTER}`,
    String.raw`${BEFORE}(\$?)(\d{1,7}):(\$?)(\d{1,7})${AFTER}`,
    String.raw`${BEFORE}(\$?)([A-Z]{1,3})(\$?)(\d{1,7})${AFTER}`,
  ].join('|'),
  'giu',
);

/**
 * A formula (with or without its "=") as it reads in a cell that lies `rows` below and `columns` to the right: parts without "$" move
 * along, a reference that leaves the sheet is #REF!. This is how the cells of a shared formula differ (ECMA-376 18.3.1.40).
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const row = (anchor: string, digits: string): string | null => {
    const moved = Number(digits) + (anchor === '' ? rows : 0);
    return moved >= 1 && moved <= MAX_ROWS ? `${anchor}${moved}` : null;
  };
  const column = (anchor: string, letters: string): string | null => {
    const moved = columnIndex(letters) + (anchor === '' ? columns : 0);
    return moved >= 0 && moved < MAX_COLUMNS ? `${anchor}${columnLetters(moved)}` : null;
  };
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [fromAnchor, fromLetters, toAnchor = '', toLetters = ''] = groups;
    if (fromAnchor !== undefined && fromLetters !== undefined) return pair(column(fromAnchor, fromLetters), column(toAnchor, toLetters), ':');
    const [firstAnchor, firstRow, lastAnchor = '', lastRow = ''] = groups.slice(4);
    if (firstAnchor !== undefined && firstRow !== undefined) return pair(row(firstAnchor, firstRow), row(lastAnchor, lastRow), ':');
    const [columnAnchor, letters, rowAnchor = '', digits = ''] = groups.slice(8);
    if (columnAnchor === undefined || letters === undefined || !isCell(letters, digits)) return token;
    return pair(column(columnAnchor, letters), row(rowAnchor, digits), '');
  });
}

function pair(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? '#REF!' : `${first}${between}${second}`;
}

/** "XFE1" and "A0" are names. */
function isCell(letters: string, digits: string): boolean {
  return columnIndex(letters) < MAX_COLUMNS && Number(digits) >= 1 && Number(digits) <= MAX_ROWS;
}

function columnIndex(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

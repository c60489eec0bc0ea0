/** References of a formula that is copied elsewhere: relative parts move along, `$` parts stay, what leaves the sheet is #REF!. */
import { parseLocal, printLocal } from './a1';
import { fitsOnSheet } from './area';
import { lexFormula } from './formula-lexer';

function shiftCell(reference: string, rows: number, columns: number): string {
  const match = /^(\$?)[A-Z]{1,3}(\$?)\d+$/i.exec(reference);
  const area = match === null ? null : parseLocal(reference);
  if (match === null || area === null) return reference;
  const [, columnAnchor = '', rowAnchor = ''] = match;
  const moved = { ...area, row: area.row + (rowAnchor === '' ? rows : 0), column: area.column + (columnAnchor === '' ? columns : 0) };
  if (!fitsOnSheet(moved)) return '#REF!';
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(printLocal(moved)) ?? [];
  return columnAnchor + letters + rowAnchor + digits;
}

export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = lexFormula(formula.slice(1)) ?? [];
  return `=${tokens.map(({ kind, text }) => (kind === 'reference' ? shiftCell(text, rows, columns) : text)).join('')}`;
}

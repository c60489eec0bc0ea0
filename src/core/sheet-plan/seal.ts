/**
 * Whether somebody changed a sheet of ours by hand. The seal is a fingerprint of what was written: constants as they are, formulas by their
 * shape, since Excel rewrites references when sheets are renamed and rows inserted. What may change is left out: the 说明 column, the
 * line with the seal, and formats.
 */
import { isCellError, type CellValue, type SheetSnapshot } from '../workbook/workbook-snapshot';
import { explanationColumn } from './explanations';
import { fingerprint } from '../workbook/fingerprint';
import type { SheetWording } from './sheet-wording';

/** Content of a sheet from cell A1 on; a formula cell has its formula, all others their value. */
export interface SealedGrid {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
}

const MARK_ROW = 1;

export function sealOf(grid: SealedGrid, wording: SheetWording): string {
  const explanation = explanationColumn(grid.values, wording);
  const parts: string[] = [];
  grid.values.forEach((row, rowIndex) => {
    if (rowIndex === MARK_ROW) return;
    row.forEach((value, column) => {
      const formula = grid.formulas[rowIndex]?.[column] ?? null;
      const isExplanation = explanation !== null && column === explanation.explanation && rowIndex > explanation.headerRow;
      if (isExplanation || (formula === null && (value === null || value === ''))) return;
      parts.push(`${rowIndex},${column},${formula === null ? constantText(value) : formulaShape(formula)}`);
    });
  });
  return fingerprint(parts.join('\n'));
}

/** The line of row 2: who made the sheet, and its seal. */
export function sealedLine(wording: SheetWording, seal: string): string {
  return `${wording.generatedLine}${wording.sealLabel}${seal}`;
}

/** Whether a marked sheet is still what was written. */
export function isSealIntact(sheet: SheetSnapshot, wording: SheetWording): boolean {
  const grid = fromA1(sheet);
  const line = grid.values[MARK_ROW]?.[0];
  return typeof line === 'string' && line === sealedLine(wording, sealOf(grid, wording));
}

function fromA1(sheet: SheetSnapshot): SealedGrid {
  const shift = <Cell>(rows: readonly (readonly (Cell | null)[])[]): (Cell | null)[][] => [
    ...Array.from({ length: sheet.firstRow }, (): (Cell | null)[] => []),
    ...rows.map((row) => [...Array.from({ length: sheet.firstColumn }, () => null), ...row]),
  ];
  return { values: shift(sheet.values), formulas: shift(sheet.formulas ?? []) };
}

function constantText(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : `${typeof value}:${String(value)}`;
}

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.$#!?]+|[^\s]/gu;

/** A formula without its references: texts, numbers, functions and operators in order. */
export function formulaShape(formula: string): string {
  const tokens = formula.match(TOKEN) ?? [];
  return tokens
    .filter((token) => !token.startsWith("'"))
    .map((token, index, all) => (isReference(token, all[index + 1]) ? '@' : token))
    .join(' ');
}

/** "C4", "$C$4", "收支情况!C4", "Sheet1!#REF!"; a function name is followed by "(". */
function isReference(token: string, next: string | undefined): boolean {
  if (token.startsWith('"') || next === '(') return false;
  return token.includes('!') || /^\$?[A-Za-z]{1,3}\$?\d+$/.test(token);
}

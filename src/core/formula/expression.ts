/**
 * A formula as a tree. One tree serves twice: `print-formula.ts` makes Excel's text of it, `evaluate-formula.ts` the value that the
 * cell shows when the file is opened, so that the two cannot disagree.
 */
import type { CellAddress, CellRange } from '../workbook/cell-address';

/** Functions that Excel 2007 had and WPS, LibreOffice and the emulator compute alike. */
export type FunctionName =
  | 'ABS'
  | 'AND'
  | 'COUNT'
  | 'COUNTA'
  | 'COUNTBLANK'
  | 'EXACT'
  | 'IF'
  | 'ISBLANK'
  | 'ISERROR'
  | 'ISNUMBER'
  | 'LEFT'
  | 'LEN'
  | 'NOT'
  | 'OR'
  | 'ROUND'
  | 'ROWS'
  | 'SUM'
  | 'SUMIF'
  | 'TEXT'
  | 'TRIM';

export type Operator = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** The name of a planned cell; its address is known once the sheets are laid out. */
export type CellId = string;

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** A cell of the user's workbook. */
  | { readonly kind: 'source'; readonly cell: CellAddress }
  /** A rectangle of the user's workbook; an argument of SUM, SUMIF and COUNT only. */
  | { readonly kind: 'range'; readonly sheet: string; readonly range: CellRange }
  /** A cell of the sheets that are being planned. */
  | { readonly kind: 'planned'; readonly id: CellId }
  /** Such cells, one below the other without a gap; an argument of SUM, SUMIF and COUNT only. */
  | { readonly kind: 'plannedRange'; readonly ids: readonly CellId[] }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export function number(value: number): Expression {
  return { kind: 'number', value };
}

export function text(value: string): Expression {
  return { kind: 'text', value };
}

export function source(cell: CellAddress): Expression {
  return { kind: 'source', cell };
}

/** The cells of one column from `firstRow` to `lastRow`. */
export function columnRange(sheet: string, column: number, firstRow: number, lastRow: number): Expression {
  return { kind: 'range', sheet, range: { firstRow, firstColumn: column, lastRow, lastColumn: column } };
}

export function planned(id: CellId): Expression {
  return { kind: 'planned', id };
}

/** `ids` of the first cell to the last, which stand in one column in this order and nothing between them. */
export function plannedRange(ids: readonly CellId[]): Expression {
  return { kind: 'plannedRange', ids };
}

export function call(name: FunctionName, ...args: readonly Expression[]): Expression {
  return { kind: 'call', name, args };
}

export function operation(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: 'operation', operator, left, right };
}

/** The parts one after the other; "" for none. Texts beside each other become one. */
export function joined(parts: readonly Expression[]): Expression {
  const merged: Expression[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') merged[merged.length - 1] = text(last.value + part.value);
    else merged.push(part);
  }
  const [first, ...rest] = merged;
  if (first === undefined) return text('');
  return rest.reduce((left, right) => operation(left, '&', right), first);
}

/** Excel takes at most 255 arguments. */
const MOST_ARGUMENTS = 250;

/** AND of the conditions; a single one stands alone. */
export function allOf(conditions: readonly Expression[]): Expression {
  const [first, ...rest] = conditions;
  if (first === undefined) throw new RangeError('no condition');
  if (rest.length === 0) return first;
  return conditions.length <= MOST_ARGUMENTS ? call('AND', ...conditions) : allOf(chunks(conditions).map(allOf));
}

/** How many of the cells hold numbers. */
export function countOf(cells: readonly Expression[]): Expression {
  return chunks(cells)
    .map((chunk) => call('COUNT', ...chunk))
    .reduce((sum, count) => operation(sum, '+', count));
}

/** Σ of the arguments, ranges among them; in a sum of sums where Excel would find them too many. */
export function sumOf(args: readonly Expression[]): Expression {
  return chunks(args)
    .map((chunk) => call('SUM', ...chunk))
    .reduce((sum, one) => operation(sum, '+', one));
}

function chunks(all: readonly Expression[]): Expression[][] {
  return Array.from({ length: Math.ceil(all.length / MOST_ARGUMENTS) }, (_, index) => all.slice(index * MOST_ARGUMENTS, (index + 1) * MOST_ARGUMENTS));
}

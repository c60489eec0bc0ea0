import { fullA1, localA1, quotedSheetName, rangeA1, type CellAddress, type CellRange } from '../workbook/cell-address';
import type { CellId, Expression, Operator } from './expression';

/** Where a planned cell stands in the end. */
export type AddressOf = (id: CellId) => CellAddress;

/** Excel refuses a longer literal inside a formula. */
const LONGEST_LITERAL = 255;

const PRECEDENCE: Readonly<Record<Operator, number>> = {
  '=': 1, '<>': 1, '<': 1, '<=': 1, '>': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4,
};

/**
 * The formula's text with its "=", in Excel's English notation. References to the sheet that the formula stands on carry no sheet name.
 */
export function printFormula(expression: Expression, homeSheet: string, addressOf: AddressOf): string {
  const reference = (cell: CellAddress): string => (cell.sheet === homeSheet ? localA1(cell.row, cell.column) : fullA1(cell));
  const print = (part: Expression): string => {
    switch (part.kind) {
      case 'number':
        return numberText(part.value);
      case 'text':
        return textLiteral(part.value);
      case 'source':
        return reference(part.cell);
      case 'range':
        return rangeText(part.sheet, part.range, homeSheet);
      case 'planned':
        return reference(addressOf(part.id));
      case 'plannedRange':
        return plannedRangeText(part.ids.map(addressOf), homeSheet);
      case 'call':
        return `${part.name}(${part.args.map(print).join(',')})`;
      case 'operation':
        return `${operand(part.left, part.operator, false)}${part.operator}${operand(part.right, part.operator, true)}`;
    }
  };
  /** Brackets where the operand binds less tightly, or equally on the right: a-(b-c). */
  const operand = (part: Expression, around: Operator, isRight: boolean): string => {
    const printed = print(part);
    if (part.kind === 'text') return part.value.length > LONGEST_LITERAL && around !== '&' ? `(${printed})` : printed;
    if (part.kind === 'number') return part.value < 0 ? `(${printed})` : printed;
    if (part.kind !== 'operation') return printed;
    const [inner, outer] = [PRECEDENCE[part.operator], PRECEDENCE[around]];
    return inner < outer || (inner === outer && isRight && around !== '&') ? `(${printed})` : printed;
  };
  return `=${print(expression)}`;
}

function rangeText(sheet: string, range: CellRange, homeSheet: string): string {
  return sheet === homeSheet ? rangeA1(range) : `${quotedSheetName(sheet)}!${rangeA1(range)}`;
}

/** The evaluated cells must be those of the printed range: a gap between them would be a fault of the plan. */
function plannedRangeText(cells: readonly CellAddress[], homeSheet: string): string {
  const [first] = cells;
  if (first === undefined) throw new RangeError('a range without cells');
  const { sheet, row, column } = first;
  if (cells.some((cell, index) => cell.sheet !== sheet || cell.column !== column || cell.row !== row + index)) {
    throw new RangeError('the cells of a range do not stand one below the other');
  }
  return rangeText(sheet, { firstRow: row, firstColumn: column, lastRow: row + cells.length - 1, lastColumn: column }, homeSheet);
}

/** Plain notation: Excel reads 1E-7 too, but WPS and people read 0.0000001 better. */
function numberText(value: number): string {
  const plain = String(value);
  return plain.includes('e') ? value.toFixed(12).replace(/0+$/, '').replace(/\.$/, '') : plain;
}

function textLiteral(value: string): string {
  const pieces: string[] = [];
  const characters = Array.from(value);
  let piece = '';
  for (const character of characters) {
    if (piece.length + character.length > LONGEST_LITERAL) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

import type { CellValue } from '../../core/workbook/workbook-snapshot';

/**
 * A cell as Excel answers it, as the core wants it. Excel gives errors and blanks as texts ("#DIV/0!", ""), which a user may also
 * have typed: only the value type tells them apart.
 */
export function readCell(value: unknown, valueType: string): CellValue {
  if (valueType === 'Empty') return null;
  if (valueType === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  // A rich value without a basic one (a picture in a cell): nothing to reckon with.
  return null;
}

/**
 * Formula text with its "=", or `null` for a constant. Excel repeats a constant in `formulas`, and a text constant may begin with
 * "=": it then equals the cell's value, which no formula does.
 */
export function readFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

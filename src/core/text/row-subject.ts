/** What a sentence beside a row of a table (说明, 原因) speaks of: of that row, not of the whole table. */
import type { BookLine, BookPanel, BookTable } from '../ledger/book-table';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';
import { WHOLE, type Thing } from './statement';
import type { TextPlace } from './text-place';

/** `other`: of a line that is no figure of the department, or of several. */
export type RowSubject = Thing | 'other';

/** `WHOLE` for what stands beside no row, or beside that of the department's total. */
export function rowSubject(place: TextPlace, tables: readonly BookTable[], sheet: SheetSnapshot | undefined): RowSubject {
  if (place.kind !== 'cell') return WHOLE;
  const { row, column } = place.cell;
  const panels = tables.filter(({ source }) => source.sheet === place.cell.sheet).flatMap((table) => table.panels);
  const beside = panels.flatMap((panel) => panel.lines.filter((line) => line.row === row && line.label.cell.column < column).map((line) => ({ panel, line })));
  const [first, ...others] = beside;
  if (first === undefined) return panels.some(({ lines }) => isBetween(row, column, lines)) ? 'other' : WHOLE;
  if (others.length > 0) return 'other';
  if (isTotal(first.line)) return WHOLE;
  const isForSeveral = sheet?.merges.some(({ firstRow, lastRow, firstColumn }) => firstRow === row && firstColumn === column && lastRow > firstRow) ?? false;
  return isForSeveral ? 'other' : (lineThing(first) ?? 'other');
}

/** In a row without a label, which goes on with the line above it. */
function isBetween(row: number, column: number, lines: readonly BookLine[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  return first !== undefined && last !== undefined && row > first.row && row < last.row && column > first.label.cell.column;
}

function isTotal({ meaning, isSubtotal, grandTotal }: BookLine): boolean {
  return meaning.kind === 'total' && !isSubtotal && grandTotal === null;
}

function lineThing({ panel, line: { meaning } }: { readonly panel: BookPanel; readonly line: BookLine }): Thing | null {
  if (panel.scope !== null || panel.category !== null || panel.isRegister) return null;
  if (meaning.kind === 'fundSource') return { ...WHOLE, scope: meaning.source };
  if (meaning.kind === 'expenditureCategory') return { ...WHOLE, category: meaning.category };
  return null;
}

/** Which cells of the ledger's figures take their values from other workbooks. */
import type { Ledger } from '../ledger/ledger';
import type { Note } from '../ledger/note';
import type { SheetSnapshot } from '../workbook/workbook-snapshot';

/** One note with all such cells, sheet by sheet and row by row; none where there are none. */
export function externalValueNotes(ledger: Ledger, sheets: readonly SheetSnapshot[]): Note[] {
  const cells = sheets.flatMap((sheet) => linkedFigureCells(ledger, sheet).map((cell) => ({ sheet: sheet.name, ...cell })));
  return cells.length === 0 ? [] : [{ code: 'externalValues', cells }];
}

function linkedFigureCells({ figures }: Ledger, { name, linkedCells }: SheetSnapshot): SheetSnapshot['linkedCells'] {
  // Sums go over many thousands of rows, few of them linked: only the linked rows of a column are looked for.
  const linked = new Map<number, Set<number>>();
  for (const { row, column } of linkedCells) linked.set(column, (linked.get(column) ?? new Set()).add(row));
  const used = new Map<number, Set<number>>();
  for (const { cell, sum } of figures) {
    const rows = linked.get(cell.column);
    if (cell.sheet !== name || rows === undefined) continue;
    const found = used.get(cell.column) ?? new Set();
    for (const row of sum?.rows ?? [cell.row]) if (rows.has(row)) found.add(row);
    used.set(cell.column, found);
  }
  return linkedCells.filter(({ row, column }) => used.get(column)?.has(row) === true);
}

/** Small planned sheets for tests. */
import type { CellStyleId } from '../../../src/core/sheet-plan/cell-style';
import type { OutputCell, OutputSheet, WorkbookOutput } from '../../../src/core/sheet-plan/workbook-output';
import type { GeneratedSheetKind } from '../../../src/core/workbook/generated-sheet';

type CellFacts = Partial<Omit<OutputCell, 'row' | 'column'>>;

export function cell(row: number, column: number, facts: CellFacts & { readonly style?: CellStyleId }): OutputCell {
  return { row, column, value: null, formula: null, style: 'text', link: null, ...facts };
}

export function anOutputSheet(kind: GeneratedSheetKind, name: string, facts: Partial<OutputSheet> = {}): OutputSheet {
  return {
    kind,
    name,
    placement: { mode: 'create' },
    cells: [cell(0, 0, { value: name, style: 'title' })],
    columnWidths: [20, 12],
    rowHeights: new Map([[0, 30]]),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    page: { orientation: 'portrait', titleRows: 0, printArea: { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 1 } },
    tabColor: '#2F6FB0',
    ...facts,
  };
}

export function anOutput(...sheets: readonly OutputSheet[]): WorkbookOutput {
  return { sheets, active: sheets[0]?.kind ?? 'rates' };
}

/** Outputs for tests: small sheets with everything in them that an output can have. */
import type { OutputCell, OutputSheet, Placement, WorkbookOutput } from '../../../src/core/sheet-plan/workbook-output';
import type { GeneratedSheetKind } from '../../../src/core/workbook/generated-sheet';

export const NAMES: Readonly<Record<GeneratedSheetKind, string>> = { rates: '绩效评价表', checks: '勾稽核对', report: '自评报告' };

export function cell(row: number, column: number, value: OutputCell['value'], more: Partial<OutputCell> = {}): OutputCell {
  return { row, column, value, formula: null, style: 'text', link: null, ...more };
}

export function sheet(kind: GeneratedSheetKind, more: Partial<OutputSheet> = {}): OutputSheet {
  return {
    kind,
    name: NAMES[kind],
    placement: { mode: 'create' },
    cells: [
      cell(0, 0, `${NAMES[kind]}标题`, { style: 'title' }),
      cell(1, 0, '预算完成率', { style: 'label' }),
      cell(1, 1, 0.9445, { formula: "='数据 一'!B2/数据!B1", style: 'rate' }),
      cell(2, 0, 13037, { style: 'amount' }),
      cell(2, 1, '见 B2', { style: 'link', link: { sheet: '数据 一', row: 1, column: 1 } }),
    ],
    columnWidths: [20, 12.5],
    rowHeights: new Map([[0, 32], [5, 20.5]]),
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
    frozenRows: 1,
    frozenColumns: 0,
    page: { orientation: 'landscape', titleRows: 1, printArea: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 } },
    tabColor: '#0B5CAD',
    ...more,
  };
}

export function output(placement: Placement = { mode: 'create' }, active: GeneratedSheetKind = 'report'): WorkbookOutput {
  return { sheets: (['rates', 'checks', 'report'] as const).map((kind) => sheet(kind, { placement })), active };
}

export function outputOf(...sheets: OutputSheet[]): WorkbookOutput {
  return { sheets, active: sheets[0]?.kind ?? 'rates' };
}

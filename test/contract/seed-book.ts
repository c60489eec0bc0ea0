/** A small workbook in words, for hosts to build each in its own way before a contract test begins. */
import type { CellRange } from '../../src/core/workbook/cell-address';
import type { SheetVisibility } from '../../src/core/workbook/workbook-snapshot';

export interface SeedCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean | { readonly error: string };
  /** With its "="; `value` is then what it computes to. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

export interface SeedSheet {
  readonly name: string;
  readonly cells: readonly SeedCell[];
  readonly merges?: readonly CellRange[];
  readonly visibility?: SheetVisibility;
  readonly isProtected?: boolean;
}

export interface SeedBook {
  readonly sheets: readonly SeedSheet[];
  readonly isStructureProtected?: boolean;
}

const LABELS = ['项目', '预算数', '执行数'];

/** One table of a department, with the things that are easily misread. */
export const SOURCE_SHEET: SeedSheet = {
  name: '收支情况',
  cells: [
    ...LABELS.map((value, column) => ({ row: 1, column, value })),
    { row: 2, column: 0, value: '一般公共预算' },
    { row: 2, column: 1, value: 100.5, numberFormat: '#,##0.00' },
    { row: 2, column: 2, value: 90, numberFormat: '#,##0.00' },
    { row: 3, column: 0, value: '合计' },
    { row: 3, column: 1, value: 100.5, formula: '=SUM(B3:B3)' },
    { row: 3, column: 2, value: { error: '#DIV/0!' }, formula: '=1/0' },
    { row: 4, column: 0, value: '001' },
    { row: 4, column: 1, value: true },
    { row: 4, column: 2, value: '#1' },
  ],
};

export const MERGED_SHEET: SeedSheet = {
  name: '2022 年汇总',
  cells: [
    { row: 0, column: 0, value: '部门收支汇总表' },
    { row: 1, column: 0, value: '甲' },
    { row: 1, column: 1, value: 1 },
    { row: 1, column: 2, value: 2 },
  ],
  merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }],
};

export const HIDDEN_SHEET: SeedSheet = { name: '底稿', visibility: 'hidden', cells: [{ row: 0, column: 0, value: 5 }] };

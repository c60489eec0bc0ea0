/** The whole workbook as plain data. */
import type { Area } from '../excel/area';
import { printLocal } from '../excel/a1';
import type { CellLink, Constant } from '../excel/cell';
import { DEFAULT_LOOK, type CellLook } from '../excel/cell-look';
import type { PageLayout } from '../excel/page-layout';
import type { Frozen, SheetModel, Visibility, WorkbookModel } from '../workbook-model';

export interface CellDump {
  readonly value: Constant | null;
  readonly formula: string | null;
  readonly isPrefixed: boolean;
  readonly look: Partial<CellLook>;
  readonly link: CellLink | null;
}

export interface SheetDump {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: Frozen;
  readonly page: PageLayout;
  /** By A1 address; cells that are neither filled nor formatted are left out. */
  readonly cells: Readonly<Record<string, CellDump>>;
  readonly merges: readonly string[];
  /** In points, over the used columns and rows. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface WorkbookDump {
  /** In tab order. */
  readonly sheets: readonly SheetDump[];
  readonly names: readonly { readonly name: string; readonly formula: string; readonly visible: boolean; readonly comment: string }[];
  readonly isStructureProtected: boolean;
  readonly activeSheet: string;
  readonly selection: readonly string[];
}

const EMPTY: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Only what differs from an untouched cell. */
function lookDump(look: CellLook): Partial<CellLook> {
  const entries = Object.entries(look) as [keyof CellLook, unknown][];
  return Object.fromEntries(entries.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_LOOK[key])));
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_item, index) => index);
}

function cellsOf(sheet: SheetModel, used: Area): Record<string, CellDump> {
  const cells: Record<string, CellDump> = {};
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const { value, formula, isPrefixed } = sheet.content(row, column);
      const look = lookDump(sheet.look(row, column));
      const link = sheet.link(row, column);
      const isPlain = value === null && link === null && Object.keys(look).length === 0;
      if (!isPlain) cells[printLocal({ row, column, rows: 1, columns: 1 })] = { value, formula, isPrefixed, look, link };
    }
  }
  return cells;
}

function sheetDump(sheet: SheetModel): SheetDump {
  const used = sheet.usedArea(false) ?? EMPTY;
  const rows = indices(used.row + used.rows);
  const columns = indices(used.column + used.columns);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: sheet.frozen,
    page: structuredClone(sheet.page),
    cells: cellsOf(sheet, used),
    merges: sheet.merges.map((area) => printLocal(area)).sort(),
    columnWidths: columns.map((column) => sheet.columnWidth(column)),
    rowHeights: rows.map((row) => sheet.rowHeight(row)),
    hiddenRows: rows.filter((row) => sheet.isRowHidden(row)),
    hiddenColumns: columns.filter((column) => sheet.isColumnHidden(column)),
  };
}

export function dumpWorkbook(workbook: WorkbookModel): WorkbookDump {
  return {
    sheets: workbook.sheets.map(sheetDump),
    names: workbook.names
      .map(({ name, formula, visible, comment }) => ({ name, formula, visible, comment }))
      .sort((left, right) => left.name.localeCompare(right.name)),
    isStructureProtected: workbook.isStructureProtected,
    activeSheet: workbook.activeSheet.name,
    selection: workbook.selection.map((area) => printLocal(area)),
  };
}

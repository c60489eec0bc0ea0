import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { SheetFormulas } from '../../adapters/xlsx/editing/sheet-formulas';
import { isCellError, type CellValue, type SheetSnapshot } from '../../core/workbook/workbook-snapshot';
import type { OpenedBook } from '../book/opened-book';
import { columnData } from './column-data';
import { cellStyle, headerRow } from './sheet-look';

const DEFAULT_COLUMN_WIDTH = 80;
const DEFAULT_ROW_HEIGHT = 24;
/** Room around the used cells, for the user to type in. */
const SPARE = { rows: 60, columns: 12 };

/** Formula texts by column, by row. */
type Formulas = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** What Univer opens, from what the .xlsx adapter read. */
export function workbookData({ name, snapshot, formulas, columns }: OpenedBook): Partial<IWorkbookData> {
  const sheets = snapshot.sheets.map((sheet, index) => ({
    ...worksheetData(`source-${index}`, sheet, formulasByRow(formulas[index])),
    columnData: columnData(sheet, columns[index]?.columns ?? []),
  }));
  return {
    id: 'demo-book',
    name,
    locale: LocaleType.ZH_CN,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function formulasByRow(formulas: SheetFormulas | undefined): Formulas {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, formula } of formulas?.cells ?? []) rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, formula));
  return rows;
}

function worksheetData(id: string, sheet: SheetSnapshot, formulas: Formulas): Partial<IWorksheetData> & { readonly id: string } {
  const { firstRow, firstColumn, values } = sheet;
  const columns = values[0]?.length ?? 0;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: firstRow + values.length + SPARE.rows,
    columnCount: firstColumn + columns + SPARE.columns,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    cellData: Object.fromEntries(values.map((_, row) => [firstRow + row, rowData(sheet, row, formulas.get(firstRow + row))])),
    mergeData: sheet.merges.map((merge) => ({
      startRow: merge.firstRow,
      endRow: merge.lastRow,
      startColumn: merge.firstColumn,
      endColumn: merge.lastColumn,
    })),
  };
}

function rowData(sheet: SheetSnapshot, row: number, formulas: ReadonlyMap<number, string> | undefined): Record<number, ICellData> {
  const header = headerRow(sheet);
  const cells = sheet.values[row] ?? [];
  const formats = sheet.numberFormats[row] ?? [];
  return Object.fromEntries(
    cells.map((value, column) => [
      sheet.firstColumn + column,
      { ...content(value, formulas?.get(sheet.firstColumn + column)), s: cellStyle(value, row, header, formats[column] ?? 'General') },
    ]),
  );
}

/** Without a value a formula is calculated when the book is opened: then it can be seen whether it gives what the file says. */
function content(value: CellValue, formula: string | undefined): ICellData {
  if (formula !== undefined) return { f: formula };
  // A formula that gives the error keeps it an error, where text would look like one only.
  return isCellError(value) ? { f: `=${value.error}`, v: value.error } : constant(value);
}

function constant(value: Exclude<CellValue, object>): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

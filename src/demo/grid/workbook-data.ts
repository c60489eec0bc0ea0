import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { isCellError, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../core/workbook/workbook-snapshot';
import { cellStyle, columnWidth, headerRow } from './sheet-look';

const DEFAULT_COLUMN_WIDTH = 80;
const DEFAULT_ROW_HEIGHT = 24;
/** Room around the used cells, for the user to type in. */
const SPARE = { rows: 60, columns: 12 };

/** What Univer opens, from what the .xlsx adapter read. */
export function workbookData(name: string, snapshot: WorkbookSnapshot): Partial<IWorkbookData> {
  const sheets = snapshot.sheets.map((sheet, index) => worksheetData(`source-${index}`, sheet));
  return {
    id: 'demo-book',
    name,
    locale: LocaleType.ZH_CN,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function worksheetData(id: string, sheet: SheetSnapshot): Partial<IWorksheetData> & { readonly id: string } {
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
    columnData: Object.fromEntries(
      Array.from({ length: columns }, (_, column) => [firstColumn + column, { w: columnWidth(sheet, column) }]),
    ),
    cellData: Object.fromEntries(values.map((_, row) => [firstRow + row, rowData(sheet, row)])),
    mergeData: sheet.merges.map((merge) => ({
      startRow: merge.firstRow,
      endRow: merge.lastRow,
      startColumn: merge.firstColumn,
      endColumn: merge.lastColumn,
    })),
  };
}

function rowData(sheet: SheetSnapshot, row: number): Record<number, ICellData> {
  const header = headerRow(sheet);
  const cells = sheet.values[row] ?? [];
  const formats = sheet.numberFormats[row] ?? [];
  return Object.fromEntries(
    cells.map((value, column) => [
      sheet.firstColumn + column,
      { ...content(value), s: cellStyle(value, row, header, formats[column] ?? 'General') },
    ]),
  );
}

function content(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A formula that gives the error keeps it an error, where text would look like one only.
  if (isCellError(value)) return { f: `=${value.error}`, v: value.error };
  return { v: value, t: CellValueType.STRING };
}

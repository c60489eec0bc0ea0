/** Univer without a screen. Only the packages that are needed: `@univerjs/presets` pulls in packages without a licence. */
import './iterator-helpers';
import { BooleanNumber, LocaleType, LogLevel, Univer, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { parseLocal } from '../excel/a1';
import { coversWholeColumns, coversWholeRows } from '../excel/area';
import type { SheetSeed, WorkbookSeed } from '../workbook-seed';
import { NEW_SHEET_SIZE } from './new-sheet';
import { toPixels } from './pixels';
import { rangeOf } from './ranges';
import { cellFormats, formatStyles, seedCells } from './seed-cells';
import { UniverWorkbook } from './univer-workbook';

function sheetData(seed: SheetSeed, id: string): Partial<IWorksheetData> {
  const formats = cellFormats(seed);
  const values = seed.values ?? [];
  const lastRow = formats.reduce((last, { area }) => Math.max(last, area.row + area.rows), values.length);
  const lastColumn = formats.reduce((last, { area }) => Math.max(last, area.column + area.columns), values.reduce((most, line) => Math.max(most, line.length), 0));
  return {
    id,
    name: seed.name,
    ...NEW_SHEET_SIZE,
    rowCount: Math.max(NEW_SHEET_SIZE.rowCount, lastRow + 50),
    columnCount: Math.max(NEW_SHEET_SIZE.columnCount, lastColumn + 6),
    cellData: seedCells(seed, formats),
    mergeData: (seed.merges ?? []).map(parseLocal).flatMap((area) => (area === null ? [] : [rangeOf(area)])),
    columnData: Object.fromEntries((seed.columnWidths ?? []).map((points, column) => [column, { w: toPixels(points) }])),
    hidden: (seed.visibility ?? 'Visible') === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

function workbookData(seed: WorkbookSeed): Partial<IWorkbookData> {
  const ids = seed.sheets.map((_sheet, position) => `{00000000-0001-0000-${String(position).padStart(4, '0')}-000000000000}`);
  const sheets = seed.sheets.map((sheet, position) => [ids[position] ?? '', sheetData(sheet, ids[position] ?? '')] as const);
  // The locale words what Univer writes by itself; nothing is shown here.
  return {
    id: 'book1',
    name: seed.fileName ?? 'Book1.xlsx',
    locale: LocaleType.ZH_CN,
    styles: formatStyles(seed.sheets.flatMap(cellFormats)),
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets),
  };
}

/** Makes a Univer and loads the seed in one go: cell by cell a large book would take a hundred times as long. */
export function createHeadlessWorkbook(seed: WorkbookSeed): UniverWorkbook {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const book = FUniver.newAPI(univer).createWorkbook(workbookData(seed));
  const workbook = new UniverWorkbook(univer, book);
  for (const [position, sheetSeed] of seed.sheets.entries()) {
    const sheet = workbook.sheets[position];
    if (sheet === undefined) continue;
    for (const [address, numberFormat] of Object.entries(sheetSeed.numberFormats ?? {})) {
      const area = parseLocal(address);
      if (area !== null && (coversWholeColumns(area) || coversWholeRows(area))) sheet.restyle(area, { numberFormat });
    }
    for (const [address, look] of Object.entries(sheetSeed.styles ?? {})) {
      const area = parseLocal(address);
      if (area !== null) sheet.restyle(area, look);
    }
    if (sheetSeed.visibility === 'VeryHidden') sheet.visibility = 'VeryHidden';
    sheet.isProtected = sheetSeed.isProtected ?? false;
  }
  for (const { name, formula, visible } of seed.names ?? []) workbook.addName(name, formula, '').visible = visible ?? true;
  workbook.isStructureProtected = seed.isStructureProtected ?? false;
  return workbook;
}

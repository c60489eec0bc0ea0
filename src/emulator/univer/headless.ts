/** Univer without a screen. Only the packages that are needed: `@univerjs/presets` pulls in packages without a licence. */
import './iterator-helpers';
import { BooleanNumber, CellValueType, LocaleType, LogLevel, Univer, type ICellData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
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
import type { SeedValue, SheetSeed, WorkbookSeed } from '../workbook-seed';
import { NEW_SHEET_SIZE } from './new-sheet';
import { toPixels } from './pixels';
import { rangeOf } from './ranges';
import { UniverWorkbook } from './univer-workbook';

function cellOf(value: SeedValue): ICellData | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN };
  return value.startsWith('=') ? { f: value } : { v: value, t: CellValueType.STRING };
}

function lineOf(values: readonly SeedValue[]): Record<number, ICellData> {
  return Object.fromEntries(values.map(cellOf).flatMap((cell, column) => (cell === null ? [] : [[column, cell]])));
}

function sheetData(seed: SheetSeed, id: string): Partial<IWorksheetData> {
  const values = seed.values ?? [];
  const widest = Math.max(0, ...values.map((line) => line.length));
  return {
    id,
    name: seed.name,
    ...NEW_SHEET_SIZE,
    rowCount: Math.max(NEW_SHEET_SIZE.rowCount, values.length + 50),
    columnCount: Math.max(NEW_SHEET_SIZE.columnCount, widest + 6),
    cellData: Object.fromEntries(values.map((line, row) => [row, lineOf(line)])),
    mergeData: (seed.merges ?? []).map(parseLocal).flatMap((area) => (area === null ? [] : [rangeOf(area)])),
    columnData: Object.fromEntries((seed.columnWidths ?? []).map((points, column) => [column, { w: toPixels(points) }])),
    hidden: (seed.visibility ?? 'Visible') === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

function workbookData(seed: WorkbookSeed): Partial<IWorkbookData> {
  const ids = seed.sheets.map((_sheet, position) => `{00000000-0001-0000-${String(position).padStart(4, '0')}-000000000000}`);
  const sheets = seed.sheets.map((sheet, position) => [ids[position] ?? '', sheetData(sheet, ids[position] ?? '')] as const);
  // The locale words what Univer writes by itself; nothing is shown here.
  return { id: 'book1', name: 'Book1.xlsx', locale: LocaleType.ZH_CN, sheetOrder: ids, sheets: Object.fromEntries(sheets) };
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
      if (area !== null) sheet.restyle(area, { numberFormat });
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

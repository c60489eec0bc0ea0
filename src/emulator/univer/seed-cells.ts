/** The cells of a seed as Univer loads them with a workbook: ready made, since setting a format cell by cell takes longer than all the rest. */
import { CellValueType, type ICellData, type IStyleData, type IWorksheetData } from '@univerjs/core';
import { parseLocal } from '../excel/a1';
import { coversWholeColumns, coversWholeRows, type Area } from '../excel/area';
import type { SeedValue, SheetSeed } from '../workbook-seed';

type CellData = NonNullable<IWorksheetData['cellData']>;

/** Number formats of cells; formats of whole rows and columns are no affair of single cells. */
export interface CellFormat {
  readonly area: Area;
  readonly numberFormat: string;
}

export function cellFormats(seed: SheetSeed): CellFormat[] {
  return Object.entries(seed.numberFormats ?? {}).flatMap(([address, numberFormat]) => {
    const area = parseLocal(address);
    return area === null || coversWholeColumns(area) || coversWholeRows(area) ? [] : [{ area, numberFormat }];
  });
}

/** Styles of the workbook by the id that cells name them with: a format is its own id. */
export function formatStyles(formats: readonly CellFormat[]): Record<string, IStyleData> {
  return Object.fromEntries(formats.map(({ numberFormat }) => [styleId(numberFormat), { n: { pattern: numberFormat } }]));
}

function styleId(numberFormat: string): string {
  return `format ${numberFormat}`;
}

function cellOf(value: SeedValue): ICellData | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN };
  return value.startsWith('=') ? { f: value } : { v: value, t: CellValueType.STRING };
}

export function seedCells({ values = [] }: SheetSeed, formats: readonly CellFormat[]): CellData {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of values.entries()) {
    const filled: Record<number, ICellData> = (cells[row] = {});
    for (const [column, value] of line.entries()) {
      const cell = cellOf(value);
      if (cell !== null) filled[column] = cell;
    }
  }
  for (const { area, numberFormat } of formats) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const dressed: Record<number, ICellData> = (cells[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column += 1) (dressed[column] ??= {}).s = styleId(numberFormat);
    }
  }
  return cells;
}

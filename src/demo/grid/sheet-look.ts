/** A simple look for a sheet whose file's own look is not read: a snapshot has values, number formats and merges only. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, type IStyleData } from '@univerjs/core';
import type { CellValue, SheetSnapshot } from '../../core/workbook/workbook-snapshot';

const FONT = 'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif';
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: '#BFBFBF' } };
const BORDERS = { t: LINE, b: LINE, l: LINE, r: LINE };

/** Pixels: a Chinese character in the default size, a digit or Latin letter, and the room beside the text. */
const WIDE = 15;
const NARROW = 8;
const PADDING = 30;
const NARROWEST = 72;
const WIDEST = 320;

const isNumberRow = (row: readonly CellValue[]): boolean => row.some((value) => typeof value === 'number');
const filled = (row: readonly CellValue[]): number => row.filter((value) => value !== null).length;

/** The line of column names: the last one of several texts before the first numbers; −1 where there is none. */
export function headerRow(sheet: SheetSnapshot): number {
  const firstNumbers = sheet.values.findIndex(isNumberRow);
  const before = firstNumbers < 0 ? sheet.values : sheet.values.slice(0, firstNumbers);
  return before.reduce((last, row, index) => (filled(row) > 1 ? index : last), -1);
}

/** Style of one cell; `row` counts from the first used row, `header` is what `headerRow` said. */
export function cellStyle(value: CellValue, row: number, header: number, numberFormat: string): IStyleData {
  const style: IStyleData = { ff: FONT, fs: 11, vt: VerticalAlign.MIDDLE };
  if (numberFormat !== 'General') style.n = { pattern: numberFormat };
  if (row < header) return row === 0 ? { ...style, fs: 12, bl: BooleanNumber.TRUE } : { ...style, cl: { rgb: '#595959' } };
  if (row === header) {
    return { ...style, bd: BORDERS, bl: BooleanNumber.TRUE, bg: { rgb: '#E2EFDA' }, ht: HorizontalAlign.CENTER };
  }
  return { ...style, bd: BORDERS, ...(typeof value === 'number' ? { ht: HorizontalAlign.RIGHT } : {}) };
}

/** Width in pixels that shows the longest text of a column below the title lines. */
export function columnWidth(sheet: SheetSnapshot, column: number): number {
  const from = Math.max(0, headerRow(sheet));
  const widths = sheet.values.slice(from).map((row) => textWidth(row[column] ?? null));
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths.map((width) => width + PADDING)));
}

function textWidth(value: CellValue): number {
  // Grouping and decimals of the number format add about four characters.
  if (typeof value === 'number') return (String(value).length + 4) * NARROW;
  if (typeof value !== 'string') return 0;
  return Array.from(value, (character) => (character > '\u2E7F' ? WIDE : NARROW)).reduce((sum, width) => sum + width, 0);
}

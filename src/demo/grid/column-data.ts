import { BooleanNumber, type IColumnData, type IObjectArrayPrimitiveType } from '@univerjs/core';
import type { ColumnSpan } from '../../adapters/xlsx/editing/sheet-outline';
import type { SheetSnapshot } from '../../core/workbook/workbook-snapshot';
import { columnWidth } from './sheet-look';

/** Pixels of a digit in Excel's default font; a file counts the padding of five pixels into the width (ECMA-376 18.3.1.13). */
const DIGIT_PIXELS = 7;

/** Columns beyond the used ones are shown as new: files give settings to all 16,384 at once. */
const SPARE_COLUMNS = 12;

/** Widths of the file where it has them, else such that the texts can be read. */
export function columnData(sheet: SheetSnapshot, settings: readonly ColumnSpan[]): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const used = sheet.values[0]?.length ?? 0;
  return Object.fromEntries(
    Array.from({ length: sheet.firstColumn + used + SPARE_COLUMNS }, (_, column) => {
      const setting = settings.find(({ first, last }) => column >= first && column <= last);
      const isUsed = column >= sheet.firstColumn && column < sheet.firstColumn + used;
      const fitted = isUsed ? columnWidth(sheet, column - sheet.firstColumn) : null;
      const inFile = setting?.width ?? null;
      const width = inFile === null ? fitted : Math.round(inFile * DIGIT_PIXELS);
      return [column, { ...(width === null ? {} : { w: width }), ...(setting?.isHidden === true ? { hd: BooleanNumber.TRUE } : {}) }] as const;
    }),
  );
}

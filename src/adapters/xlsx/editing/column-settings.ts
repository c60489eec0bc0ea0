import type { OpcPackage } from '../../package/opc-package';
import { readWorkbookIndex } from '../reading/workbook-index';
import { outlineSheet, type ColumnSpan } from './sheet-outline';

/** The columns of one sheet that have a width of their own or are hidden. */
export interface SheetColumns {
  readonly sheet: string;
  readonly columns: readonly ColumnSpan[];
}

/** One entry a worksheet, in tab order. Throws `corruptFile` or `tooLarge`. */
export function readColumnSettings(opc: OpcPackage): SheetColumns[] {
  const tabs = readWorkbookIndex(opc).tabs.filter(({ isWorksheet }) => isWorksheet);
  return tabs.map(({ name, part }) => ({ sheet: name, columns: outlineSheet(opc.text(part), part, new Set()).columns }));
}

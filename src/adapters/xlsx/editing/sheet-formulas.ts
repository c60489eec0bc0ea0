/** The formulas of a workbook's sheets, users' sheets included: what the reading of values leaves out. */
import type { OpcPackage } from '../../package/opc-package';
import { readWorkbookIndex } from '../reading/workbook-index';
import { withoutFunctionPrefixes } from './future-functions';
import { formulaTexts } from './shared-groups';
import { outlineSheet, type SheetOutline } from './sheet-outline';

export interface CellFormula {
  readonly row: number;
  readonly column: number;
  /** With its "=", as the formula bar shows it. */
  readonly formula: string;
}

export interface SheetFormulas {
  readonly sheet: string;
  /** In the order of the file. Array formulas over several cells and data tables are left out: their cells are computed together. */
  readonly cells: readonly CellFormula[];
}

/** One entry a worksheet, in tab order. Throws `corruptFile` or `tooLarge`. */
export function readFormulas(opc: OpcPackage): SheetFormulas[] {
  const tabs = readWorkbookIndex(opc).tabs.filter(({ isWorksheet }) => isWorksheet);
  return tabs.map(({ name, part }) => ({ sheet: name, cells: formulasOf(outlineSheet(opc.text(part), part, new Set())) }));
}

/** The formulas of one outlined sheet. */
export function formulasOf({ formulas }: SheetOutline): CellFormula[] {
  const texts = formulaTexts(formulas);
  return formulas.flatMap(({ row, column, type, range }, index) => {
    const text = texts[index] ?? null;
    const isOneCell = range === null || (range.firstRow === range.lastRow && range.firstColumn === range.lastColumn);
    if (text === null || type === 'dataTable' || (type === 'array' && !isOneCell)) return [];
    return [{ row, column, formula: `=${withoutFunctionPrefixes(text)}` }];
  });
}

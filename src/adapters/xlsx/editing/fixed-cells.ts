/** Cells whose content belongs to something larger, so that replacing it alone would make a file that Excel calls damaged. */
import { localA1, type CellRange } from '../../../core/workbook/cell-address';
import { FailureError } from '../../../ports/failure';
import type { OpcPackage } from '../../package/opc-package';
import { readRelationships, relationshipPartOf } from '../../package/relationships';
import { parseRange } from '../reading/cell-reference';
import { attributeOf, outlineXml } from '../../package/xml/xml-outline';
import type { CellEdit } from './cell-edit';
import type { SheetOutline } from './sheet-outline';

/** Throws `arrayFormulaCell` or `tableHeaderCell` for the first of `replaced` that is fixed. `part` is the sheet's. */
export function requireFreeCells(opc: OpcPackage, part: string, outline: SheetOutline, replaced: readonly CellEdit[]): void {
  const arrays = outline.formulas.flatMap(({ type, range }) => (range !== null && (type === 'array' || type === 'dataTable') ? [range] : []));
  const headers = tableHeaders(opc, part);
  for (const { sheet, row, column } of replaced) {
    const lies = (range: CellRange): boolean =>
      row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
    const cell = localA1(row, column);
    if (arrays.some(lies)) throw new FailureError({ code: 'arrayFormulaCell', sheet, cell });
    if (headers.some(lies)) throw new FailureError({ code: 'tableHeaderCell', sheet, cell });
  }
}

/** The header rows of the sheet's tables; a table repeats the texts of its header in its own part (ECMA-376 18.5.1.3). */
function tableHeaders(opc: OpcPackage, part: string): CellRange[] {
  if (!opc.has(relationshipPartOf(part))) return [];
  return readRelationships(opc, part).relationships.flatMap(({ type, target }) => {
    if (type !== 'table' || target === null || !opc.has(target)) return [];
    const table = outlineXml(opc.text(target), target);
    const range = parseRange(attributeOf(table, 'ref') ?? '');
    const rows = Number(attributeOf(table, 'headerRowCount') ?? 1);
    return range === null || rows === 0 ? [] : [{ ...range, lastRow: range.firstRow + rows - 1 }];
  });
}

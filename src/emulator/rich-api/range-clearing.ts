import type { SheetModel } from '../workbook-model';
import { intersection, type Area } from '../excel/area';

/** `Excel.ClearApplyTo`. "RemoveHyperlinks" takes the link and its look, "Hyperlinks" the link only. */
export type ClearScope = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

function clearLinks(sheet: SheetModel, area: Area): void {
  const used = sheet.usedArea(false);
  const touched = used === null ? null : intersection(used, area);
  if (touched === null) return;
  for (let row = touched.row; row < touched.row + touched.rows; row += 1) {
    for (let column = touched.column; column < touched.column + touched.columns; column += 1) {
      if (sheet.link(row, column) !== null) sheet.setLink(row, column, null);
    }
  }
}

/** Widths, heights and frozen panes stay. Clearing formats also unmerges, as 清除格式 does (assumed). */
export function clearRange(sheet: SheetModel, area: Area, scope: ClearScope): void {
  if (scope === 'All' || scope === 'Hyperlinks' || scope === 'RemoveHyperlinks') clearLinks(sheet, area);
  if (scope === 'All' || scope === 'Contents') sheet.clearContents(area);
  if (scope === 'All' || scope === 'Formats') {
    for (const merged of sheet.merges) if (intersection(merged, area) !== null) sheet.unmerge(merged);
    sheet.clearLooks(area);
  }
}

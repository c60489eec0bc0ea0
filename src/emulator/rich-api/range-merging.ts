/** Merged cells: only the top-left value survives. Source: `Excel.Range.merge`, and "Merge cells" of Microsoft Support. */
import type { HostObject } from '../batch/host-object';
import type { RichType } from '../batch/rich-type';
import { bounding, cellCount, contains, intersection, type Area } from '../excel/area';
import { refuse } from '../host-error';
import { requireUnprotected } from '../excel/protection';
import type { SheetModel } from '../workbook-model';
import { rangeAreas } from './range-areas';
import type { RangeTarget } from './range-target';

function mergeCells(sheet: SheetModel, area: Area): void {
  const overlapped = sheet.merges.filter((merged) => intersection(merged, area) !== null);
  for (const merged of overlapped) sheet.unmerge(merged);
  const whole = overlapped.reduce(bounding, area);
  if (cellCount(whole) === 1) return;
  const right = { ...whole, column: whole.column + 1, columns: whole.columns - 1, rows: 1 };
  const below = { ...whole, row: whole.row + 1, rows: whole.rows - 1 };
  for (const rest of [right, below]) if (rest.columns > 0 && rest.rows > 0) sheet.clearContents(rest);
  sheet.merge(whole);
}

export const rangeMerging: NonNullable<RichType<RangeTarget>['actions']> = {
  Merge: ({ sheet, area }, [across]) => {
    requireUnprotected(sheet);
    const rows = across === true ? Array.from({ length: area.rows }, (_row, at) => ({ ...area, row: area.row + at, rows: 1 })) : [area];
    for (const part of rows) mergeCells(sheet, part);
    return undefined;
  },
  Unmerge: ({ sheet, area }) => {
    requireUnprotected(sheet);
    for (const merged of sheet.merges) if (intersection(merged, area) !== null) sheet.unmerge(merged);
    return undefined;
  },
};

/** "If the merged areas count in this range is more than 512, then this method will fail to return the result": the code is assumed. */
const MOST_MERGES = 512;

/** Merges that lie in the range. One whose top-left cell is outside is missed, as in Excel: office-js#3611. */
export function mergedAreas(target: RangeTarget, wrap: (target: RangeTarget) => HostObject): HostObject | null {
  const inside = target.sheet.merges.filter((merged) =>
    contains(target.area, { ...merged, rows: 1, columns: 1 }));
  if (inside.length > MOST_MERGES) refuse('InvalidOperation');
  return inside.length === 0 ? null : rangeAreas(inside.map((area) => target.at(area)), wrap);
}

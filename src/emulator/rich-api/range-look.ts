/** Looks of one range or of several: written to every cell, read as one value or null where cells differ. */
import type { WireValue } from '../batch/wire';
import { cellCount, intersection } from '../excel/area';
import type { CellLook, LookChange } from '../excel/cell-look';
import { requireUnprotected } from '../excel/protection';
import type { RangeTarget } from './range-target';

/** What a format describes: the ranges of a Range (one) or of a RangeAreas. */
export interface FormatTarget {
  readonly ranges: readonly RangeTarget[];
}

/** More cells than this are compared within the used area only; the rest of a whole column looks alike. */
const MOST_COMPARED = 20_000;

export function restyle({ ranges }: FormatTarget, change: LookChange): void {
  for (const { sheet, area } of ranges) {
    requireUnprotected(sheet);
    sheet.restyle(area, change);
  }
}

/** The one value that all have, or null. */
export function common<T extends WireValue>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function lookWithin<T extends WireValue>({ sheet, area }: RangeTarget, of: (look: CellLook) => T): T | null {
  const used = sheet.usedArea(false);
  const compared = cellCount(area) <= MOST_COMPARED || used === null ? area : (intersection(area, used) ?? area);
  const first = of(sheet.look(area.row, area.column));
  if (cellCount(compared) > MOST_COMPARED) return first;
  for (let row = compared.row; row < compared.row + compared.rows; row += 1) {
    for (let column = compared.column; column < compared.column + compared.columns; column += 1) {
      if (of(sheet.look(row, column)) !== first) return null;
    }
  }
  return first;
}

export function commonLook<T extends WireValue>({ ranges }: FormatTarget, of: (look: CellLook) => T): T | null {
  return common(ranges.map((range) => lookWithin(range, of)));
}

export function commonSize(first: number, count: number, sizeAt: (index: number) => number): number | null {
  return common(Array.from({ length: Math.min(count, MOST_COMPARED) }, (_item, at) => sizeAt(first + at)));
}

import type { SheetModel } from '../workbook-model';
import { intersection, type Area } from './area';

/** The part of `area` that is used: filled, or also only formatted. `null` where nothing is. */
export function usedWithin(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  return used === null ? null : intersection(used, area);
}

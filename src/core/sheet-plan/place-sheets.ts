/**
 * Decides where each sheet goes. Only sheets that bear our mark are ever touched: one that is still as written is written again in place,
 * one that was changed by hand is kept under another name. A user's sheet of the same name is left alone.
 */
import { GENERATED_SHEET_KINDS, type GeneratedSheetKind } from '../workbook/generated-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/workbook-snapshot';
import type { PlaceOf, SheetPlace } from './print-sheets';
import { isSealIntact } from './seal';
import type { SheetWording } from './sheet-wording';

const LONGEST_NAME = 31;

export function placeSheets(snapshot: WorkbookSnapshot, wording: SheetWording): PlaceOf {
  const taken = new Set([...snapshot.sheets.map(({ name }) => name), ...snapshot.otherSheetNames].map(folded));
  const free = (wanted: string): string => {
    const name = firstFree(wanted, taken);
    taken.add(folded(name));
    return name;
  };
  const places = new Map<GeneratedSheetKind, SheetPlace>(
    GENERATED_SHEET_KINDS.map((kind) => {
      const own = snapshot.sheets.find(({ generatedKind }) => generatedKind === kind);
      if (own === undefined) return [kind, { name: free(wording.sheetNames[kind]), placement: { mode: 'create' } }];
      if (isUnfinished(own) || isSealIntact(own, wording)) return [kind, { name: own.name, placement: { mode: 'overwrite' } }];
      return [kind, { name: own.name, placement: { mode: 'retire', retiredName: free(own.name) } }];
    }),
  );
  return (kind) => {
    const place = places.get(kind);
    if (place === undefined) throw new Error(`no place for ${kind}`);
    return place;
  };
}

/** A writing that broke off has left the sheet without cells: nobody's words are on it. */
function isUnfinished({ values }: SheetSnapshot): boolean {
  return values.length === 0;
}

/** The wanted name, or with the first free number behind it, as Excel names copies: "自评报告 (2)". */
function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(folded(name))) return name;
  }
}

/** Excel compares tab names without case. */
function folded(name: string): string {
  return name.toLowerCase();
}

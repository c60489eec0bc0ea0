/**
 * How a sheet of ours is known again. Not by its tab name, which a user may give to a sheet of his own, and not by Excel's
 * worksheet id, which changes when the file is opened anew: by a hidden name of the whole workbook that refers to its cell A1.
 * Excel does not repeat workbook-level names when a sheet is copied, so a copy is the user's.
 */
export type GeneratedSheetKind = 'rates' | 'checks' | 'report';

/** In tab order. */
export const GENERATED_SHEET_KINDS: readonly GeneratedSheetKind[] = ['rates', 'checks', 'report'];

const MARK_PREFIX = '_outturn_';

/** The hidden workbook-level name that marks the sheet; it refers to `$A$1` of that sheet. */
export function markName(kind: GeneratedSheetKind): string {
  return `${MARK_PREFIX}${kind}`;
}

/** The kind that a defined name marks, or `null` for any other name; names are compared as Excel does, without case. */
export function kindOfMarkName(name: string): GeneratedSheetKind | null {
  const wanted = name.toLowerCase();
  return GENERATED_SHEET_KINDS.find((kind) => markName(kind) === wanted) ?? null;
}

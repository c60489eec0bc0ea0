/**
 * The hidden workbook-level names by which sheets of ours are known again. Two for each kind:
 * - the mark itself (`markName`), which a sheet bears once it is complete;
 * - the unfinished mark, which a sheet bears while it is being written, and still bears where Excel stopped answering half-way.
 * Only the unfinished mark: a broken run made the sheet; the next run adopts or removes it. Both: an older sheet of ours was being
 * written anew; it is never removed, because formulas of the user may point into it.
 *
 * A name is asked for its range, never for its formula: formulas of names come in the user's language (office-js#2834).
 */
import { markName, type GeneratedSheetKind } from '../../core/workbook/generated-sheet';

export interface Mark {
  /** The name exists, even where the sheet that it meant is gone (`#REF!`). */
  readonly exists: boolean;
  readonly isVisible: boolean;
  /** Excel's id of the sheet, good until the workbook is closed; `null` where the name leads nowhere. */
  readonly sheetId: string | null;
}

export interface MarkPair {
  readonly finished: Mark;
  readonly unfinished: Mark;
}

export function unfinishedMarkName(kind: GeneratedSheetKind): string {
  return `${markName(kind)}_unfinished`;
}

/** A request for one mark; its answer is there after the next sync. */
export interface AskedMark {
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

export function askMark(names: Excel.NamedItemCollection, name: string): AskedMark {
  const item = names.getItemOrNullObject(name).load('visible');
  const range = item.getRangeOrNullObject().untrack();
  return { item, range, sheet: range.worksheet.load('id') };
}

export function answeredMark(asked: AskedMark): Mark {
  if (asked.item.isNullObject) return { exists: false, isVisible: false, sheetId: null };
  return { exists: true, isVisible: asked.item.visible, sheetId: asked.range.isNullObject ? null : asked.sheet.id };
}

/** Excel hides a name only right after it was made (office-js#3878), so both stand in one request. */
export function addHiddenMark(context: Excel.RequestContext, name: string, sheet: Excel.Worksheet): void {
  context.workbook.names.add(name, sheet.getRange('A1').untrack()).visible = false;
}

export function dropMark(context: Excel.RequestContext, name: string): void {
  context.workbook.names.getItem(name).delete();
}

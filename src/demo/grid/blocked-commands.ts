import {
  CopySheetCommand, DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColBeforeCommand, InsertColAfterCommand, InsertMultiColsLeftCommand,
  InsertMultiColsRightCommand, InsertMultiRowsAboveCommand, InsertMultiRowsAfterCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand,
  InsertRowAfterCommand, InsertRowBeforeCommand, InsertSheetCommand, MoveColsCommand, MoveRowsCommand, SetWorksheetOrderCommand,
} from '@univerjs/sheets';
import {
  DeleteRangeMoveLeftConfirmCommand, DeleteRangeMoveUpConfirmCommand, InsertRangeMoveDownConfirmCommand, InsertRangeMoveRightConfirmCommand,
  RemoveColConfirmCommand, RemoveRowConfirmCommand, RemoveSheetConfirmCommand, RenameSheetOperation,
} from '@univerjs/sheets-ui';

/**
 * What users ask of Univer that no edit of single cells can bring into a file. Only commands of its screen: those that the emulated Excel
 * runs for the add-in are others.
 */
const BLOCKED: ReadonlySet<string> = new Set(
  [
    CopySheetCommand, DeleteRangeMoveLeftCommand, DeleteRangeMoveLeftConfirmCommand, DeleteRangeMoveUpCommand, DeleteRangeMoveUpConfirmCommand,
    InsertColAfterCommand, InsertColBeforeCommand, InsertMultiColsLeftCommand, InsertMultiColsRightCommand, InsertMultiRowsAboveCommand,
    InsertMultiRowsAfterCommand, InsertRangeMoveDownCommand, InsertRangeMoveDownConfirmCommand, InsertRangeMoveRightCommand,
    InsertRangeMoveRightConfirmCommand, InsertRowAfterCommand, InsertRowBeforeCommand, InsertSheetCommand, MoveColsCommand, MoveRowsCommand,
    RemoveColConfirmCommand, RemoveRowConfirmCommand, RemoveSheetConfirmCommand, SetWorksheetOrderCommand,
  ].map(({ id }) => id),
);

/** Submenus that would be empty. */
const EMPTY_MENUS = ['sheet.menu.cell-insert', 'sheet.menu.delete'];

/** Renaming is not blocked: the add-in renames too. Its entry in the menu of a tab goes all the same. */
const RENAMING = RenameSheetOperation.id;

export function isBlocked(command: string): boolean {
  return BLOCKED.has(command);
}

/** Univer's menu settings that leave out what is blocked. */
export const MENU_WITHOUT_BLOCKED: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  [...BLOCKED, ...EMPTY_MENUS, RENAMING].map((id) => [id, { hidden: true }] as const),
);

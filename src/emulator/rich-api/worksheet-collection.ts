import { bind, type HostObject } from '../batch/host-object';
import type { Argument, RichType } from '../batch/rich-type';
import { refuse } from '../host-error';
import { requireFreeStructure } from '../excel/protection';
import { nextSheetName, requireSheetName } from '../excel/sheet-name';
import { sheetNamed, type SheetModel, type WorkbookModel } from '../workbook-model';
import { optionalText, textArgument } from './arguments';
import { worksheet } from './worksheet';

/** By name or by id, as the indexer takes both. */
function find(workbook: WorkbookModel, key: Argument | undefined): SheetModel | undefined {
  const text = textArgument(key);
  return workbook.sheets.find((sheet) => sheet.id === text) ?? sheetNamed(workbook, text);
}

function edge(workbook: WorkbookModel, visibleOnly: Argument | undefined, position: 0 | -1): HostObject {
  const sheets = workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
  return worksheet({ workbook, sheet: sheets.at(position) ?? refuse('ItemNotFound') });
}

/** `Excel.WorksheetCollection`. */
const worksheetCollectionType: RichType<WorkbookModel> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => worksheet({ workbook, sheet })),
  index: (workbook, [key]) => worksheet({ workbook, sheet: find(workbook, key) ?? refuse('ItemNotFound') }),
  objects: {
    GetItem: (workbook, [key]) => worksheet({ workbook, sheet: find(workbook, key) ?? refuse('ItemNotFound') }),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = find(workbook, key);
      return sheet === undefined ? null : worksheet({ workbook, sheet });
    },
    Add: (workbook, [nameOrNothing]) => {
      requireFreeStructure(workbook);
      const name = optionalText(nameOrNothing) ?? nextSheetName(workbook);
      requireSheetName(workbook, name, null);
      return worksheet({ workbook, sheet: workbook.addSheet(name) });
    },
    GetActiveWorksheet: (workbook) => worksheet({ workbook, sheet: workbook.activeSheet }),
    GetFirst: (workbook, [visibleOnly]) => edge(workbook, visibleOnly, 0),
    GetLast: (workbook, [visibleOnly]) => edge(workbook, visibleOnly, -1),
  },
  actions: {
    GetCount: (workbook, [visibleOnly]) => workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
    // The host announces every edit of a user; whether anybody listens is the client's affair.
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
  },
};

export function worksheetCollection(workbook: WorkbookModel): HostObject {
  return bind(worksheetCollectionType, workbook);
}

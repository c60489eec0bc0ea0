import { bind, type HostObject } from '../batch/host-object';
import type { RichType } from '../batch/rich-type';
import type { WorkbookModel } from '../workbook-model';
import { application } from './application';
import { nameCollection } from './named-item';
import { range } from './range';
import { RangeTarget } from './range-target';
import { worksheetCollection } from './worksheet-collection';

const protectionType: RichType<WorkbookModel> = {
  name: 'WorkbookProtection',
  properties: { Protected: { read: (workbook) => workbook.isStructureProtected } },
};

function selected(workbook: WorkbookModel, onlyActiveCell: boolean): HostObject {
  const area = workbook.selection[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return range(new RangeTarget(workbook, workbook.activeSheet, onlyActiveCell ? { ...area, rows: 1, columns: 1 } : area));
}

/** `Excel.Workbook`. */
const workbookType: RichType<WorkbookModel> = {
  name: 'Workbook',
  properties: { Name: { read: (workbook) => workbook.fileName } },
  navigation: {
    Application: application,
    Names: nameCollection,
    Protection: (workbook) => bind(protectionType, workbook),
    Worksheets: worksheetCollection,
  },
  objects: {
    GetSelectedRange: (workbook) => selected(workbook, false),
    GetActiveCell: (workbook) => selected(workbook, true),
  },
};

export function workbookRoot(workbook: WorkbookModel): HostObject {
  return bind(workbookType, workbook);
}

/** The message behind `worksheets.onChanged`. */
import { printLocal } from '../excel/a1';
import type { UserEdit } from '../workbook-model';
import { hostArray, type HostArray } from './host-array';

/** Rich-API messages: category "event", type WorksheetChanged, for the whole workbook. */
const CATEGORY_EVENT = 65536;
const TYPE_CHANGED = 10;

export function changedMessage({ sheet, changeType, area }: UserEdit): HostArray {
  const content = { address: printLocal(area), changeType, source: 'Local', triggerSource: 'Unknown', worksheetId: sheet.id };
  return hostArray(hostArray(CATEGORY_EVENT, TYPE_CHANGED, 'Workbook', JSON.stringify(content), 0, false));
}

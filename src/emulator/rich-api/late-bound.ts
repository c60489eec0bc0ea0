/**
 * A range knows its worksheet and a worksheet its ranges, but files that import each other in a circle are one file. So the
 * worksheet's constructor is put here when its file is loaded.
 */
import type { HostObject } from '../batch/host-object';
import { refuse } from '../host-error';
import type { SheetModel, WorkbookModel } from '../workbook-model';

export interface WorksheetTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
}

export const lateBound: { worksheet: (target: WorksheetTarget) => HostObject } = { worksheet: () => refuse('GeneralException') };

import { bind, type HostObject } from '../batch/host-object';
import type { RichType } from '../batch/rich-type';
import type { WorkbookModel } from '../workbook-model';

/** `Excel.Application`. Calculation is always automatic and always up to date when something is read. */
const applicationType: RichType<WorkbookModel> = {
  name: 'Application',
  properties: { CalculationMode: { read: () => 'Automatic' } },
  actions: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function application(workbook: WorkbookModel): HostObject {
  return bind(applicationType, workbook);
}

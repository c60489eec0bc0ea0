/** Globals that `office-environment.cjs` gives to a test file, beside `Excel`, `Office` and `OfficeExtension`. */
import type { EmulatedWorkbook, ExcelHost, WorkbookSeed } from '../../src/emulator';

declare global {
  const emulator: {
    /** Excel's side: traffic, faults, edit mode, ribbon, what is not implemented, references that were not released. */
    readonly host: ExcelHost;
    /** The user's side of the workbook. */
    readonly workbook: EmulatedWorkbook;
    /** Opens a new workbook behind the same client: call it in `beforeEach`. */
    reset(seed: WorkbookSeed): Promise<void>;
  };
}

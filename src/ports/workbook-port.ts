import type { WorkbookOutput } from '../core/sheet-plan/workbook-output';
import type { CellAddress } from '../core/workbook/cell-address';
import type { WorkbookSnapshot } from '../core/workbook/workbook-snapshot';

/** What was written, after it was read back. */
export interface WriteReceipt {
  /** Tab names in tab order. */
  readonly sheets: readonly string[];
}

/**
 * A workbook as the program sees it: in Excel, in a file, in a test. Every method rejects with a `FailureError` and with nothing
 * else where the host or the file is at fault.
 */
export interface WorkbookPort {
  /** Reads the whole workbook once. Changes nothing. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Writes the sheets, so that afterwards the workbook is complete, or (where it rejects) as it was before. Where even that cannot be
   * done because the host answers no more, the next `write` removes what was left. Only sheets that bear our mark are touched.
   */
  write(output: WorkbookOutput): Promise<WriteReceipt>;
}

/** A host with a window: it can show cells to the user. */
export interface CellRevealer {
  /** Selects the cells of the first cell's sheet, all at once, and brings that sheet to the front. */
  reveal(cells: readonly CellAddress[]): Promise<void>;
}

import type { WorkbookOutput } from '../core/sheet-plan/workbook-output';
import type { CellAddress, CellRange } from '../core/workbook/cell-address';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/workbook-snapshot';

/** What was written, after it was read back. */
export interface WriteReceipt {
  /** Tab names in tab order. */
  readonly sheets: readonly string[];
}

export interface ReadingOptions {
  /**
   * The columns (zero-based) of a large sheet that are needed, as told by its top; sheets of ordinary size are read whole without asking.
   * Cells of other columns below the top are `null` in the snapshot. Without it every sheet is read whole.
   */
  readonly neededColumns?: (top: SheetSnapshot) => readonly number[];
  /** Cells read so far, of how many. */
  readonly onProgress?: (read: number, all: number) => void;
  /** Once aborted, the reading rejects with `cancelled` at its next step. */
  readonly signal?: AbortSignal;
}

/**
 * A workbook as the program sees it: in Excel, in a file, in a test. Every method rejects with a `FailureError` and with nothing
 * else where the host or the file is at fault.
 */
export interface WorkbookPort {
  /** Reads the workbook once. Changes nothing. */
  read(options?: ReadingOptions): Promise<WorkbookSnapshot>;
  /** Keeps the user's answers in the workbook, in place of those kept before (`core/workbook/remembered-answer.ts`). Touches no sheet. */
  remember(answers: readonly string[]): Promise<void>;
  /**
   * Writes the sheets, so that afterwards the workbook is complete, or (where it rejects) as it was before. Where even that cannot be
   * done because the host answers no more, the next `write` removes what was left. Only sheets that bear our mark are touched.
   */
  write(output: WorkbookOutput): Promise<WriteReceipt>;
}

/** A host in which a text can be put into a cell of a sheet of ours for the user: it is a text there, whatever it begins with. */
export interface TextKeeper {
  /** "" empties the cell. */
  keepText(cell: CellAddress, text: string): Promise<void>;
}

/** A host with a window: it can show cells to the user. */
export interface CellRevealer {
  /** Selects the cells of the first cell's sheet, all at once, and brings that sheet to the front. */
  reveal(cells: readonly CellAddress[]): Promise<void>;
  /** The same for a whole rectangle, however large. */
  revealRange(sheet: string, range: CellRange): Promise<void>;
}

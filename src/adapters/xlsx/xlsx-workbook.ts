/**
 * A workbook in an .xlsx package, in memory. It runs in Node and in a browser: whoever opens it reads and writes the file. It may not
 * decide what is written. `write` never writes a part of the user's (`writing/write-output.ts`); only `edit` does, at single cells.
 */
import type { WorkbookOutput } from '../../core/sheet-plan/workbook-output';
import type { WorkbookSnapshot } from '../../core/workbook/workbook-snapshot';
import type { ReadingOptions, WorkbookPort, WriteReceipt } from '../../ports/workbook-port';
import type { CellEdit } from './editing/cell-edit';
import { readColumnSettings, type SheetColumns } from './editing/column-settings';
import { editCells } from './editing/edit-cells';
import { readFormulas, type SheetFormulas } from './editing/sheet-formulas';
import { OpcPackage } from '../package/opc-package';
import { readSnapshot } from './reading/read-snapshot';
import { readWorkbookIndex } from './reading/workbook-index';
import { confirmWritten } from './writing/confirm-written';
import { rememberAnswers } from './writing/remember-answers';
import { writeOutput } from './writing/write-output';

export class XlsxWorkbook implements WorkbookPort {
  #package: OpcPackage;

  private constructor(opc: OpcPackage) {
    this.#package = opc;
  }

  /**
   * Keeps views of `bytes`, which must not change afterwards. Throws a `FailureError`: `notOoxml`, `encrypted`, `corruptFile` or
   * `tooLarge`. Sheets are expanded by `read` only, which can therefore reject with the latter two.
   */
  public static open(bytes: Uint8Array): XlsxWorkbook {
    const opc = OpcPackage.fromBytes(bytes);
    readWorkbookIndex(opc);
    return new XlsxWorkbook(opc);
  }

  /** Rejects with `corruptFile`, `tooLarge` or `cancelled`. */
  public read(options?: ReadingOptions): Promise<WorkbookSnapshot> {
    return readSnapshot(this.#package, options);
  }

  /** Rejects with `corruptFile`; nothing has changed then. */
  public remember(answers: readonly string[]): Promise<void> {
    return settled(() => {
      this.#package = rememberAnswers(this.#package, answers);
    });
  }

  /** Rejects with `workbookStructureProtected`, `sheetGone`, `writeNotConfirmed`, `corruptFile` or `tooLarge`; nothing has changed then. */
  public write(output: WorkbookOutput): Promise<WriteReceipt> {
    return settled(() => {
      const written = writeOutput(this.#package, output);
      const receipt = confirmWritten(written, output);
      this.#package = written;
      return receipt;
    });
  }

  /** The formulas of all worksheets, in tab order. Rejects with `corruptFile` or `tooLarge`. */
  public formulas(): Promise<readonly SheetFormulas[]> {
    return settled(() => readFormulas(this.#package));
  }

  /** The widths of columns of all worksheets, in tab order. Rejects with `corruptFile` or `tooLarge`. */
  public columns(): Promise<readonly SheetColumns[]> {
    return settled(() => readColumnSettings(this.#package));
  }

  /**
   * Puts other contents into single cells, of the user's sheets too: for a front that lets the user type into an opened file. Two edits
   * of one cell are a mistake of the caller. Rejects with `sheetGone`, `arrayFormulaCell`, `tableHeaderCell`, `corruptFile` or `tooLarge`;
   * nothing has changed then.
   */
  public edit(edits: readonly CellEdit[]): Promise<void> {
    return settled(() => {
      this.#package = editCells(this.#package, edits);
    });
  }

  /** The package as it is now. */
  public toBytes(): Uint8Array {
    return this.#package.toBytes();
  }
}

/** The work is synchronous; what it throws is the rejection that the port promises. */
function settled<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

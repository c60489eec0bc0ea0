/**
 * A workbook in an .xlsx package, in memory. It runs in Node and in a browser: whoever opens it reads and writes the file. It may not
 * decide what is written, and it never writes a part of the user's (`writing/write-output.ts`).
 */
import type { WorkbookOutput } from '../../core/sheet-plan/workbook-output';
import type { WorkbookSnapshot } from '../../core/workbook/workbook-snapshot';
import type { WorkbookPort, WriteReceipt } from '../../ports/workbook-port';
import { OpcPackage } from './package/opc-package';
import { readSnapshot } from './reading/read-snapshot';
import { readWorkbookIndex } from './reading/workbook-index';
import { confirmWritten } from './writing/confirm-written';
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

  public read(): Promise<WorkbookSnapshot> {
    return settled(() => readSnapshot(this.#package));
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

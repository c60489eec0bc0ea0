/** The least that one click could send: what is needed of the user's sheets once, and what is written once, as JSON without anything around it. */
import type { WorkbookOutput } from '../src/core/sheet-plan/workbook-output';
import type { SheetSnapshot, WorkbookSnapshot } from '../src/core/workbook/workbook-snapshot';
import type { ReadingOptions, WorkbookPort, WriteReceipt } from '../src/ports/workbook-port';

/** One request to read and one to write. */
export const LEAST_REQUESTS = 2;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Stands between the use case and the workbook, and counts. */
export class CountingPort implements WorkbookPort {
  private readBytes = 0;
  private writtenBytes = 0;
  /** Of sheets that are not read whole, by name. */
  private readonly columns = new Map<string, ReadonlySet<number>>();

  public constructor(private readonly port: WorkbookPort) {}

  public get leastBytes(): number {
    return this.readBytes + this.writtenBytes;
  }

  public async read(options: ReadingOptions = {}): Promise<WorkbookSnapshot> {
    const { neededColumns } = options;
    const snapshot = await this.port.read({
      ...options,
      ...(neededColumns && {
        neededColumns: (top: SheetSnapshot) => {
          const columns = neededColumns(top);
          this.columns.set(top.name, new Set(columns));
          return columns;
        },
      }),
    });
    this.readBytes = snapshot.sheets.filter(({ generatedKind }) => generatedKind === null).reduce((sum, sheet) => sum + this.neededBytes(sheet), 0);
    return snapshot;
  }

  public remember(answers: readonly string[]): Promise<void> {
    return this.port.remember(answers);
  }

  public write(output: WorkbookOutput): Promise<WriteReceipt> {
    this.writtenBytes = bytesOf(output.sheets.map(({ cells }) => cells.map(({ formula, value }) => formula ?? value ?? '')));
    return this.port.write(output);
  }

  private neededBytes({ name, firstColumn, values }: SheetSnapshot): number {
    const columns = this.columns.get(name);
    return bytesOf(values.map((row) => row.filter((_, column) => columns?.has(firstColumn + column) ?? true).map((value) => value ?? '')));
  }
}

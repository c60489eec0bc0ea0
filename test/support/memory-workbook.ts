import type { OutputSheet, WorkbookOutput } from '../../src/core/sheet-plan/workbook-output';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import type { CellAddress } from '../../src/core/workbook/cell-address';
import type { TextKeeper, WorkbookPort, WriteReceipt } from '../../src/ports/workbook-port';

/** The plainest workbook that keeps the contract: for tests of the use cases, where host and files do not matter. */
export class MemoryWorkbook implements WorkbookPort, TextKeeper {
  private sheets: SheetSnapshot[];
  private answers: readonly string[] = [];

  public constructor(book: WorkbookSnapshot) {
    this.sheets = [...book.sheets];
  }

  public read(): Promise<WorkbookSnapshot> {
    return Promise.resolve({ sheets: this.sheets, otherSheetNames: [], isStructureProtected: false, answers: this.answers });
  }

  public remember(answers: readonly string[]): Promise<void> {
    this.answers = answers;
    return Promise.resolve();
  }

  public write(output: WorkbookOutput): Promise<WriteReceipt> {
    for (const sheet of output.sheets) {
      const { placement } = sheet;
      const written = snapshotOf(sheet);
      if (placement.mode === 'overwrite') {
        this.sheets = this.sheets.map((old) => (old.name === sheet.name ? written : old));
        continue;
      }
      if (placement.mode === 'retire') {
        this.sheets = this.sheets.map((old) => (old.name === sheet.name ? { ...old, name: placement.retiredName, generatedKind: null } : old));
      }
      this.sheets.push(written);
    }
    return Promise.resolve({ sheets: output.sheets.map(({ name }) => name) });
  }

  public keepText({ sheet, row, column }: CellAddress, text: string): Promise<void> {
    this.type(sheet, row, column, text === '' ? null : text);
    return Promise.resolve();
  }

  public names(): string[] {
    return this.sheets.map(({ name }) => name);
  }

  public sheet(name: string): SheetSnapshot {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** A user types a constant; formulas elsewhere keep the value that they had. */
  public type(name: string, row: number, column: number, value: CellValue): void {
    this.sheets = this.sheets.map((sheet) =>
      sheet.name !== name
        ? sheet
        : {
            ...sheet,
            values: replaced(sheet.values, row - sheet.firstRow, column - sheet.firstColumn, value),
            formulas: sheet.formulas === null ? null : replaced(sheet.formulas, row - sheet.firstRow, column - sheet.firstColumn, null),
          },
    );
  }

  public copy(name: string, to: string): void {
    this.sheets.push({ ...this.sheet(name), name: to, generatedKind: null });
  }
}

function replaced<Cell>(rows: readonly (readonly Cell[])[], row: number, column: number, value: Cell): Cell[][] {
  return rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
}

function snapshotOf(sheet: OutputSheet): SheetSnapshot {
  const height = Math.max(...sheet.cells.map(({ row }) => row)) + 1;
  const width = Math.max(...sheet.cells.map(({ column }) => column)) + 1;
  const grid = <Cell>(empty: Cell): Cell[][] => Array.from({ length: height }, () => Array.from({ length: width }, () => empty));
  const values = grid<CellValue>(null);
  const formulas = grid<string | null>(null);
  for (const { row, column, value, formula } of sheet.cells) {
    const [valueRow, formulaRow] = [values[row], formulas[row]];
    if (valueRow === undefined || formulaRow === undefined) continue;
    valueRow[column] = value;
    formulaRow[column] = formula;
  }
  return {
    name: sheet.name,
    visibility: 'visible',
    isProtected: false,
    firstRow: 0,
    firstColumn: 0,
    values,
    numberFormats: grid('General'),
    merges: sheet.merges,
    generatedKind: sheet.kind,
    formulas,
    linkedCells: [],
  };
}

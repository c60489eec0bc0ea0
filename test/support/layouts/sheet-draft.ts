/** A sheet in the making: cells at any place, merged areas, and what the sheet states at which cell. */
import type { MoneyMeasure, Subject } from '../../../src/core/ledger/dimensions';
import type { CellRange } from '../../../src/core/workbook/cell-address';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { sheetOf } from '../sheets';

export interface Stated {
  readonly subject: Subject;
  readonly measure: MoneyMeasure;
  /** In the smallest step of the book; `null` where the cell was left blank. */
  readonly amount: number | null;
  /** `null` for a sum of rows. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** A sheet with what it states; addresses are those of the sheet. */
export interface DrawnSheet {
  readonly sheet: SheetSnapshot;
  readonly stated: readonly Stated[];
}

export class SheetDraft {
  readonly #name: string;
  readonly #firstRow: number;
  readonly #firstColumn: number;
  readonly #rows: CellValue[][] = [];
  readonly #merges: CellRange[] = [];
  readonly #stated: Stated[] = [];

  /** Rows and columns of the draft begin at 0; the sheet's own begin at `firstRow`, `firstColumn`. */
  public constructor(name: string, firstRow: number, firstColumn: number) {
    this.#name = name;
    this.#firstRow = firstRow;
    this.#firstColumn = firstColumn;
  }

  public get endRow(): number {
    return this.#rows.length;
  }

  public put(row: number, column: number, value: CellValue): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }

  public merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): void {
    if (firstRow === lastRow && firstColumn === lastColumn) return;
    this.#merges.push({
      firstRow: firstRow + this.#firstRow,
      firstColumn: firstColumn + this.#firstColumn,
      lastRow: lastRow + this.#firstRow,
      lastColumn: lastColumn + this.#firstColumn,
    });
  }

  /** Writes an amount and notes what it says. */
  public state(subject: Subject, measure: MoneyMeasure, amount: number, value: CellValue, row: number, column: number): void {
    this.put(row, column, value);
    this.#stated.push({
      subject,
      measure,
      amount: value === null ? null : amount,
      cell: { row: row + this.#firstRow, column: column + this.#firstColumn },
    });
  }

  /** Notes a sum that no cell states. */
  public stateSum(subject: Subject, measure: MoneyMeasure, amount: number): void {
    this.#stated.push({ subject, measure, amount, cell: null });
  }

  public finished(visibility: SheetSnapshot['visibility'] = 'visible'): DrawnSheet {
    const options = { firstRow: this.#firstRow, firstColumn: this.#firstColumn, merges: this.#merges, visibility };
    return { sheet: sheetOf(this.#name, this.#rows, options), stated: this.#stated };
  }
}

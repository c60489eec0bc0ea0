/** A sheet in the making: cells at any place, merged areas, and what the sheet states at which cell. */
import type { MoneyMeasure, Subject } from '../../../src/core/ledger/dimensions';
import type { CellAddress, CellRange } from '../../../src/core/workbook/cell-address';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { sheetOf } from '../sheets';

type Place = Pick<CellAddress, 'row' | 'column'>;

export interface Stated {
  readonly subject: Subject;
  readonly measure: MoneyMeasure;
  /** In the smallest step of the book; `null` where the cell was left blank. */
  readonly amount: number | null;
  /** `null` for a sum of rows, or over institutions. */
  readonly cell: Place | null;
}

/** A sheet with what it states; addresses are those of the sheet. */
export interface DrawnSheet {
  readonly sheet: SheetSnapshot;
  readonly stated: readonly Stated[];
  /** Areas that say nothing of the department. */
  readonly silent: readonly CellRange[];
  /** Amounts that no relation of the trade ties to others, so that nobody can tell when one is wrong. */
  readonly untied: readonly Place[];
}

/** What all parts of one sheet write to. */
interface Content {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: CellValue[][];
  readonly merges: CellRange[];
  readonly stated: Stated[];
  readonly silent: CellRange[];
  readonly untied: Place[];
}

/** The whole sheet, or the part of it that begins at some place; rows and columns are counted from there. */
export class SheetDraft {
  readonly #content: Content;
  readonly #top: number;
  readonly #left: number;
  #endRow = 0;
  #endColumn = 0;

  private constructor(content: Content, top: number, left: number) {
    this.#content = content;
    this.#top = top;
    this.#left = left;
  }

  /** A sheet whose own cells begin at `firstRow`, `firstColumn`. */
  public static of(name: string, firstRow: number, firstColumn: number): SheetDraft {
    return new SheetDraft({ name, firstRow, firstColumn, rows: [], merges: [], stated: [], silent: [], untied: [] }, 0, 0);
  }

  public part(row: number, column: number): SheetDraft {
    return new SheetDraft(this.#content, this.#top + row, this.#left + column);
  }

  /** The row below the last that was written through this part. */
  public get endRow(): number {
    return this.#endRow;
  }

  public put(row: number, column: number, value: CellValue): void {
    const { rows } = this.#content;
    while (rows.length <= this.#top + row) rows.push([]);
    const cells = rows[this.#top + row] ?? [];
    while (cells.length <= this.#left + column) cells.push(null);
    cells[this.#left + column] = value;
    this.#endRow = Math.max(this.#endRow, row + 1);
    this.#endColumn = Math.max(this.#endColumn, column + 1);
  }

  public merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): void {
    if (firstRow === lastRow && firstColumn === lastColumn) return;
    const [first, last] = [this.#placed(firstRow, firstColumn), this.#placed(lastRow, lastColumn)];
    this.#content.merges.push({ firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column });
  }

  /** Writes an amount and notes what it says. */
  public state(subject: Subject, measure: MoneyMeasure, amount: number, value: CellValue, row: number, column: number): void {
    this.put(row, column, value);
    this.#content.stated.push({ subject, measure, amount: value === null ? null : amount, cell: this.#placed(row, column) });
  }

  /** Notes a sum that no cell states; `null` where its parts are blank. */
  public stateSum(subject: Subject, measure: MoneyMeasure, amount: number | null): void {
    this.#content.stated.push({ subject, measure, amount, cell: null });
  }

  /** Notes that no relation ties the amount that was written there. */
  public untie(row: number, column: number): void {
    this.#content.untied.push(this.#placed(row, column));
  }

  /** Notes that nothing written through this part is a figure of the department. */
  public silence(): void {
    const [first, last] = [this.#placed(0, 0), this.#placed(this.#endRow - 1, this.#endColumn - 1)];
    this.#content.silent.push({ firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column });
  }

  /** The sheet with all its parts. */
  public finished(visibility: SheetSnapshot['visibility'] = 'visible'): DrawnSheet {
    const { name, rows, stated, silent, untied, ...place } = this.#content;
    return { sheet: sheetOf(name, rows, { ...place, visibility }), stated, silent, untied };
  }

  #placed(row: number, column: number): Place {
    return { row: this.#content.firstRow + this.#top + row, column: this.#content.firstColumn + this.#left + column };
  }
}

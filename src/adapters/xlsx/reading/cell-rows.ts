import type { CellValue } from '../../../core/workbook/workbook-snapshot';
import { MAX_COLUMNS, MAX_ROWS, MAX_SHEET_CELLS } from '../bounds';
import { tooLarge } from '../../package/file-failures';

/** The cells of one row; a row that the file returns to has several, of which a later one replaces the cells of an earlier. */
export interface CellRow {
  readonly row: number;
  /** Column of the first of `values`, which reach to the last cell with content; `null` between them where there is none. */
  readonly firstColumn: number;
  readonly values: CellValue[];
  /** Column and index of the cell format of every cell that has one, by turns; one array for all rows that are formatted alike. */
  readonly formats: readonly number[];
}

/** The rectangle of all cells that have a value or a formula that was read, both ends included; none where `lastRow` is −1. */
export interface UsedRectangle {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}

/** Bound here: some compilers make every use of an imported constant a call, and this is used for every cell. */
const MOST_CELLS = MAX_SHEET_CELLS;
const NO_FORMATS: readonly number[] = [];

/**
 * Gathers the cells of a sheet in the order of the file, one array a row and nothing a cell. Throws `tooLarge` as soon as they are, or
 * span, more than `MAX_SHEET_CELLS`, so that a few stray cells never make a program allocate millions.
 */
export class CellRows {
  public readonly rows: CellRow[] = [];
  public readonly used: UsedRectangle = { firstRow: Infinity, firstColumn: Infinity, lastRow: -1, lastColumn: -1 };

  readonly #part: string;
  #row = -1;
  /** The row that is gathered, by column. */
  readonly #values: CellValue[] = [];
  readonly #formats: number[] = [];
  #formatsHash = 0;
  #firstColumn = MAX_COLUMNS;
  #lastColumn = -1;
  #count = 0;
  /** Places in the arrays of all rows. */
  #places = 0;
  readonly #knownFormats = new Map<number, readonly number[]>();

  public constructor(part: string) {
    this.#part = part;
  }

  /** Cells put so far. */
  public get count(): number {
    return this.#count;
  }

  /** A cell from 0 with its value and the index of its format (0 for none). `hasFormula` gives a cell without value its place. */
  public put(row: number, column: number, value: CellValue, format: number, hasFormula: boolean): void {
    if (row !== this.#row) {
      this.endRow();
      this.#row = row;
    }
    this.#count += 1;
    if (this.#count > MOST_CELLS) throw tooLarge(this.#part);
    if (format !== 0) {
      this.#formats.push(column, format);
      this.#formatsHash = (Math.imul(this.#formatsHash, 31) + column * 65_599 + format) | 0;
    }
    const isEmpty = value === null && !hasFormula;
    if (isEmpty && (column < this.#firstColumn || column > this.#lastColumn)) return;
    const values = this.#values;
    while (values.length <= column) values.push(null);
    values[column] = value;
    if (column < this.#firstColumn) this.#firstColumn = column;
    if (column > this.#lastColumn) this.#lastColumn = column;
  }

  /** The row that is gathered is complete. */
  public endRow(): void {
    const row = this.#row;
    const first = this.#firstColumn;
    const last = this.#lastColumn;
    if (last >= 0 || this.#formats.length > 0) {
      if (this.rows.length >= MAX_ROWS) throw tooLarge(this.#part);
      this.rows.push({ row, firstColumn: first, values: this.#values.slice(first, last + 1), formats: this.#takeFormats() });
    }
    if (last >= 0) {
      this.#values.fill(null, first, last + 1);
      this.#spread(row, first, last);
      this.#firstColumn = MAX_COLUMNS;
      this.#lastColumn = -1;
    }
    this.#row = -1;
  }

  #spread(row: number, first: number, last: number): void {
    const { used } = this;
    if (row < used.firstRow) used.firstRow = row;
    if (row > used.lastRow) used.lastRow = row;
    if (first < used.firstColumn) used.firstColumn = first;
    if (last > used.lastColumn) used.lastColumn = last;
    this.#places += last - first + 1;
    const spanned = (used.lastRow - used.firstRow + 1) * (used.lastColumn - used.firstColumn + 1);
    if (spanned > MOST_CELLS || this.#places > MOST_CELLS) throw tooLarge(this.#part);
  }

  /** Rows of a table are formatted alike: they share one array, found by a hash and compared. */
  #takeFormats(): readonly number[] {
    const formats = this.#formats;
    if (formats.length === 0) return NO_FORMATS;
    const known = this.#knownFormats.get(this.#formatsHash);
    const isKnown = known?.length === formats.length && known.every((number, index) => number === formats[index]);
    const taken = isKnown ? known : formats.slice();
    if (known === undefined) this.#knownFormats.set(this.#formatsHash, taken);
    formats.length = 0;
    this.#formatsHash = 0;
    return taken;
  }
}

/** Puts the blocks of a window together to the sheet's rectangle. Rows that hold nothing, and number formats that repeat, are shared arrays. */
import type { CellValue } from '../../core/workbook/workbook-snapshot';
import type { Grid } from './read-grids';
import { READABLE_CELLS } from './request-size';
import type { Block, SheetWindow } from './sheet-window';

/** A value without its type: a blank comes as an empty text. */
function untypedCell(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? value : null;
}

function mayBeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

function filledWidth(rows: readonly (readonly CellValue[])[]): number {
  return rows.reduce((most, row) => row.reduce<number>((last, value, column) => (value === null ? last : Math.max(last, column + 1)), most), 0);
}

/**
 * The used range's own width; where that rectangle would be larger than what may be read at all (one stray cell far right of a long list), only
 * as far as anything was read.
 */
function widthOf({ used, top, columns }: SheetWindow): number {
  const width = used.lastColumn - used.firstColumn + 1;
  if ((used.lastRow - used.firstRow + 1) * width <= READABLE_CELLS) return width;
  return Math.max(1, filledWidth(top.values), (columns.at(-1) ?? 0) - used.firstColumn + 1);
}

function widened<Cell>(rows: readonly (readonly Cell[])[], width: number, filler: Cell): (readonly Cell[])[] {
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? filler));
}

/** Columns of a block that were read again with types and formats: one column wide each, by their zero-based column of the sheet. */
export type ExactColumns = ReadonlyMap<number, Grid>;

export class WindowGrid {
  private readonly values: (readonly CellValue[])[];
  private readonly numberFormats: (readonly string[])[];
  private readonly emptyRow: readonly null[];
  private readonly general: readonly string[];
  private readonly firstColumn: number;

  /** Begins with the window's top. */
  public constructor(window: SheetWindow) {
    const width = widthOf(window);
    this.firstColumn = window.used.firstColumn;
    this.values = widened<CellValue>(window.top.values, width, null);
    this.numberFormats = widened(window.top.numberFormats, width, 'General');
    this.emptyRow = Array.from({ length: width }, () => null);
    this.general = this.emptyRow.map(() => 'General');
  }

  /** The columns of which the block alone does not tell what they hold; zero-based columns of the sheet. */
  public doubtfulColumns({ runs }: Block): number[] {
    const before = this.numberFormats.at(-1);
    return runs.flatMap(({ firstColumn, values, lastFormats }) =>
      lastFormats.flatMap((format, offset) => {
        const isAsBefore = format === before?.[firstColumn + offset - this.firstColumn];
        return isAsBefore && !values.some((row) => mayBeError(row[offset])) ? [] : [firstColumn + offset];
      }),
    );
  }

  /** @param exact the columns that `doubtfulColumns` named */
  public append(block: Block, exact: ExactColumns): void {
    const formats = [...this.general];
    for (const { firstColumn, lastFormats } of block.runs) formats.splice(firstColumn - this.firstColumn, lastFormats.length, ...lastFormats);
    for (let row = 0; row < block.rowCount; row += 1) {
      this.values.push(this.rowOf(block, row, exact));
      this.numberFormats.push(this.formatsOf(formats, row, exact));
    }
  }

  /** Rows of which all needed columns were read with types and formats. */
  public appendExactly(rowCount: number, columns: ExactColumns): void {
    const runs = [...columns.keys()].map((column) => ({ firstColumn: column, lastColumn: column, values: [], lastFormats: [] }));
    if (runs.length > 0) this.append({ rowCount, runs }, columns);
  }

  /** The rows below the last block hold nothing that is needed. */
  public finish(rowCount: number): Grid {
    while (this.values.length < rowCount) {
      this.values.push(this.emptyRow);
      this.numberFormats.push(this.general);
    }
    return { values: this.values, numberFormats: this.numberFormats, formulas: [] };
  }

  private rowOf({ runs }: Block, row: number, exact: ExactColumns): readonly CellValue[] {
    let cells: CellValue[] | null = null;
    for (const { firstColumn, lastColumn, values } of runs) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const read = exact.get(column);
        const value = read === undefined ? untypedCell(values[row]?.[column - firstColumn]) : (read.values[row]?.[0] ?? null);
        if (value === null) continue;
        cells ??= [...this.emptyRow];
        cells[column - this.firstColumn] = value;
      }
    }
    return cells ?? this.emptyRow;
  }

  private formatsOf(formats: readonly string[], row: number, exact: ExactColumns): readonly string[] {
    if (exact.size === 0) return formats;
    const own = [...formats];
    for (const [column, read] of exact) own[column - this.firstColumn] = read.numberFormats[row]?.[0] ?? 'General';
    return own;
  }
}

/** Texts of a sheet with merged areas spread: every cell of a merged area reads as its first cell. */
import type { CellAddress } from '../workbook/cell-address';
import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/workbook-snapshot';

/** Rows from `firstRow` to before `endRow`. */
export function rowsBetween(firstRow: number, endRow: number): number[] {
  return Array.from({ length: Math.max(0, endRow - firstRow) }, (_, index) => firstRow + index);
}

export interface PlacedText {
  readonly text: string;
  readonly cell: CellAddress;
}

export class SheetTexts {
  public readonly sheet: SheetSnapshot;
  public readonly endRow: number;
  public readonly endColumn: number;
  /** For each merged cell but the first: the place of the first. Keys are `row * 16384 + column`. */
  readonly #anchors = new Map<number, number>();
  /** The last row in which the sheet has a merged cell: most lists lie below a merged title, and most rows below that. */
  readonly #lastMergedRow: number;

  public constructor(sheet: SheetSnapshot) {
    this.sheet = sheet;
    this.endRow = sheet.firstRow + sheet.values.length;
    this.endColumn = sheet.firstColumn + (sheet.values[0]?.length ?? 0);
    let lastMergedRow = -1;
    for (const { firstRow, firstColumn, lastRow, lastColumn } of sheet.merges) {
      if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > LARGEST_MERGE) continue;
      lastMergedRow = Math.max(lastMergedRow, lastRow);
      for (let row = firstRow; row <= lastRow; row += 1) {
        for (let column = firstColumn; column <= lastColumn; column += 1) this.#anchors.set(placeOf(row, column), placeOf(firstRow, firstColumn));
      }
    }
    this.#lastMergedRow = lastMergedRow;
  }

  public value(row: number, column: number): CellValue {
    return valueAt(this.sheet, row, column);
  }

  /** The text shown at a place, its merged area's included; `null` where there is none. A number counts as no text. */
  public at(row: number, column: number): PlacedText | null {
    const anchor = this.#anchors.get(placeOf(row, column)) ?? placeOf(row, column);
    const at = { row: Math.floor(anchor / WIDEST), column: anchor % WIDEST };
    const value = valueAt(this.sheet, at.row, at.column);
    return typeof value === 'string' && value.trim() !== '' ? { text: value, cell: { sheet: this.sheet.name, ...at } } : null;
  }

  /** The text alone, for long lists. */
  public textAt(row: number, column: number): string | null {
    if (row <= this.#lastMergedRow) return this.at(row, column)?.text ?? null;
    const value = this.sheet.values[row - this.sheet.firstRow]?.[column - this.sheet.firstColumn];
    if (typeof value !== 'string') return null;
    // White space alone is no text; a letter at the start, as nearly always, needs no closer look.
    return value.charCodeAt(0) > FIRST_HAN || value.trim() !== '' ? value : null;
  }

  /** The place lies in a merged area that begins elsewhere. */
  public isCovered(row: number, column: number): boolean {
    if (row > this.#lastMergedRow) return false;
    const place = placeOf(row, column);
    return (this.#anchors.get(place) ?? place) !== place;
  }
}

/** Above it stand Chinese characters, and no white space but the ideographic space below them. */
const FIRST_HAN = 0x4e00;
const WIDEST = 16_384;
/** A merged area larger than any header or label: decoration, not spread. */
const LARGEST_MERGE = 20_000;

function placeOf(row: number, column: number): number {
  return row * WIDEST + column;
}

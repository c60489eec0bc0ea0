/** Scans the XML of one worksheet (ECMA-376 18.3.1.99) into flat lists; `sheet-grid.ts` makes a rectangle of them. */
import type { CellRange } from '../../../core/workbook/cell-address';
import type { CellValue } from '../../../core/workbook/workbook-snapshot';
import { MAX_COLUMNS, MAX_MERGES, MAX_ROWS, MAX_SHEET_CELLS } from '../bounds';
import { corruptFile, tooLarge } from '../file-failures';
import { isTrue } from '../xml/xml-outline';
import { XmlScanner } from '../xml/xml-scanner';
import { packedCell, parseRange } from './cell-reference';
import { readCellValue } from './cell-value';
import { SharedFormulas } from './shared-formulas';
import type { SheetSource } from './sheet-source';

export interface SheetCells {
  /** Row × 16,384 + column of each cell that has a value, a formula or a style, in file order; a later one replaces an earlier. */
  readonly places: readonly number[];
  readonly values: readonly CellValue[];
  /** Index of the cell format. */
  readonly styles: readonly number[];
  /** With "=", by index into `places`; `null` where formulas were not asked for. */
  readonly formulas: ReadonlyMap<number, string> | null;
  readonly merges: readonly CellRange[];
  readonly isProtected: boolean;
}

/** Throws `corruptFile` or `tooLarge`. */
export function readSheetCells(source: SheetSource): SheetCells {
  return new SheetReader(source).read();
}

class SheetReader {
  readonly #source: SheetSource;
  readonly #scanner: XmlScanner;
  readonly #places: number[] = [];
  readonly #values: CellValue[] = [];
  readonly #styles: number[] = [];
  readonly #formulas = new Map<number, string>();
  readonly #sharedFormulas = new SharedFormulas();
  readonly #merges: CellRange[] = [];
  #isProtected = false;

  public constructor(source: SheetSource) {
    this.#source = source;
    this.#scanner = new XmlScanner(source.text, source.part);
  }

  public read(): SheetCells {
    const scanner = this.#scanner;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.depth === 1) continue;
      if (scanner.name === 'sheetData') this.#readRows();
      else if (scanner.name === 'mergeCells') this.#readMerges();
      else {
        if (scanner.name === 'sheetProtection') this.#isProtected = isTrue(scanner.attribute('sheet'));
        scanner.skip();
      }
    }
    return {
      places: this.#places,
      values: this.#values,
      styles: this.#styles,
      formulas: this.#source.withFormulas ? this.#formulas : null,
      merges: this.#merges,
      isProtected: this.#isProtected,
    };
  }

  #readRows(): void {
    const scanner = this.#scanner;
    const depth = scanner.depth;
    let row = -1;
    for (;;) {
      const token = scanner.next();
      if (token === 'close' && scanner.depth === depth) return;
      if (token !== 'open') continue;
      if (scanner.name !== 'row') {
        scanner.skip();
        continue;
      }
      const stated = scanner.attribute('r');
      row = stated === null ? row + 1 : Number(stated) - 1;
      if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS)) throw corruptFile(this.#source.part);
      this.#readRow(row);
    }
  }

  /** A cell without a reference stands right of the one before it (ECMA-376 18.3.1.4 leaves `r` optional). */
  #readRow(row: number): void {
    const scanner = this.#scanner;
    const depth = scanner.depth;
    let place = row * MAX_COLUMNS - 1;
    for (;;) {
      const token = scanner.next();
      if (token === 'close' && scanner.depth === depth) return;
      if (token !== 'open') continue;
      if (scanner.name !== 'c') {
        scanner.skip();
        continue;
      }
      const reference = scanner.attribute('r');
      place = reference === null ? place + 1 : packedCell(reference);
      if (place < 0 || (reference === null && Math.floor(place / MAX_COLUMNS) !== row)) throw corruptFile(this.#source.part);
      this.#readCell(place);
    }
  }

  #readCell(place: number): void {
    const scanner = this.#scanner;
    const style = Number(scanner.attribute('s') ?? 0);
    const { value, formula } = readCellValue(scanner, this.#source, this.#sharedFormulas);
    if (value === null && formula === null && style === 0) return;
    if (this.#places.length >= MAX_SHEET_CELLS) throw tooLarge(this.#source.part);
    if (formula !== null) this.#formulas.set(this.#places.length, formula);
    this.#places.push(place);
    this.#values.push(value);
    this.#styles.push(style);
  }

  #readMerges(): void {
    const scanner = this.#scanner;
    const depth = scanner.depth;
    for (;;) {
      const token = scanner.next();
      if (token === 'close' && scanner.depth === depth) return;
      if (token !== 'open' || scanner.name !== 'mergeCell') continue;
      const range = parseRange(scanner.attribute('ref') ?? '');
      if (range === null) throw corruptFile(this.#source.part);
      if (this.#merges.length >= MAX_MERGES) throw tooLarge(this.#source.part);
      this.#merges.push(range);
    }
  }
}

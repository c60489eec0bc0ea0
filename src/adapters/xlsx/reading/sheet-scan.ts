/** Scans the XML of one worksheet (ECMA-376 18.3.1.99) into rows of cells; `sheet-grid.ts` makes a rectangle of them. */
import type { CellRange } from '../../../core/workbook/cell-address';
import { MAX_COLUMNS, MAX_LINKED_CELLS, MAX_MERGES, MAX_ROWS } from '../bounds';
import { corruptFile, tooLarge } from '../../package/file-failures';
import { isTrue } from '../../package/xml/xml-outline';
import { XmlScanner } from '../../package/xml/xml-scanner';
import { packedCell, parseRange } from './cell-reference';
import { CellRows } from './cell-rows';
import { readCellContent, serialNumber } from './cell-value';
import { refersToOtherBook } from './other-book-reference';
import { PlainCell } from './plain-cell';
import { SharedFormulas } from './shared-formulas';
import type { SheetSource } from './sheet-source';

/** Bound here: some compilers make every use of an imported constant a call, and these are used for every row. */
const COLUMNS = MAX_COLUMNS;
const ROWS = MAX_ROWS;

/** What a worksheet holds. */
export interface SheetContent {
  readonly cells: CellRows;
  /** With "=", by row × 16,384 + column; `null` where formulas were not asked for. */
  readonly formulas: ReadonlyMap<number, string> | null;
  readonly merges: readonly CellRange[];
  readonly linkedCells: readonly { readonly row: number; readonly column: number }[];
  readonly isProtected: boolean;
}

/** Reads one sheet step by step, so that whoever waits for a long one can show how far it is and stop it. */
export class SheetScan {
  readonly #source: SheetSource;
  readonly #scanner: XmlScanner;
  readonly #plain: PlainCell;
  readonly #cells: CellRows;
  readonly #formulas = new Map<number, string>();
  readonly #sharedFormulas = new SharedFormulas();
  readonly #linkedCells: { readonly row: number; readonly column: number }[] = [];
  readonly #merges: CellRange[] = [];
  /** The child of the root around what is read now. */
  #section = '';
  #row = -1;
  #isProtected = false;
  /** Elements outside of rows, and rows, read so far. */
  #elements = 0;

  public constructor(source: SheetSource) {
    this.#source = source;
    this.#scanner = new XmlScanner(source.text, source.part);
    this.#plain = new PlainCell(source.text, source.sharedStrings);
    this.#cells = new CellRows(source.part);
  }

  /** How much of the sheet's text is read, from 0 to 1. */
  public get share(): number {
    return this.#scanner.end / Math.max(1, this.#source.text.length);
  }

  /** Cells read so far. */
  public get count(): number {
    return this.#cells.count;
  }

  /** Reads on for about so many elements, cells among them; `true` when the sheet is complete. Throws `corruptFile` or `tooLarge`. */
  public advance(elements: number): boolean {
    const enough = this.#elements + this.#cells.count + elements;
    while (this.#elements + this.#cells.count < enough) if (!this.#readOn()) return true;
    return false;
  }

  /** What was read; once `advance` has said that the sheet is complete. */
  public content(): SheetContent {
    return {
      cells: this.#cells,
      formulas: this.#source.withFormulas ? this.#formulas : null,
      merges: this.#merges,
      linkedCells: this.#linkedCells,
      isProtected: this.#isProtected,
    };
  }

  /** One row, merge or other element; `false` at the end. */
  #readOn(): boolean {
    const scanner = this.#scanner;
    const token = scanner.next();
    if (token === 'end') return false;
    if (token !== 'open' || scanner.depth === 1) return true;
    this.#elements += 1;
    if (scanner.depth === 2) {
      this.#section = scanner.name;
      if (scanner.name === 'sheetData' || scanner.name === 'mergeCells') return true;
      if (scanner.name === 'sheetProtection') this.#isProtected = isTrue(scanner.attribute('sheet'));
    } else if (this.#section === 'sheetData' && scanner.name === 'row') {
      this.#readRow();
      return true;
    } else if (this.#section === 'mergeCells' && scanner.name === 'mergeCell') this.#readMerge();
    scanner.skip();
    return true;
  }

  /** A row without a number stands below the one before it, a cell without a reference right of it (ECMA-376 18.3.1.73, 18.3.1.4). */
  #readRow(): void {
    const scanner = this.#scanner;
    const stated = scanner.attribute('r');
    this.#row = stated === null ? this.#row + 1 : Number(stated) - 1;
    const row = this.#row;
    if (!(Number.isInteger(row) && row >= 0 && row < ROWS)) throw corruptFile(this.#source.part);
    if (scanner.isSelfClosing) {
      scanner.next();
      return;
    }
    const { depth } = scanner;
    let place = row * COLUMNS - 1;
    for (;;) {
      if (this.#readPlainCells()) place = this.#plain.row * COLUMNS + this.#plain.column;
      const token = scanner.next();
      if (token === 'close' && scanner.depth === depth) break;
      if (token !== 'open') continue;
      if (scanner.name !== 'c') {
        scanner.skip();
        continue;
      }
      const reference = scanner.attribute('r');
      place = reference === null ? place + 1 : packedCell(reference);
      if (place < 0 || (reference === null && Math.floor(place / COLUMNS) !== row)) throw corruptFile(this.#source.part);
      this.#readCell(place);
    }
    this.#cells.endRow();
  }

  /** As many as stand here one behind the other; `true` where there was one. Between the tags of a row only. */
  #readPlainCells(): boolean {
    const scanner = this.#scanner;
    const plain = this.#plain;
    const cells = this.#cells;
    const isFrom1900 = this.#source.formatsOf1904 === null;
    const start = scanner.end;
    let at = start;
    for (let end = plain.read(at); end >= 0; end = plain.read(at)) {
      at = end;
      const { value, style } = plain;
      const counted = isFrom1900 || typeof value !== 'number' ? value : serialNumber(value, style, this.#source);
      cells.put(plain.row, plain.column, counted, style, false);
    }
    if (at === start) return false;
    scanner.jump(at);
    return true;
  }

  #readCell(place: number): void {
    const scanner = this.#scanner;
    const format = Number(scanner.attribute('s') ?? 0);
    const { value, formula } = readCellContent(scanner, this.#source, format, this.#sharedFormulas);
    const isKept = formula !== null && this.#source.withFormulas;
    const row = Math.floor(place / COLUMNS);
    const column = place % COLUMNS;
    if (isKept) this.#formulas.set(place, formula);
    if (formula !== null && this.#linkedCells.length < MAX_LINKED_CELLS && refersToOtherBook(formula)) this.#linkedCells.push({ row, column });
    this.#cells.put(row, column, value, format, isKept);
  }

  #readMerge(): void {
    const range = parseRange(this.#scanner.attribute('ref') ?? '');
    if (range === null) throw corruptFile(this.#source.part);
    if (this.#merges.length >= MAX_MERGES) throw tooLarge(this.#source.part);
    this.#merges.push(range);
  }
}

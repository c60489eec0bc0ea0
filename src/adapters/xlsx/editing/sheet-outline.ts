/**
 * Where the rows and cells of a worksheet part stand in its text, so that single cells can be replaced and everything else keeps its
 * characters. One scan; cells are listed of the wanted rows only, formulas of the whole sheet, since those of several cells hang together.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../bounds';
import { corruptFile } from '../../package/file-failures';
import { packedCell, parseRange } from '../reading/cell-reference';
import { isTrue } from '../../package/xml/xml-outline';
import { XmlScanner } from '../../package/xml/xml-scanner';
import type { CellRange } from '../../../core/workbook/cell-address';

/** An element that can hold others: from "<" of the open tag, after its ">", from "<" of the close tag. */
export interface ContainerPlace {
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly isSelfClosing: boolean;
  readonly prefix: string;
}

export interface RowPlace extends ContainerPlace {
  readonly row: number;
  /** Index of the format that the row gives to new cells; `null` where it gives none. */
  readonly style: number | null;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** A cell with an `f` element (ECMA-376 18.3.1.40). */
export interface FormulaPlace extends CellPlace {
  readonly type: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Without "="; empty in the dependents of a shared formula and in a data table. */
  readonly text: string;
  /** The number of a shared formula. */
  readonly group: string | null;
  /** The cells that are computed together. */
  readonly range: CellRange | null;
}

/** Columns with a setting of their own; zero-based, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  /** In characters of the default font, padding included; `null` for the default width. */
  readonly width: number | null;
  readonly isHidden: boolean;
}

export interface SheetOutline {
  /** `null` for a sheet part without one, which the schema forbids. */
  readonly data: ContainerPlace | null;
  /** In the order of the file, as the following lists. */
  readonly rows: readonly RowPlace[];
  readonly cells: readonly CellPlace[];
  readonly formulas: readonly FormulaPlace[];
  readonly columns: readonly ColumnSpan[];
}

/** Throws `corruptFile`. `wantedRows` are zero-based. */
export function outlineSheet(text: string, part: string, wantedRows: ReadonlySet<number>): SheetOutline {
  return new Outliner(text, part, wantedRows).outline();
}

class Outliner {
  readonly #scanner: XmlScanner;
  readonly #part: string;
  readonly #wantedRows: ReadonlySet<number>;
  readonly #rows: RowPlace[] = [];
  readonly #cells: CellPlace[] = [];
  readonly #formulas: FormulaPlace[] = [];
  readonly #columns: ColumnSpan[] = [];

  public constructor(text: string, part: string, wantedRows: ReadonlySet<number>) {
    this.#scanner = new XmlScanner(text, part);
    this.#part = part;
    this.#wantedRows = wantedRows;
  }

  public outline(): SheetOutline {
    const scanner = this.#scanner;
    let data: ContainerPlace | null = null;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.depth === 1) continue;
      if (scanner.name === 'sheetData') data = this.#container(() => { this.#readRow(); }, 'row');
      else if (scanner.name === 'cols') this.#container(() => { this.#readColumn(); }, 'col');
      else scanner.skip();
    }
    return { data, rows: this.#rows, cells: this.#cells, formulas: this.#formulas, columns: this.#columns };
  }

  /** From the `open` token of an element to its `close`; `read` takes each child of that name to its `close`. */
  #container(read: () => void, child: string): ContainerPlace {
    const scanner = this.#scanner;
    const { start, end: openEnd, depth, isSelfClosing, prefix } = scanner;
    for (;;) {
      const token = scanner.next();
      if (token === 'close' && scanner.depth === depth) return { start, openEnd, closeStart: scanner.start, isSelfClosing, prefix };
      if (token !== 'open') continue;
      if (scanner.name === child) read();
      else scanner.skip();
    }
  }

  #readColumn(): void {
    const scanner = this.#scanner;
    const [first, last] = [Number(scanner.attribute('min')) - 1, Number(scanner.attribute('max')) - 1];
    if (!(first >= 0 && last >= first && last < MAX_COLUMNS)) throw corruptFile(this.#part);
    const width = scanner.attribute('width');
    this.#columns.push({
      first,
      last,
      style: Number(scanner.attribute('style') ?? 0),
      width: width === null ? null : Number(width),
      isHidden: isTrue(scanner.attribute('hidden')),
    });
    scanner.skip();
  }

  /** Rows and cells may go without a number (18.3.1.73, 18.3.1.4): they follow the one before. */
  #readRow(): void {
    const scanner = this.#scanner;
    const stated = scanner.attribute('r');
    const row = stated === null ? (this.#rows.at(-1)?.row ?? -1) + 1 : Number(stated) - 1;
    if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS)) throw corruptFile(this.#part);
    const style = isTrue(scanner.attribute('customFormat')) ? Number(scanner.attribute('s') ?? 0) : null;
    let place = row * MAX_COLUMNS - 1;
    const container = this.#container(() => {
      const reference = scanner.attribute('r');
      place = reference === null ? place + 1 : packedCell(reference);
      if (place < 0) throw corruptFile(this.#part);
      this.#readCell(Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS);
    }, 'c');
    this.#rows.push({ ...container, row, style });
  }

  #readCell(row: number, column: number): void {
    const scanner = this.#scanner;
    const { start, depth } = scanner;
    let formula: Omit<FormulaPlace, keyof CellPlace> | null = null;
    for (;;) {
      const token = scanner.next();
      if (token === 'close' && scanner.depth === depth) break;
      if (token !== 'open') continue;
      if (scanner.name === 'f') formula = this.#readFormula();
      else scanner.skip();
    }
    const place = { row, column, start, end: scanner.end };
    if (this.#wantedRows.has(row)) this.#cells.push(place);
    if (formula !== null) this.#formulas.push({ ...place, ...formula });
  }

  #readFormula(): Omit<FormulaPlace, keyof CellPlace> {
    const scanner = this.#scanner;
    const stated = scanner.attribute('t') ?? 'normal';
    const type = stated === 'shared' || stated === 'array' || stated === 'dataTable' ? stated : 'normal';
    const group = type === 'shared' ? scanner.attribute('si') : null;
    const reference = scanner.attribute('ref');
    const range = reference === null ? null : parseRange(reference);
    return { type, group, range, text: scanner.readText() };
  }
}

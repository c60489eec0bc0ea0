/** Where a cell stands in its table: its line and its column, and what stands beside it. Made when first asked for. */
import type { CheckFacts } from './check-result';
import type { MoneyUnit } from '../money/money-unit';
import type { BookColumn, BookLine, BookPanel, BookTable } from '../ledger/book-table';
import { isStated, type Figure } from '../ledger/figure';

export interface PlaceInTable {
  readonly panel: BookPanel;
  readonly line: BookLine;
  /** Its place among the lines. */
  readonly index: number;
  readonly column: BookColumn;
}

/** In longer tables an amount is equal to a difference by chance. */
const MOST_LINES = 2_000;
/** Rows of a longer list are not looked at one by one. */
const MOST_ROWS = 500;

export class BookPlaces {
  readonly #tables: readonly BookTable[];
  readonly #indexes = new Map<BookPanel, PanelIndex>();
  readonly #rows = new Map<Figure, readonly Figure[]>();
  readonly #columns = new Map<BookColumn, readonly Figure[]>();

  /** The ledger's: of all amounts that are compared. */
  public readonly unit: MoneyUnit;

  public constructor({ ledger, tables }: CheckFacts) {
    this.#tables = tables;
    this.unit = ledger.unit;
  }

  /** `null` for a row of a detail list. */
  public of({ cell }: Figure): PlaceInTable | null {
    for (const { source, panels } of this.#tables) {
      if (source.sheet !== cell.sheet) continue;
      for (const panel of panels) {
        const { columns, lines } = this.#indexOf(panel);
        const column = columns.get(cell.column);
        const index = lines.get(cell.row);
        const line = index === undefined ? undefined : panel.lines[index];
        if (column !== undefined && index !== undefined && line !== undefined) return { panel, line, index, column };
      }
    }
    return null;
  }

  /** What the lines of a column state; empty for a very long table. */
  public columnOf({ panel, column }: PlaceInTable): readonly Figure[] {
    const known = this.#columns.get(column);
    if (known !== undefined) return known;
    const figures = panel.lines.length > MOST_LINES ? [] : panel.lines.map((line) => panel.figureOf(line, column)).filter(isStated);
    this.#columns.set(column, figures);
    return figures;
  }

  /** The amounts of a sum of rows one by one; empty for a sum over a long list. */
  public rowsOf(figure: Figure): readonly Figure[] {
    const known = this.#rows.get(figure);
    if (known !== undefined) return known;
    const rows = this.#readRows(figure);
    this.#rows.set(figure, rows);
    return rows;
  }

  #readRows({ cell, sum }: Figure): readonly Figure[] {
    if (sum === null || sum.rows.length > MOST_ROWS) return [];
    for (const { source, panels } of this.#tables) {
      for (const panel of source.sheet === cell.sheet ? panels : []) {
        const figures = this.#figuresIn(panel, cell.column, sum.rows);
        if (figures.length === sum.rows.length) return figures;
      }
    }
    return [];
  }

  /** Fewer than the rows where one of them states nothing, or is none of the panel's. */
  #figuresIn(panel: BookPanel, at: number, rows: Int32Array): Figure[] {
    const { columns, lines } = this.#indexOf(panel);
    const column = columns.get(at);
    if (column === undefined || panel.details.length > MOST_ROWS) return [];
    const details = new Set(panel.details);
    return [...rows].flatMap((row) => {
      const line = panel.lines[lines.get(row) ?? -1];
      if (line === undefined && !details.has(row)) return [];
      const figure = line === undefined ? panel.detailFigure(row, column) : panel.figureOf(line, column);
      return isStated(figure) ? [figure] : [];
    });
  }

  #indexOf(panel: BookPanel): PanelIndex {
    const known = this.#indexes.get(panel);
    if (known !== undefined) return known;
    const index = {
      columns: new Map(panel.columns.map((column) => [column.column, column])),
      lines: new Map(panel.lines.map(({ row }, place) => [row, place])),
    };
    this.#indexes.set(panel, index);
    return index;
  }
}

interface PanelIndex {
  readonly columns: ReadonlyMap<number, BookColumn>;
  readonly lines: ReadonlyMap<number, number>;
}

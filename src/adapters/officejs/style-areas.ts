/** Equal looks gathered into few areas, so that a format is set once for many cells. */
import type { CellStyleId } from '../../core/sheet-plan/cell-style';
import type { OutputCell } from '../../core/sheet-plan/workbook-output';
import { rangeA1, type CellRange } from '../../core/workbook/cell-address';

/** `Worksheet.getRange` cuts an address after 8,192 characters. */
const ADDRESS_LENGTH = 8_000;

/** Cells of one style in one row, side by side. */
function rowRuns(cells: readonly OutputCell[]): Map<CellStyleId, CellRange[]> {
  const runs = new Map<CellStyleId, CellRange[]>();
  const inOrder = [...cells].sort((left, right) => left.row - right.row || left.column - right.column);
  let before: OutputCell | null = null;
  for (const cell of inOrder) {
    const list = runs.get(cell.style) ?? [];
    const last = list.at(-1);
    if (last && before?.style === cell.style && before.row === cell.row && before.column + 1 === cell.column) {
      list[list.length - 1] = { ...last, lastColumn: cell.column };
    } else {
      list.push({ firstRow: cell.row, lastRow: cell.row, firstColumn: cell.column, lastColumn: cell.column });
    }
    runs.set(cell.style, list);
    before = cell;
  }
  return runs;
}

/** Joins runs of the same columns in rows that follow each other. */
function rectangles(runs: readonly CellRange[]): CellRange[] {
  const done: CellRange[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const columns = `${run.firstColumn}:${run.lastColumn}`;
    const index = open.get(columns);
    const above = index === undefined ? undefined : done[index];
    if (index !== undefined && above?.lastRow === run.firstRow - 1) {
      done[index] = { ...above, lastRow: run.lastRow };
    } else {
      open.set(columns, done.length);
      done.push(run);
    }
  }
  return done;
}

/** Rectangles of one look: which inner borders there are decides which may be set. */
export interface StyleAreas {
  readonly style: CellStyleId;
  readonly severalRows: boolean;
  readonly severalColumns: boolean;
  /** Joined with commas; at most what `getRanges` takes. */
  readonly address: string;
}

function addresses(ranges: readonly CellRange[]): string[] {
  const joined: string[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const text = rangeA1(range);
    if (last !== undefined && last.length + text.length < ADDRESS_LENGTH) joined[joined.length - 1] = `${last},${text}`;
    else joined.push(text);
  }
  return joined;
}

/** Every styled cell is in exactly one of the areas. */
export function styleAreas(cells: readonly OutputCell[]): StyleAreas[] {
  return [...rowRuns(cells)].flatMap(([style, runs]) => {
    const all = rectangles(runs);
    return [false, true].flatMap((severalRows) =>
      [false, true].flatMap((severalColumns) =>
        addresses(
          all.filter(
            (range) =>
              range.lastRow > range.firstRow === severalRows && range.lastColumn > range.firstColumn === severalColumns,
          ),
        ).map((address) => ({ style, severalRows, severalColumns, address })),
      ),
    );
  });
}

/**
 * Finds list-shaped tables: a header row with columns of money, and below it rows whose labels are known (合计, 资金来源, 支出性质,
 * 结转结余). Position, order of rows and columns, and what else is on the sheet do not matter.
 */
import type { Measure } from '../ledger/dimensions';
import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/workbook-snapshot';
import { readColumnHeader, type ColumnHeader } from './column-header';
import { isBlank } from './normal-text';
import { readRowLabel, type RowLabel } from './row-label';
import type { Vocabulary } from './vocabulary';

export interface MeasureColumn extends ColumnHeader {
  readonly column: number;
  readonly text: string;
}

export interface ListRow {
  readonly row: number;
  readonly text: string;
  readonly label: RowLabel;
  /** No cell under a money column holds anything. */
  readonly isEmpty: boolean;
}

export interface ListTable {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly labelColumn: number;
  readonly columns: readonly MeasureColumn[];
  readonly rows: readonly ListRow[];
}

/** All list tables of a sheet, top to bottom. */
export function locateListTables(sheet: SheetSnapshot, vocabulary: Vocabulary): ListTable[] {
  const headers = headerRows(sheet, vocabulary);
  return headers.flatMap(({ row, columns }, index) => {
    const end = headers[index + 1]?.row ?? sheet.firstRow + sheet.values.length;
    const table = tableBelow(sheet, row, end, columns, vocabulary);
    return table === null ? [] : [table];
  });
}

interface HeaderRow {
  readonly row: number;
  readonly columns: readonly MeasureColumn[];
}

/** A header repeated at a page break belongs to the table above: it opens no table of its own. */
function headerRows(sheet: SheetSnapshot, vocabulary: Vocabulary): HeaderRow[] {
  const found: HeaderRow[] = [];
  let previous = '';
  sheet.values.forEach((cells, index) => {
    const columns = measureColumns(cells, sheet.firstColumn, vocabulary);
    if (!columns.some(({ measure }) => measure !== 'statedRate')) return;
    const signature = columns.map(({ column, text }) => `${column} ${text}`).join('\n');
    if (signature !== previous) found.push({ row: sheet.firstRow + index, columns });
    previous = signature;
  });
  return found;
}

/** The columns that state something, each measure once: of two columns with one meaning the first counts. */
function measureColumns(cells: readonly CellValue[], firstColumn: number, vocabulary: Vocabulary): MeasureColumn[] {
  const taken = new Set<Measure>();
  return cells.flatMap((value, index) => {
    const header = typeof value === 'string' ? readColumnHeader(value, vocabulary) : null;
    if (typeof value !== 'string' || header === null || taken.has(header.measure)) return [];
    taken.add(header.measure);
    return [{ ...header, column: firstColumn + index, text: value }];
  });
}

function tableBelow(
  sheet: SheetSnapshot,
  headerRow: number,
  endRow: number,
  columns: readonly MeasureColumn[],
  vocabulary: Vocabulary,
): ListTable | null {
  const labelColumn = bestLabelColumn(sheet, headerRow, endRow, columns, vocabulary);
  if (labelColumn === null) return null;
  const rows: ListRow[] = [];
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const text = valueAt(sheet, row, labelColumn);
    if (typeof text !== 'string' || isBlank(text)) continue;
    if (columns.some(({ column, text: header }) => valueAt(sheet, row, column) === header)) continue;
    const isEmpty = columns.every(({ column }) => isBlank(valueAt(sheet, row, column)));
    rows.push({ row, text, label: readRowLabel(text, vocabulary), isEmpty });
  }
  return { sheet, headerRow, labelColumn, columns, rows };
}

/** The column with the most labels that the vocabulary knows, wherever it stands; `null` where no label is known. */
function bestLabelColumn(
  sheet: SheetSnapshot,
  headerRow: number,
  endRow: number,
  columns: readonly MeasureColumn[],
  vocabulary: Vocabulary,
): number | null {
  const measured = new Set(columns.map(({ column }) => column));
  const width = sheet.values[0]?.length ?? 0;
  let best: { column: number; known: number } | null = null;
  for (let column = sheet.firstColumn; column < sheet.firstColumn + width; column += 1) {
    if (measured.has(column)) continue;
    const known = distinctMeanings(sheet, headerRow, endRow, column, vocabulary);
    if (known > (best?.known ?? 0)) best = { column, known };
  }
  return best?.column ?? null;
}

/** Distinct ones, so that a detail list that repeats a fund source on every line is no column of labels. */
function distinctMeanings(
  sheet: SheetSnapshot,
  headerRow: number,
  endRow: number,
  column: number,
  vocabulary: Vocabulary,
): number {
  const meanings = new Set<string>();
  const seen = new Set<string>();
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const text = valueAt(sheet, row, column);
    if (typeof text !== 'string' || isBlank(text)) continue;
    const { meaning } = readRowLabel(text, vocabulary);
    if (meaning.kind === 'unknown') continue;
    if (seen.has(text)) meanings.delete(JSON.stringify(meaning));
    else meanings.add(JSON.stringify(meaning));
    seen.add(text);
  }
  return meanings.size;
}

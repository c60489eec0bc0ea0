/** Makes a ledger of a located list: every cell under a measure column becomes a figure with its address. */
import { BUDGET_PREFERENCE, type Measure } from '../ledger/dimensions';
import { figureId, type Figure, type SourceText } from '../ledger/figure';
import type { Ledger } from '../ledger/ledger';
import { trimmed } from '../money/decimal';
import type { MoneyUnit } from '../money/money-unit';
import { valueAt } from '../workbook/workbook-snapshot';
import { readAmount } from './amount-forms';
import { subjectRows, type SubjectRow } from './list-subjects';
import type { ListTable, MeasureColumn } from './list-table';
import { rawText } from './normal-text';
import { readStatedRate } from './rate-forms';
import { readSurroundings } from './table-surroundings';
import type { Vocabulary } from './vocabulary';

export interface ListLedger {
  readonly ledger: Ledger;
  readonly isPreviousYear: boolean;
  /** The workbook names no unit; the ledger takes 万元. */
  readonly unitIsAssumed: boolean;
}

/** Above these, digits after the point come from a calculation and say nothing about how a column is rounded. */
const MOST_DECIMALS: Readonly<Record<MoneyUnit, number>> = { yuan: 2, wanYuan: 6 };

export function listLedger(table: ListTable, vocabulary: Vocabulary): ListLedger {
  const surroundings = readSurroundings(table.sheet, table.headerRow, vocabulary);
  const headerUnit = table.columns.find(({ unit }) => unit !== null)?.unit ?? null;
  const unit = headerUnit ?? surroundings.unit ?? 'wanYuan';
  const rows = subjectRows(table.rows, vocabulary);
  const figures = withColumnDecimals(
    rows.flatMap((row) =>
      table.columns.flatMap((column) => {
        const figure = figureIn(table, row, column, column.unit ?? unit, vocabulary);
        return figure === null ? [] : [figure];
      }),
    ),
  );
  const measures = new Set(figures.map(({ measure }) => measure));
  return {
    ledger: {
      entity: surroundings.entity,
      year: surroundings.year,
      unit,
      table: {
        sheet: table.sheet.name,
        range: rangeOf(table, rows),
        title: surroundings.title,
        unitLine: headerUnit === null ? surroundings.unitLine : null,
      },
      basis: BUDGET_PREFERENCE.find((measure) => hasStated(figures, measure)) ?? BUDGET_PREFERENCE.find((m) => measures.has(m)) ?? null,
      figures,
      byId: new Map(figures.map((figure) => [figureId(figure.subject, figure.measure), figure])),
    },
    isPreviousYear: surroundings.isPreviousYear,
    unitIsAssumed: headerUnit === null && surroundings.unit === null,
  };
}

export function hasStated(figures: readonly Figure[], measure: Measure): boolean {
  return figures.some((figure) => figure.measure === measure && figure.reading.state === 'stated');
}

function figureIn(
  table: ListTable,
  { row, subject }: SubjectRow,
  column: MeasureColumn,
  unit: MoneyUnit,
  vocabulary: Vocabulary,
): Figure | null {
  const { sheet } = table;
  // Carry-over and the year's income have no budget in these lists: only the column of execution is theirs.
  if (subject.kind === 'flow' && column.measure !== 'executed') return null;
  const value = valueAt(sheet, row.row, column.column);
  const place = (text: string, at: number, columnAt: number): SourceText => ({
    text,
    cell: { sheet: sheet.name, row: at, column: columnAt },
  });
  const common = {
    subject,
    measure: column.measure,
    rowLabel: place(row.text, row.row, table.labelColumn),
    columnHeader: place(column.text, table.headerRow, column.column),
    cell: { sheet: sheet.name, row: row.row, column: column.column },
    raw: rawText(value),
  };
  if (column.measure === 'statedRate') {
    const format = sheet.numberFormats[row.row - sheet.firstRow]?.[column.column - sheet.firstColumn] ?? 'General';
    return { ...common, unit, columnUnit: unit, ...readStatedRate(value, format, column.hasPercent) };
  }
  return { ...common, columnUnit: unit, pointsFactor: 1, ...readAmount(value, unit, vocabulary), decimals: 0 };
}

/** Gives each amount the digits that its column uses: the most of any figure in it, calculated tails left out. */
function withColumnDecimals(figures: readonly Figure[]): Figure[] {
  const used = new Map<number, number>();
  for (const { measure, reading, unit, cell } of figures) {
    if (measure === 'statedRate' || reading.state !== 'stated') continue;
    const { scale } = trimmed(reading.value);
    if (scale <= MOST_DECIMALS[unit]) used.set(cell.column, Math.max(scale, used.get(cell.column) ?? 0));
  }
  return figures.map((figure) =>
    figure.measure === 'statedRate' ? figure : { ...figure, decimals: used.get(figure.cell.column) ?? 0 },
  );
}

/** From the header to the last row that counts; notes below the table are no part of it. */
function rangeOf(table: ListTable, rows: readonly SubjectRow[]): Ledger['table']['range'] {
  const columns = [table.labelColumn, ...table.columns.map(({ column }) => column)];
  return {
    firstRow: table.headerRow,
    firstColumn: Math.min(...columns),
    lastRow: Math.max(table.headerRow, ...rows.map(({ row }) => row.row)),
    lastColumn: Math.max(...columns),
  };
}

import type { BookColumn, BookPanel, MonthRange, PeriodColumn } from '../../ledger/book-table';
import { groupedBy } from '../../grouping';
import { absolute, compare, sum } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { quotientHalfUnit } from '../tolerance';
import { borneOutSums, FEWEST_PARTS, joined, overPanels, type LineCheck, type LineOutcome, type SumOfParts } from '../line-check';

/**
 * Relation 15, for parts of the year: in every row 累计 is the sum of the months, or of the quarters where no month has a column, and a quarter, a half of the year or
 * 1-6月 the sum of its months. Half of the rows must bear it out.
 */
export const periodSum: LineCheck = {
  id: 'period-sum',
  relationNumber: 15,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => joined(sumsOfPeriods(panel).map((one) => withEqualMonths(borneOutSums('period-sum', inRows(panel, one), ledger.unit), ledger.unit)))),
};

/** The same amount every month is rounded the same way every month: what that adds up to is no error, however much it is. */
function withEqualMonths(outcome: LineOutcome, unit: MoneyUnit): LineOutcome {
  return {
    ...outcome,
    results: outcome.results.map((result) => {
      const rounded = sum([...result.left, ...result.right].map(({ figure }) => quotientHalfUnit(figure, unit)));
      const isWithin = result.verdict === 'error' && compare(absolute(result.difference), rounded) <= 0;
      return isWithin ? { ...result, noticeBound: rounded, verdict: 'notice' } : result;
    }),
  };
}

interface ColumnSum {
  readonly whole: BookColumn;
  readonly parts: readonly BookColumn[];
}

function sumsOfPeriods(panel: BookPanel): ColumnSum[] {
  const byMeasure = groupedBy(panel.periods, ({ column }) => column.measure);
  return [...byMeasure.values()].flatMap((periods) => {
    // The same month twice belongs to two groups, which nothing tells apart.
    if (new Set(periods.map(rangeOf)).size < periods.length) return [];
    const longer = periods.filter(({ first, last }) => last > first).flatMap((period) => sumOf(period.column, filling(period, periods.filter((other) => other !== period))));
    return [...longer, ...sumOfAll(panel, periods)];
  });
}

function rangeOf({ first, last }: PeriodColumn): string {
  return `${String(first)}-${String(last)}`;
}

/** The columns that fill the months without a gap, months rather than quarters; empty where some are missing. */
function filling({ first, last }: MonthRange, periods: readonly PeriodColumn[]): readonly BookColumn[] {
  const found: BookColumn[] = [];
  for (let month = first; month <= last; ) {
    const starting = periods.filter((period) => period.first === month && period.last <= last);
    const shortest = starting.reduce<PeriodColumn | null>((best, period) => (best !== null && best.last <= period.last ? best : period), null);
    if (shortest === null) return [];
    found.push(shortest.column);
    month = shortest.last + 1;
  }
  return found;
}

/** 累计 of all periods from January on: the one column of the measure that is no period and is limited to nothing. */
function sumOfAll({ columns }: BookPanel, periods: readonly PeriodColumn[]): ColumnSum[] {
  const own = new Set(periods.map(({ column }) => column.column));
  const measure = periods[0]?.column.measure;
  const [whole, ...others] = columns.filter((column) => column.measure === measure && !own.has(column.column) && column.subjects.every(({ kind }) => kind === 'total'));
  const last = Math.max(...periods.map((period) => period.last));
  return whole === undefined || others.length > 0 ? [] : sumOf(whole, filling({ first: 1, last }, periods));
}

function sumOf(whole: BookColumn, parts: readonly BookColumn[]): ColumnSum[] {
  return parts.length < FEWEST_PARTS ? [] : [{ whole, parts }];
}

function inRows(panel: BookPanel, { whole, parts }: ColumnSum): SumOfParts[] {
  return panel.lines.map((line) => ({ whole: panel.figureOf(line, whole), parts: parts.map((part) => panel.figureOf(line, part)) }));
}

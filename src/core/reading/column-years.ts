/** Columns of other years beside those of the year that a table reports on: 2021年决算数 says nothing of 2022, nor does what has changed since. */
import { statesAmounts, type HeaderBlock, type HeaderColumn } from './header-block';
import { normalText } from './normal-text';
import type { Vocabulary } from './vocabulary';

export interface YearsOfTable {
  /** The header without the words of the columns of other years, or of changes between years: nothing is read from them. */
  readonly block: HeaderBlock;
  /** The table's own year, else the latest that heads a column; `null` where neither is written. */
  readonly year: number | null;
  /** For each other year that heads columns, the header with the words of these alone. */
  readonly others: readonly HeaderBlock[];
}

export function ofReportingYear(block: HeaderBlock, year: number | null, vocabulary: Vocabulary): YearsOfTable {
  const years = block.columns.map((column) => yearOf(column, vocabulary));
  const written = years.filter((one) => typeof one === 'number');
  const hasUndated = block.columns.some((column, index) => years[index] === null && statesAmounts(column));
  // Where no column can be of the title's year, that is the year of a report and not of its figures.
  const isOfTitle = year !== null && (written.includes(year) || hasUndated);
  const reported = isOfTitle || written.length === 0 ? year : Math.max(...written);
  const isOther = (one: ColumnYear): boolean => one !== null && one !== reported;
  const only = (isOf: (one: ColumnYear) => boolean): HeaderBlock => ({
    ...block,
    columns: block.columns.map((column, index) => (!statesAmounts(column) || isOf(years[index] ?? null) ? column : { ...column, words: [], isNamed: false })),
  });
  const others = [...new Set(years)].filter((one) => isOther(one) && one !== 'comparison').map((other) => only((one) => one === other));
  return { block: only((one) => !isOther(one)), year: year ?? reported, others };
}

/** A year by its number, the year before by a word, two years compared, or no year at all. */
type ColumnYear = number | 'previous' | 'comparison' | null;

function yearOf(column: HeaderColumn, vocabulary: Vocabulary): ColumnYear {
  if (!statesAmounts(column)) return null;
  const texts = column.path.map(({ text }) => normalText(text));
  const groups = texts.slice(0, -1);
  if (groups.some((text) => vocabulary.comparison.test(text))) return 'comparison';
  const named = texts.flatMap((text) => vocabulary.year.exec(text)?.[1] ?? []).at(-1);
  if (named !== undefined) return Number(named);
  // As the whole beginning of a group header; 上年结转 is a fund of this year.
  const isPrevious = (text: string): boolean => vocabulary.previousYear.some((word) => vocabulary.yearGroupEnds.some((end) => text === word + end));
  return groups.some(isPrevious) ? 'previous' : null;
}

/** 1月, 一季度, 1-6月累计: columns for parts of the year, and titles of tables up to a month. */
import type { MonthRange } from '../ledger/book-table';
import { withoutUnit } from './column-header';
import type { HeaderColumn } from './header-block';
import { normalText } from './normal-text';
import type { Vocabulary } from './vocabulary';

/** Those whose lowest text says nothing else. */
export function periodColumns(columns: readonly HeaderColumn[], vocabulary: Vocabulary): (MonthRange & { readonly column: HeaderColumn })[] {
  return columns.flatMap((column) => {
    const text = normalText(column.path.at(-1)?.text ?? '').replace(vocabulary.headerYear, '');
    const range = vocabulary.periodHeaders.get(text) ?? vocabulary.periodHeaders.get(withoutUnit(text, vocabulary));
    return range === undefined ? [] : [{ column, ...range }];
  });
}

/** The last month that a title or a name of a sheet names: 6 in 2023年1-6月支出情况; `null` where it names none. */
export function lastMonthIn(text: string, { periodHeaders }: Vocabulary): number | null {
  const words = normalText(text);
  let longest = '';
  for (const name of periodHeaders.keys()) if (name.length > longest.length && words.includes(name)) longest = name;
  return periodHeaders.get(longest)?.last ?? null;
}

/** 1月, 一季度, 1-6月累计: columns for parts of the year. */
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

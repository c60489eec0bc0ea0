import type { Note } from '../../core/ledger/note';
import { firstPlaces } from '../../core/workbook/cell-address';

const MOST_CELLS = 5;

/** What, where, what next. */
export function noteSentence({ cells }: Note): string {
  const { named, left } = firstPlaces(cells, MOST_CELLS, '、');
  // The reader names no more than the first links of a sheet: how many there are in all is not known.
  const where = left > 0 ? `${named}等多处` : named;
  return `单元格 ${where} 取自其他工作簿，这里用的是上次保存时的数值。请确认它们是最新的（在 Excel 中“数据”→“编辑链接”→“更新值”），更新后保存并重新评价。`;
}

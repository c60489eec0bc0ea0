import type { Note } from '../../src/core/ledger/note';
import { noteSentence as english } from '../../src/locales/en/notes';
import { noteSentence as chinese } from '../../src/locales/zh-CN/notes';

const externalValues = (count: number): Note => ({
  code: 'externalValues',
  cells: Array.from({ length: count }, (_, index) => ({ sheet: '收支情况', row: index, column: 2 })),
});

test('values from other workbooks: what, where, what next', () => {
  expect(chinese(externalValues(2))).toBe(
    '单元格 收支情况!C1、收支情况!C2 取自其他工作簿，这里用的是上次保存时的数值。请确认它们是最新的（在 Excel 中“数据”→“编辑链接”→“更新值”），更新后保存并重新评价。',
  );
  expect(english(externalValues(1))).toMatch(/^收支情况!C1: .*other workbooks.*evaluate again\.$/);
});

test('of many cells the first are named', () => {
  expect(chinese(externalValues(6))).toContain('收支情况!C5等多处');
  expect(english(externalValues(6))).toContain('收支情况!C5 and others');
  expect([chinese, english].some((sentence) => sentence(externalValues(6)).includes('C6'))).toBe(false);
});

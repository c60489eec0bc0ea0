import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { fullA1 } from '../../../src/core/workbook/cell-address';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { MODEL_ROWS } from '../../support/model-book';
import { bookOf, sheetOf } from '../../support/sheets';
import { MAIN, SECOND } from '../../support/two-unit-lines';

/** "C4" and the like of the cells that the one note names. */
function notedCells(book: WorkbookSnapshot): string[] {
  const { notes } = evaluateSnapshot(book, zhCNLanguage);
  expect(notes.length).toBeLessThanOrEqual(1);
  return notes.flatMap(({ cells }) => cells.map(fullA1));
}

const linked = (...places: readonly (readonly [row: number, column: number])[]): { linkedCells: { row: number; column: number }[] } => ({
  linkedCells: places.map(([row, column]) => ({ row, column })),
});

test('cells of figures that come from another workbook are named; labels, titles and cells beside the table are not', () => {
  expect(notedCells(bookOf(sheetOf('收支情况', MODEL_ROWS, linked([0, 0], [3, 2], [5, 0], [8, 2], [40, 2], [8, 9]))))).toEqual(['收支情况!C4', '收支情况!C9']);
});

test('without links nothing is said, and with them the status is the same', () => {
  expect(notedCells(bookOf(sheetOf('收支情况', MODEL_ROWS)))).toEqual([]);
  expect(evaluateSnapshot(bookOf(sheetOf('收支情况', MODEL_ROWS, linked([3, 2]))), zhCNLanguage)).toMatchObject({ status: 'evaluated', problems: [] });
});

test('a table counts for the figures that it fills in, and for no others', () => {
  expect(notedCells(bookOf(sheetOf('收支', MAIN), sheetOf('支出', SECOND, linked([3, 1], [4, 1], [5, 2]))))).toEqual(['支出!B5', '支出!C6']);
});

test('all rows of a sum count, each once', () => {
  const rows = Array.from({ length: 300 }, (_, index): CellValue[] => [`项目${index}`, index % 2 === 0 ? '一般公共预算' : '其他资金', 2, 1]);
  const list: CellValue[][] = [['甲局2023年项目明细', null, null, '单位：万元'], ['项目名称', '资金来源', '全年预算数', '执行数'], ...rows];
  expect(notedCells(bookOf(sheetOf('明细', list, linked([2, 3], [251, 2], [251, 3], [301, 1], [302, 3]))))).toEqual(['明细!D3', '明细!C252', '明细!D252']);
});

test('a link that is broken is a problem, and the note says where it comes from', () => {
  const rows = MODEL_ROWS.map((row, index) => (index === 3 ? [row[0] ?? null, row[1] ?? null, { error: '#REF!' }] : row));
  const book = bookOf(sheetOf('收支情况', rows, linked([3, 2])));
  expect(evaluateSnapshot(book, zhCNLanguage)).toMatchObject({ status: 'partial', problems: [{ code: 'errorValues' }] });
  expect(notedCells(book)).toEqual(['收支情况!C4']);
});

test('a book without a table has no notes', () => {
  expect(evaluateSnapshot(bookOf(sheetOf('表', [['通讯录']], linked([0, 0]))), zhCNLanguage)).toMatchObject({ status: 'refused', notes: [] });
});

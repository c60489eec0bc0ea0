/** Which row of a table a sentence speaks of, by where its cell stands. */
import { readLedger } from '../../../src/core/reading/read-ledger';
import { rowSubject, type RowSubject } from '../../../src/core/text/row-subject';
import { WHOLE } from '../../../src/core/text/statement';
import type { CellRange } from '../../../src/core/workbook/cell-address';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

const ROWS = [
  ['2023年部门收支情况表'], ['单位：万元'], ['项目', '全年预算数', '执行数', '说明'],
  ['合计', 100, 90, null], ['一般公共预算财政拨款', 100, 90, null], ['基本支出', 60, 55, null], ['项目支出', 40, 35, null], [null, null, null, '接上行'], ['其中：教育专项', 20, 20, null],
];

function subjectAt(row: number, merges: readonly CellRange[] = []): RowSubject {
  const sheet = sheetOf('收支', ROWS, { merges });
  const { books } = readLedger(bookOf(sheet), vocabulary);
  return rowSubject({ kind: 'cell', cell: { sheet: '收支', row, column: 3 } }, books, sheet);
}

const downTo = (firstRow: number, lastRow: number): CellRange => ({ firstRow, lastRow, firstColumn: 3, lastColumn: 3 });

test('of the row beside it', () => {
  expect([3, 4, 5, 6, 9].map((row) => subjectAt(row))).toEqual([WHOLE, { ...WHOLE, scope: 'generalPublicBudget' }, { ...WHOLE, category: 'basic' }, { ...WHOLE, category: 'project' }, WHOLE]);
});

test('of nothing that is known: a row that goes on, a project, a cell over several rows', () => {
  expect([subjectAt(7), subjectAt(8), subjectAt(5, [downTo(5, 6)])]).toEqual(['other', 'other', 'other']);
});

test('a cell from 合计 down is of the whole', () => {
  expect(subjectAt(3, [downTo(3, 6)])).toEqual(WHOLE);
});

test('a paragraph of a report is beside no row', () => {
  expect(rowSubject({ kind: 'paragraph', report: '报告', paragraph: 0 }, [], undefined)).toEqual(WHOLE);
});

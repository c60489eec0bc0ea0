/** What 生成评价表 writes for a department of several institutions, and how it follows their sheets. */
import type { CellValue, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { outputOf, shownRow, shownRows } from '../support/live-sheets';
import { bookOf, sheetOf } from '../support/sheets';

const CHANGED = '数据已变更，请重新生成';

const rowsOf = (name: string, unit: string, basic: number, project: number): CellValue[][] => [
  [`某局${name}2023年收支情况`],
  [`单位：${unit}`],
  ['项目', '全年预算数', '执行数'],
  ['合计', basic + project, basic + project - 1],
  ['基本支出', basic, basic],
  ['项目支出', project, project - 1],
];

/** Without 汇总; the centre keeps its book in 元. */
function book(change: Readonly<Record<string, CellValue>> = {}): WorkbookSnapshot {
  const edited = (sheet: string, rows: readonly CellValue[][]): CellValue[][] =>
    rows.map((row, r) => row.map((value, c) => change[`${sheet} ${r},${c}`] ?? value));
  return bookOf(sheetOf('本级', edited('本级', rowsOf('本级', '万元', 40, 30))), sheetOf('中心', edited('中心', rowsOf('服务中心', '元', 200_000, 100_001))));
}

/** Item, institution, budget, execution and rate of each row from 合计 on. */
function rates(now: WorkbookSnapshot = book()): unknown[][] {
  const rows = shownRows(outputOf(book(), now), 'rates');
  const first = rows.findIndex(([label]) => label === '合计');
  const end = rows.findIndex(([label]) => label === '自评等级');
  return rows.slice(first, end).map((row) => row.slice(0, 5));
}

test('the table names the institution in a column of its own, and lists what each has', () => {
  const output = outputOf(book());
  expect(shownRow(output, 'rates', '项目').slice(0, 5)).toEqual(['项目', '预算单位', '全年预算数（万元）', '执行数（万元）', '预算完成率']);
  const caption = (text: string): (string | null)[] => [text, null, null, null, null];
  // A rate that is not whole never shows as 100 %: it gets as many digits as it needs.
  expect(rates()).toEqual([
    ['合计', null, 100.0001, 99, 0.99],
    caption('按支出性质分'),
    ['基本支出', null, 60, 60, 1],
    ['项目支出', null, 40.0001, 39, 0.975],
    caption('按预算单位分'),
    ['合计', '某局本级', 70, 69, 0.9857],
    ['基本支出', '某局本级', 40, 40, 1],
    ['项目支出', '某局本级', 30, 29, 0.9667],
    ['合计', '某局服务中心', 30.0001, 30, 0.999997],
    ['基本支出', '某局服务中心', 20, 20, 1],
    ['项目支出', '某局服务中心', 10.0001, 10, 0.99999],
  ]);
});

test('取数 adds up the rows of the shares and names their cells', () => {
  const rows = shownRows(outputOf(book()), 'checks');
  expect(rows.find(([label]) => label === '合计（2个单位相加）')).toEqual(['合计（2个单位相加）', '全年预算数', '本级!B4等2格', '万元', '100.0001', null, 100.0001, 100.0001, '正常']);
});

test.each([
  ['raised', 80, 110.0001],
  ['lowered', 60, 90.0001],
])('an amount that is %s in one sheet moves its share and the sum', (_way, amount, total) => {
  const after = rates(book({ '本级 3,1': amount }));
  expect([after[0]?.[2], after[5]?.[2]]).toEqual([total, amount]);
  expect(after[8]?.[2]).toBe(30.0001);
});

test.each([
  ['a label that was changed', { '中心 3,0': '其他资金' }],
  ['a unit line that was changed', { '中心 1,0': '单位：万元' }],
  ['a text in place of the amount', { '中心 3,1': '待定' }],
])('%s is said in the share and in the sum, and nowhere else', (_what, change) => {
  const after = rates(book(change));
  expect([after[0]?.[2], after[8]?.[2]]).toEqual([CHANGED, CHANGED]);
  expect(after[5]).toEqual(['合计', '某局本级', 70, 69, 0.9857]);
});

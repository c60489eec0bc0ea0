/** A figure is guarded by the text that its own unit hangs on, and by no other. */
import type { CellValue, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { outputOf, shownRow, shownRows } from '../support/live-sheets';
import { bookOf, sheetOf } from '../support/sheets';
import { MAIN, SECOND } from '../support/two-unit-lines';

const CHANGED = '数据已变更，请重新生成';
const UNIT_ROW = '金额单位';

type Changes = Readonly<Record<string, CellValue>>;

function edited(rows: readonly (readonly CellValue[])[], changes: Changes): CellValue[][] {
  return rows.map((row, r) => row.map((value, c) => changes[`${r},${c}`] ?? value));
}

/** Labels of 取数 whose amount or rate now says "changed", in their order, with their column. */
function changedFigures(planned: WorkbookSnapshot, now: WorkbookSnapshot): string[] {
  const rows = shownRows(outputOf(planned, now), 'checks');
  const end = rows.findIndex(([first]) => first === '二、勾稽核对（金额单位：万元；完成率：%）');
  return rows.slice(0, end).flatMap(([label, header, , , , , , value]) => (value === CHANGED ? [`${String(label)} ${String(header)}`] : []));
}

/** Places and states of the rows that watch a unit. */
function unitRows(planned: WorkbookSnapshot, now: WorkbookSnapshot = planned): unknown[] {
  return shownRows(outputOf(planned, now), 'checks').flatMap((row) => (row[0] === UNIT_ROW ? [[row[2], row[8]]] : []));
}

const twoTables = (main: Changes = {}, second: Changes = {}): WorkbookSnapshot =>
  bookOf(sheetOf('收支', edited(MAIN, main)), sheetOf('支出', edited(SECOND, second)));

describe('figures of two tables', () => {
  test('each unit line has one row', () => {
    expect(unitRows(twoTables())).toEqual([['收支!C2', '正常'], ['支出!C2', '正常']]);
  });

  test('the unit line of the second table disturbs its figures alone', () => {
    const now = twoTables({}, { '1,2': '单位：万元' });
    expect(changedFigures(twoTables(), now)).toEqual(['基本支出 全年预算数', '基本支出 执行数', '项目支出 全年预算数', '项目支出 执行数']);
    expect(unitRows(twoTables(), now)).toEqual([['收支!C2', '正常'], ['支出!C2', CHANGED]]);
    const output = outputOf(twoTables(), now);
    expect([shownRow(output, 'rates', '合计')[2], shownRow(output, 'rates', '基本支出')[2]]).toEqual([250, CHANGED]);
  });

  test('the unit line of the main table disturbs its figures alone', () => {
    const now = twoTables({ '1,2': '单位：元' });
    expect(changedFigures(twoTables(), now)).toEqual([
      '合计 全年预算数', '合计 执行数', '一般公共预算财政拨款 全年预算数', '一般公共预算财政拨款 执行数',
      '政府性基金预算财政拨款 全年预算数', '政府性基金预算财政拨款 执行数', '其他资金 全年预算数', '其他资金 执行数',
    ]);
    expect(shownRow(outputOf(twoTables(), now), 'rates', '基本支出')[2]).toBe(100);
  });

  test('an untouched book disturbs nothing', () => {
    expect(changedFigures(twoTables(), twoTables())).toEqual([]);
  });
});

describe('what a unit hangs on', () => {
  const table = (rows: readonly (readonly CellValue[])[], changes: Changes = {}): WorkbookSnapshot => bookOf(sheetOf('表', edited(rows, changes)));

  test('a rate has no unit', () => {
    const rows: CellValue[][] = [['甲局2023年收支', null, null, null], [null, null, null, '单位：万元'], ['项目', '全年预算数', '执行数', '执行率(%)'], ['合计', 100, 90, 90]];
    expect(changedFigures(table(rows), table(rows, { '1,3': '单位：元' }))).toEqual(['合计 全年预算数', '合计 执行数']);
  });

  const OWN: CellValue[][] = [
    ['甲局2023年收支', null, null],
    [null, null, '单位：万元'],
    ['项目', '全年预算数（元）', '执行数'],
    ['合计', 1000000, 90],
  ];

  test('a header of its own is watched as a header, and is the unit line of the columns that name none', () => {
    expect(unitRows(table(OWN))).toEqual([['表!B3', '正常']]);
    expect(changedFigures(table(OWN), table(OWN, { '1,2': '单位：元' }))).toEqual([]);
    expect(changedFigures(table(OWN), table(OWN, { '2,1': '全年预算数（万元）' }))).toEqual(['合计 全年预算数（元）', '合计 执行数']);
  });

  test('the header of the labels is the unit line of all columns', () => {
    const rows: CellValue[][] = [['甲局2023年收支', null, null], ['项目资金（元）', '全年预算数', '执行数'], ['合计', 1000000, 900000]];
    expect(unitRows(table(rows))).toEqual([['表!A2', '正常']]);
    expect(changedFigures(table(rows), table(rows, { '1,0': '项目资金（万元）' }))).toEqual(['合计 全年预算数', '合计 执行数']);
  });

  test('a group header above names the unit of its columns', () => {
    const rows: CellValue[][] = [
      ['甲局2023年收支', null, null, null],
      [null, null, null, '单位：万元'],
      ['项目', '金额（元）', null, '年初预算数（万元）'],
      [null, '全年预算数', '执行数', null],
      ['合计', 1000000, 900000, 100],
    ];
    const book = (changes: Changes = {}): WorkbookSnapshot =>
      bookOf(sheetOf('表', edited(rows, changes), { merges: [{ firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 2 }] }));
    expect(unitRows(book())).toEqual([['表!B3', '正常']]);
    expect(changedFigures(book(), book({ '2,1': '金额（万元）' }))).toEqual(['合计 全年预算数', '合计 执行数']);
  });

  test('a text that names its unit stands whatever the line says, and a number in its place does not', () => {
    const rows: CellValue[][] = [['甲局2023年收支', null, null], [null, null, '单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 100, '90万元'], ['其他资金', 5, '4.00 ']];
    const line = { '1,2': '单位：元' };
    expect(changedFigures(table(rows), table(rows, line))).toEqual(['合计 全年预算数', '其他资金 全年预算数', '其他资金 执行数']);
    expect(shownRow(outputOf(table(rows), table(rows, line)), 'rates', '合计')[2]).toBe(90);
    expect(shownRow(outputOf(table(rows), table(rows, { '3,2': 80 })), 'rates', '合计')[2]).toBe(80);
    expect(shownRow(outputOf(table(rows), table(rows, { ...line, '3,2': 800000 })), 'rates', '合计')[2]).toBe(CHANGED);
  });

  test('sums of a list hang on the unit line of the list', () => {
    const rows: CellValue[][] = [
      ['甲局2023年项目明细', null, null, null],
      [null, null, null, '单位：万元'],
      ['项目名称', '资金来源', '全年预算数（元）', '执行数（万元）'],
      ['人员', '一般公共预算', 1000000, 90],
      ['办公', '其他资金', 100000, 10],
    ];
    expect(unitRows(table(rows))).toEqual([]);
    const plain = rows.map((row, index) => (index === 2 ? ['项目名称', '资金来源', '全年预算数', '执行数'] : row));
    expect(changedFigures(table(plain), table(plain, { '1,3': '单位：元' }))).toHaveLength(6);
    expect(changedFigures(table(plain), table(plain))).toEqual([]);
  });
});

import { reportLines, outputOf, shownRow, shownRows } from '../support/live-sheets';
import { bookOf, sheetOf } from '../support/sheets';
import type { CellValue, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';

const CHANGED = '数据已变更，请重新生成';
const TITLE: CellValue[] = ['甲局2023年项目明细', null, null, null, null, '单位：万元'];
const HEADER: CellValue[] = ['重点工作任务', '项目名称', '资金来源', '支出性质', '全年预算数', '执行数'];
const ROWS: CellValue[][] = [
  ['运转', '人员', '一般公共预算', '基本支出', 100, 90],
  ['运转', '办公', '其他资金', '基本支出', 10, 10],
  ['建设', '道路', '一般公共预算', '项目支出', 200, 150.5],
];
const book = (rows: CellValue[][] = ROWS): WorkbookSnapshot => bookOf(sheetOf('明细', [TITLE, HEADER, ...rows]));

describe('a list that states no sums', () => {
  test('is summed by source, category and task, and in all', () => {
    const output = outputOf(book());
    expect(shownRow(output, 'rates', '合计').slice(1, 4)).toEqual([310, 250.5, 0.8081]);
    expect(shownRow(output, 'rates', '一般公共预算财政拨款').slice(1, 4)).toEqual([300, 240.5, 0.8017]);
    expect(shownRow(output, 'rates', '基本支出').slice(1, 4)).toEqual([110, 100, 0.9091]);
    expect(shownRow(output, 'rates', '建设').slice(1, 4)).toEqual([200, 150.5, 0.7525]);
    expect(reportLines(output).some((line) => line.includes('全年预算数310.00万元，执行数250.50万元'))).toBe(true);
  });

  test('follows an edited amount, a changed source and a new order', () => {
    const [people = [], office = [], road = []] = ROWS;
    const edited = outputOf(book(), book([people, office, ['建设', '道路', '一般公共预算', '项目支出', 200, 160.5]]));
    expect(shownRow(edited, 'rates', '合计')[2]).toBe(260.5);
    const moved = outputOf(book(), book([people, office, ['建设', '道路', '其他资金', '项目支出', 200, 150.5]]));
    expect([shownRow(moved, 'rates', '一般公共预算财政拨款')[2], shownRow(moved, 'rates', '其他资金')[2]]).toEqual([90, 160.5]);
    const sorted = outputOf(book(), book([road, people, office]));
    expect([shownRow(sorted, 'rates', '建设')[2], shownRow(sorted, 'rates', '运转')[2]]).toEqual([150.5, 100]);
  });

  test('names that are blank below the first go by their place, and stop where the first name changes', () => {
    const blanks: CellValue[][] = ROWS.map((row, index) => (index === 1 ? [null, ...row.slice(1)] : row));
    expect(shownRow(outputOf(book(blanks)), 'rates', '运转')[2]).toBe(100);
    const renamed = blanks.map((row, index) => (index === 0 ? ['别的', ...row.slice(1)] : row));
    expect(shownRow(outputOf(book(blanks), book(renamed)), 'rates', '运转')[2]).toBe(CHANGED);
  });

  test('a text amount is counted once: as text, and as the number that it becomes', () => {
    const texts = ROWS.map((row, index) => (index === 0 ? [...row.slice(0, 5), '90.00 '] : row));
    expect(shownRow(outputOf(book(texts)), 'rates', '合计')[2]).toBe(250.5);
    expect(shownRow(outputOf(book(texts), book(ROWS)), 'rates', '合计')[2]).toBe(250.5);
    const retyped = texts.map((row, index) => (index === 0 ? [...row.slice(0, 5), '91.00'] : row));
    expect(shownRow(outputOf(book(texts), book(retyped)), 'rates', '合计')[2]).toBe(CHANGED);
    expect(shownRows(outputOf(book(texts)), 'checks').filter(([, , , recorded]) => recorded === '90.00 ')).toHaveLength(1);
  });

  test('a name with a pattern or a comparison in it stands for itself', () => {
    const starred = ROWS.map((row, index) => [index === 2 ? '>*' : '=a?', ...row.slice(1)]);
    const output = outputOf(book(starred));
    expect([shownRow(output, 'rates', '=a?')[2], shownRow(output, 'rates', '>*')[2]]).toEqual([100, 150.5]);
  });

  test('a sum that the list states is checked against its rows by source', () => {
    const total: CellValue[] = [null, '合计', null, null, 310, 251.5];
    expect(shownRow(outputOf(book([...ROWS, total])), 'checks', '资金来源执行数合计＝执行数合计').slice(1, 6)).toEqual([250.5, 251.5, -1, 0.05, '不平']);
  });
});

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
    // Named by itself it would count twice, or in another sum.
    expect(shownRow(outputOf(book(blanks), book(ROWS)), 'rates', '运转')[2]).toBe(CHANGED);
    const edited = blanks.map((row, index) => (index === 1 ? [...row.slice(0, 5), 12] : row));
    expect(shownRow(outputOf(book(blanks), book(edited)), 'rates', '运转')[2]).toBe(102);
  });

  test('one blank name in a long list of mixed sources leaves the sum by name', () => {
    const long = Array.from({ length: 3000 }, (_, index): CellValue[] => ['运转', `项目${String(index)}`, index === 1500 ? null : index % 2 === 0 ? '一般公共预算' : '其他资金', '基本支出', 1, 1]);
    const moved = long.map((row, index) => (index === 10 ? [...row.slice(0, 2), '其他资金', ...row.slice(3)] : row));
    const sums = (now: CellValue[][]): unknown[] => ['一般公共预算财政拨款', '其他资金'].map((name) => shownRow(outputOf(book(long), book(now)), 'rates', name)[2]);
    expect(sums(long)).toEqual([1499, 1501]);
    expect(sums(moved)).toEqual([1498, 1502]);
  });

  test('sums by place that are too scattered for one formula are made in pieces', () => {
    // Names with white space alone between them cannot be told by a formula.
    const rows = Array.from({ length: 700 }, (_, index): CellValue[] => ['运转', `项目${String(index)}`, ['一般公共预算', ' ', '其他资金', ' '][index % 4] ?? null, '基本支出', 1, index]);
    const output = outputOf(book(rows));
    expect([shownRow(output, 'rates', '一般公共预算财政拨款').slice(1, 3), shownRow(output, 'rates', '其他资金').slice(1, 3)]).toEqual([[350, 121975], [350, 122675]]);
    expect(shownRows(output, 'checks').filter(([label]) => String(label).includes('其中第'))).toHaveLength(8);
    const edited = rows.map((row, index) => (index === 4 ? [...row.slice(0, 5), 104] : row));
    expect(shownRow(outputOf(book(rows), book(edited)), 'rates', '一般公共预算财政拨款')[2]).toBe(122075);
  });

  test('a text amount is counted once: as text, and as the number that it becomes', () => {
    const texts = ROWS.map((row, index) => (index === 0 ? [...row.slice(0, 5), '90.00 '] : row));
    expect(shownRow(outputOf(book(texts)), 'rates', '合计')[2]).toBe(250.5);
    expect(shownRow(outputOf(book(texts), book(ROWS)), 'rates', '合计')[2]).toBe(250.5);
    const retyped = texts.map((row, index) => (index === 0 ? [...row.slice(0, 5), '91.00'] : row));
    expect(shownRow(outputOf(book(texts), book(retyped)), 'rates', '合计')[2]).toBe(CHANGED);
    expect(shownRows(outputOf(book(texts)), 'checks').filter(([, , , recorded]) => recorded === '90.00 ')).toHaveLength(1);
  });

  test('a number that becomes a text is not left out unsaid; one that becomes a blank or another number is followed', () => {
    const executed = (value: CellValue): unknown[] => {
      const now = ROWS.map((row, index) => (index === 2 ? [...row.slice(0, 5), value] : row));
      return ['合计', '运转'].map((label) => shownRow(outputOf(book(), book(now)), 'rates', label)[2]);
    };
    expect(executed('150.50')).toEqual([CHANGED, CHANGED]);
    expect(executed('—')).toEqual([CHANGED, CHANGED]);
    expect(executed('')).toEqual([100, 100]);
    expect(executed(null)).toEqual([100, 100]);
    expect(executed(151)).toEqual([251, 100]);
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

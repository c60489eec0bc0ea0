/** Lists whose labels stand below 资金来源 or 支出性质 are lines for the checks, as those below 项目 are. */
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { readLedger } from '../../../src/core/reading/read-ledger';
import { fullA1 } from '../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

type Row = readonly CellValue[];

const listOf = (header: Row, ...rows: readonly Row[]): ReturnType<typeof bookOf> => bookOf(sheetOf('表', [['某镇2023年支出执行情况'], ['单位：万元'], header, ...rows]));
const panelOf = (book: ReturnType<typeof bookOf>): { readonly lines: readonly string[]; readonly details: number } => {
  const [panel] = readLedger(book, vocabulary).books.flatMap(({ panels }) => panels);
  return { lines: panel?.lines.map(({ text }) => text) ?? [], details: panel?.details.length ?? 0 };
};
const matrix = (header: string, general: CellValue): ReturnType<typeof bookOf> =>
  bookOf(sheetOf('表', [
    ['2023年某镇部门支出情况（单位：万元）'],
    ['全年预算数'], [header, '一般公共预算', '其他资金', '合计'], ['基本支出', general, 5, 105], ['项目支出', 50, 2, 52], ['合计', 150, 7, 157],
    [null],
    ['全年执行数'], [header, '一般公共预算', '其他资金', '合计'], ['基本支出', 90, 5, 95], ['项目支出', 50, 2, 52], ['合计', 140, 7, 147],
  ]));
const leading = (book: ReturnType<typeof bookOf>): (readonly [string, string])[] =>
  evaluateSnapshot(book, zhCNLanguage).findings.filter(({ causedBy }) => causedBy === null).map(({ rule, cells: [first] }) => [rule, first === undefined ? '' : fullA1(first)]);

describe('rows that 资金来源 or 支出性质 alone describes', () => {
  test('are lines, 小计 among them', () => {
    const book = listOf(['资金来源', '预算数', '执行数'], ['一般公共预算', 100, 90], ['政府性基金', 50, 50], ['小计', 150, 140], ['单位资金', 20, 15], ['合计', 170, 155]);
    expect(panelOf(book)).toEqual({ lines: ['一般公共预算', '政府性基金', '小计', '单位资金', '合计'], details: 0 });
  });

  test('are rows of a list beside the names of projects', () => {
    const book = listOf(['项目名称', '资金来源', '预算数', '执行数'], ['河道', '一般公共预算', 100, 90], ['绿化', '政府性基金', 50, 50], ['合计', null, 150, 140]);
    expect(panelOf(book)).toEqual({ lines: ['合计'], details: 2 });
  });

  test('are rows of a list where they are more than anyone writes by hand', () => {
    const rows = Array.from({ length: 101 }, (_, index): Row => [index % 2 === 0 ? '一般公共预算' : '政府性基金', 10, 9]);
    expect(panelOf(listOf(['资金来源', '预算数', '执行数'], ...rows)).details).toBe(101);
  });

  test.each(['支出性质', '项目'])('an inner cell of a matrix below %s is tied by its row and its column', (header) => {
    expect(leading(matrix(header, 100))).toEqual([]);
    expect(leading(matrix(header, 10))).toEqual([['row-parts', '表!B4']]);
    expect(leading(matrix(header, 1000))).toEqual([['row-parts', '表!B4']]);
  });

  test('a second list of the book is added up', () => {
    const book = (basic: CellValue): ReturnType<typeof bookOf> => bookOf(
      sheetOf('来源', [['某街道2023年资金来源情况'], ['单位：万元'], ['资金来源', '预算数', '执行数'], ['一般公共预算', 1500, 1480], ['政府性基金', 200, 190], ['合计', 1700, 1670]]),
      sheetOf('性质', [['某街道2023年支出性质情况'], ['单位：万元'], ['支出性质', '预算数', '执行数'], ['基本支出', 900, basic], ['项目支出', 800, 780], ['合计', 1700, 1670]]),
    );
    expect(leading(book(890))).toEqual([]);
    expect(leading(book(89)).map(([, cell]) => cell)).toEqual(['性质!C4']);
    expect(leading(book(980)).map(([, cell]) => cell)).toEqual(['性质!C4']);
  });
});

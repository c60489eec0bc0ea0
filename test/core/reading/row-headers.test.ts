import { readLedger, type LedgerReading } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

const read = (...rows: CellValue[][]): LedgerReading => readLedger(bookOf(sheetOf('收支', [['单位：万元'], ...rows])), vocabulary);
const linesIn = ({ books }: LedgerReading): string[] => books.flatMap(({ panels }) => panels.flatMap(({ lines }) => lines.map(({ label }) => label.text)));
const AMOUNTS = ['预算数', '执行数'];

test.each(['科室', '责任科室', '实施单位', '处室'])('%s names the rows where nothing else does', (word) => {
  const rows: CellValue[][] = [['办公室', 10, 9], ['财务科', 20, 18]];
  for (const ordered of [[...rows, ['合计', 30, 27]], [['合计', 30, 27], ...rows]]) {
    expect(linesIn(read([word, ...AMOUNTS], ...ordered))).toEqual(ordered.map(([label]) => label));
    expect(linesIn(read(['序号', word, ...AMOUNTS, '备注'], ...ordered.map((row, index) => [index + 1, ...row])))).toEqual(ordered.map(([label]) => label));
  }
});

test.each(['科室', '责任科室'])('%s names no row beside the projects, whatever stands in it', (word) => {
  const rows: CellValue[][] = [['其他', '修路', 10, 9], ['基本支出', '修桥', 20, 18], [null, '合计', 30, 27]];
  expect(linesIn(read([word, '项目名称', ...AMOUNTS], ...rows))).toEqual(['修路', '修桥', '合计']);
  expect(linesIn(read(['项目名称', ...AMOUNTS, word], ...rows.map(([office = null, ...rest]) => [...rest, office])))).toEqual(['修路', '修桥', '合计']);
});

test('科室 behind the amounts names no row', () => {
  expect(linesIn(read([null, ...AMOUNTS, '科室'], ['基本支出', 10, 9, '其他'], ['项目支出', 20, 18, '办公室'], ['合计', 30, 27]))).toEqual(['基本支出', '项目支出', '合计']);
});

test.each<[string, CellValue[][]]>([
  ['under 科室', [['序号', '科室', '项目名称', ...AMOUNTS], [1, '办公室', '档案费', 10, 8], [2, '财务科', '审计费', 5, 5], [null, '合计', null, 15, 13]]],
  ['under 序号', [['序号', '支出内容', ...AMOUNTS], [1, '档案费', 10, 8], [2, '审计费', 5, 5], ['合计', null, 15, 13]]],
])('合计 %s is the total of the items', (_name, rows) => {
  expect(linesIn(read(...rows))).toEqual(['档案费', '审计费', '合计']);
});

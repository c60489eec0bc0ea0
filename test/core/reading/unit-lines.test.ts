import { readLedger, type LedgerReading } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

const TABLE: CellValue[][] = [['项目', '预算数', '执行数'], ['基本支出', 10, 9], ['项目支出', 20, 18], ['合计', 30, 27]];
const read = (...rows: CellValue[][]): LedgerReading => readLedger(bookOf(sheetOf('收支', rows)), vocabulary);
const asks = ({ questions }: LedgerReading): boolean => questions.some(({ about }) => about.kind === 'unit');

describe.each([
  ['元', 'yuan'],
  ['万元', 'wanYuan'],
])('%s is named', (word, unit) => {
  test.each([`支出对比表（${word}）`, `（金额：${word}）`, `金额:${word}`, `本表金额单位为${word}`, `金额以${word}计`])('above: %s', (line) => {
    const reading = read(['支出情况表'], [line], ...TABLE);
    expect([reading.ledger?.unit, asks(reading)]).toEqual([unit, false]);
  });

  test.each([`注：本表金额单位为${word}`, `本表金额单位为${word}。`, `注：本表以${word}为单位，保留两位小数。`, `说明：金额单位均为${word}；尾差由四舍五入所致`])('below: %s', (line) => {
    const reading = read(['支出情况表'], ...TABLE, [line]);
    expect([reading.ledger?.unit, asks(reading)]).toEqual([unit, false]);
  });
});

test.each(['支出情况表（20万元以上）', '注：金额单位见各表', '说明：金额为元旦活动的支出', '编制单位：某局（万元楼）'])('%s names none', (line) => {
  expect([asks(read([line], ...TABLE)), asks(read(['支出情况表'], ...TABLE, [line]))]).toEqual([true, true]);
});

test('of two lines the one nearest to the table counts', () => {
  expect(read(['支出情况表（万元）'], ['单位：元'], ...TABLE).ledger?.unit).toBe('yuan');
  expect(read(['单位：元'], ['支出情况表（万元）'], ...TABLE).ledger?.unit).toBe('wanYuan');
});

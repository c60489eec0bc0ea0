import { statedValue } from '../../../src/core/ledger/figure';
import { figureOf } from '../../../src/core/ledger/ledger';
import type { MoneyMeasure } from '../../../src/core/ledger/dimensions';
import { decimalText } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

type Rows = readonly (readonly CellValue[])[];

/** What the total is by each measure. */
function totalsOf(...rows: Rows): Partial<Record<MoneyMeasure, string>> {
  const { ledger } = readLedger(bookOf(sheetOf('收支', [['某局2023年部门整体支出情况'], ['单位：万元'], ...rows.map((row) => [...row])])), vocabulary);
  if (ledger === null) return {};
  const measures: readonly MoneyMeasure[] = ['originalBudget', 'adjustedBudget', 'annualBudget', 'executed'];
  return Object.fromEntries(measures.flatMap((measure) => {
    const total = figureOf(ledger, { kind: 'total' }, measure);
    const value = total === null ? null : statedValue(total);
    return value === null ? [] : [[measure, decimalText(value)]];
  }));
}

const ROWS: Rows = [['合计', 100, 90], ['基本支出', 60, 55], ['项目支出', 40, 35]];

describe('headers that state a measure beside others alone', () => {
  test.each([
    ['预算', '支出'], ['预算数', '全年支出'], ['预算数', '实际完成'], ['预算', '实际'], ['预算', '决算'], ['全年预算', '已执行'], ['预算数', '实支数（万元）'], ['2023年预算', '2023年支出'],
    ['指标', '支出'], ['下达数', '支出数'], ['批复数', '决算数'], ['安排数', '使用数'], ['预算额度', '已支付'], ['资金预算', '资金支出'], ['控制数', '执行数'],
  ])('%s and %s', (budget, executed) => {
    expect(totalsOf(['项目', budget, executed], ...ROWS)).toEqual({ annualBudget: '100', executed: '90' });
  });

  test('execution before the budget, and 年初预算', () => {
    expect(totalsOf(['项目', '支出', '年初预算'], ...ROWS)).toEqual({ originalBudget: '90', executed: '100' });
  });

  test('a header of two rows', () => {
    expect(totalsOf(['项目', '2023年', null], [null, '预算', '支出'], ...ROWS)).toEqual({ annualBudget: '100', executed: '90' });
  });

  test('one of each year', () => {
    expect(totalsOf(['项目', '2023年预算', '2022年决算', '2023年决算'], ['合计', 100, 80, 90], ['基本支出', 60, 50, 55], ['项目支出', 40, 30, 35])).toEqual({ annualBudget: '100', executed: '90' });
  });

  test('one in each group: that of 合计 counts', () => {
    const header: Rows = [['支出项目', '本级', null, '下属单位', null, '合计', null], [null, '预算', '支出', '预算', '支出', '预算', '支出']];
    expect(totalsOf(...header, ['基本支出', 60, 55, 6, 5, 66, 60], ['项目支出', 40, 35, 4, 3, 44, 38], ['合计', 100, 90, 10, 8, 110, 98])).toEqual({ annualBudget: '110', executed: '98' });
  });

  test.each(['2023年支出', '本年支出'])('累计支出 beside %s is of the whole project', (word) => {
    expect(totalsOf(['项目名称', '总投资', '2023年预算', word, '累计支出'], ['文化中心', 500, 100, 90, 300], ['合计', 500, 100, 90, 300])).toEqual({ annualBudget: '100', executed: '90' });
  });

  test('累计支出 beside 本月支出 is of the year', () => {
    expect(totalsOf(['项目', '全年预算', '本月支出', '累计支出'], ['基本支出', 60, 5, 55], ['项目支出', 40, 3, 35], ['合计', 100, 8, 90])).toEqual({ annualBudget: '100', executed: '90' });
  });

  test('a unit in the header counts', () => {
    const { ledger } = readLedger(bookOf(sheetOf('收支', [['某局2023年部门整体支出情况'], ['项目', '预算数（元）', '支出（元）'], ['合计', 100, 90]])), vocabulary);
    expect(ledger?.figures.map(({ unit }) => unit)).toEqual(['yuan', 'yuan']);
  });

  test.each<[string, Rows]>([
    ['the header that says it itself', [['项目', '预算数', '支出', '执行数'], ['合计', 100, 1, 90]]],
    ['a budget that says it itself', [['项目', '指标', '预算数', '执行数'], ['合计', 1, 100, 90]]],
  ])('%s goes before', (_name, rows) => {
    expect(totalsOf(...rows)).toEqual({ annualBudget: '100', executed: '90' });
  });

  test.each<[string, Rows, object]>([
    ['two that may be meant', [['项目', '预算数', '支付', '使用'], ['合计', 100, 95, 90]], { annualBudget: '100' }],
    ['words below it', [['项目', '预算数', '完成'], ['合计', 100, '是']], { annualBudget: '100' }],
    ['nothing below it', [['项目', '预算数', '支出'], ['合计', 100, null]], { annualBudget: '100' }],
    ['no budget beside it', [['项目', '计划', '实际'], ['合计', 100, 90]], {}],
    ['numbers of indicators', [['项目', '指标', '实际'], ['合计', 100, 90]], {}],
  ])('near miss: %s', (_name, rows, expected) => {
    expect(totalsOf(...rows)).toEqual(expected);
  });

  test('near miss: 收入 and 支出 are sides of a table', () => {
    const { ledger } = readLedger(bookOf(sheetOf('收支', [['某局2023年收支决算表'], ['单位：万元'], ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'], ['本年收入合计', 90, '本年支出合计', 90], ['收入总计', 90, '支出总计', 90]])), vocabulary);
    expect(ledger?.figures.filter(({ measure }) => measure !== 'executed')).toEqual([]);
  });
});

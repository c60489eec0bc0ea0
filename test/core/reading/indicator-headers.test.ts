import { readLedger, type LedgerReading } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

const read = (rows: readonly CellValue[][]): LedgerReading => readLedger(bookOf(sheetOf('自评表', rows)), vocabulary);

/** The labels of every line that is read as amounts of money. */
const linesIn = (...rows: CellValue[][]): string[] =>
  read(rows).books.flatMap(({ panels }) => panels.flatMap(({ lines }) => lines.map(({ label }) => label.text)));

const FUNDS: CellValue[][] = [
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 150, 130, 122.5, 10, '94.23%', 9.42],
];
const FEWER: CellValue[][] = [...FUNDS.slice(0, 1), [null, '年度资金总额', 50, 30, 22.5, 10, '75.00%', 7.5]];
const LEVELS: CellValue[] = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'];
const INDICATORS: CellValue[][] = [['产出指标', '数量指标', '服务人数', 500, 520, 20, 20], ['产出指标', '质量指标', '合格率', 1, 0.9, 30, 27]];

describe('a block of indicators below the amounts of a form is no money', () => {
  test.each<[string, CellValue[]]>([
    ['levels, values and points', LEVELS],
    ['a column before the levels', ['绩效指标', '一级指标', '二级指标', '年度指标值', '实际完成值', '分值', '得分']],
    ['points before values', ['指标名称', null, '分值', '得分', '目标值', '完成值']],
    ['a rate among the values', ['指标', null, '目标值', '实际值', '完成率', '分值', '得分']],
    ['one word for the indicator, with points alone', ['绩效指标', null, '年初目标', '实际完成', null, '权重', '得分']],
    ['brackets behind the words', ['三级指标', null, null, '年度指标值（A）', '全年完成值（B）', '分值（10分）', '得分']],
  ])('%s', (_name, header) => {
    expect(linesIn(['项目支出绩效自评表'], ...FUNDS, header, ...INDICATORS)).toEqual(['年度资金总额']);
  });

  test('above the amounts', () => {
    expect(linesIn(['项目支出绩效自评表'], LEVELS, ...INDICATORS, ...FUNDS)).toEqual(['年度资金总额']);
  });

  test('between the forms of two projects, whose headers are then no page breaks', () => {
    const forms = [['甲项目', FUNDS], ['乙项目', FEWER]] as const;
    const { tables } = read(forms.flatMap(([name, funds]) => [['项目支出绩效自评表'], ['项目名称', name], ...funds, LEVELS, ...INDICATORS]));
    expect(tables.map(({ source: { range } }) => [range.firstRow, range.lastRow])).toEqual([[2, 3], [9, 10]]);
  });
});

describe('other headers with these words head amounts', () => {
  const ROWS: CellValue[][] = [['道路', 10, 9], ['桥梁', 20, 18], ['合计', 30, 27]];

  test.each<[string, CellValue[][]]>([
    ['指标 is the quota of a budget', [['指标名称', '预算指标', '执行数']]],
    ['indicators beside the amounts of each project', [['项目名称', '全年预算数', '执行数', '绩效指标', '目标值', '完成值']]],
    ['indicators beside the amounts, over a finer row', [['项目名称', '资金', null, '绩效指标', '目标值', '完成值'], [null, '全年预算数', '执行数', null, null, null]]],
    ['a single word', [['绩效指标', '全年预算数', '执行数']]],
  ])('%s', (_name, header) => {
    expect(linesIn(['单位：万元'], ...header, ...ROWS)).toEqual(['道路', '桥梁', '合计']);
  });

  test('a line of the table called 绩效指标 ends nothing', () => {
    expect(linesIn(['单位：万元'], ['项目', '全年预算数', '执行数'], ...ROWS.slice(0, 1), ['绩效指标', '见附件', null], ...ROWS.slice(1))).toContain('合计');
  });
});

import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

const HEAD: CellValue[][] = [['单位：万元'], ['项目', '全年预算数', '执行数']];
const LAST_YEAR = sheetOf('2022', [
  ['某局2022年收支情况'],
  ...HEAD,
  ...['合计', '一般公共预算', '政府性基金', '国有资本经营预算', '其他资金', '基本支出', '项目支出'].map((label, index) => [label, index, index]),
]);

test.each([
  ['key tasks', '任务名称'],
  ['projects', '项目名称'],
])("this year's total by %s comes before last year's, however much that states", (_kind, header) => {
  const now = sheetOf('2023', [['某局2023年收支情况'], ['单位：万元'], [header, '全年预算数', '执行数'], ['党建', 70, 69], ['环卫', 30, 29], ['合计', 100, 98]]);
  expect(readLedger(bookOf(LAST_YEAR, now), vocabulary)).toMatchObject({ questions: [], ledger: { year: 2023, table: { sheet: '2023' } } });
});

test("a plan for next year, which nothing was spent of, does not displace this year's table", () => {
  const plan = sheetOf('2023', [['某局2023年预算'], ['单位：万元'], ['任务名称', '年初预算数'], ['党建', 70], ['合计', 70]]);
  expect(readLedger(bookOf(LAST_YEAR, plan), vocabulary)).toMatchObject({ questions: [], ledger: { year: 2022 } });
});

describe('a list of projects with what was carried over for them', () => {
  const PROJECTS = ['环卫', '养老', '绿化', '照明', '文化', '安全', '道路', '宣传'];
  const flows = sheetOf('项目资金', [
    ['某局2023年项目资金收支情况表'], ['单位：万元'], ['序号', '项目名称', '上年结转', '本年收入', '本年支出', '年末结转'],
    ...PROJECTS.map((name, index) => [index + 1, name, 10, 90, 80, 20]), ['合计', null, 80, 720, 640, 160],
  ]);
  const department = (budget: CellValue): ReturnType<typeof sheetOf> =>
    sheetOf('整体支出', [['某局2023年部门整体支出情况表'], ...HEAD, ['合计', budget, 90], ['基本支出', budget === null ? null : 40, 40], ['项目支出', budget === null ? null : 60, 50]]);

  test.each([true, false])('is not taken for the department, which has a table of its own (behind it: %s)', (isBehind) => {
    const book = isBehind ? bookOf(flows, department(100)) : bookOf(department(100), flows);
    expect(readLedger(book, vocabulary)).toMatchObject({ questions: [], ledger: { table: { sheet: '整体支出' } } });
    expect(evaluateSnapshot(book, zhCNLanguage).findings).toEqual([]);
  });

  test('is all there is where no other table rates the department', () => {
    expect(readLedger(bookOf(flows, department(null)), vocabulary)).toMatchObject({ ledger: { table: { sheet: '项目资金' } } });
    expect(readLedger(bookOf(flows), vocabulary)).toMatchObject({ ledger: { table: { sheet: '项目资金' } } });
  });
});

describe('a sheet for every month', () => {
  const month = (title: string, name: string, executed: number, header = '累计支出'): ReturnType<typeof sheetOf> =>
    sheetOf(name, [[title], ['单位：万元'], ['项目', '全年预算数', '本月支出', header], ['基本支出', 1000, 50, executed], ['项目支出', 600, 50, executed], ['合计', 1600, 100, executed * 2]]);
  const sheets = [1, 2, 11].map((number) => month(`永和镇2024年${String(number)}月支出执行表`, `${String(number)}月`, number * 50));

  test.each([[sheets], [[...sheets].reverse()]])('the last one is the year so far', (ordered) => {
    expect(readLedger(bookOf(...ordered), vocabulary)).toMatchObject({ questions: [], ledger: { table: { sheet: '11月' } } });
  });

  test.each<[string, string, string]>([['半年', '2024年上半年支出执行表', '2024年1-9月支出执行表'], ['季度', '2024年一季度支出执行表', '2024年三季度支出执行表']])('%s', (_name, first, last) => {
    expect(readLedger(bookOf(month(first, '甲', 100), month(last, '乙', 300)), vocabulary)).toMatchObject({ ledger: { table: { sheet: '乙' } } });
  });

  test('near miss: amounts of the month alone', () => {
    expect(readLedger(bookOf(...[1, 2].map((number) => month(`永和镇2024年${String(number)}月支出执行表`, `${String(number)}月`, 50 * number, '支出数'))), vocabulary)).toMatchObject({ ledger: { table: { sheet: '1月' } } });
  });
});

test('the sources of 项目支出明细 are those of the projects, and not of the department', () => {
  const department = sheetOf('总表', [['某局2023年支出'], ...HEAD, ['基本支出', 110, 105], ['项目支出', 60, 50], ['合计', 170, 155]]);
  const annex = sheetOf('附表', [['项目支出明细'], ['单位：万元'], ['项目名称', '资金性质', '全年预算数', '执行数'], ['甲', '一般公共预算', 40, 35], ['乙', '政府性基金', 20, 15], ['合计', null, 60, 50]]);
  expect(readLedger(bookOf(department, annex), vocabulary).ledger?.figures.filter(({ subject }) => subject.kind === 'fundSource')).toEqual([]);
  expect(readLedger(bookOf(annex), vocabulary).ledger?.figures.filter(({ subject }) => subject.kind === 'fundSource')).toHaveLength(4);
});

describe('a table whose rows are years', () => {
  const years = (labels: readonly CellValue[], header = '年度'): CellValue[][] => [
    ['某局2023年收支情况表'], ['单位：万元'], [header, '预算数', '决算数'], ...labels.map((label, index): CellValue[] => [label, 1000 + index, 900 + index]),
  ];

  test.each([
    ['合计 below', ['2021年', '2022年', '2023年', '合计']],
    ['合计 above', ['合计', '2021年度', '2022年度', '2023年度']],
    ['years without 年', ['2021', '2022', '2023', '合计']],
    ['years as numbers', [2021, 2022, 2023, '合计']],
    ['their average below', ['2022年', '2023年', '合计', '年均']],
    ['numbered', ['1.2022年决算数', '2.2023年预算数', '总计']],
  ])('rates no department: %s', (_name, labels) => {
    expect(readLedger(bookOf(sheetOf('近三年', years(labels))), vocabulary)).toMatchObject({ ledger: null, problems: [{ code: 'noTable' }] });
  });

  test('stands beside the table of the year', () => {
    const now = sheetOf('收支', [['某局2023年收支情况表'], ...HEAD, ['合计', 1002, 902]]);
    expect(readLedger(bookOf(sheetOf('近三年', years(['2021年', '2022年', '2023年', '合计'])), now), vocabulary)).toMatchObject({ questions: [], ledger: { table: { sheet: '收支' } } });
  });

  test.each([
    ['one year with 合计', ['2023年', '合计']],
    ['funds of years', ['2022年结转', '2023年一般公共预算', '合计']],
    ['as many other rows as years', ['2022年', '2023年', '道路养护', '社区服务', '合计']],
  ])('is another thing: %s', (_name, labels) => {
    expect(readLedger(bookOf(sheetOf('收支', years(labels, '项目'))), vocabulary)).toMatchObject({ problems: [], ledger: { table: { sheet: '收支' } } });
  });
});

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

import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
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

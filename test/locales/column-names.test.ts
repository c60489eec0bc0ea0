import { columnName } from '../../src/locales/zh-CN/column-names';

test.each([
  ['预 算\n数（万元）', 'annualBudget', '预算数'],
  ['2023年决算数', 'executed', '2023年决算数'],
  ['支出', 'executed', '执行数'],
  ['合计（万元）', 'annualBudget', '全年预算数'],
  ['预算数', 'originalBudget', '年初预算数'],
] as const)('%j as %s is called %s', (header, measure, name) => {
  expect(columnName(header, measure)).toBe(name);
});

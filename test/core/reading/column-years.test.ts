import { decimalText } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

/** What is read of 合计: measure and amount. */
function totalOf(title: string, ...rows: CellValue[][]): { year: number | null; total: Record<string, string> } {
  const { ledger } = readLedger(bookOf(sheetOf('收支', [[title], ['单位：万元'], ...rows])), vocabulary);
  const stated = ledger?.figures.flatMap(({ subject, measure, reading }) =>
    subject.kind === 'total' && reading.state === 'stated' ? [[measure, decimalText(reading.value)] as const] : [],
  );
  return { year: ledger?.year ?? null, total: Object.fromEntries(stated ?? []) };
}

test("last year's column gives way to the title's year, wherever it stands", () => {
  const expected = { year: 2022, total: { annualBudget: '100', executed: '99' } };
  expect(totalOf('某局2022年收支', ['项目', '2021年决算数', '2022年预算数', '2022年决算数'], ['合计', 90, 100, 99])).toEqual(expected);
  expect(totalOf('某局2022年收支', ['项目', '预算数', '决算数', '2021年决算数'], ['合计', 100, 99, 90])).toEqual(expected);
  expect(totalOf('某局2022年收支', ['项目', '上年数', null, '本年数', null], [null, '预算数', '决算数', '预算数', '决算数'], ['合计', 90, 80, 100, 99])).toEqual(expected);
});

test('two years side by side under group headers', () => {
  const rows = (first: string, second: string): CellValue[][] => [
    ['项目', first, null, second, null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['合计', 90, 80, 100, 99],
  ];
  expect(totalOf('某局2022年收支', ...rows('2021年', '2022年')).total).toEqual({ annualBudget: '100', executed: '99' });
  expect(totalOf('某局2022年收支', ...rows('2022年', '2021年')).total).toEqual({ annualBudget: '90', executed: '80' });
});

test('without a year in the title the latest of the columns counts, and is the year of the figures', () => {
  expect(totalOf('收支', ['项目', '2021年决算数', '2022年预算数', '2022年决算数'], ['合计', 90, 100, 99])).toEqual({
    year: 2022,
    total: { annualBudget: '100', executed: '99' },
  });
});

test("columns of one year count under a report's title of the next", () => {
  expect(totalOf('某局2023年绩效自评', ['项目', '2022年预算数', '2022年决算数'], ['合计', 100, 99]).total).toEqual({ annualBudget: '100', executed: '99' });
});

test('money of last year is a fund of this one', () => {
  const { total } = totalOf('某局2022年收支', ['项目', '预算数', '决算数', '上年结转'], ['合计', 100, 99, 5]);
  expect(total).toEqual({ annualBudget: '100', executed: '99' });
});

test('金额 under 比上年增减 is a difference between years, and claims nothing', () => {
  const rows: CellValue[][] = [['项目', '2021年', null, '2022年', null, '比上年增减', null], [null, '预算数', '决算数', '预算数', '决算数', '金额', '%'], ['合计', 90, 80, 100, 99, 19, '23.75%']];
  expect(totalOf('某局2022年支出情况', ...rows).total).toEqual({ annualBudget: '100', executed: '99' });
});

test('预算数 beside 调整预算数 is the opening budget, and 本年预算 beside 全年预算数 no budget of the whole', () => {
  expect(totalOf('某局2022年收支', ['项目', '预算数', '调整预算数', '执行数'], ['合计', 100, 120, 110]).total).toEqual({ originalBudget: '100', adjustedBudget: '120', executed: '110' });
  expect(totalOf('某局2022年收支', ['项目', '年初预算数', '预算数', '调整预算数', '执行数'], ['合计', 90, 100, 120, 110]).total).toEqual({ originalBudget: '90', annualBudget: '100', adjustedBudget: '120', executed: '110' });
  expect(totalOf('某局2022年收支', ['项目', '全年预算数', '调整预算数', '执行数'], ['合计', 100, 120, 110]).total).toEqual({ annualBudget: '100', adjustedBudget: '120', executed: '110' });
  expect(totalOf('某局2022年收支', ['项目', '上年结转', '本年预算', '全年预算数', '执行数'], ['合计', 20, 100, 120, 110]).total).toEqual({ annualBudget: '120', executed: '110' });
  expect(totalOf('某局2022年收支', ['项目', '本年预算', '执行数'], ['合计', 100, 90]).total).toEqual({ annualBudget: '100', executed: '90' });
});

test('预算调整数 is a change where the budget after it has a column, else that budget', () => {
  expect(totalOf('某局2022年收支', ['项目', '年初预算数', '预算调整数', '调整后预算数', '执行数'], ['合计', 100, 20, 120, 110]).total).toEqual({ originalBudget: '100', adjustedBudget: '120', executed: '110' });
  expect(totalOf('某局2022年收支', ['项目', '年初预算数', '预算调整数', '全年预算数', '执行数'], ['合计', 100, 20, 120, 110]).total).toEqual({ originalBudget: '100', annualBudget: '120', executed: '110' });
  expect(totalOf('某局2022年收支', ['项目', '年初预算数', '预算调整数', '执行数'], ['合计', 100, 120, 110]).total).toEqual({ originalBudget: '100', adjustedBudget: '120', executed: '110' });
});

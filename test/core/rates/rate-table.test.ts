import { rateText } from '../../../src/core/rates/completion-rate';
import { rateTables, type RateRow } from '../../../src/core/rates/rate-table';
import { subjectKey } from '../../../src/core/ledger/dimensions';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { ledgerOfCase } from '../checks/rule-tester';

const shown = ({ subject, rate }: RateRow): [string, string] => [subjectKey(subject), rate.kind === 'ratio' ? rateText(rate) : rate.kind];
const tablesOf = (header: readonly string[], rows: readonly (readonly CellValue[])[]): ReturnType<typeof rateTables> =>
  rateTables(ledgerOfCase({ name: 'a book', header, rows }));

describe('the tables of completion rates', () => {
  test('the standard order, whatever the order of the book; the book’s own sources and categories last', () => {
    const tables = tablesOf(['项目', '全年预算数', '执行数'], [
      ['经营支出', 10, 5],
      ['项目支出', 100, 50],
      ['基本支出', 100, 25],
      ['按资金来源分'],
      ['事业收入', 8, 2],
      ['其他资金', 0, 3],
      ['政府性基金预算财政拨款', null, 4],
      ['一般公共预算财政拨款', 40, 30],
      ['合计', 200, 100],
    ]);
    expect(shown(tables.total)).toEqual(['total', '50.00%']);
    expect(tables.fundSources.map(shown)).toEqual([
      ['fundSource:generalPublicBudget', '75.00%'],
      ['fundSource:governmentManagedFunds', 'notStated'],
      ['fundSource:otherFunds', 'noBase'],
      ['extraSource:事业收入', '25.00%'],
    ]);
    expect(tables.expenditureCategories.map(shown)).toEqual([
      ['expenditureCategory:basic', '25.00%'],
      ['expenditureCategory:project', '50.00%'],
      ['extraCategory:经营支出', '50.00%'],
    ]);
  });

  test('the budget of the year is the base before the adjusted one, and that before the opening one', () => {
    const all = ['项目', '年初预算数', '调整预算数', '全年预算数', '执行数'];
    expect(shown(tablesOf(all, [['合计', 100, 200, 400, 50]]).total)[1]).toBe('12.50%');
    expect(shown(tablesOf(all.filter((word) => word !== '全年预算数'), [['合计', 100, 200, 50]]).total)[1]).toBe('25.00%');
    expect(shown(tablesOf(['项目', '年初预算数', '执行数'], [['合计', 100, 50]]).total)[1]).toBe('50.00%');
  });

  test('a column that states nothing is no base', () => {
    expect(shown(tablesOf(['项目', '年初预算数', '全年预算数', '执行数'], [['合计', 100, null, 50]]).total)[1]).toBe('50.00%');
  });

  test('rows that the book does not have are no rows of the table', () => {
    const tables = tablesOf(['项目', '全年预算数', '执行数'], [['合计', 100, 50]]);
    expect(tables.fundSources).toEqual([]);
    expect(tables.expenditureCategories).toEqual([]);
  });
});

import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { rateText } from '../../../src/core/rates/completion-rate';
import { rateTables, type RateRow } from '../../../src/core/rates/rate-table';
import { subjectKey } from '../../../src/core/ledger/dimensions';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../../support/sheets';
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

  test('a row with a budget alone is a row, and so is one with execution alone', () => {
    const tables = tablesOf(['项目', '全年预算数', '执行数'], [['合计', 100, 50], ['一般公共预算财政拨款', 60, null], ['其他资金', null, 5], ['基本支出', null, 30], ['项目支出', 70, null]]);
    expect(tables.fundSources.map(shown)).toEqual([['fundSource:generalPublicBudget', 'notStated'], ['fundSource:otherFunds', 'notStated']]);
    expect(tables.expenditureCategories.map(shown)).toEqual([['expenditureCategory:basic', 'notStated'], ['expenditureCategory:project', 'notStated']]);
  });

  test('a book without any budget has rows without rates', () => {
    const tables = tablesOf(['项目', '执行数'], [['合计', 50], ['基本支出', 30]]);
    expect([tables.total.budget, shown(tables.total)]).toEqual([null, ['total', 'notStated']]);
    expect(tables.expenditureCategories.map(shown)).toEqual([['expenditureCategory:basic', 'notStated']]);
  });

  test('a rate across units: execution in 元 of a budget in 万元', () => {
    expect(shown(tablesOf(['项目', '全年预算数（万元）', '执行数（元）'], [['合计', 100, 250_000]]).total)).toEqual(['total', '25.00%']);
  });

  test('重点工作任务 and 项目 of a list, each once', () => {
    const tables = tablesOf(['重点工作任务', '项目名称', '资金来源', '支出性质', '全年预算数', '执行数'], [
      ['道路建设', '甲路', '其他资金', '项目支出', 10, 5],
      ['道路建设', '乙路', '其他资金', '项目支出', 30, 5],
      ['垃圾分类', '宣传', '其他资金', '项目支出', 8, 6],
    ]);
    expect(tables.keyTasks.map(shown)).toEqual([['keyTask:道路建设', '25.00%'], ['keyTask:垃圾分类', '75.00%']]);
    expect(tables.projects).toEqual([]);
    expect(tables.institutions).toEqual([]);
  });
});

describe('a department of several institutions', () => {
  const HEAD: CellValue[][] = [['单位：万元'], ['项目', '全年预算数', '执行数']];
  const institution = (name: string, ...rows: readonly CellValue[][]): ReturnType<typeof sheetOf> => sheetOf(name, [[`某局${name}2023年收支情况`], ...HEAD, ...rows]);
  const OWN = institution('本级', ['基本支出', 40, 10], ['项目支出', 60, 45], ['合计', 100, 55]);
  const CENTRE = institution('服务中心', ['基本支出', 20, 10], ['项目支出', 5, 5], ['合计', 25, 15]);
  const tablesIn = (...sheets: readonly ReturnType<typeof sheetOf>[]): ReturnType<typeof rateTables> => {
    const { ledger } = evaluateSnapshot(bookOf(...sheets), zhCNLanguage);
    if (ledger === null) throw new Error('nothing was read');
    return rateTables(ledger);
  };

  test('institution after institution, of each the total first, wherever 合计 stands', () => {
    expect(tablesIn(OWN, CENTRE).institutions.map(shown)).toEqual([
      ['institution:某局本级/total', '55.00%'],
      ['institution:某局本级/expenditureCategory:basic', '25.00%'],
      ['institution:某局本级/expenditureCategory:project', '75.00%'],
      ['institution:某局服务中心/total', '60.00%'],
      ['institution:某局服务中心/expenditureCategory:basic', '50.00%'],
      ['institution:某局服务中心/expenditureCategory:project', '100.00%'],
    ]);
  });

  test('its own categories are those of all, and an institution is no project', () => {
    const tables = tablesIn(OWN, CENTRE);
    expect(shown(tables.total)).toEqual(['total', '56.00%']);
    expect(tables.expenditureCategories.map(shown)).toEqual([['expenditureCategory:basic', '33.33%'], ['expenditureCategory:project', '76.92%']]);
    expect([tables.projects, tables.keyTasks, tables.fundSources]).toEqual([[], [], []]);
  });

  test('projects of an institution are listed with the projects', () => {
    const list = (name: string, ...rows: readonly CellValue[][]): ReturnType<typeof sheetOf> =>
      sheetOf(name, [[`某局${name}2023年项目支出情况`], ['单位：万元'], ['项目名称', '全年预算数', '执行数'], ...rows]);
    const tables = tablesIn(list('本级', ['甲路', 10, 5], ['乙路', 20, 5], ['合计', 30, 10]), list('服务中心', ['培训', 8, 6], ['宣传', 2, 1], ['合计', 10, 7]));
    expect(tables.projects.map(shown)).toEqual([
      ['institution:某局本级/project:甲路', '50.00%'],
      ['institution:某局本级/project:乙路', '25.00%'],
      ['institution:某局服务中心/project:培训', '75.00%'],
      ['institution:某局服务中心/project:宣传', '50.00%'],
    ]);
    expect(tables.institutions.map(shown)).toEqual([['institution:某局本级/total', '33.33%'], ['institution:某局服务中心/total', '70.00%']]);
  });

  test('a register of the department has projects of its own', () => {
    const register = sheetOf('项目', [['某局2023年项目支出情况'], ['单位：万元'], ['项目名称', '全年预算数', '执行数'], ['甲路', 10, 5], ['乙路', 20, 5], ['合计', 30, 10]]);
    const whole = sheetOf('收支', [['某局2023年收支情况'], ...HEAD, ['合计', 50, 20], ['基本支出', 20, 10], ['项目支出', 30, 10]]);
    const tables = tablesIn(whole, register);
    expect(tables.projects.map(shown)).toEqual([['project:甲路', '50.00%'], ['project:乙路', '25.00%']]);
    expect(tables.institutions).toEqual([]);
  });
});

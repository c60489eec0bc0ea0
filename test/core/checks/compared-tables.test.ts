import { columnKey } from '../../../src/core/checks/column-key';
import { isFinalAccounts } from '../../../src/core/checks/final-accounts';
import { isOfSame } from '../../../src/core/checks/table-pairs';
import { uniqueBy } from '../../../src/core/checks/unique-by';
import type { BookColumn, BookTable } from '../../../src/core/ledger/book-table';
import type { Subject } from '../../../src/core/ledger/dimensions';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

type Rows = readonly (readonly CellValue[])[];

/** The table below the department's main one. */
const tableOf = (rows: Rows): BookTable => {
  const main = sheetOf('收支', [['某局2023年部门整体收支情况'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 900, 800]]);
  const { books } = readLedger(bookOf(main, sheetOf('表', rows)), vocabulary);
  const found = books.find(({ source }) => source.sheet === '表');
  if (found === undefined) throw new Error('the table was not read');
  return found;
};
const UNIT = ['单位：万元'];
const CODED = ['科目编码', '科目名称'];

describe('a table of the final accounts', () => {
  const twoSided = (title: string, income: string): Rows => [
    [title], UNIT, ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'], [income, 90, '一、一般公共服务支出', 80], ['本年收入合计', 90, '本年支出合计', 80], ['总计', 90, '总计', 90],
  ];

  test.each<[string, Rows]>([
    ['income of 财政拨款 beside spending', twoSided('某局2023年收入支出决算总表', '一、一般公共预算财政拨款收入')],
    ['income of 财政拨款 as a whole beside spending', twoSided('某局2023年收入支出决算总表', '一、财政拨款收入')],
    ['本年支出 by class', [['某局2023年支出决算表'], UNIT, [...CODED, '本年支出合计', '基本支出', '项目支出'], [null, '合计', 80, 50, 30], ['201', '一般公共服务支出', 80, 50, 30]]],
    ['基本支出 and 项目支出 by class', [['某局2023年一般公共预算财政拨款支出决算表'], UNIT, [...CODED, '合计', '基本支出', '项目支出'], ['201', '一般公共服务支出', 80, 50, 30], [null, '合计', 80, 50, 30]]],
    ['kinds of income by class', [['某局2023年收入决算表'], UNIT, [...CODED, '合计', '财政拨款收入', '事业收入'], [null, '合计', 90, 80, 10], ['201', '一般公共服务支出', 90, 80, 10]]],
    ['基本支出 of 财政拨款 by economic class', [['某局2023年一般公共预算财政拨款基本支出决算表'], UNIT, [...CODED, '决算数'], ['301', '工资福利支出', 40], ['302', '商品和服务支出', 10]]],
  ])('is %s', (_, rows) => {
    expect(isFinalAccounts(tableOf(rows))).toBe(true);
  });

  test.each<[string, Rows]>([
    ['the account of 食堂', twoSided('某局食堂2023年收支情况', '一、其他收入')],
    ['one side alone', [['某局2023年支出情况'], UNIT, ['项目', '决算数'], ['一般公共预算财政拨款', 60], ['其他资金', 20], ['合计', 80]]],
    ['the income alone', [['某局2023年收入情况'], UNIT, ['收入', null], ['项目', '决算数'], ['一般公共预算财政拨款收入', 60], ['其他收入', 20], ['本年收入合计', 80]]],
    ['basic and project spending without classes', [['某局2023年支出情况'], UNIT, ['项目', '合计', '基本支出', '项目支出'], ['一般公共预算财政拨款', 60, 30, 30], ['其他资金', 20, 20, 0], ['合计', 80, 50, 30]]],
    ['purchases by class', [['某局2023年采购情况'], UNIT, [...CODED, '预算数', '决算数'], ['201', '一般公共服务支出', 70, 60], ['208', '社会保障和就业支出', 30, 20]]],
    ['基本支出 alone by class', [['某局2023年支出决算表'], UNIT, [...CODED, '合计', '基本支出'], ['201', '一般公共服务支出', 60, 60], ['208', '社会保障和就业支出', 20, 20]]],
    ['项目支出 of 财政拨款 by class', [['某局2023年一般公共预算财政拨款项目支出情况'], UNIT, [...CODED, '决算数'], ['201', '一般公共服务支出', 60], ['208', '社会保障和就业支出', 20]]],
    ['基本支出 by economic class of no funds in particular', [['某局2023年基本支出情况'], UNIT, [...CODED, '决算数'], ['301', '工资福利支出', 40], ['302', '商品和服务支出', 10]]],
  ])('is not %s', (_, rows) => {
    expect(isFinalAccounts(tableOf(rows))).toBe(false);
  });
});

describe('tables of one department and year', () => {
  const table = (entity: string | null, year: number | null): BookTable => ({ ...tableOf([['某局2023年支出情况'], UNIT, ['项目', '决算数'], ['一般公共预算财政拨款', 60], ['合计', 60]]), entity, year });

  test.each<[string, BookTable, BookTable, boolean]>([
    ['say the same', table('某局', 2023), table('某局', 2023), true],
    ['or one of them names neither', table('某局', 2023), table(null, null), true],
    ['or the other does', table(null, null), table('某局', 2023), true],
    ['but name no two departments', table('某局', 2023), table('另一局', 2023), false],
    ['and no two years', table('某局', 2023), table('某局', 2022), false],
    ['nor two years of a department that one does not name', table(null, 2023), table('某局', 2022), false],
  ])('%s', (_, left, right, expected) => {
    expect(isOfSame(left, right)).toBe(expected);
  });
});

describe('columns of the same', () => {
  const column = (...subjects: Subject[]): BookColumn => ({
    column: 2, header: { text: '', cell: { sheet: '表', row: 2, column: 2 } }, measure: 'executed', unit: 'wanYuan', subjects, path: [], isTotal: false, isFiscal: false, item: null,
  });
  const general: Subject = { kind: 'fundSource', source: 'generalPublicBudget' };
  const basic: Subject = { kind: 'expenditureCategory', category: 'basic' };

  test('have one key, in whatever order their group headers stand', () => {
    expect(columnKey(column(general, basic))).toBe(columnKey(column(basic, general)));
    expect(columnKey(column(general, general))).toBe(columnKey(column(general)));
    expect(columnKey(column({ kind: 'total' }, general))).toBe(columnKey(column(general)));
    expect(columnKey(column({ kind: 'total' }))).toBe(columnKey(column()));
  });

  test('differ by measure and by what they are limited to', () => {
    const keys = [column(), column(general), column(basic), column(general, basic), { ...column(), measure: 'annualBudget' as const }].map(columnKey);
    expect(new Set(keys).size).toBe(5);
  });
});

test('what shares its name with another is not told by it', () => {
  expect([...uniqueBy(['办公费', '印刷费', '办公费', '差旅费', '办公费'], (name) => name).keys()]).toEqual(['印刷费', '差旅费']);
  expect([...uniqueBy(['印刷费1', '差旅费2'], (name) => name.slice(-1))]).toEqual([['1', '印刷费1'], ['2', '差旅费2']]);
});

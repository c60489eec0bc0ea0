import { subjectKey } from '../../../src/core/ledger/dimensions';
import { decimalText } from '../../../src/core/money/decimal';
import { readLedger, type LedgerReading } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

const read = (...rows: CellValue[][]): LedgerReading => readLedger(bookOf(sheetOf('收支', rows)), vocabulary);

/** What was executed, by subject. */
function executedIn({ ledger }: LedgerReading): Record<string, string> {
  const stated = (ledger?.figures ?? []).flatMap(({ subject, measure, reading }) => (measure === 'executed' && reading.state === 'stated' ? [[subjectKey(subject), decimalText(reading.value)] as const] : []));
  return Object.fromEntries(stated);
}

const HEAD: CellValue[] = ['项目', '预算数', '决算数'];
const SOURCES: CellValue[][] = [['合计', 10, 9], ['一般公共预算', 6, 6], ['其他资金', 4, 3]];
const CATEGORIES: CellValue[][] = [['合计', 10, 9], ['基本支出', 7, 7], ['项目支出', 3, 2]];
const BOTH = { total: '9', 'fundSource:generalPublicBudget': '6', 'fundSource:otherFunds': '3', 'expenditureCategory:basic': '7', 'expenditureCategory:project': '2' };

describe('below each other', () => {
  test('two parts of one table under the same header', () => {
    const evaluation = read(['某局2023年收支情况表'], ['单位：万元'], HEAD, ...SOURCES, ['按支出性质分情况表'], ['编制单位：某局', null, '单位：万元'], HEAD, ...CATEGORIES);
    expect(evaluation).toMatchObject({ problems: [], questions: [] });
    expect(executedIn(evaluation)).toEqual(BOTH);
  });

  test.each([
    ['above', 2022, 2023],
    ['below', 2023, 2022],
  ])("last year's table %s on the same form is another table", (_place, first, second) => {
    const now = CATEGORIES.map(([label = null]) => [label, 100, 90]);
    const rowsOf = (year: number): CellValue[][] => (year === 2023 ? now : CATEGORIES);
    const evaluation = read([`某局${String(first)}年收支情况表`], ['单位：万元'], HEAD, ...rowsOf(first), [`某局${String(second)}年收支情况表`], HEAD, ...rowsOf(second));
    expect(evaluation).toMatchObject({ questions: [], ledger: { year: 2023 } });
    expect(executedIn(evaluation).total).toBe('90');
  });

  test('of two institutions on the same form neither is taken for the department', () => {
    const evaluation = read(['甲局2023年收支情况表'], ['单位：万元'], HEAD, ...CATEGORIES, ['乙局2023年收支情况表'], HEAD, ['合计', 5, 5], ['基本支出', 5, 5], ['项目支出', 0, 0]);
    expect(evaluation.questions.map(({ about }) => about.kind)).toEqual(['table']);
  });

  test('三公 on the same form is no part of the table above', () => {
    const { tables } = read(['某局2023年收支情况表'], ['单位：万元'], HEAD, ...SOURCES, ['“三公”经费支出情况表'], HEAD, ['合计', 2, 1], ['公务接待费', 2, 1]);
    expect(tables.map(({ source }) => source.range.lastRow)).toEqual([5]);
  });

  test('a page begins with the title, the unit and the header again', () => {
    const page: CellValue[][] = [['2023年收支情况表（续）'], [null, null, '单位：万元'], HEAD];
    expect(executedIn(read(['某局2023年收支情况表'], [null, null, '单位：万元'], HEAD, ...SOURCES, ...page, ...CATEGORIES.slice(1)))).toEqual(BOTH);
  });

  test('a row of dashes above a repeated header is a row of the table', () => {
    expect(executedIn(read(['某局2023年收支情况表'], ['单位：万元'], HEAD, ...SOURCES.slice(0, 2), ['其他资金', '－', '－'], HEAD, ...CATEGORIES.slice(1)))).toMatchObject({ 'fundSource:otherFunds': '0', 'expenditureCategory:basic': '7' });
  });

  test('blank rows of a table are no title of the one below', () => {
    const rows = [...SOURCES.slice(0, 2), ['政府性基金', null, null], ['财政专户管理资金', null, null]];
    expect(executedIn(read(['某局2023年收支情况表'], ['单位：万元'], HEAD, ...rows, ['按支出性质分收支情况表'], ['某局2023年'], ['类别', '预算数', '执行数'], ...CATEGORIES))).toMatchObject({ 'expenditureCategory:basic': '7' });
  });

  test.each(['二、“三公”经费', '（二）政府性基金'])('a numbered line alone above the same header heads a table of its own: %s', (line) => {
    const total = (...rows: CellValue[][]): unknown => executedIn(read(['2023年收支情况统计表'], ['单位：万元'], ['一、收支情况'], HEAD, ['支出合计', 10, 9], ...CATEGORIES.slice(-2), ...rows));
    expect(total([line], HEAD, ['合计', 2, 1], ['公务接待费', 2, 1])).toMatchObject({ total: '9' });
  });

  test("a table of assets takes no amounts from the sheet's title", () => {
    expect(read(['某局2023年收支情况表'], ['单位：万元'], HEAD, ...SOURCES, ['国有资产情况表'], ['资产名称', '数量', '金额'], ['合计', 5, 410]).tables).toHaveLength(1);
  });
});

describe('side by side', () => {
  const beside = (title: CellValue, left: readonly CellValue[][], right: readonly CellValue[][]): LedgerReading =>
    read(
      ['某局2023年收支情况表', null, null, null, title],
      ['单位：万元'],
      ...Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [...(left[row] ?? [null, null, null]), null, ...(right[row] ?? [])]),
    );

  test('under one title, and under captions that are no titles', () => {
    for (const title of [null, '按支出性质']) expect(executedIn(beside(title, [HEAD, ...SOURCES], [HEAD, ...CATEGORIES.slice(1)]))).toEqual(BOTH);
  });

  test.each([
    ['三公', '“三公”经费支出情况表', [HEAD, ['合计', 2, 1], ['公务接待费', 2, 1]]],
    ['staff', '人员情况表', [['科室', '编制人数', '合计'], ['办公室', 8, 15]]],
    ["last year's", '某局2022年收支情况表', [HEAD, ['合计', 5, 4], ['基本支出', 5, 4]]],
  ] as [string, string, CellValue[][]][])('a table of %s under its own title states nothing', (_kind, title, right) => {
    const evaluation = beside(title, [HEAD, ...SOURCES], right);
    expect(evaluation).toMatchObject({ problems: [], questions: [], ledger: { entity: '某局', year: 2023 } });
    expect(executedIn(evaluation)).toEqual({ total: '9', 'fundSource:generalPublicBudget': '6', 'fundSource:otherFunds': '3' });
  });

  test('each has its own unit', () => {
    const { ledger } = read(
      ['某局2023年收支情况表', null, null, null, '按支出性质分情况表'],
      [null, null, '单位：万元', null, null, null, '单位：元'],
      [...HEAD, null, ...HEAD],
      ['合计', 10, 9, null, '基本支出', 70_000, 70_000],
    );
    expect(ledger?.figures.map(({ subject, unit }) => [subjectKey(subject), unit])).toEqual([['total', 'wanYuan'], ['total', 'wanYuan'], ['expenditureCategory:basic', 'yuan'], ['expenditureCategory:basic', 'yuan']]);
  });
});

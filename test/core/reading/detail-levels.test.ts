import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { subjectKey } from '../../../src/core/ledger/dimensions';
import { decimalText, trimmed } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

type Rows = readonly (readonly [string, ...CellValue[]])[];

const bookWith = (header: string, rows: Rows): WorkbookSnapshot => bookOf(sheetOf('资金', [['单位：万元'], [header, '预算数', '执行数'], ...rows.map((row) => [...row])]));

/** What was spent, by subject. */
function executedOf(header: string, rows: Rows): Record<string, string> {
  const { ledger } = readLedger(bookWith(header, rows), vocabulary);
  const stated = (ledger?.figures ?? []).flatMap(({ subject, measure, reading }): [string, string][] =>
    measure === 'executed' && reading.state === 'stated' ? [[subjectKey(subject), decimalText(trimmed(reading.value))]] : [],
  );
  return Object.fromEntries(stated);
}

function findingsOf(header: string, rows: Rows): unknown[] {
  const leading = evaluateSnapshot(bookWith(header, rows), zhCNLanguage).findings.filter(({ causedBy }) => causedBy === null);
  return leading.map(({ rule, verdict, difference }) => [rule, verdict, decimalText(trimmed(difference))]);
}

const without = (rows: Rows): Rows => rows.map(([label, ...amounts]) => [label.replace(/^(?:.、|\d\.)/u, ''), ...amounts]);

describe('funds of the year and what was carried over, with the sources of each', () => {
  const numbered: Rows = [['一、当年预算资金', 68, 64], ['1.一般公共预算', 58, 56], ['2.政府性基金', 10, 8], ['二、上年结转资金', 3, 2], ['1.一般公共预算', 3, 2]];
  const TOTAL: Rows = [['合计', 71, 66]];
  const SOURCES = { total: '66', 'fundSource:generalPublicBudget': '58', 'fundSource:governmentManagedFunds': '8' };

  test.each<[string, Rows]>([
    ['numbered', [...numbered, ...TOTAL]],
    ['合计 first', [...TOTAL, ...numbered]],
    ['without numbers', [...without(numbered), ...TOTAL]],
    ['with 其中', [['一、本年财政拨款', 68, 64], ['其中：一般公共预算', 58, 56], ['政府性基金', 10, 8], ['二、上年结转', 3, 2], ['其中：一般公共预算', 3, 2], ...TOTAL]],
  ])('%s: every amount counts once, by its source', (_name, rows) => {
    expect(executedOf('资金来源', rows)).toEqual(SOURCES);
    expect(findingsOf('资金来源', rows)).toEqual([]);
  });

  test.each([[65, '1'], [67, '-1']])('合计 of %d is found', (total, difference) => {
    expect(findingsOf('资金来源', [...numbered, ['合计', 71, total]])).toEqual([['fund-source-sum', 'error', difference]]);
  });

  test('sources, with the years of each below them', () => {
    const rows: Rows = [['一、一般公共预算', 61, 58], ['1.当年预算', 58, 56], ['2.上年结转', 3, 2], ['二、政府性基金', 10, 8], ['1.当年预算', 9, 7], ['2.上年结转', 1, 1], ...TOTAL];
    expect(executedOf('资金来源', rows)).toEqual(SOURCES);
    expect(findingsOf('资金来源', rows)).toEqual([]);
  });

  test('words of the workbook’s own: the lines above count', () => {
    const rows: Rows = [['一、财政资金', 66, 61], ['其中：中央资金', 6, 5], ['市级资金', 60, 56], ['二、自筹', 5, 5], ...TOTAL];
    expect(executedOf('资金来源', rows)).toEqual({ total: '66', 'extraSource:财政资金': '61', 'extraSource:自筹': '5' });
    expect(findingsOf('资金来源', rows)).toEqual([]);
  });

  test('near miss: a source as large as the one above it is a source of its own', () => {
    const rows: Rows = [['一般公共预算', 10, 10], ['政府性基金', 10, 10], ['其他资金', 5, 5], ['合计', 25, 25]];
    expect(executedOf('资金来源', rows)).toEqual({ total: '25', 'fundSource:generalPublicBudget': '10', 'fundSource:governmentManagedFunds': '10', 'fundSource:otherFunds': '5' });
    expect(findingsOf('资金来源', rows)).toEqual([]);
  });
});

describe('categories with parts', () => {
  const numbered: Rows = [['一、人员类项目', 1040, 1035.2], ['二、运转类项目', 310.5, 300.1], ['其中：公用经费', 210.5, 205.1], ['其他运转类', 100, 95], ['三、特定目标类项目', 800, 760.55]];
  const only: Rows = numbered.filter(([label]) => label !== '其他运转类');
  const total = (executed: number): Rows => [['合计', 2150.5, executed]];

  test.each<[string, Rows]>([
    ['numbered', [...numbered, ...total(2095.85)]],
    ['合计 first', [...total(2095.85), ...numbered]],
    ['without numbers', [...without(numbered), ...total(2095.85)]],
    ['one part alone', [...only, ...total(2095.85)]],
    ['numbers below numbers', [...numbered.map(([label, ...amounts]): Rows[number] => [label.replace('其中：', '（1）').replace('其他运', '（2）其他运'), ...amounts]), ...total(2095.85)]],
  ])('%s: they count once', (_name, rows) => {
    expect(findingsOf('支出类别', rows)).toEqual([]);
    expect(executedOf('支出类别', rows)).toEqual({ total: '2095.85', 'extraCategory:人员类项目': '1035.2', 'extraCategory:运转类项目': '300.1', 'extraCategory:特定目标类项目': '760.55' });
  });

  test.each<[string, Rows]>([
    ['plain', [['基本支出', 130, 125], ['项目支出', 80, 75], ['环卫', 50, 47], ['绿化', 30, 28], ['合计', 210, 200]]],
    ['after 其中', [['基本支出', 130, 125], ['项目支出', 80, 75], ['其中：环卫', 50, 47], ['绿化', 30, 28], ['合计', 210, 200]]],
  ])('projects below 项目支出 count once, %s: 基本支出 has no part of the same kind, though amounts may add up by chance', (_name, rows) => {
    expect(executedOf('支出性质', rows)).toEqual({ total: '200', 'expenditureCategory:basic': '125', 'expenditureCategory:project': '75' });
    expect(findingsOf('支出性质', rows)).toEqual([]);
  });

  test.each<[string, Rows]>([
    ['all of them', [['一般公共预算', 70, 63], ['其中：省级', 50, 45], ['市级', 20, 18], ['政府性基金', 30, 28], ['合计', 100, 91]]],
    ['some of them', [['一般公共预算', 100, 90], ['其中：省级', 50, 45], ['市级', 20, 18], ['政府性基金', 30, 28], ['合计', 130, 118]]],
  ])('其中 goes on in the next line: %s', (_name, rows) => {
    expect(findingsOf('资金来源', rows)).toEqual([]);
  });

  test('near miss: what follows 其中 is a source of its own', () => {
    const rows: Rows = [['一般公共预算', 100, 90], ['其中：省级', 50, 45], ['市级', 20, 18], ['政府性基金', 30, 28], ['合计', 150, 136]];
    expect(findingsOf('资金来源', rows)).toEqual([]);
    expect(executedOf('资金来源', rows)).toMatchObject({ 'extraSource:市级': '18' });
  });

  test('with the sources across: they count once', () => {
    const book = bookOf(sheetOf('执行', [
      ['单位：万元'], ['支出类别', '全年预算数', null, null, '全年执行数'], [null, '小计', '一般公共预算拨款', '单位资金', '小计', '一般公共预算拨款', '单位资金'], ['总计', 100, 90, 10, 90, 82, 8],
      ['一、基本支出', 60, 60, 0, 55, 55, 0], ['1.人员经费', 50, 50, 0, 47, 47, 0], ['2.公用经费', 10, 10, 0, 8, 8, 0], ['二、项目支出', 40, 30, 10, 35, 27, 8],
    ]));
    const { findings, ledger } = evaluateSnapshot(book, zhCNLanguage);
    expect([findings, ledger?.figures.filter(({ subject }) => subject.kind === 'extraCategory')]).toEqual([[], []]);
  });

  test.each([[2059.85, '36'], [2131.85, '-36']])('合计 of %d is found', (executed, difference) => {
    expect(findingsOf('支出类别', [...numbered, ...total(executed)])).toEqual([['expenditure-category-sum', 'error', difference]]);
  });

  test('near miss: numbered through, with a dot for a comma', () => {
    const rows: Rows = [['1、人员类项目', 1040, 1035.2], ['2.运转类项目', 310.5, 300.1], ['3、特定目标类项目', 800, 760.55], ...total(2095.85)];
    expect(findingsOf('支出类别', rows)).toEqual([]);
    expect(Object.keys(executedOf('支出类别', rows))).toContain('extraCategory:运转类项目');
  });
});

describe('a list of few described rows is checked like one of labels', () => {
  const found = (header: string, rows: Rows): unknown[] => findingsOf(header, rows);

  test('其中 and numbers tell parts', () => {
    const rows = (wages: number): Rows => [['一、基本支出', 130, 125], ['（一）工资福利支出', 110, wages], ['（二）商品和服务支出', 20, 19], ['二、项目支出', 80, 75], ['（一）部门项目', 50, 47], ['（二）专项资金', 30, 28], ['合计', 210, 200]];
    expect([found('支出类型', rows(106)), found('支出类型', rows(10))]).toEqual([[], [['numbered-lines', 'error', '-96']]]);
    const split = (personnel: number): Rows => [['基本支出', 130, 125], ['其中：人员经费', 110, personnel], ['公用经费', 20, 19], ['项目支出', 80, 75], ['合计', 210, 200]];
    expect([found('支出性质', split(106)), found('支出性质', split(10))]).toEqual([[], [['personnel-public-split', 'error', '-96']]]);
  });

  test.each([['基本支出', 890, []], ['基本支出', 809, [['total-line-sum', 'error', '-81']]], ['基本支出', 908, [['total-line-sum', 'error', '18']]]])('a second table of the book: %s of %d', (label, amount, expected) => {
    const first = sheetOf('来源', [['单位：万元'], ['资金来源', '预算数', '执行数'], ['一般公共预算', 1500, 1480], ['政府性基金', 200, 190], ['合计', 1700, 1670]]);
    const second = sheetOf('性质', [['单位：万元'], ['支出性质', '预算数', '执行数'], [label, 900, amount], ['项目支出', 800, 780], ['合计', 1700, 1670]]);
    const leading = evaluateSnapshot(bookOf(first, second), zhCNLanguage).findings.filter(({ causedBy }) => causedBy === null);
    expect(leading.map(({ rule, verdict, difference }) => [rule, verdict, decimalText(trimmed(difference))])).toEqual(expected);
  });

  test('near miss: several expenditures of one source', () => {
    expect(found('资金来源', [['一般公共预算', 10, 10], ['一般公共预算', 20, 18], ['其他资金', 5, 5], ['合计', 35, 33]])).toEqual([]);
  });
});

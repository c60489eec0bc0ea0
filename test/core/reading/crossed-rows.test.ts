import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { subjectKey } from '../../../src/core/ledger/dimensions';
import { decimalText, trimmed } from '../../../src/core/money/decimal';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

type Rows = readonly (readonly [string, ...CellValue[]])[];

const bookWith = (rows: Rows): WorkbookSnapshot => bookOf(sheetOf('收支', [['单位：万元'], ['项目', '全年预算数', '执行数'], ...rows.map((row) => [...row])]));

/** What was spent, by subject, of the whole and of its breakdowns. */
function executedOf(rows: Rows): Record<string, string> {
  const { ledger } = readLedger(bookWith(rows), vocabulary);
  const stated = (ledger?.figures ?? []).flatMap(({ subject, measure, reading }): [string, string][] => (measure === 'executed' && reading.state === 'stated' ? [[subjectKey(subject), decimalText(trimmed(reading.value))]] : []));
  return Object.fromEntries(stated);
}

function findingsOf(rows: Rows): unknown[] {
  return evaluateSnapshot(bookWith(rows), zhCNLanguage).findings.filter(({ causedBy }) => causedBy === null).map(({ rule, verdict, difference }) => [rule, verdict, decimalText(trimmed(difference))]);
}

const TOTAL: Rows = [['合计', 2030, 1978]];
const WHOLE = {
  total: '1978',
  'expenditureCategory:basic': '1190',
  'expenditureCategory:project': '788',
  'fundSource:generalPublicBudget': '1860',
  'fundSource:governmentManagedFunds': '90',
  'fundSource:otherFunds': '28',
};
const NATURES = { total: '1978', 'expenditureCategory:basic': '1190', 'expenditureCategory:project': '788' };

const numbered = (projectPublic: number): Rows => [
  ['一、基本支出', 1210, 1190], ['1.一般公共预算', 1200, 1180], ['2.其他资金', 10, 10],
  ['二、项目支出', 820, 788], ['1.一般公共预算', 700, projectPublic], ['2.政府性基金', 100, 90], ['3.其他资金', 20, 18],
];
const plain: Rows = numbered(680).map(([label, ...amounts]) => [label.replace(/^.[、.]/u, '　'), ...amounts]);
const bySource: Rows = [
  ['一、一般公共预算', 1900, 1860], ['1.基本支出', 1200, 1180], ['2.项目支出', 700, 680],
  ['二、政府性基金', 100, 90], ['1.项目支出', 100, 90],
  ['三、其他资金', 30, 28], ['1.基本支出', 10, 10], ['2.项目支出', 20, 18],
];

describe('a part of one group is no figure of the department', () => {
  test.each<[string, Rows]>([
    ['sources below each nature', [...numbered(680), ...TOTAL]],
    ['without numbers, 总计 first', [['总计', 2030, 1978], ...plain]],
    ['natures below each source', [...bySource, ...TOTAL]],
    ['the source without 基本支出 first', [...TOTAL, ...bySource.slice(3, 5), ...bySource.slice(0, 3), ...bySource.slice(5)]],
    ['the sources of the whole stand above', [...TOTAL, ['一般公共预算', 1900, 1860], ['政府性基金', 100, 90], ['其他资金', 30, 28], ...numbered(680)]],
  ])('%s: complete groups add up to it', (_name, rows) => {
    expect(executedOf(rows)).toEqual(WHOLE);
    expect(findingsOf(rows)).toEqual([]);
  });

  test.each([[608, '-72'], [752, '72']])('a part of %d in a group is found', (wrong, difference) => {
    expect(findingsOf([...numbered(wrong), ...TOTAL])).toEqual([['fund-source-sum', 'error', difference]]);
  });

  test('其中 below each nature and below 合计', () => {
    const rows: Rows = [
      ['基本支出', 1210, 1190], ['其中：一般公共预算', 1200, 1180], ['项目支出', 820, 788], ['其中：一般公共预算', 700, 680],
      ...TOTAL, ['其中：一般公共预算', 1900, 1860],
    ];
    expect(executedOf(rows)).toEqual({ ...NATURES, 'fundSource:generalPublicBudget': '1860' });
    expect(findingsOf(rows)).toEqual([]);
  });

  test.each<[string, Rows]>([
    ['其中, another source below each nature', [['基本支出', 1210, 1190], ['其中：一般公共预算', 1200, 1180], ['项目支出', 820, 788], ['其中：政府性基金', 100, 90], ...TOTAL]],
    ['one nature alone is broken down', [['一、基本支出', 1210, 1190], ...numbered(680).slice(3), ...TOTAL]],
  ])('%s: there is none of the department', (_name, rows) => {
    expect(executedOf(rows)).toEqual(NATURES);
    expect(findingsOf(rows)).toEqual([]);
  });

  test.each<[string, Rows]>([
    ['numbered through', [['一、基本支出', 1210, 1190], ['二、项目支出', 820, 788], ['三、一般公共预算', 1900, 1860], ['四、政府性基金', 100, 90], ['五、其他资金', 30, 28], ...TOTAL]],
    ['sources first', [...TOTAL, ['一般公共预算', 1900, 1860], ['政府性基金', 100, 90], ['其他资金', 30, 28], ['基本支出', 1210, 1190], ['项目支出', 820, 788]]],
  ])('near miss: two breakdowns of the whole one below the other, %s', (_name, rows) => {
    expect(executedOf(rows)).toEqual(WHOLE);
    expect(findingsOf(rows)).toEqual([]);
  });

  test('near miss: all is spent for projects', () => {
    const rows: Rows = [['基本支出', 0, 0], ['项目支出', 820, 788], ['一般公共预算', 700, 680], ['其他资金', 120, 108], ['合计', 820, 788]];
    expect(executedOf(rows)).toMatchObject({ 'fundSource:generalPublicBudget': '680', 'fundSource:otherFunds': '108' });
    expect(findingsOf(rows)).toEqual([]);
  });

  test('near miss: next to nothing comes from the other sources', () => {
    const rows: Rows = [['合计', 2030, 1978], ['一般公共预算', 0.05, 0.01], ['其他资金', 2029.95, 1977.99], ['基本支出', 1210, 1190], ['项目支出', 820, 788]];
    expect(executedOf(rows)).toEqual({ ...NATURES, 'fundSource:generalPublicBudget': '0.01', 'fundSource:otherFunds': '1977.99' });
    expect(findingsOf(rows)).toEqual([]);
  });

  test.each<[string, Rows]>([
    ['said of every part', [['基本支出', 1210, 1190], ['其中：一般公共预算', 1200, 1180], ['其中：其他资金', 10, 10], ['项目支出', 820, 788], ['其中：一般公共预算', 700, 680], ['其中：政府性基金', 100, 90], ['其中：其他资金', 20, 18], ...TOTAL]],
    ['said of the first', [['基本支出', 1210, 1190], ['其中：一般公共预算', 1200, 1180], ['其他资金', 10, 10], ['项目支出', 820, 788], ['其中：一般公共预算', 700, 680], ['政府性基金', 100, 90], ['其他资金', 20, 18], ...TOTAL]],
  ])('其中 before parts that add up in every column, %s', (_name, rows) => {
    expect(executedOf(rows)).toEqual(WHOLE);
    expect(findingsOf(rows)).toEqual([]);
  });
});

describe('funds of the year and what was carried over, with the sources of each', () => {
  const numbered: Rows = [['一、当年预算资金', 68, 64], ['1.一般公共预算', 58, 56], ['2.政府性基金', 10, 8], ['二、上年结转资金', 3, 2], ['1.一般公共预算', 3, 2]];
  const SUM: Rows = [['合计', 71, 66]];

  test.each<[string, Rows]>([
    ['numbered', [...numbered, ...SUM]],
    ['合计 first, without numbers', [...SUM, ['本年财政拨款', 68, 64], ['一般公共预算', 58, 56], ['政府性基金', 10, 8], ['上年结转', 3, 2], ['一般公共预算', 3, 2]]],
  ])('%s: every amount counts once, by its source', (_name, rows) => {
    expect(executedOf(rows)).toEqual({ total: '66', 'fundSource:generalPublicBudget': '58', 'fundSource:governmentManagedFunds': '8' });
    expect(findingsOf(rows)).toEqual([]);
  });

  test.each([[65, '1'], [67, '-1']])('合计 of %d is found', (total, difference) => {
    expect(findingsOf([...numbered, ['合计', 71, total]])).toEqual([['fund-source-sum', 'error', difference]]);
  });

  test('near miss: sources of flows are no funds of the year', () => {
    const rows: Rows = [
      ['年初结转和结余', 0, 10], ['一般公共预算', 0, 10], ['本年收入合计', 0, 100], ['一般公共预算', 0, 60], ['政府性基金', 0, 40],
      ['本年支出合计', 0, 90], ['一般公共预算', 0, 55], ['政府性基金', 0, 35], ['年末结转和结余', 0, 20], ['一般公共预算', 0, 15], ['政府性基金', 0, 5],
    ];
    expect(executedOf(rows)).toMatchObject({ 'flow:openingCarryOver': '10', 'flow:income': '100', 'flow:closingCarryOver': '20', total: '90' });
  });
});

describe('funds of the year and what was carried over, with 基本支出 and 项目支出 of each', () => {
  const YEAR: Rows = [['一、本年', 1500, 1478], ['1.基本支出', 900, 890], ['2.项目支出', 600, 588]];
  const BEFORE: Rows = [['二、上年结转', 530, 500], ['1.基本支出', 30, 20], ['2.项目支出', 500, 480]];
  const numbered: Rows = [...YEAR, ...BEFORE];
  const SUM: Rows = [['合计', 2030, 1978]];
  const SUMMED = { total: '1978', 'expenditureCategory:basic': '910', 'expenditureCategory:project': '1068' };

  test.each<[string, Rows]>([
    ['numbered', [...numbered, ...SUM]],
    ['合计 first, without numbers', [...SUM, ['当年预算', 1500, 1478], ['基本支出', 900, 890], ['项目支出', 600, 588], ['上年结转资金', 530, 500], ['基本支出', 30, 20], ['项目支出', 500, 480]]],
    ['after 其中', [['本年财政拨款支出', 1500, 1478], ['其中：基本支出', 900, 890], ['项目支出', 600, 588], ['上年结转支出', 530, 500], ['其中：基本支出', 30, 20], ['项目支出', 500, 480], ...SUM]],
    ['nothing of 基本支出 was carried over', [...YEAR, ['二、上年结转', 530, 500], ['项目支出', 530, 500], ...SUM]],
  ])('%s: every amount counts once, by its nature', (name, rows) => {
    const carried = name.startsWith('nothing') ? { ...SUMMED, 'expenditureCategory:basic': '890', 'expenditureCategory:project': '1088' } : SUMMED;
    expect(executedOf(rows)).toEqual(carried);
    expect(findingsOf(rows)).toEqual([]);
  });

  test.each([[1977, '1'], [1979, '-1']])('合计 of %d is found', (total, difference) => {
    expect(findingsOf([...numbered, ['合计', 2030, total]])).toEqual([['expenditure-category-sum', 'error', difference]]);
  });

  test('there is none of the department where something stands beside them', () => {
    const rows: Rows = [...numbered, ['三、对下转移支付', 100, 100], ['合计', 2130, 2078]];
    expect(executedOf(rows)).toEqual({ total: '2078' });
    expect(findingsOf(rows)).toEqual([]);
  });

  test('without 合计 nothing contradicts them', () => {
    expect(executedOf(numbered)).toEqual({ 'expenditureCategory:basic': '910', 'expenditureCategory:project': '1068' });
  });
});

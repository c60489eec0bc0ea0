import { ALL_CHECKS } from '../../../src/core/checks/all-checks';
import { findingsOf } from '../../../src/core/checks/findings';
import type { Finding } from '../../../src/core/checks/check-result';
import { fullA1 } from '../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { cluesIn, findingsIn, sources } from './clues/clue-tester';
import { CLASSES } from './read-facts';
import { ledgerOfCase, type ListCase } from './rule-tester';

const findings = (each: Omit<ListCase, 'name'>): Finding[] => {
  const ledger = ledgerOfCase({ name: 'a book', ...each });
  const facts = { ledger, tables: [], scores: [] };
  return findingsOf(ALL_CHECKS.flatMap((check) => check.run(facts)), facts);
};
const told = (each: Omit<ListCase, 'name'>): [string, string, string | null][] =>
  findings(each).map(({ rule, verdict, causedBy }) => [rule, verdict, causedBy?.rule ?? null]);
/** A total, two sources, two categories; execution only. */
const book = (total: CellValue, sources: readonly [number, number], categories: readonly [number, number]): CellValue[][] => [
  ['合计', null, total],
  ['一般公共预算财政拨款', null, sources[0]],
  ['其他资金', null, sources[1]],
  ['基本支出', null, categories[0]],
  ['项目支出', null, categories[1]],
];

describe('findings', () => {
  test('what is exact is no finding', () => {
    expect(told({ rows: book(100.03, [60.01, 40.02], [30.03, 70]) })).toEqual([]);
  });

  test('the gravest come first, equal ones in the order of the rules', () => {
    const header = ['项目', '全年预算数', '执行数', '完成率'];
    const rows: CellValue[][] = [
      ['合计', 100.03, 100.03, '90.00%'],
      ['一般公共预算财政拨款', 100.04, 60.01, '—'],
      ['政府性基金预算财政拨款', 0, 0, '100%'],
      ['其他资金', 0, 40.02, null],
      ['基本支出', 50, 30.03, null],
      ['项目支出', 60.03, 80, null],
      ['年末结转和结余', null, 1, null],
    ];
    expect(told({ header, rows })).toEqual([
      ['expenditure-category-sum', 'error', null],
      ['expenditure-category-sum', 'error', null],
      ['source-category-agreement', 'error', 'expenditure-category-sum'],
      // 9.99 and 10.00: rounding explains what the gaps differ by.
      ['source-category-agreement', 'error', 'expenditure-category-sum'],
      ['execution-within-budget', 'error', null],
      ['stated-rate', 'rate', null],
      ['full-execution-carry-over', 'explain', null],
      ['zero-base-execution', 'zeroBase', null],
      ['zero-over-zero', 'notice', null],
      ['fund-source-sum', 'rounding', null],
    ]);
  });
});

describe('what a finding follows from', () => {
  test('sources that miss the total explain why they miss the categories, with either sign', () => {
    for (const gap of [-10, 10]) {
      expect(told({ rows: book(100.03, [60.01, 40.02 + gap], [30.03, 70]) })).toEqual([
        ['fund-source-sum', 'error', null],
        ['source-category-agreement', 'error', 'fund-source-sum'],
      ]);
    }
  });

  test('categories that miss the total explain it too, though the gap has the other sign', () => {
    for (const gap of [-10, 10]) {
      expect(told({ rows: book(100.03, [60.01, 40.02], [30.03, 70 + gap]) })).toEqual([
        ['expenditure-category-sum', 'error', null],
        ['source-category-agreement', 'error', 'expenditure-category-sum'],
      ]);
    }
  });

  test('two different gaps have no common cause', () => {
    expect(told({ rows: book(100.03, [60.01, 50.02], [30.03, 73]) })).toEqual([
      ['fund-source-sum', 'error', null],
      ['expenditure-category-sum', 'error', null],
      ['source-category-agreement', 'error', null],
    ]);
  });

  test('a gap of another budget kind is no cause', () => {
    const rows: CellValue[][] = [
      ['合计', 110, null],
      ['一般公共预算财政拨款', 60, 60.01],
      ['其他资金', 40, 40.02],
      ['基本支出', 50, 40.03],
      ['项目支出', 60, 70],
    ];
    // Executed: sources 100.03, categories 110.03, no total. Budget: sources 100, categories and total 110.
    expect(findings({ rows }).filter(({ verdict }) => verdict === 'error').map(({ rule, scope, causedBy }) => [rule, scope, causedBy?.rule ?? null])).toEqual([
      ['fund-source-sum', 'annualBudget', null],
      ['source-category-agreement', 'executed', null],
      ['source-category-agreement', 'annualBudget', 'fund-source-sum'],
      // 项目支出 executed 60 instead of 70 would settle both.
      ['execution-within-budget', 'expenditureCategory:project', 'source-category-agreement'],
    ]);
  });

  test('rounding is nobody’s cause and has none', () => {
    expect(told({ rows: book(100.03, [60.01, 40.03], [30.03, 70]) })).toEqual([
      ['fund-source-sum', 'rounding', null],
      ['source-category-agreement', 'rounding', null],
    ]);
  });
});

describe('the cells of a finding', () => {
  const cellsOf = (sheets: Parameters<typeof findingsIn>[0]): string[][] => findingsIn(sheets).map(({ cells }) => cells.map(fullA1));

  test('begin with what is in question, each once', () => {
    // 75.48 in place of 754.75: the row's total stands first in every other row.
    const sheets = { 表: CLASSES.map((row, index) => (index === 4 ? ['208', '社会保障和就业支出', 1054.75, 75.48, 300] : row)) };
    expect(cellsOf(sheets)[0]).toEqual(['表!D5', '表!C5', '表!E5']);
    expect(cellsOf(sources(6078.67, [5612.47, 36.05, 17.36, 88.35]))).toEqual([['表!B6', '表!B4', '表!B5', '表!B7', '表!B8']]);
    expect(cellsOf(sources(6100, [5612.47, 360.49, 17.36, 88.35]))).toEqual([['表!B4', '表!B5', '表!B6', '表!B7', '表!B8']]);
  });

  test('of what only names the difference stay in their order', () => {
    const sheets = sources(5990.32, [5612.47, 360.49, 17.36, 88.35]);
    expect([cluesIn(sheets, 'partOfDifference'), cellsOf(sheets)]).toEqual([['表!B8'], [['表!B4', '表!B5', '表!B6', '表!B7', '表!B8']]]);
  });

  test('that follows from another has no clues of its own', () => {
    const clues = findings({ rows: book(100.03, [60.01, 50.02], [30.03, 70]) }).map(({ rule, clues: told }) => [rule, told.length]);
    expect(clues).toEqual([['fund-source-sum', 1], ['source-category-agreement', 0]]);
    const explained = findings({ rows: [['合计', 100.03, 100.03], ['一般公共预算财政拨款', 100.03, 100.03], ['年末结转和结余', null, 1]] });
    expect(explained.filter(({ verdict }) => verdict === 'explain').map(({ causedBy, clues: told }) => [causedBy, told])).toEqual([[null, []]]);
  });
});

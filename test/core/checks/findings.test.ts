import { ALL_CHECKS } from '../../../src/core/checks/all-checks';
import { findingsOf } from '../../../src/core/checks/findings';
import type { Finding } from '../../../src/core/checks/check-result';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
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

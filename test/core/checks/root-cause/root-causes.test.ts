import { fullA1 } from '../../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { zhCNMessages } from '../../../../src/locales/zh-CN';
import { cluesIn, findingsIn, sources, type Sheets } from '../clues/clue-tester';

/** Leading findings with their first cell, and below each what follows from it. */
const shown = (sheets: Sheets): string[] => {
  const findings = findingsIn(sheets).filter(({ verdict }) => verdict === 'error' || verdict === 'rate');
  return findings.map(({ rule, cells: [first], causedBy }) => (causedBy === null ? `${rule} at ${first === undefined ? '' : fullA1(first)}` : `${rule} by ${causedBy.rule}`));
};
/** 合计 in row 4, two classes (5 and 8) with two 款 each; columns 本年支出合计 (C), 基本支出 (D), 项目支出 (E). */
const table = (...changed: readonly (readonly [row: number, column: number, value: CellValue])[]): Sheets => {
  const rows: CellValue[][] = [
    ['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    [null, '合计', 1291.39, 991.39, 300],
    ['208', '社会保障和就业支出', 1054.75, 754.75, 300], ['20805', '养老', 1000, 700, 300], ['20808', '抚恤', 54.75, 54.75, 0],
    ['210', '卫生健康支出', 236.64, 236.64, 0], ['21011', '医疗', 200.6, 200.6, 0], ['21012', '补助', 36.04, 36.04, 0],
  ];
  return { 表: rows.map((cells, row) => cells.map((value, column) => changed.find(([atRow, atColumn]) => atRow === row + 1 && atColumn === column)?.[2] ?? value)) };
};

describe('one cause', () => {
  test('a digit dropped in a class breaks its row, its 款, the total and what the total agrees with: one finding', () => {
    const sheets = table([5, 3, 75.48]);
    expect(shown(sheets).filter((line) => !line.includes(' by '))).toEqual(['row-parts at 表!D5']);
    expect(shown(sheets).length).toBeGreaterThan(2);
    expect(cluesIn(sheets, 'commonCell')).toEqual(['表!D5 → 754.75']);
  });

  test('the sum that it is a part of leads before the row and the class that it is the total of', () => {
    expect(shown(table([5, 2, 105.48])).filter((line) => !line.includes(' by '))).toEqual(['class-sum at 表!C5']);
  });

  test('that it would then exceed the opening budget does not speak against an amount', () => {
    const rows: CellValue[][] = [['合计', 110, 100.03], ['一般公共预算财政拨款', 80, 60.01], ['其他资金', 30, 4], ['基本支出', 40, 30.03], ['项目支出', 70, 70]];
    const sheets: Sheets = { 表: [['某局2023年收支'], ['单位：万元'], ['项目', '年初预算数', '执行数'], ...rows] };
    // 96.03 and 40.02 are both above what was planned, 80 and 30.
    expect(cluesIn(sheets, 'commonCell')).toEqual(['表!C5 表!C6 → 96.03']);
  });

  test.each([['more', 10], ['less', -10]])('%s in the total breaks what it is the sum of and what it is a part of', (_, gap) => {
    expect(cluesIn(table([4, 3, 991.39 + gap]), 'commonCell')).toEqual(['表!D4 → 991.39']);
    expect(shown(table([4, 3, 991.39 + gap])).filter((line) => !line.includes(' by '))).toHaveLength(1);
  });

  test('of a sum that fails alone, the amounts that another relation bears out are not in question', () => {
    // 合计 is the sum of its sources, so that 年初, income or 年末 is wrong: 12.50 + 97.53 − 100.03 is 10.00.
    const sheets: Sheets = {
      表: [['某局2023年收支'], ['单位：万元'], ['项目', '执行数'], ['合计', 100.03], ['一般公共预算财政拨款', 60.01], ['其他资金', 40.02], ['年初结转和结余', 12.5], ['本年收入合计', 97.53], ['年末结转和结余', 20]],
    };
    expect(shown(sheets)).toEqual(['carry-over-roll-forward at 表!B7']);
    expect(cluesIn(sheets, 'unconfirmedCell')).toEqual(['表!B7 表!B8 表!B9 → 22.50']);
  });
});

describe('no common cause', () => {
  test('two mistakes in different places are two', () => {
    expect(shown(table([7, 3, 45.75], [9, 4, 12.5])).filter((line) => !line.includes(' by '))).toHaveLength(2);
  });

  test('a lone sum of which any part may be wrong names none', () => {
    expect(findingsIn(sources(6100, [5612.47, 360.49, 17.36, 88.35])).flatMap(({ clues }) => clues)).toEqual([]);
  });
});

describe('candidates', () => {
  /** Sources and categories miss each other and the sources miss the total by the same. */
  const sheets: Sheets = { 表: [['某局2023年收支'], ['单位：万元'], ['项目', '执行数'], ['合计', 100.03], ['一般公共预算财政拨款', 60.01], ['其他资金', 52.37], ['基本支出', 30.03], ['项目支出', 70]] };

  test('are named as such, each with the amount that it would need; none that would have to be below 0', () => {
    expect(cluesIn(sheets, 'commonCell')).toEqual(['表!B5 表!B6 → 47.66']);
    const [clue] = findingsIn(sheets)[0]?.clues ?? [];
    expect(clue === undefined ? '' : zhCNMessages.clue(clue)).toBe(
      '线索：可能是下列各数之一有误，勾稽关系本身无法区分：“一般公共预算财政拨款”执行数（表!B5）有误，现为60.01万元，47.66万元时平；“其他资金”执行数（表!B6）有误，现为52.37万元，40.02万元时平。',
    );
  });

  test('leave out what would have to be below 0', () => {
    expect(cluesIn({ 表: sheets['表']?.map((row) => (row[0] === '一般公共预算财政拨款' ? [row[0], 160.01] : row[0] === '其他资金' ? [row[0], 40.02] : row)) ?? [] }, 'commonCell')).toEqual(['表!B5 → 60.01']);
  });
});

describe('a budget that is exceeded', () => {
  /** 合计, sources and categories with budget and execution. */
  const book = (spent: number, more: number): Sheets => ({
    表: [['某局2023年收支'], ['单位：万元'], ['项目', '全年预算数', '执行数'], ['合计', 100.03, 100.03 + more], ['一般公共预算财政拨款', 60.01, spent], ['其他资金', 40.02, 40.02], ['基本支出', 30.03, 30.03], ['项目支出', 70, 70]],
  });

  test('by a part that breaks the sums follows from it', () => {
    expect(shown(book(600.1, 0)).filter((line) => !line.includes(' by '))).toEqual(['fund-source-sum at 表!C5']);
  });

  test('by the total alone', () => {
    expect(shown(book(60.01, 9.9)).filter((line) => !line.includes(' by '))).toHaveLength(1);
    expect(cluesIn(book(60.01, 9.9), 'commonCell')).toEqual(['表!C4 → 100.03']);
  });
});

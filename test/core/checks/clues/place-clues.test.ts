import { amountsBeside } from '../../../../src/core/checks/clues/beside-terms';
import { omittedLine } from '../../../../src/core/checks/clues/omitted-line';
import { otherColumn } from '../../../../src/core/checks/clues/other-column';
import { shiftedRow } from '../../../../src/core/checks/clues/shifted-row';
import { localA1 } from '../../../../src/core/workbook/cell-address';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import type { Rows } from '../read-facts';
import { gapAt, shownClue } from './gap-tester';

const beside = (...of: Parameters<typeof gapAt>): string[] => amountsBeside(gapAt(...of)).map(({ figure: { cell } }) => localA1(cell.row, cell.column));

describe('amounts beside those of a relation', () => {
  /** 合计 in C4, classes in rows 5 and 6, 小计 in row 7, lines without a code in rows 8 to 10. */
  const table: Rows = [
    ['某局2023年支出情况'], ['单位：万元'], ['科目编码', '科目名称', '决算数', '预算数', '完成率'], [null, '合计', 1065.48, 1200, '88.79%'],
    ['201', '一般公共服务支出', 700.4, 750, '93.39%'], ['208', '社会保障和就业支出', 310.33, 350, '88.67%'], [null, '小计', 1010.73, 1100, null],
    [null, '驻村工作队', 54.75, 60, null], [null, '老干部活动', 0, 20, null], [null, '援疆', null, 20, null],
  ];
  const across: Rows = [
    ['某局2023年支出情况'], ['单位：万元'], ['项目', '执行数', null, null, null, '全年预算数'], [null, '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '其他资金', '合计'],
    ['基本支出', 70.01, 50.01, 11.11, 8.89, 80], ['项目支出', 30.02, 20.02, 5.55, 4.45, 40],
  ];

  test('are the rest of the column where the relation runs down one, without totals and what is nothing', () => {
    expect(beside(table, ['C5', 'C6'], 'C4')).toEqual(['C8']);
    expect(beside(table, ['D5'], 'D4')).toEqual(['D6', 'D8', 'D9', 'D10']);
  });

  test('are the amounts of the same measure where it runs across a row', () => {
    expect(beside(across, ['C5'], 'B5')).toEqual(['D5', 'E5']);
    expect(beside(across, ['C5', 'D5', 'E5'], 'B5')).toEqual([]);
  });

  test('are none where it does neither, or compares one amount', () => {
    expect([beside(table, ['C5', 'D5'], 'C4'), beside(across, ['C5', 'C6'], 'B5')]).toEqual([[], []]);
    expect(beside(table, ['C5'], 'C5')).toEqual([]);
  });

  test('are none in a very wide table', () => {
    const wide = (columns: number): Rows => [
      ['某局2023年支出情况'], ['单位：万元'], ['项目', '执行数', ...Array.from({ length: columns - 1 }, () => null)], [null, ...Array.from({ length: columns }, (_, index) => (index === 0 ? '合计' : '其他资金'))],
      ['合计', ...Array.from({ length: columns }, () => 1.01)], ['其他资金', ...Array.from({ length: columns }, () => 1.01)],
    ];
    expect([200, 201].map((columns) => beside(wide(columns), ['C6'], 'B6').length)).toEqual([198, 0]);
  });

  test('are named where one of them is the difference, and only one', () => {
    expect(shownClue(omittedLine(gapAt(table, ['C5', 'C6'], 'C4')))).toBe('C8');
    expect(shownClue(omittedLine(gapAt(table.map((row) => (row[1] === '老干部活动' ? [null, '老干部活动', -54.75] : row)), ['C5', 'C6'], 'C4')))).toBeNull();
  });
});

describe('a column pasted one row off', () => {
  const CLASSES = [['205', '教育', 310.25, 101.36], ['206', '科技', 520.47, 3.5], ['207', '文化', 61.2, 730.91], ['210', '卫生', 12.75, 14.88]] as const;
  /** 本年支出合计 in column C from row 5 on, 基本支出 and 项目支出 beside it; each amount may be another one. */
  const table = (totals: readonly CellValue[], changed: Readonly<Record<string, CellValue>> = {}): Rows => {
    const rows = [['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], [null, '合计', 1755.32, 904.67, 850.65], ...CLASSES.map(([code, label, basic, project], index) => [code, label, totals[index] ?? null, basic, project])];
    return rows.map((cells, row) => cells.map((value, column) => changed[localA1(row, column)] ?? value));
  };
  const ofRow = (rows: Rows, row: number): string | null => shownClue(shiftedRow(gapAt(rows, [`D${String(row)}`, `E${String(row)}`], `C${String(row)}`)));

  test('shows the neighbour’s sum as the total, or its own sum as the neighbour’s total', () => {
    // 411.61, 523.97, 792.11 and 27.63 are what the rows add up to.
    expect(ofRow(table([411.61, 411.61, 523.97, 792.11]), 6)).toBe('C7 D6 E6');
    expect(ofRow(table([523.97, 792.11, 27.63, 27.63]), 6)).toBe('C5 D6 E6');
    expect(ofRow(table([1, 411.61, 523.97, 792.11]), 6)).toBe('C6 D5 E5');
    expect(ofRow(table([523.97, 1.11, 27.63, 1]), 7)).toBe('C7 D8 E8');
    expect(ofRow(table([1, 411.61, 523.97, 792.11], { D5: '', E5: 411.61 }), 6)).toBe('C6 E5');
  });

  test('is none beside a row that adds up, states nothing, or is 0', () => {
    expect(ofRow(table([411.61, 411.61, 792.11, 27.63]), 6)).toBeNull();
    expect(ofRow(table([null, 411.61, 792.11, 27.63]), 6)).toBeNull();
    expect(ofRow(table([5.01, 0, 792.11, 27.63], { D5: 0, E5: 0 }), 6)).toBeNull();
    expect(ofRow(table([1, 411.71, 524.07, 792.11]), 6)).toBeNull();
  });

  test('is none where so small an amount comes by chance', () => {
    expect(ofRow(table([1, 4.01, 792.11, 27.63], { D5: 3, E5: 1.01 }), 6)).toBe('C6 D5 E5');
    expect(ofRow(table([1, 3.99, 792.11, 27.63], { D5: 3, E5: 0.99 }), 6)).toBeNull();
  });

  test('is no matter of relations that do not run across one row', () => {
    const rows = table([1, 411.61, 523.97, 792.11]);
    expect([gapAt(rows, ['D6', 'E5'], 'C6'), gapAt(rows, ['D5', 'E5'], 'C6'), gapAt(rows, ['C5', 'C6'], 'C4')].map((gap) => shownClue(shiftedRow(gap)))).toEqual([null, null, null]);
  });
});

describe('the total of another column', () => {
  /** 合计 in row 4 and its sources below, by columns of amounts. */
  const table = (...columns: readonly (readonly [header: string, ...amounts: CellValue[]])[]): Rows => {
    const labels = ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', '其他资金'];
    return [['某局2023年收支情况'], ['单位：万元'], ['项目', ...columns.map(([header]) => header)], ...labels.map((label, index): CellValue[] => [label, ...columns.map((column) => column[index + 1] ?? null)])];
  };
  const OPENING = ['年初预算数', 5391.22, 5000.1, 300.2, 10.3, 80.62] as const;
  const YEAR = ['全年预算数', 5391.22, 5612.47, 360.49, 17.36, 88.35] as const;
  const ofYear = (rows: Rows): string | null => shownClue(otherColumn(gapAt(rows, ['C5', 'C6', 'C7', 'C8'], 'C4')));

  test('is one whose lines add up to it', () => {
    expect(ofYear(table(OPENING, YEAR))).toBe('C4 → 6078.67 B4');
    expect(ofYear(table(OPENING, YEAR, ['执行数', 5000, 4800, 100, 50, 50], ['完成率', '92%', null, null, null, null]))).toBe('C4 → 6078.67 B4');
    expect(ofYear(table(['年初预算数', 5391.22, 5000.1, 300.2, 90.92, null], YEAR))).toBe('C4 → 6078.67 B4');
  });

  test('is none where its lines do not add up to it, or two columns fit', () => {
    expect(ofYear(table(['年初预算数', 5391.22, 5000.1, 300.2, 10.3, 80.61], YEAR))).toBeNull();
    expect(ofYear(table(['年初预算数', 5391.21, 5000.1, 300.2, 10.3, 80.61], YEAR))).toBeNull();
    expect(ofYear(table(['年初预算数', null, 5000.1, 300.2, 10.3, 80.62], YEAR))).toBeNull();
    expect(ofYear(table(OPENING, YEAR, ['执行数', ...OPENING.slice(1)]))).toBeNull();
  });

  test('is none where the columns are alike but for one line', () => {
    // 88.35 in one and −599.10 in the other.
    expect(ofYear(table(['年初预算数', 5391.22, 5612.47, 360.49, 17.36, -599.1], YEAR))).toBeNull();
    expect(ofYear(table(['年初预算数', 5391.22, 5612.47, 360.49, 17, -598.74], YEAR))).toBe('C4 → 6078.67 B4');
  });

  test('is none where it is 0 or comes by chance', () => {
    expect(ofYear(table(['年初预算数', 0, -3, 1, 1, 1], ['全年预算数', 0, 5612.47, 360.49, 17.36, 88.35]))).toBeNull();
    expect(ofYear(table(['年初预算数', 1.01, 0.5, 0.3, 0.2, 0.01], ['全年预算数', 1.01, 5612.47, 360.49, 17.36, 88.35]))).toBe('C4 → 6078.67 B4');
    expect(ofYear(table(['年初预算数', 0.99, 0.5, 0.3, 0.18, 0.01], ['全年预算数', 0.99, 5612.47, 360.49, 17.36, 88.35]))).toBeNull();
  });

  test('is no matter of relations that do not run down one column', () => {
    const rows = table(OPENING, YEAR);
    expect([gapAt(rows, ['C5', 'C6', 'C7', 'B8'], 'C4'), gapAt(rows, ['B5', 'B6', 'B7', 'B8'], 'C4')].map((gap) => shownClue(otherColumn(gap)))).toEqual([null, null]);
  });
});

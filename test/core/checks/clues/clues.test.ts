import type { ClueKind } from '../../../../src/core/checks/clues/clue';
import type { CellValue } from '../../../../src/core/workbook/workbook-snapshot';
import { cluesIn, findingsIn, sources, type Sheets } from './clue-tester';

/** 5612.47 + 360.49 + 17.36 + 88.35 = 6078.67. */
const TOTAL = 6078.67;
const [GENERAL, FUNDS, CAPITAL, OTHER] = [5612.47, 360.49, 17.36, 88.35];

/** 合计 in C4, two classes, and a line without a code in C7. */
const coded = (total: number, extra: number): Sheets => ({
  表: [['某局2023年支出情况'], ['单位：万元'], ['科目编码', '科目名称', '决算数'], [null, '合计', total], ['201', '一般公共服务支出', 700.4], ['208', '社会保障和就业支出', 310.33], [null, '驻村工作队', extra]],
});
/** Columns 合计 (C), 基本支出 and 项目支出; the amounts of the classes from row 5 on. */
const rows = (totals: readonly CellValue[]): Sheets => ({
  表: [
    ['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], [null, '合计', 1755.32, 904.67, 850.65],
    ...CLASSES.map(([code, label, basic, project], index): CellValue[] => [code, label, totals[index] ?? null, basic, project]),
  ],
});
const CLASSES = [['205', '教育', 310.25, 101.36], ['206', '科技', 520.47, 3.5], ['207', '文化', 61.2, 730.91], ['210', '卫生', 12.75, 14.88]] as const;
/** Budgets at the opening and for the year; the totals in B4 and C4. */
const budgets = (opening: readonly [number, number, number, number], total: number, year: readonly [number, number, number, number]): Sheets => {
  const labels = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', '其他资金'];
  const openingTotal = Number(opening.reduce((sum, amount) => sum + amount, 0).toFixed(2));
  return { 表: [['某局2023年收支情况'], ['单位：万元'], ['项目', '年初预算数', '全年预算数'], ['合计', openingTotal, total], ...labels.map((label, index): CellValue[] => [label, opening[index] ?? null, year[index] ?? null])] };
};
/** Everything of the department, and the table of 一般公共预算 with its 合计 in C6. */
const published = (limited: number, general = 5612.47): Sheets => ({
  收支: [['某局2023年收支情况'], ['单位：万元'], ['项目', '执行数'], ['合计', 6061.31], ['一般公共预算财政拨款', general], ['其他资金', Number((6061.31 - general).toFixed(2))], ['基本支出', 2482.58], ['项目支出', 3578.73]],
  表5: [
    ['某局2023年一般公共预算财政拨款支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['201', '一般公共服务支出', 4612.41, 2000.2, 2612.21], ['208', '社会保障和就业支出', 1000.06, 400.03, 600.03], [null, '合计', limited, 2400.23, 3212.24],
  ],
});

interface Cases {
  readonly found: readonly (readonly [name: string, sheets: Sheets, clues: string | readonly string[]])[];
  readonly silent: readonly (readonly [name: string, sheets: Sheets])[];
}

const CASES: Readonly<Partial<Record<ClueKind, Cases>>> = {
  movedPoint: {
    found: [
      ['a digit dropped, and the rest rounded', sources(TOTAL, [GENERAL, 36.05, CAPITAL, OTHER]), '表!B6 → 360.49'],
      ['a digit added', sources(TOTAL, [GENERAL, 3604.9, CAPITAL, OTHER]), '表!B6 → 360.49'],
      ['a point two places off', sources(TOTAL, [GENERAL, 36_049, CAPITAL, OTHER]), '表!B6 → 360.49'],
      ['in the total', sources(60_786.7, [GENERAL, FUNDS, CAPITAL, OTHER]), '表!B4 → 6078.67'],
    ],
    silent: [
      ['ten times the part is near, but not it', sources(TOTAL, [GENERAL, 36.12, CAPITAL, OTHER])],
      ['the part with a digit more leaves 0.06', sources(TOTAL, [GENERAL, 3605.5, CAPITAL, OTHER])],
      ['two parts with a digit too few', sources(6097.37, [GENERAL, 36.05, 36.05, OTHER])],
      ['a round difference of 3.60 comes by chance', sources(5722.18, [GENERAL, 0.4, CAPITAL, OTHER])],
    ],
  },
  swappedDigits: {
    found: [
      ['5162.47 for 5612.47', sources(TOTAL, [5162.47, FUNDS, CAPITAL, OTHER]), '表!B5 → 5612.47'],
      ['6512.47 for 5612.47', sources(TOTAL, [6512.47, FUNDS, CAPITAL, OTHER]), '表!B5 → 5612.47'],
    ],
    silent: [
      ['0.03 from divisible by 9', sources(TOTAL, [5162.44, FUNDS, CAPITAL, OTHER])],
      ['divisible by 9, but no two digits', sources(TOTAL, [5603.47, FUNDS, CAPITAL, OTHER])],
      ['900.00 for 90.00 is a digit too many', sources(6080.32, [GENERAL, FUNDS, 900, 17.36])],
      ['0.27 is divisible by 9 by chance', sources(TOTAL, [GENERAL, FUNDS, 17.63, OTHER])],
    ],
  },
  otherUnit: {
    found: [
      ['元 among 万元', sources(TOTAL, [GENERAL, FUNDS, CAPITAL, 883_500]), '表!B8 → 88.35'],
      ['万元 among 元', sources(60_786_700, [56_124_700, 3_604_900, 173_600, 88.35], '元'), '表!B8 → 883500.00'],
      ['元 that are 0.4 % off', sources(TOTAL, [GENERAL, FUNDS, CAPITAL, 887_034]), '表!B8 → 88.35'],
    ],
    silent: [
      ['0.6 % off', sources(TOTAL, [GENERAL, FUNDS, CAPITAL, 888_801])],
      ['0.09 is near to everything small', sources(6_890.59, [GENERAL, FUNDS, CAPITAL, 0.09])],
    ],
  },
  wrongSign: {
    found: [
      ['a part below 0', sources(TOTAL, [GENERAL, FUNDS, -17.36, OTHER]), '表!B7 → 17.36'],
      ['a part above 0 that was meant below', sources(6043.95, [GENERAL, FUNDS, 17.36, OTHER]), '表!B7 → -17.36'],
    ],
    silent: [
      ['0.01 from half', sources(TOTAL, [GENERAL, FUNDS, -17.5, OTHER])],
      ['1.00 comes by chance', sources(6062.31, [GENERAL, FUNDS, -1, OTHER])],
    ],
  },
  partOfDifference: {
    found: [
      ['left out of the total', sources(5990.32, [GENERAL, FUNDS, CAPITAL, OTHER]), '表!B8'],
      ['counted twice', sources(6167.02, [GENERAL, FUNDS, CAPITAL, OTHER]), '表!B8'],
    ],
    silent: [
      ['0.01 more', sources(5990.33, [GENERAL, FUNDS, CAPITAL, OTHER])],
      ['two parts of that amount', sources(6061.31, [5612.47, 360.49, 88.35, 88.35])],
      ['1.00 comes by chance', sources(5990.32, [GENERAL, FUNDS, CAPITAL, 1])],
    ],
  },
  omittedLine: {
    found: [
      ['a line without a code', coded(1065.48, 54.75), '表!C7'],
      ['a line that is taken off', coded(955.98, 54.75), '表!C7'],
    ],
    silent: [
      ['0.01 less', coded(1065.48, 54.74)],
      ['10.00 comes by chance', coded(1020.73, 10)],
    ],
  },
  shiftedRow: {
    found: [
      ['one row down', rows([411.61, 411.61, 523.97, 792.11]), ['表!C7 表!D6 表!E6', '表!C7 表!D6 表!E6', '表!C8 表!D7 表!E7']],
      ['one row up', rows([523.97, 792.11, 27.63, 27.63]), ['表!C5 表!D6 表!E6', '表!C5 表!D6 表!E6', '表!C6 表!D7 表!E7']],
    ],
    silent: [
      ['0.10 beside it', rows([411.61, 411.71, 524.07, 792.21])],
      ['a row that says the same as the one above, which adds up', rows([411.61, 411.61, 792.11, 27.63])],
    ],
  },
  otherColumn: {
    found: [
      ['the opening total, below that of the year', budgets([5000.1, 300.2, 10.3, 80.4], 5391, [GENERAL, FUNDS, CAPITAL, OTHER]), '表!C4 表!B4 → 6078.67'],
      ['the opening total, above it', budgets([5900.11, 400.2, 20.3, 90.46], 6411.07, [GENERAL, FUNDS, CAPITAL, OTHER]), '表!C4 表!B4 → 6078.67'],
    ],
    silent: [
      ['0.10 less', budgets([5900.11, 400.2, 20.3, 90.46], 6410.97, [GENERAL, FUNDS, CAPITAL, OTHER])],
      ['columns that differ in one line alone', budgets([5900.11, FUNDS, CAPITAL, OTHER], 6366.31, [GENERAL, FUNDS, CAPITAL, OTHER])],
      ['a round total', budgets([4900, 400, 20, 80], 5400, [4612, 360, 17, 88])],
    ],
  },
  otherScope: {
    found: [['全口径 in the table of 一般公共预算', published(6061.31), '表5!C6 收支!B4 → 5612.47']],
    silent: [
      ['another amount', published(6061.41)],
      ['the amount of the funds is stated otherwise', published(6061.31, 5500.47)],
    ],
  },
  linesOfDifference: {
    found: [
      ['two left out of the total', sources(5700.82, [GENERAL, FUNDS, CAPITAL, OTHER]), '表!B6 表!B7'],
      ['two counted twice', sources(6456.52, [GENERAL, FUNDS, CAPITAL, OTHER]), '表!B6 表!B7'],
      ['three left out', sources(5612.47, [GENERAL, FUNDS, CAPITAL, OTHER]), '表!B6 表!B7 表!B8'],
    ],
    silent: [
      ['0.01 less', sources(5700.83, [GENERAL, FUNDS, CAPITAL, OTHER])],
      ['two pairs fit', sources(8000.46, [3500.1, 3000.11, 5000.35, 4500.36])],
      ['3.00 comes by chance', sources(5973.96, [GENERAL, FUNDS, 1, 2])],
    ],
  },
};

describe.each(Object.entries(CASES) as [ClueKind, Cases][])('%s', (kind, { found, silent }) => {
  test.each(found)('%s', (_, sheets, clues) => {
    expect(cluesIn(sheets, kind)).toEqual([clues].flat());
  });

  test.each(silent)('silent: %s', (_, sheets) => {
    expect(findingsIn(sheets).some(({ verdict }) => verdict === 'error')).toBe(true);
    expect(cluesIn(sheets, kind)).toEqual([]);
  });
});

/**
 * Seeded variants of one list: the same department told in another layout. Sheet name, start cell, order of rows and columns, words, unit,
 * forms of the amounts and other sheets around it vary; what it says does not.
 */
import fc from 'fast-check';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { bookOf, sheetOf } from './sheets';

const SOURCE_WORDS = [
  ['一般公共预算财政拨款', '一般公共预算财政拨款支出', '一般公共预算', '1.一般公共预算财政拨款', '一 般 公 共 预 算 拨 款 支 出'],
  ['政府性基金预算财政拨款', '政府性基金预算财政拨款支出', '政府性基金', '2、政府性基金预算财政拨款'],
  ['国有资本经营预算财政拨款', '国有资本经营预算', '国有资本经营预算财政拨款支出', '（三）国有资本经营预算财政拨款'],
  ['财政专户管理资金', '财政专户管理资金支出', '财政专户资金'],
  ['其他资金', '其他资金支出', '单位资金', '５．其他资金'],
] as const;
const CATEGORY_WORDS = [['基本支出', '一、基本支出', '基 本 支 出', '其中：基本支出'], ['项目支出', '二、项目支出', '项目支出合计']] as const;
const TOTAL_WORDS = ['合计', '合 计', '总计', '合\n计', '部门整体支出'];
const BUDGET_WORDS = ['全年预算数', '全年预算', '全年预算数（A）', '全年(调整)预算数', '调整后预算数', '预算数', '年初预算数', '预算批复数'];
const EXECUTED_WORDS = ['执行数', '全年执行数（B）', '决算数', '实际支出', '支出决算数', '预算执行数', '全年\n执行数'];
const SHEET_NAMES = ['收支情况', 'Sheet1', '2023年 汇总', "街道'表", '表1（收支）', '😀预算'];

export const variants = fc.record({
  sheetName: fc.constantFrom(...SHEET_NAMES),
  firstRow: fc.nat(6),
  firstColumn: fc.nat(4),
  totalLast: fc.boolean(),
  categoriesFirst: fc.boolean(),
  columnOrder: fc.shuffledSubarray(['label', 'budget', 'executed'], { minLength: 3 }),
  words: fc.array(fc.nat(11), { minLength: 12, maxLength: 12 }),
  isYuan: fc.boolean(),
  hasHeadings: fc.boolean(),
  textAmounts: fc.boolean(),
  unitInHeader: fc.boolean(),
  distractors: fc.boolean(),
  budgetFen: fc.array(fc.integer({ min: 1, max: 9e9 }), { minLength: 5, maxLength: 5 }),
  executedFen: fc.array(fc.integer({ min: 1, max: 9e9 }), { minLength: 5, maxLength: 5 }),
  basicShare: fc.integer({ min: 1, max: 99 }),
});

export type Variant = typeof variants extends fc.Arbitrary<infer Value> ? Value : never;

/** Amounts of the variant in its own unit: fen for 元, hundredths of 万元 for 万元. */
export interface VariantAmounts {
  readonly sources: readonly (readonly [budget: number, executed: number])[];
  readonly total: readonly [number, number];
  readonly basic: readonly [number, number];
  readonly project: readonly [number, number];
}

export function amountsOf(variant: Variant): VariantAmounts {
  const sources = variant.budgetFen.map((budget, index) => [budget, variant.executedFen[index] ?? 0] as const);
  const total = [sum(variant.budgetFen), sum(variant.executedFen)] as const;
  const share = (amount: number): number => Math.floor((amount * variant.basicShare) / 100);
  const basic = [share(total[0]), share(total[1])] as const;
  return { sources, total, basic, project: [total[0] - basic[0], total[1] - basic[1]] };
}

export function variantBook(variant: Variant): WorkbookSnapshot {
  const pick = (index: number, words: readonly string[]): string => words[(variant.words[index] ?? 0) % words.length] ?? '';
  const { sources, total, basic, project } = amountsOf(variant);
  const cell = (amount: number): CellValue => (variant.textAmounts ? grouped(amount) : amount / 100);
  const unit = variant.isYuan ? '元' : '万元';
  const row = (label: string, amounts: readonly [number, number] | null): CellValue[] =>
    variant.columnOrder.map((column) => (column === 'label' ? label : amounts === null ? null : cell(amounts[column === 'budget' ? 0 : 1])));
  const withUnit = (header: string): string => (variant.unitInHeader ? `${header}（${unit}）` : header);
  const header = variant.columnOrder.map((column) =>
    column === 'label' ? '项　目' : withUnit(column === 'budget' ? pick(0, BUDGET_WORDS) : pick(1, EXECUTED_WORDS)),
  );
  const sourceRows = [
    ...(variant.hasHeadings ? [row('按资金来源分', null)] : []),
    ...sources.map((amounts, index) => row(pick(2 + index, SOURCE_WORDS[index] ?? []), amounts)),
  ];
  const categoryRows = [
    ...(variant.hasHeadings ? [row('按支出性质分', null)] : []),
    row(pick(7, CATEGORY_WORDS[0]), basic),
    row(pick(8, CATEGORY_WORDS[1]), project),
  ];
  const parts = variant.categoriesFirst ? [...categoryRows, ...sourceRows] : [...sourceRows, ...categoryRows];
  const totalRow = row(pick(9, TOTAL_WORDS), total);
  const body = variant.totalLast ? [...parts, totalRow] : [totalRow, ...parts];
  const rows: CellValue[][] = [
    ['某某街道办事处2023年部门整体收支情况'],
    variant.unitInHeader ? [null] : [null, `单位：${unit}`],
    header,
    ...body,
  ];
  const main = sheetOf(variant.sheetName, rows, { firstRow: variant.firstRow, firstColumn: variant.firstColumn });
  return bookOf(...(variant.distractors ? [payroll(), main, detail(total, unit)] : [main]));
}

function payroll(): SheetSnapshot {
  return sheetOf('工资表', [['2023年12月工资发放表'], ['序号', '姓名', '实发合计', '合计'], [1, '示例01', 5758, 5758], [2, '示例02', 11284, 11284]]);
}

/** A detail list with the same total: told twice, and no tie. */
function detail(total: readonly [number, number], unit: string): SheetSnapshot {
  return sheetOf('项目明细', [
    ['2023年项目明细', null, null, null, null],
    [null, null, null, null, `单位：${unit}`],
    ['序号', '项目名称', '资金来源', '全年预算数', '执行数'],
    [1, '环卫保洁', '一般公共预算财政拨款', total[0] / 200, total[1] / 200],
    [2, '信访维稳', '一般公共预算财政拨款', total[0] / 200, total[1] / 200],
    [null, '合计', null, total[0] / 100, total[1] / 100],
  ]);
}

function grouped(amount: number): string {
  const plain = (amount / 100).toFixed(2);
  return plain.replace(/\B(?=(\d{3})+\.)/g, ',') + ' ';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Lists with all kinds of figures, for properties that must hold for every book: gaps small and large, blanks, both units, stated rates. */
import fc from 'fast-check';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { bookOf, sheetOf } from '../../support/sheets';

const SOURCES = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '其他资金', '事业收入'] as const;
const CATEGORIES = ['基本支出', '项目支出', '经营支出'] as const;

const amount = fc.oneof(fc.constant(0), fc.integer({ min: -999, max: 9999 }), fc.integer({ min: 0, max: 60_613_100 }));
const stated = fc.option(amount, { freq: 5 });
const gap = fc.oneof(fc.constant(0), fc.integer({ min: -7, max: 7 }), fc.integer({ min: -40_000, max: 40_000 }));
/** Budget and execution of a row, at random or within a few of the last decimals of each other. */
const near = fc.tuple(amount, fc.integer({ min: -2, max: 3 })).map(([budget, more]): { budget: number | null; executed: number | null } => ({ budget, executed: budget + more }));
const pair = fc.oneof(fc.record({ budget: stated, executed: stated }), near);
/** A rate off by so many hundredths of a point, or none. */
const rateOff = fc.option(fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 3 }), fc.integer({ min: -900, max: 900 })), { freq: 2 });

export const lists = fc.record({
  unit: fc.constantFrom('元', '万元'),
  budgetWord: fc.constantFrom('年初预算数', '全年预算数'),
  /** Amounts are so many units of the last of these decimals; 元 end with 分. */
  decimals: fc.constantFrom(0, 1, 2, 2, 2, 4, 6),
  sources: fc.array(pair, { minLength: 4, maxLength: 4 }),
  categories: fc.array(pair, { minLength: 3, maxLength: 3 }),
  total: fc.option(fc.record({ budget: gap, executed: gap, isWhole: fc.boolean() }), { freq: 8 }),
  flows: fc.record({ opening: stated, income: stated, used: stated, allocated: stated, closing: fc.option(gap, { freq: 6 }) }),
  rates: fc.array(rateOff, { minLength: 8, maxLength: 8 }),
  rateForm: fc.constantFrom('text', 'formatted', 'points'),
});

export type GeneratedList = typeof lists extends fc.Arbitrary<infer Value> ? Value : never;

/** The book of a list; what a workbook of that year would hold. */
export function bookOfList(list: GeneratedList): WorkbookSnapshot {
  const { sources, categories, total, flows } = list;
  const decimals = list.unit === '元' ? Math.min(list.decimals, 2) : list.decimals;
  const cell = (units: number | null): CellValue => (units === null ? null : Number((units / 10 ** decimals).toFixed(decimals)));
  const sumOf = (side: 'budget' | 'executed'): number => sources.reduce((sum, each) => sum + (each[side] ?? 0), 0);
  const rows: CellValue[][] = [];
  const formats: string[][] = [];
  const push = (label: string, budget: number | null, executed: number | null, off: number | null): void => {
    const rate = off === null ? null : rateOf(budget, executed, off);
    rows.push([label, cell(budget), cell(executed), rate === null ? null : rateCell(rate, list.rateForm)]);
    formats.push(['General', 'General', 'General', list.rateForm === 'formatted' ? '0.00%' : 'General']);
  };
  const budget = total === null ? null : sumOf('budget') + total.budget;
  const executed = total === null || budget === null ? null : total.isWhole ? budget : sumOf('executed') + total.executed;
  push('合计', budget, executed, list.rates[0] ?? null);
  push('按资金来源分', null, null, null);
  sources.forEach((each, index) => {
    push(SOURCES[index] ?? '', each.budget, each.executed, list.rates[index + 1] ?? null);
  });
  push('按支出性质分', null, null, null);
  categories.forEach((each, index) => {
    push(CATEGORIES[index] ?? '', each.budget, each.executed, list.rates[index + 5] ?? null);
  });
  const expected = (flows.opening ?? 0) + (flows.income ?? 0) + (flows.used ?? 0) - (executed ?? 0) - (flows.allocated ?? 0);
  push('年初结转和结余', null, flows.opening, null);
  push('本年收入合计', null, flows.income, null);
  push('使用非财政拨款结余', null, flows.used, null);
  push('结余分配', null, flows.allocated, null);
  push('年末结转和结余', null, flows.closing === null ? null : expected + flows.closing, null);
  const head: CellValue[][] = [['某局2023年部门整体收支情况'], [null, null, `单位：${list.unit}`], ['项目', list.budgetWord, '执行数', list.rateForm === 'points' ? '执行率(%)' : '完成率']];
  const numberFormats = [...head.map(() => ['General', 'General', 'General', 'General']), ...formats];
  return bookOf(sheetOf('收支情况', [...head, ...rows], { numberFormats }));
}

/** Hundredths of a point. */
function rateOf(budget: number | null, executed: number | null, off: number): number {
  return off + (budget === null || executed === null || budget === 0 ? 10_000 : Math.round((executed * 10_000) / budget));
}

function rateCell(hundredths: number, form: GeneratedList['rateForm']): CellValue {
  if (form === 'text') return `${(hundredths / 100).toFixed(2)}%`;
  return Number((hundredths / (form === 'formatted' ? 10_000 : 100)).toFixed(4));
}

/** Lists with columns of other years and of changes beside this year's, and with every kind of budget side by side. */
import type { MoneyMeasure } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import type { Amounts, Facts } from './facts';
import { categoryRows, sourceRows, withTotal } from './labelled-rows';
import { drawLabelledTable, type LabelledColumn, type LabelledRow } from './labelled-table';
import { newDraft } from './list-sheets';
import type { DrawnSheet } from './sheet-draft';
import { drawSurroundings } from './surroundings';
import { ITEM_WORDS, MEASURE_WORDS, written, YEAR } from './words';

type Column = LabelledColumn & { readonly kind: 'measure' | 'other' };

const TITLES = ['部门整体收支情况表', '部门收支决算对比表', '预算执行情况表', '支出决算情况表'];

export function drawYears(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const drawColumns = draw.one([datedColumns, groupedColumns, wordedColumns]);
  return drawComparison(draw, facts, style, drawColumns(draw, style));
}

/** 年初|调整|全年|执行|完成率: what was changed in the year stands between the budgets, or nothing does. */
export function drawBudgetKinds(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const change: Column = { kind: 'other', header: [draw.one(['预算调整数', '调整数', '本年调整', '年度预算调整', '预算追加数', '追加追减'])], value: ({ amounts }) => style.cell((amounts?.annualBudget ?? 0) - (amounts?.originalBudget ?? 0)) };
  const groups = draw.one([[], [], ['预算数'], ['预算情况']]);
  const kinds: Column[] = draw.one([
    [measured('originalBudget', groups, ['年初预算数', '年初预算', '年初批复数'], draw), change, measured('annualBudget', groups, ['全年预算数', '全年预算'], draw)],
    [measured('originalBudget', groups, ['年初预算数', '年初预算'], draw), change, measured('adjustedBudget', groups, ['调整后预算数', '调整后预算'], draw)],
    [measured('originalBudget', groups, ['年初预算数', '年初预算'], draw), measured('adjustedBudget', groups, MEASURE_WORDS.adjustedBudget, draw), measured('annualBudget', groups, ['全年预算数', '全年预算'], draw)],
  ]);
  const executed = measured('executed', [], MEASURE_WORDS.executed, draw);
  return drawComparison(draw, facts, style, [...kinds, executed, rate('annualBudget', draw.one(['完成率', '执行率', '预算执行率%', '完成预算%']))]);
}

function drawComparison(draw: Draw, facts: Facts, style: BookStyle, amounts: readonly Column[]): DrawnSheet {
  const draft = newDraft(draw, ['收支情况', 'Sheet1', '对比表', '预算执行']);
  const around = drawSurroundings(draft, draw, style, draw.one(TITLES), 1 + amounts.length, { unitPlace: draw.one(['right', 'left', 'withEntity', 'below'] as const) });
  const label: LabelledColumn = { kind: 'label', header: [written(draw.one(ITEM_WORDS), draw)] };
  const remark: LabelledColumn[] = draw.flag() ? [{ kind: 'other', header: ['备注'], value: () => null }] : [];
  drawLabelledTable(draft, draw, style, around.headerRow, [label, ...amounts, ...remark], rowsOf(draw, facts));
  around.finish();
  return draft.finished();
}

function rowsOf(draw: Draw, facts: Facts): LabelledRow[] {
  const [sources, categories] = [sourceRows(draw, facts), categoryRows(draw, facts)];
  return withTotal(draw, facts, draw.one([[...sources, ...categories], [...categories, ...sources], sources, categories]));
}

function measured(measure: MoneyMeasure, group: readonly string[], words: readonly string[], draw: Draw): Column {
  return { kind: 'measure', measure, header: [...group, written(draw.one(words), draw)] };
}

/** What a year before had: twice as much, so that its lines add up as those of the year do. */
function earlier(measure: MoneyMeasure, header: readonly string[], style: BookStyle): Column {
  return { kind: 'other', header, value: ({ amounts }) => style.cell((amounts?.[measure] ?? 0) * 2) };
}

function growth(header: readonly string[], style: BookStyle): Column {
  const change = (amounts: Amounts | null): number => (amounts === null ? 0 : amounts.executed - amounts.executed * 2);
  return { kind: 'other', header, value: ({ amounts }) => style.cell(change(amounts)) };
}

function rate(base: MoneyMeasure, ...header: string[]): Column {
  return { kind: 'other', header, value: ({ amounts }) => (amounts === null || amounts[base] === 0 ? null : `${((amounts.executed / amounts[base]) * 100).toFixed(2)}%`) };
}

/** 2022年决算数 | 2023年预算数 | 2023年决算数. */
function datedColumns(draw: Draw, style: BookStyle): Column[] {
  const dated = (year: number, word: string): string => `${String(year)}年${draw.one(['', '度'])}${word}`;
  const before = [earlier('annualBudget', [dated(YEAR - 1, '预算数')], style), earlier('executed', [dated(YEAR - 1, '决算数')], style)];
  const past = draw.one([before, before.slice(1)]);
  const now: Column[] = [
    { kind: 'measure', measure: 'annualBudget', header: [dated(YEAR, draw.one(['预算数', '全年预算数']))] },
    { kind: 'measure', measure: 'executed', header: [dated(YEAR, draw.one(['决算数', '执行数', '支出决算数']))] },
  ];
  return [...draw.one([[past, now], [now, past]]).flat(), ...changes(draw, style)];
}

/** 上年数 and 本年数, or the years, above 预算数 | 决算数. */
function groupedColumns(draw: Draw, style: BookStyle): Column[] {
  const [last, now] = draw.one([['上年数', '本年数'], ['上年', '本年'], ['上年度', '本年度'], ['上年情况', '本年情况'], [`${String(YEAR - 1)}年`, `${String(YEAR)}年`], [`${String(YEAR - 1)}年度`, `${String(YEAR)}年度`]] as const);
  const [budget, executed] = [draw.one(['预算数', '全年预算数']), draw.one(['决算数', '执行数'])];
  const past = [earlier('annualBudget', [last, budget], style), earlier('executed', [last, executed], style)];
  const current: Column[] = [
    { kind: 'measure', measure: 'annualBudget', header: [now, budget] },
    { kind: 'measure', measure: 'executed', header: [now, executed] },
  ];
  return [...draw.one([[past, current], [current, past]]).flat(), ...changes(draw, style)];
}

/** 上年决算数 | 预算数 | 决算数 | 增减额 | 增减%. */
function wordedColumns(draw: Draw, style: BookStyle): Column[] {
  const past = [earlier('executed', [draw.one(['上年决算数', '上年执行数', '上年同期数', '上年数', '去年决算数', '上年支出决算'])], style)];
  const current = [measured('annualBudget', [], MEASURE_WORDS.annualBudget, draw), measured('executed', [], ['决算数', '执行数', '支出决算', '本年决算数'], draw)];
  return [...draw.one([[past, current], [current, past]]).flat(), ...changes(draw, style)];
}

function changes(draw: Draw, style: BookStyle): Column[] {
  const group = draw.one(['比上年增减', '与上年相比', '同比增减情况', '决算数比上年增减', '增减情况']);
  const flat = [growth([draw.one(['增减额', '增减', '同比增减', '比上年增减额'])], style), rate('executed', draw.one(['增减%', '增减率', '增减幅度（%）', '增长率%']))];
  const grouped = [growth([group, draw.one(['金额', '金额', '增减额', '绝对额'])], style), rate('executed', group, draw.one(['%', '增减%', '比例']))];
  return draw.one([[], flat, grouped, grouped]);
}

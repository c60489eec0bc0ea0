/** The rows that most lists have: 合计, fund sources, categories. */
import { EXPENDITURE_CATEGORIES, FUND_SOURCES } from '../../../src/core/ledger/dimensions';
import type { Draw } from './draw';
import { ofCategory, ofSource, totalOf, type Facts } from './facts';
import type { LabelledRow } from './labelled-table';
import { CATEGORY_WORDS, SOURCE_WORDS, TOTAL_WORDS, written } from './words';

function totalRow(draw: Draw, facts: Facts): LabelledRow {
  return { label: written(draw.one(TOTAL_WORDS), draw), subject: { kind: 'total' }, amounts: totalOf(facts.rows) };
}

export function sourceRows(draw: Draw, facts: Facts): LabelledRow[] {
  return FUND_SOURCES.map((source) => ({ label: written(draw.one(SOURCE_WORDS[source]), draw), subject: { kind: 'fundSource', source }, amounts: ofSource(facts, source) }));
}

export function categoryRows(draw: Draw, facts: Facts): LabelledRow[] {
  return EXPENDITURE_CATEGORIES.map((category) => ({
    label: draw.one(CATEGORY_WORDS[category]),
    subject: { kind: 'expenditureCategory', category },
    amounts: ofCategory(facts, category),
  }));
}

/** 合计 before the others or behind them. */
export function withTotal(draw: Draw, facts: Facts, rows: readonly LabelledRow[]): LabelledRow[] {
  const total = totalRow(draw, facts);
  return draw.flag() ? [total, ...rows] : [...rows, total];
}

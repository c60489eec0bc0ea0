/** The public tables of the final accounts beside a table of budgets and their completion. */
import { EXPENDITURE_CATEGORIES, FUND_SOURCES } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { ofCategory, ofSource, totalOf, type Facts } from './facts';
import { drawLabelledTable, type LabelledColumn, type LabelledRow } from './labelled-table';
import { drawExpenditureTable, drawFundTable, drawGeneralTable, drawIncomeTable } from './public-coded';
import { drawBasicExpenditure, drawThreePublic } from './public-limited';
import { drawTwoSided } from './public-two-sided';
import { SheetDraft, type DrawnSheet } from './sheet-draft';
import { drawSurroundings, headerText } from './surroundings';
import { CATEGORY_WORDS, MEASURE_WORDS, SOURCE_WORDS, written } from './words';

export function drawPublicTables(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet[] {
  return [
    ...drawTwoSided(draw, facts, style),
    drawIncomeTable(draw, facts, style),
    drawExpenditureTable(draw, facts, style),
    drawGeneralTable(draw, facts, style),
    drawBasicExpenditure(draw, facts, style),
    drawThreePublic(draw, style),
    drawFundTable(draw, facts, style, 'governmentManagedFunds'),
    drawFundTable(draw, facts, style, 'stateCapitalOperations'),
    drawCompletion(draw, facts, style),
  ];
}

/** Budgets beside execution, by category or by source or by both: the public tables state no budgets of all funds. */
function drawCompletion(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = SheetDraft.of('预算完成情况', draw.int(0, 2), draw.int(0, 2));
  const around = drawSurroundings(draft, draw, style, draw.one(['预算完成情况表', '部门整体支出预算完成情况表']), 4);
  const columns: LabelledColumn[] = [
    { kind: 'label', header: ['项目'] },
    { kind: 'measure', measure: 'originalBudget', header: [headerText('年初预算数', around, draw)] },
    { kind: 'measure', measure: 'annualBudget', header: [headerText(draw.one(MEASURE_WORDS.annualBudget), around, draw)] },
    { kind: 'measure', measure: 'executed', header: [headerText(draw.one(MEASURE_WORDS.executed), around, draw)] },
  ];
  const total: LabelledRow = { label: written('合计', draw), subject: { kind: 'total' }, amounts: totalOf(facts.rows) };
  const sources = FUND_SOURCES.map((source): LabelledRow => ({ label: draw.one(SOURCE_WORDS[source]), subject: { kind: 'fundSource', source }, amounts: ofSource(facts, source) }));
  const categories = EXPENDITURE_CATEGORIES.map(
    (category): LabelledRow => ({ label: draw.one(CATEGORY_WORDS[category]), subject: { kind: 'expenditureCategory', category }, amounts: ofCategory(facts, category) }),
  );
  const rows = draw.one([[total, ...sources, ...categories], [total, ...sources], [total, ...categories]]);
  drawLabelledTable(draft, draw, style, around.headerRow, columns, rows);
  around.finish();
  return draft.finished();
}

/** Several tables on one sheet: below each other, side by side, beside a table of something else, of two years, or one table on several pages. */
import type { BudgetMeasure } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { halved, type Facts } from './facts';
import { categoryRows, sourceRows, withTotal } from './labelled-rows';
import { drawLabelledTable, type LabelledColumn, type LabelledRow } from './labelled-table';
import { newDraft } from './list-sheets';
import { drawOther } from './other-tables';
import type { DrawnSheet, SheetDraft } from './sheet-draft';
import { drawSurroundings, UNIT_PLACES, type UnitPlace } from './surroundings';
import { BUDGET_SETS, ITEM_WORDS, MEASURE_WORDS, written, YEAR } from './words';

interface Form {
  readonly unitPlace: UnitPlace;
  readonly columns: readonly LabelledColumn[];
}

const SHEET_NAMES = ['收支情况', 'Sheet1', '汇总', '整体支出'];
const WHOLE_TITLES = ['部门整体收支情况表', '预算执行情况表', '整体支出绩效自评表'];

function drawForm(draw: Draw, style: BookStyle, unitPlace: UnitPlace, budgets: readonly BudgetMeasure[]): Form {
  const unit = unitPlace === 'header' ? `（${style.unitWord}）` : '';
  return {
    unitPlace,
    columns: [
      { kind: 'label', header: [written(draw.one(ITEM_WORDS), draw)] },
      ...[...budgets, 'executed' as const].map((measure): LabelledColumn => ({ kind: 'measure', measure, header: [`${written(draw.one(MEASURE_WORDS[measure]), draw)}${unit}`] })),
    ],
  };
}

function drawTable(part: SheetDraft, draw: Draw, style: BookStyle, { columns, unitPlace }: Form, title: string, rows: readonly LabelledRow[], year = YEAR): void {
  const around = drawSurroundings(part, draw, style, title, columns.length, { unitPlace, year });
  drawLabelledTable(part, draw, style, around.headerRow, columns, rows);
  around.finish();
}

/** Sources above, categories below or the other way round, each with its own title and unit line. */
export function drawBelowEachOther(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, SHEET_NAMES);
  const budgets = draw.one(BUDGET_SETS);
  const upper = drawForm(draw, style, draw.one(UNIT_PLACES), budgets);
  const lower = draw.flag() ? upper : drawForm(draw, style, draw.one(UNIT_PLACES), budgets);
  const tables = draw.shuffled([
    ['按资金来源分预算执行情况表', withTotal(draw, facts, sourceRows(draw, facts))],
    ['按支出性质分预算执行情况表', withTotal(draw, facts, categoryRows(draw, facts))],
  ] as const);
  let top = 0;
  tables.forEach(([title, rows], index) => {
    const part = draft.part(top, 0);
    drawTable(part, draw, style, index === 0 ? upper : lower, title, rows);
    top += part.endRow + draw.int(0, 2);
  });
  return draft.finished();
}

/** Sources left, categories right, under one title, with an empty column between. */
export function drawSideBySide(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, SHEET_NAMES);
  const budgets = draw.one(BUDGET_SETS);
  const left = drawForm(draw, style, draw.one(UNIT_PLACES), budgets);
  const right = draw.flag() ? left : drawForm(draw, style, left.unitPlace, budgets);
  const [first = [], second = []] = draw.shuffled([withTotal(draw, facts, sourceRows(draw, facts)), withTotal(draw, facts, categoryRows(draw, facts))]);
  const width = left.columns.length + 1;
  const around = drawSurroundings(draft, draw, style, draw.one(WHOLE_TITLES), width + right.columns.length, { unitPlace: left.unitPlace });
  drawLabelledTable(draft, draw, style, around.headerRow, left.columns, first);
  drawLabelledTable(draft.part(0, width), draw, style, around.headerRow, right.columns, second);
  around.finish();
  return draft.finished();
}

/** The department's table with a table of something else above, below or beside it. */
export function drawWithOther(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, SHEET_NAMES);
  const form = drawForm(draw, style, draw.one(UNIT_PLACES), draw.one(BUDGET_SETS));
  const rows = withTotal(draw, facts, [...sourceRows(draw, facts), ...categoryRows(draw, facts)]);
  const other = drawOther(draw, style);
  const title = draw.one(WHOLE_TITLES);
  const place = draw.one(['above', 'below', 'beside'] as const);
  if (place === 'beside') {
    const around = drawSurroundings(draft, draw, style, title, form.columns.length, { unitPlace: form.unitPlace });
    drawLabelledTable(draft, draw, style, around.headerRow, form.columns, rows);
    other.drawAt(draft.part(around.headerRow - 1, form.columns.length + 1), 1);
    around.finish();
    return draft.finished();
  }
  if (place === 'above') {
    const part = draft.part(0, 0);
    other.drawAt(part, 1);
    drawTable(draft.part(part.endRow + draw.int(1, 2), 0), draw, style, form, title, rows);
    return draft.finished();
  }
  const part = draft.part(0, 0);
  drawTable(part, draw, style, form, title, rows);
  other.drawAt(draft.part(part.endRow + draw.int(0, 2), 0), 1);
  return draft.finished();
}

/** Last year's table and this year's, both on one form. */
export function drawTwoYears(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, SHEET_NAMES);
  const form = drawForm(draw, style, draw.one(UNIT_PLACES), draw.one(BUDGET_SETS));
  const title = draw.one(WHOLE_TITLES);
  const rowsOf = (of: Facts): LabelledRow[] => withTotal(draw, of, [...sourceRows(draw, of), ...categoryRows(draw, of)]);
  let top = 0;
  for (const year of draw.shuffled([YEAR - 1, YEAR])) {
    const part = draft.part(top, 0);
    if (year === YEAR) drawTable(part, draw, style, form, title, rowsOf(facts));
    else drawTable(part, draw, style, form, title, rowsOf(halved(facts)).map((row) => ({ ...row, subject: null })), year);
    if (year !== YEAR) part.silence();
    top += part.endRow + draw.int(0, 2);
  }
  return draft.finished();
}

/** One list on several pages: the header is repeated, with the unit line or the title above it or without. */
export function drawPages(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, SHEET_NAMES);
  const form = drawForm(draw, style, draw.one(UNIT_PLACES), draw.one(BUDGET_SETS));
  const title = draw.one(WHOLE_TITLES);
  const rows = withTotal(draw, facts, [...sourceRows(draw, facts), ...categoryRows(draw, facts)]);
  const pageRows = draw.int(2, 4);
  const repeats = draw.one(['header', 'unitLine', 'title'] as const);
  const around = drawSurroundings(draft, draw, style, title, form.columns.length, { unitPlace: form.unitPlace });
  drawLabelledTable(draft, draw, style, around.headerRow, form.columns, rows.slice(0, pageRows));
  for (let from = pageRows; from < rows.length; from += pageRows) {
    if (repeats === 'title') draft.put(draft.endRow, 0, `${String(YEAR)}年${title}${draw.one(['', '（续）', '（续表）'])}`);
    if (repeats !== 'header') draft.put(draft.endRow, form.columns.length - 1, `单位：${style.unitWord}`);
    drawLabelledTable(draft, draw, style, draft.endRow, form.columns, rows.slice(from, from + pageRows));
  }
  around.finish();
  return draft.finished();
}

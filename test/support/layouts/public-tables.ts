/** The public tables of the final accounts beside a table of budgets and their completion. */
import { EXPENDITURE_CATEGORIES, FUND_SOURCES } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { ofCategory, ofSource, totalOf, type Expenditure, type Facts } from './facts';
import { drawHeader, type HeaderPath } from './header-rows';
import { drawLabelledTable, type LabelledColumn, type LabelledRow } from './labelled-table';
import { drawTwoSided } from './public-two-sided';
import { SheetDraft, type DrawnSheet } from './sheet-draft';
import { drawSurroundings, headerText, type Surroundings } from './surroundings';
import { CATEGORY_WORDS, MEASURE_WORDS, SOURCE_WORDS, written } from './words';

const CODES = ['201', '20103', '2010301', '2010302', '208', '20805'];
const NAMES = ['一般公共服务支出', '政府办公厅（室）及相关机构事务', '行政运行', '一般行政管理事务', '社会保障和就业支出', '行政事业单位养老支出'];

export function drawPublicTables(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet[] {
  return [
    ...drawTwoSided(draw, facts, style),
    drawIncomeTable(draw, facts, style),
    drawExpenditureTable(draw, facts, style),
    drawGeneralTable(draw, facts, style),
    drawFundTable(draw, facts, style, 'governmentManagedFunds', '政府性基金预算财政拨款收入支出决算表', '表8'),
    drawFundTable(draw, facts, style, 'stateCapitalOperations', '国有资本经营预算财政拨款支出决算表', '表9'),
    drawCompletion(draw, facts, style),
  ];
}

/** Budgets beside execution, by category or by source: the public tables state no budgets of all funds. */
function drawCompletion(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = SheetDraft.of('预算完成情况', draw.int(0, 2), draw.int(0, 2));
  const around = drawSurroundings(draft, draw, style, draw.one(['预算完成情况表', '部门整体支出预算完成情况表']), 4);
  const columns: LabelledColumn[] = [
    { kind: 'label', header: ['项目'] },
    { kind: 'measure', measure: 'originalBudget', header: [headerText('年初预算数', around, draw)] },
    { kind: 'measure', measure: 'annualBudget', header: [headerText(draw.one(MEASURE_WORDS.annualBudget), around, draw)] },
    { kind: 'measure', measure: 'executed', header: [headerText(draw.one(MEASURE_WORDS.executed), around, draw)] },
  ];
  const rows: LabelledRow[] = [
    { label: written('合计', draw), subject: { kind: 'total' }, amounts: totalOf(facts.rows) },
    ...FUND_SOURCES.map((source): LabelledRow => ({ label: draw.one(SOURCE_WORDS[source]), subject: { kind: 'fundSource', source }, amounts: ofSource(facts, source) })),
    ...EXPENDITURE_CATEGORIES.map(
      (category): LabelledRow => ({ label: draw.one(CATEGORY_WORDS[category]), subject: { kind: 'expenditureCategory', category }, amounts: ofCategory(facts, category) }),
    ),
  ];
  drawLabelledTable(draft, draw, style, around.headerRow, columns, rows);
  around.finish();
  return draft.finished();
}

/** Table 2: kinds of income, which are no fund sources of what was spent. */
function drawIncomeTable(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const kinds = ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
  return drawCoded(draw, style, '收入决算表', '表2', 'first', kinds.map((kind) => [kind]), (_, column) => (column < 2 ? facts.income : 0));
}

/** Table 3: 合计 first. */
function drawExpenditureTable(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const kinds = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
  return drawCoded(draw, style, '支出决算表', '表3', 'first', kinds.map((kind) => [kind]), (_, column) => [executed(facts.rows), byCategory(facts.rows, 0), byCategory(facts.rows, 1)][column] ?? 0);
}

/** Table 5: 合计 last. */
function drawGeneralTable(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const rows = facts.rows.filter(({ source }) => source === 'generalPublicBudget');
  const headers: HeaderPath[] = draw.flag() ? [['合计'], ['基本支出'], ['项目支出']] : ['合计', '基本支出', '项目支出'].map((kind) => ['本年支出', kind]);
  return drawCoded(draw, style, '一般公共预算财政拨款支出决算表', '表5', 'last', headers, (_, column) => [executed(rows), byCategory(rows, 0), byCategory(rows, 1)][column] ?? 0);
}

/** Tables 8 and 9, empty where nothing was spent of the fund. */
function drawFundTable(draw: Draw, facts: Facts, style: BookStyle, source: 'governmentManagedFunds' | 'stateCapitalOperations', title: string, name: string): DrawnSheet {
  const rows = facts.rows.filter((row) => row.source === source);
  const spent = executed(rows);
  const headers: HeaderPath[] = [['年初结转和结余'], ['本年收入'], ['本年支出', '合计'], ['本年支出', '基本支出'], ['本年支出', '项目支出'], ['年末结转和结余']];
  const amounts = [0, spent, spent, byCategory(rows, 0), byCategory(rows, 1), 0];
  return drawCoded(draw, style, title, name, 'first', headers, spent === 0 ? null : (_, column) => amounts[column] ?? 0);
}

type AmountAt = (row: number, column: number) => number;

/** A table of function codes; the first of them has the whole amount, those below it are its parts. `null` leaves the table empty. */
function drawCoded(draw: Draw, style: BookStyle, title: string, name: string, totalPlace: 'first' | 'last', headers: readonly HeaderPath[], amountAt: AmountAt | null): DrawnSheet {
  const draft = SheetDraft.of(draw.one([name, `${name} ${title}`.slice(0, 31)]), draw.int(0, 2), draw.int(0, 2));
  const codes: HeaderPath[] = draw.flag() ? [['功能分类科目编码']] : [['功能分类科目编码', '类'], ['功能分类科目编码', '款'], ['功能分类科目编码', '项']];
  const labels: HeaderPath[] = [...codes, ['科目名称']];
  const around: Surroundings = drawSurroundings(draft, draw, style, title, labels.length + headers.length);
  const withUnit = headers.map((path) => [...path.slice(0, -1), `${path.at(-1) ?? ''}${around.headerUnit}`]);
  const paths = draw.flag() ? [...labels, ...withUnit] : [...labels.map((path) => ['项目', ...path]), ...withUnit];
  drawHeader(draft, draw, around.headerRow, 0, paths);
  const write = (code: string | null, label: string, isWhole: boolean): void => {
    const at = draft.endRow;
    if (code !== null) draft.put(at, 0, code);
    draft.put(at, code === null && draw.flag() ? 0 : labels.length - 1, label);
    headers.forEach((_, column) => {
      draft.put(at, labels.length + column, isWhole && amountAt !== null ? style.cell(amountAt(at, column), true) : null);
    });
  };
  if (amountAt === null) {
    draft.put(draft.endRow, 0, `说明：本部门本年度没有此项收支，故本表无数据。`);
    return draft.finished();
  }
  if (totalPlace === 'first') write(null, '合计', true);
  CODES.forEach((code, index) => {
    write(code, NAMES[index] ?? '', index < 3);
  });
  if (totalPlace === 'last') write(null, '合计', true);
  around.finish();
  return draft.finished();
}

function executed(rows: readonly Expenditure[]): number {
  return totalOf(rows).executed;
}

function byCategory(rows: readonly Expenditure[], index: 0 | 1): number {
  return executed(rows.filter(({ category }) => category === EXPENDITURE_CATEGORIES[index]));
}


/** Lists, the accountant's own: all in one table, with sections; months across; several budgets side by side; and the forms of self-evaluation. */
import { FUND_SOURCES, type BudgetMeasure } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { ofCategory, ofSource, tasksOf, totalOf, type Amounts, type Facts } from './facts';
import { drawLabelledTable, flowRow, type LabelledColumn, type LabelledRow } from './labelled-table';
import { SheetDraft, type DrawnSheet } from './sheet-draft';
import { drawSurroundings, headerText, type Surroundings } from './surroundings';
import { BUDGET_SETS, CATEGORY_WORDS, drawNumbering, ITEM_WORDS, MEASURE_WORDS, SOURCE_WORDS, TOTAL_WORDS, written } from './words';

const SHEET_NAMES = ['收支情况', 'Sheet1', '汇总', "街道'表", '表1（收支）', '整体支出'];
const TITLES = ['部门整体收支情况表', '部门整体支出绩效自评表', '预算执行情况表', '预算完成情况', '收支汇总表', '部门整体支出情况'];

export function newDraft(draw: Draw, names: readonly string[]): SheetDraft {
  return SheetDraft.of(draw.one(names), draw.int(0, 5), draw.int(0, 3));
}

export function drawList(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, SHEET_NAMES);
  const budgets = draw.one(BUDGET_SETS);
  const others = otherColumns(draw, budgets);
  const around = drawSurroundings(draft, draw, style, draw.one(TITLES), 2 + budgets.length + others.length);
  const amounts = [...budgetColumns(budgets, around, draw), executedColumn(around, draw)];
  const label: LabelledColumn = { kind: 'label', header: [written(draw.one(ITEM_WORDS), draw)] };
  const columns = draw.int(0, 3) === 0 ? draw.shuffled([label, ...amounts, ...others]) : [label, ...amounts, ...others];
  drawLabelledTable(draft, draw, style, around.headerRow, columns, listRows(draw, facts));
  around.finish();
  return draft.finished();
}

/** Months across, with the year's sum behind or before them. */
export function drawMonths(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, ['分月执行', '月度执行情况', '1-12月']);
  const around = drawSurroundings(draft, draw, style, draw.one(['分月支出情况表', '各月预算执行情况表']), 15);
  const group = draw.one([[], [], ['支出数'], ['各月支出'], ['执行数']]);
  const months = Array.from({ length: 12 }, (_, month): LabelledColumn => {
    const share = (row: LabelledRow): number => monthly(row.amounts?.executed ?? 0, month);
    return { kind: 'other', header: [...group, `${String(month + 1)}月`], value: (row) => (isStock(row) ? null : style.cell(share(row))) };
  });
  const sum: LabelledColumn = { kind: 'measure', measure: 'executed', header: [...group, headerText(draw.one(['累计', '累计支出', '全年累计', '累计执行数']), around, draw)] };
  const label: LabelledColumn = { kind: 'label', header: [written(draw.one(ITEM_WORDS), draw)] };
  const columns = [label, ...budgetColumns(['annualBudget'], around, draw), ...(draw.flag() ? [...months, sum] : [sum, ...months])];
  drawLabelledTable(draft, draw, style, around.headerRow, columns, listRows(draw, spentEvenly(facts)));
  around.finish();
  return draft.finished();
}

/** What is carried over is no sum of months. */
function isStock({ subject }: LabelledRow): boolean {
  return subject?.kind === 'flow' && subject.flow !== 'income';
}

/** Every amount is spent in twelve equal parts, so that the months add up down the rows as well; what is left of it is carried over. */
function spentEvenly(facts: Facts): Facts {
  const rows = facts.rows.map((row) => ({ ...row, amounts: { ...row.amounts, executed: row.amounts.executed - (row.amounts.executed % 12) } }));
  return { ...facts, rows, closing: facts.closing + totalOf(facts.rows).executed - totalOf(rows).executed };
}

function monthly(amount: number, month: number): number {
  const equal = Math.floor(amount / 12);
  return month === 11 ? amount - equal * 11 : equal;
}

function budgetColumns(budgets: readonly BudgetMeasure[], around: Surroundings, draw: Draw): LabelledColumn[] {
  const group = budgets.length > 1 && draw.flag() ? [draw.one(['预算', '预算数', '预算情况'])] : [];
  return budgets.map((measure) => ({ kind: 'measure', measure, header: [...group, headerText(draw.one(MEASURE_WORDS[measure]), around, draw)] }));
}

function executedColumn(around: Surroundings, draw: Draw): LabelledColumn {
  return { kind: 'measure', measure: 'executed', header: [headerText(draw.one(MEASURE_WORDS.executed), around, draw)] };
}

/** Columns that a list may have behind its amounts. */
function otherColumns(draw: Draw, budgets: readonly BudgetMeasure[]): LabelledColumn[] {
  const base = budgets.find((measure) => measure !== 'originalBudget') ?? 'originalBudget';
  // Of an opening budget several times as much may be executed: 3.1 alone may be points as well, and no reader can tell.
  const asText = draw.flag() || base === 'originalBudget';
  const rate = ({ amounts }: LabelledRow): string | number | null => {
    if (amounts === null || amounts[base] === 0) return null;
    const percent = `${((amounts.executed / amounts[base]) * 100).toFixed(2)}%`;
    return asText ? percent : amounts.executed / amounts[base];
  };
  const all: LabelledColumn[] = [
    { kind: 'other', header: [draw.one(['完成率', '执行率', '预算执行率'])], value: (row) => (row.subject?.kind === 'flow' ? null : rate(row)) },
    { kind: 'other', header: [draw.one(['分值', '权重'])], value: () => 10 },
    { kind: 'other', header: [draw.one(['得分', '自评得分'])], value: () => 9.5 },
    { kind: 'other', header: [draw.one(['备注', '说明', '偏差原因分析及改进措施'])], value: (_, index) => (index === 1 ? '按进度支付' : null) },
  ];
  return all.filter(() => draw.int(0, 2) === 0);
}

function listRows(draw: Draw, facts: Facts): LabelledRow[] {
  const numbering = drawNumbering(draw);
  const numbered = (words: string, index: number): string => `${numbering(index)}${written(words, draw)}`;
  const hasHeadings = draw.flag();
  const heading = (label: string): LabelledRow[] => (hasHeadings ? [{ label, subject: null, amounts: null }] : []);
  const sources = FUND_SOURCES.map((source, index): LabelledRow => ({
    label: numbered(draw.one(SOURCE_WORDS[source]), index),
    subject: { kind: 'fundSource', source },
    amounts: ofSource(facts, source),
  }));
  const tasks = tasksOf(facts);
  const partOf = (task: string, only: (row: Facts['rows'][number]) => boolean): Amounts => totalOf(facts.rows.filter((row) => row.task === task && only(row)));
  const projectTasks = tasks.filter((task) => facts.rows.some((row) => row.task === task && row.category === 'project'));
  const taskPlace = draw.one(['none', 'section', 'parts'] as const);
  const parts = projectTasks.map((task, index): LabelledRow => ({
    label: index === 0 || draw.flag() ? `其中：${task}` : task,
    subject: { kind: 'keyTask', label: task },
    amounts: partOf(task, ({ category }) => category === 'project'),
    // Of two columns one cannot tell that the parts of the other are all there.
    isUntied: true,
  }));
  const categories: LabelledRow[] = [
    { label: numbered(draw.one(CATEGORY_WORDS.basic), 0), subject: { kind: 'expenditureCategory', category: 'basic' }, amounts: ofCategory(facts, 'basic') },
    { label: numbered(draw.one(CATEGORY_WORDS.project), 1), subject: { kind: 'expenditureCategory', category: 'project' }, amounts: ofCategory(facts, 'project') },
    ...(taskPlace === 'parts' ? parts : []),
  ];
  const taskRows = tasks.map((task, index): LabelledRow => ({
    label: numbered(task, index),
    subject: { kind: 'keyTask', label: task },
    amounts: partOf(task, () => true),
  }));
  const flows = [
    flowRow('openingCarryOver', written(draw.one(['年初结转和结余', '上年结转', '年初结转']), draw), facts.opening),
    flowRow('income', written(draw.one(['本年收入合计', '本年收入']), draw), facts.income),
    flowRow('closingCarryOver', written(draw.one(['年末结转和结余', '结转下年', '年末结转']), draw), facts.closing),
  ];
  const sections = draw.shuffled([
    [...heading(draw.one(['按资金来源分', '一、资金来源', '（一）按资金来源']), ), ...sources],
    [...heading(draw.one(['按支出性质分', '二、支出性质', '按支出类型'])), ...categories],
    ...(taskPlace === 'section' ? [[{ label: draw.one(['按重点工作任务分', '重点工作任务']), subject: null, amounts: null }, ...taskRows]] : []),
    ...(draw.int(0, 2) === 0 ? [[...heading('结转结余情况'), ...flows]] : []),
  ]);
  const blank: LabelledRow = { label: '', subject: null, amounts: null };
  const body = sections.flatMap((section) => (draw.int(0, 3) === 0 ? [...section, blank] : section));
  const total: LabelledRow = { label: written(draw.one(TOTAL_WORDS), draw), subject: { kind: 'total' }, amounts: totalOf(facts.rows) };
  return draw.flag() ? [total, ...body] : [...body, total];
}

/** The form of self-evaluation: 年度资金总额 with its parts. */
export function drawForm(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, ['自评表', '绩效自评表', '附件1']);
  const around = drawSurroundings(draft, draw, style, draw.one(['部门整体支出绩效自评表', '整体支出绩效目标自评表']), 7);
  const budgets: readonly BudgetMeasure[] = draw.one([['originalBudget', 'annualBudget'], ['annualBudget'], ['originalBudget', 'adjustedBudget']]);
  const columns: LabelledColumn[] = [
    { kind: 'label', header: [draw.one([`项目资金（${style.unitWord}）`, `资金（${style.unitWord}）`])] },
    ...budgetColumns(budgets, around, draw),
    executedColumn(around, draw),
    { kind: 'other', header: ['分值'], value: () => 10 },
    { kind: 'other', header: [draw.one(['执行率（B/A）', '执行率'])], value: ({ amounts }) => rateText(amounts, budgets) },
    { kind: 'other', header: ['得分'], value: () => 9 },
  ];
  const sources = FUND_SOURCES.map((source, index): LabelledRow => ({
    label: `${index === 0 ? draw.one(['其中：', '其中:']) : ''}${written(draw.one(SOURCE_WORDS[source]), draw)}`,
    subject: { kind: 'fundSource', source },
    amounts: ofSource(facts, source),
  }));
  const fiscal = totalOf(facts.rows.filter(({ source }) => source !== 'otherFunds' && source !== 'fiscalSpecialAccountFunds'));
  const short: LabelledRow[] = [
    { label: `其中：${draw.one(['当年财政拨款', '财政拨款', '财政资金'])}`, subject: null, amounts: fiscal },
    { label: draw.one(SOURCE_WORDS.fiscalSpecialAccountFunds), subject: { kind: 'fundSource', source: 'fiscalSpecialAccountFunds' }, amounts: ofSource(facts, 'fiscalSpecialAccountFunds') },
    { label: draw.one(['其他资金', '单位资金']), subject: { kind: 'fundSource', source: 'otherFunds' }, amounts: ofSource(facts, 'otherFunds') },
  ];
  const total: LabelledRow = { label: draw.one(['年度资金总额', '年度资金总额：', '总额']), subject: { kind: 'total' }, amounts: totalOf(facts.rows) };
  drawLabelledTable(draft, draw, style, around.headerRow, columns, [total, ...(draw.flag() ? sources : short)]);
  around.finish();
  return draft.finished();
}

function rateText(amounts: Amounts | null, budgets: readonly BudgetMeasure[]): string | null {
  const base = amounts?.[budgets.at(-1) ?? 'annualBudget'] ?? 0;
  return amounts === null || base === 0 ? null : `${((amounts.executed / base) * 100).toFixed(2)}%`;
}

/** Detail lists: one row an expenditure, with 合计 first, last or nowhere, subtotals by key task, and pages. */
import { EXPENDITURE_CATEGORIES, FUND_SOURCES, type MoneyMeasure, type Subject } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { ofCategory, ofSource, tasksOf, totalOf, type Amounts, type Expenditure, type Facts } from './facts';
import { drawHeader, type HeaderPath } from './header-rows';
import { newDraft } from './list-sheets';
import type { DrawnSheet, SheetDraft } from './sheet-draft';
import { drawSurroundings, headerText } from './surroundings';
import { BUDGET_SETS, MEASURE_WORDS, SOURCE_WORDS, written } from './words';

type Field = 'ordinal' | 'task' | 'project' | 'source' | 'category';
type Column = Field | MoneyMeasure | 'remark';
type TaskStyle = 'repeated' | 'merged' | 'blankBelow' | 'subtotals' | 'groups';

const FIELD_WORDS: Readonly<Record<Field | 'remark', readonly string[]>> = {
  ordinal: ['序号', '编号'],
  task: ['重点工作任务', '重点工作', '所属重点工作任务', '工作任务'],
  project: ['项目名称', '具体项目', '支出明细', '二级项目名称'],
  source: ['资金来源', '经费来源', '资金性质'],
  category: ['支出性质', '支出类型', '支出类别'],
  remark: ['备注', '责任科室'],
};

interface DetailTable {
  readonly draft: SheetDraft;
  readonly style: BookStyle;
  readonly draw: Draw;
  readonly columns: readonly Column[];
  readonly measures: readonly MoneyMeasure[];
  readonly taskStyle: TaskStyle;
  readonly hasTotal: boolean;
}

export function drawDetail(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, ['项目明细', 'Sheet1', '支出明细', '明细表']);
  const measures: readonly MoneyMeasure[] = [...draw.one(BUDGET_SETS), 'executed'];
  const taskStyle = draw.one<TaskStyle>(['repeated', 'merged', 'blankBelow', 'subtotals', 'groups']);
  const named: Field[] = [...(taskStyle === 'groups' ? [] : (['task'] as const)), 'project'];
  const fields: Field[] = [...named, ...draw.shuffled<Field>(['source', 'category'])];
  const ordered = taskStyle === 'repeated' && draw.flag() ? draw.shuffled(fields) : fields;
  const columns: Column[] = [...(draw.flag() ? (['ordinal'] as const) : []), ...ordered, ...measures, ...(draw.flag() ? (['remark'] as const) : [])];
  const around = drawSurroundings(draft, draw, style, draw.one(['项目支出明细表', '预算执行明细表', '部门整体支出明细']), columns.length);
  const header = columns.map((column): HeaderPath => {
    if (isMeasure(column)) return [headerText(draw.one(MEASURE_WORDS[column]), around, draw)];
    return [written(draw.one(FIELD_WORDS[column]), draw)];
  });
  drawHeader(draft, draw, around.headerRow, 0, header);
  const totalPlace = draw.one(['first', 'last', 'absent'] as const);
  const table: DetailTable = { draft, style, draw, columns, measures, taskStyle, hasTotal: totalPlace !== 'absent' };
  if (totalPlace === 'first') writeTotal(table, facts);
  const pageRows = draw.one([0, 0, 3]);
  writeRows(table, facts, () => {
    if (pageRows === 0 || draw.int(0, 3) > 0) return;
    const at = draft.endRow;
    header.forEach(([text = ''], place) => {
      draft.put(at, place, text);
    });
  });
  if (totalPlace === 'last') writeTotal(table, facts);
  if (totalPlace === 'absent') stateSums(table, { kind: 'total' }, totalOf(facts.rows));
  stateGroups(table, facts);
  around.finish();
  return draft.finished();
}

function isMeasure(column: Column): column is MoneyMeasure {
  return column in MEASURE_WORDS;
}

/** Rows by task; `breakPage` may put a header before a task. */
function writeRows(table: DetailTable, facts: Facts, breakPage: () => void): void {
  const { draft, taskStyle, columns, draw } = table;
  let ordinal = 0;
  const withParts = draw.flag();
  tasksOf(facts).forEach((task, index) => {
    if (index > 0) breakPage();
    const rows = facts.rows.filter((row) => row.task === task);
    if (taskStyle === 'groups') draft.put(draft.endRow, place(columns, 'project'), `${['一', '二', '三', '四'][index] ?? ''}、${task}`);
    const firstRow = draft.endRow;
    for (const row of rows) {
      ordinal += 1;
      writeRow(table, row, ordinal, draft.endRow === firstRow);
    }
    if (taskStyle === 'merged') draft.merge(firstRow, place(columns, 'task'), draft.endRow - 1, place(columns, 'task'));
    if (taskStyle === 'subtotals' || taskStyle === 'groups') writeSubtotal(table, task, rows, withParts);
  });
}

function writeRow({ draft, style, draw, columns, taskStyle, hasTotal }: DetailTable, row: Expenditure, ordinal: number, isFirst: boolean): void {
  const at = draft.endRow;
  const texts: Readonly<Record<Field | 'remark', string | number | null>> = {
    ordinal,
    task: isFirst || taskStyle === 'repeated' || taskStyle === 'subtotals' ? row.task : null,
    project: row.project,
    source: written(draw.one(SOURCE_WORDS[row.source]), draw),
    category: row.category === 'basic' ? '基本支出' : '项目支出',
    remark: ordinal === 2 ? '已完成' : null,
  };
  columns.forEach((column, index) => {
    draft.put(at, index, isMeasure(column) ? style.cell(row.amounts[column]) : texts[column]);
    if (isMeasure(column) && !hasTotal && taskStyle !== 'subtotals' && taskStyle !== 'groups') draft.untie(at, index);
  });
}

/** 小计 of a task: in the column of tasks' neighbour, or under the group's heading. */
function writeSubtotal(table: DetailTable, task: string, rows: readonly Expenditure[], withParts: boolean): void {
  const { draft, columns, measures, style } = table;
  const labels = place(columns, 'project');
  const at = draft.endRow;
  draft.put(at, labels, '小计');
  if (table.taskStyle === 'subtotals') draft.put(at, place(columns, 'task'), task);
  const sums = totalOf(rows);
  measures.forEach((measure) => {
    const value = style.cell(sums[measure]);
    if (table.taskStyle === 'groups') draft.state({ kind: 'keyTask', label: task }, measure, sums[measure], value, at, place(columns, measure));
    else draft.put(at, place(columns, measure), value);
  });
  if (!withParts) return;
  const fiscal = totalOf(rows.filter(({ source }) => source === 'generalPublicBudget'));
  draft.put(at + 1, labels, '其中：一般公共预算财政拨款');
  measures.forEach((measure) => {
    draft.put(at + 1, place(columns, measure), style.cell(fiscal[measure]));
    draft.untie(at + 1, place(columns, measure));
  });
}

function writeTotal({ draft, draw, columns, measures, style }: DetailTable, facts: Facts): void {
  const at = draft.endRow;
  const label = draw.one([0, place(columns, 'project')]);
  draft.put(at, label, written(draw.one(['合计', '总计']), draw));
  const sums = totalOf(facts.rows);
  measures.forEach((measure) => {
    draft.state({ kind: 'total' }, measure, sums[measure], style.cell(sums[measure]), at, place(columns, measure));
  });
}

function stateSums({ draft, measures }: DetailTable, subject: Subject, sums: Amounts): void {
  measures.forEach((measure) => {
    draft.stateSum(subject, measure, sums[measure]);
  });
}

function stateGroups(table: DetailTable, facts: Facts): void {
  for (const source of FUND_SOURCES) {
    if (facts.rows.some((row) => row.source === source)) stateSums(table, { kind: 'fundSource', source }, ofSource(facts, source));
  }
  for (const category of EXPENDITURE_CATEGORIES) stateSums(table, { kind: 'expenditureCategory', category }, ofCategory(facts, category));
  if (table.taskStyle === 'groups') return;
  for (const task of tasksOf(facts)) stateSums(table, { kind: 'keyTask', label: task }, totalOf(facts.rows.filter((row) => row.task === task)));
}

function place(columns: readonly Column[], column: Column): number {
  return columns.indexOf(column);
}

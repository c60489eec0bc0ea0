/** The grids of self-evaluation: of all key tasks with what was done, and of one table's sources of funds. */
import { FUND_SOURCES, type MoneyMeasure } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { ofSource, tasksOf, totalOf, type Amounts, type Expenditure, type Facts } from './facts';
import { drawLabelledTable, type LabelledColumn, type LabelledRow } from './labelled-table';
import { newDraft } from './list-sheets';
import type { DrawnSheet } from './sheet-draft';
import { drawSurroundings, headerText, type Surroundings } from './surroundings';
import { drawNumbering, SOURCE_WORDS, written } from './words';

const FISCAL: readonly Expenditure['source'][] = ['generalPublicBudget', 'governmentManagedFunds', 'stateCapitalOperations'];

/** 任务名称|完成情况|年初预算数|全年预算数|其中：财政拨款|全年执行数|其中：财政拨款|预算执行率%|分值|自评得分. */
export function drawTaskGrid(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, ['自评表', '年度任务完成情况', 'Sheet1']);
  const around = drawSurroundings(draft, draw, style, draw.one(['部门整体支出绩效自评表', '年度主要任务完成情况表']), 10);
  const isGrouped = draw.flag();
  const fiscal = (row: LabelledRow, measure: MoneyMeasure): number => fiscalOf(row, facts)[measure];
  const amount = (measure: MoneyMeasure, words: readonly string[]): LabelledColumn[] => {
    const text = headerText(draw.one(words), around, draw);
    return [
      { kind: 'measure', measure, header: isGrouped ? [text, draw.one(['小计', '合计'])] : [text] },
      { kind: 'other', header: isGrouped ? [text, '其中：财政拨款'] : ['其中：财政拨款'], value: (row) => style.cell(fiscal(row, measure)) },
    ];
  };
  const columns: LabelledColumn[] = [
    { kind: 'label', header: [draw.one(['任务名称', '重点工作任务名称', '年度重点工作任务'])] },
    { kind: 'other', header: [draw.one(['完成情况', '任务完成情况'])], value: (row, index) => (row.subject?.kind === 'total' ? null : `已完成第${String(index)}项`) },
    { kind: 'measure', measure: 'originalBudget', header: [headerText('年初预算数', around, draw)] },
    ...amount('annualBudget', ['全年预算数', '全年预算数（A）']),
    ...amount('executed', ['全年执行数', '全年执行数（B）']),
    ...scores(draw),
  ];
  const numbering = drawNumbering(draw);
  const tasks = tasksOf(facts).map((task, index): LabelledRow => ({ label: `${numbering(index)}${task}`, subject: { kind: 'keyTask', label: task }, amounts: totalOf(facts.rows.filter((row) => row.task === task)) }));
  const total: LabelledRow = { label: written(draw.one(['合计', '总计', '年度资金总额']), draw), subject: { kind: 'total' }, amounts: totalOf(facts.rows) };
  drawLabelledTable(draft, draw, style, around.headerRow, columns, draw.flag() ? [total, ...tasks] : [...tasks, total]);
  around.finish();
  return draft.finished();
}

function fiscalOf({ subject }: LabelledRow, { rows }: Facts): Amounts {
  return totalOf(rows.filter(({ source, task }) => FISCAL.includes(source) && (subject?.kind !== 'keyTask' || task === subject.label)));
}

function scores(draw: Draw): LabelledColumn[] {
  return [
    { kind: 'other', header: [draw.one(['预算执行率%', '预算执行率（%）', '执行率'])], value: ({ amounts }) => vendorRate(amounts) },
    { kind: 'other', header: ['分值'], value: () => 10 },
    { kind: 'other', header: [draw.one(['自评得分', '得分'])], value: () => 9.5 },
  ];
}

function vendorRate(amounts: Amounts | null): string | null {
  return amounts === null || amounts.annualBudget === 0 ? null : `${((amounts.executed / amounts.annualBudget) * 100).toFixed(2)}%`;
}

/** 资金来源|年初预算数|年度预算调整|全年预算数|全年执行数|预算执行率%: a row for each source, which the program sums by its name. */
export function drawSourceGrid(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, ['自评表', '资金情况', 'Sheet1']);
  const around = drawSurroundings(draft, draw, style, draw.one(['部门整体支出绩效自评表', '整体支出资金情况表']), 6);
  const top = around.headerRow;
  const measures: readonly MoneyMeasure[] = ['originalBudget', 'annualBudget', 'executed'];
  const headers = sourceHeaders(draw, around);
  headers.forEach((header, place) => {
    draft.put(top, place, header);
  });
  const write = (at: number, label: string, amounts: Amounts, isTotal: boolean): void => {
    draft.put(at, 0, label);
    draft.put(at, 2, style.cell(amounts.annualBudget - amounts.originalBudget));
    draft.put(at, 5, vendorRate(amounts));
    measures.forEach((measure, index) => {
      const [value, place] = [style.cell(amounts[measure]), [1, 3, 4][index] ?? 0];
      if (isTotal) draft.state({ kind: 'total' }, measure, amounts[measure], value, at, place);
      else draft.put(at, place, value);
    });
  };
  const total = (): void => { write(Math.max(draft.endRow, top + 1), draw.one(['合计', '总计', '年度资金总额']), totalOf(facts.rows), true); };
  const isFirst = draw.flag();
  if (isFirst) total();
  for (const source of FUND_SOURCES) {
    const amounts = ofSource(facts, source);
    write(Math.max(draft.endRow, top + 1), written(draw.one(SOURCE_WORDS[source]), draw), amounts, false);
    for (const measure of measures) draft.stateSum({ kind: 'fundSource', source }, measure, amounts[measure]);
  }
  if (!isFirst) total();
  around.finish();
  return draft.finished();
}

function sourceHeaders(draw: Draw, around: Surroundings): string[] {
  return [
    draw.one(['资金来源', '资金性质']),
    headerText('年初预算数', around, draw),
    draw.one(['年度预算调整', '预算调整', '调整数', '年度预算调整数']),
    headerText('全年预算数', around, draw),
    headerText('全年执行数', around, draw),
    draw.one(['预算执行率%', '执行率（%）']),
  ];
}

/** A matrix: fund sources across, each with budget and execution; 合计, categories and key tasks down. */
import { FUND_SOURCES, isFiscalSource, type FundSource, type MoneyMeasure, type Subject } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { tasksOf, totalOf, type Expenditure, type Facts } from './facts';
import { drawHeader, type HeaderPath } from './header-rows';
import { newDraft } from './list-sheets';
import type { DrawnSheet } from './sheet-draft';
import { drawSurroundings, headerText } from './surroundings';
import { BUDGET_SETS, drawNumbering, MEASURE_WORDS, SOURCE_WORDS, written } from './words';

interface MatrixRow {
  readonly label: string;
  readonly subject: Subject;
  readonly rows: readonly Expenditure[];
}

interface MatrixColumn {
  /** `null` for all of them, `fiscal` for 财政拨款 in general. */
  readonly source: FundSource | 'fiscal' | null;
  readonly measure: MoneyMeasure;
  readonly header: HeaderPath;
}

export function drawMatrix(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const draft = newDraft(draw, ['收支矩阵', '分资金来源', 'Sheet2']);
  const measures: readonly MoneyMeasure[] = [...draw.one(BUDGET_SETS), 'executed'];
  const around = drawSurroundings(draft, draw, style, draw.one(['部门整体支出情况表', '分资金来源预算执行情况表']), 1 + 6 * measures.length);
  const words = measures.map((measure) => headerText(draw.one(MEASURE_WORDS[measure]), around, draw));
  const outer = draw.one([[], [], ['资金来源'], ['按资金来源分'], ['其中']]);
  const group = (source: MatrixColumn['source'], text: string, above: HeaderPath): MatrixColumn[] =>
    measures.map((measure, index) => ({ source, measure, header: [...above, text, words[index] ?? ''] }));
  const total = group(null, draw.one(['合计', '总计', '小计', '合 计']), []);
  // 财政拨款 is their sum, beside its sources or above them.
  const fiscal = draw.one(['absent', 'absent', 'beside', 'above'] as const);
  const above = fiscal === 'above' ? [...outer, '财政拨款'] : outer;
  const sources = [
    ...(fiscal === 'absent' ? [] : group('fiscal', fiscal === 'above' ? '小计' : '财政拨款', above)),
    ...FUND_SOURCES.flatMap((source) => group(source, written(draw.one(SOURCE_WORDS[source]), draw), isFiscalSource(source) ? above : outer)),
  ];
  const columns = draw.flag() ? [...total, ...sources] : [...sources, ...total];
  const firstRow = drawHeader(draft, draw, around.headerRow, 0, [[draw.one(['项目', '支出项目', '支出内容', '重点工作任务'])], ...columns.map(({ header }) => header)]);
  matrixRows(draw, facts).forEach(({ label, subject, rows }, index) => {
    draft.put(firstRow + index, 0, label);
    columns.forEach(({ source, measure }, place) => {
      const amount = totalOf(rows.filter((row) => isIn(row, source)))[measure];
      const crossed = source === null ? subject : subject.kind === 'total' && source !== 'fiscal' ? ({ kind: 'fundSource', source } as const) : null;
      const value = style.cell(amount, source !== null);
      if (crossed === null) draft.put(firstRow + index, place + 1, value);
      else draft.state(crossed, measure, amount, value, firstRow + index, place + 1);
    });
  });
  around.finish();
  return draft.finished();
}

function isIn({ source }: Expenditure, column: MatrixColumn['source']): boolean {
  return column === null || (column === 'fiscal' ? isFiscalSource(source) : source === column);
}

function matrixRows(draw: Draw, { rows }: Facts): MatrixRow[] {
  const numbering = drawNumbering(draw);
  const total: MatrixRow = { label: written(draw.one(['合计', '总计']), draw), subject: { kind: 'total' }, rows };
  const ofProjects = rows.filter(({ category }) => category === 'project');
  const tasks = tasksOf({ rows: ofProjects, opening: 0, income: 0, closing: 0 }).map(
    (task, index): MatrixRow => ({
      label: `${index === 0 ? '其中：' : ''}${task}`,
      subject: { kind: 'keyTask', label: task },
      rows: ofProjects.filter((row) => row.task === task),
    }),
  );
  const body: MatrixRow[] = [
    { label: `${numbering(0)}${written('基本支出', draw)}`, subject: { kind: 'expenditureCategory', category: 'basic' }, rows: rows.filter(({ category }) => category === 'basic') },
    { label: `${numbering(1)}${written('项目支出', draw)}`, subject: { kind: 'expenditureCategory', category: 'project' }, rows: ofProjects },
    ...(draw.flag() ? tasks : []),
  ];
  return draw.flag() ? [total, ...body] : [...body, total];
}

/** Tables of the final accounts by function codes: 2, 3, 5, 8 and 9. */
import { EXPENDITURE_CATEGORIES, type Subject } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { fiscalSpending, totalOf, type Expenditure, type Facts } from './facts';
import { drawHeader, type HeaderPath } from './header-rows';
import { SheetDraft, type DrawnSheet } from './sheet-draft';
import { drawSurroundings } from './surroundings';

const CODES = ['201', '20103', '2010301', '2010302', '208', '20805'];
const NAMES = ['一般公共服务支出', '政府办公厅（室）及相关机构事务', '行政运行', '一般行政管理事务', '社会保障和就业支出', '行政事业单位养老支出'];

interface CodedColumn {
  readonly header: HeaderPath;
  readonly amount: number;
  /** What row 合计 says in this column of the department; left out where it says nothing. */
  readonly subject?: Subject;
}

/** Table 2: kinds of income, which are no fund sources of what was spent. */
export function drawIncomeTable(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const kinds = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
  const columns: CodedColumn[] = [
    { header: ['本年收入合计'], amount: facts.income, subject: { kind: 'flow', flow: 'income' } },
    ...kinds.map((kind, index) => ({ header: [kind], amount: index === 0 ? fiscalSpending(facts.rows) : index === kinds.length - 1 ? facts.income - fiscalSpending(facts.rows) : 0 })),
  ];
  return drawCoded(draw, style, { title: '收入决算表', name: '表2', totalPlace: 'first', columns });
}

/** Table 3: 合计 first. */
export function drawExpenditureTable(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const others = ['上缴上级支出', '经营支出', '对附属单位补助支出'];
  const columns: CodedColumn[] = [
    { header: [draw.one(['本年支出合计', '合计'])], amount: executed(facts.rows), subject: { kind: 'total' } },
    ...EXPENDITURE_CATEGORIES.map(
      (category, index): CodedColumn => ({ header: [['基本支出', '项目支出'][index] ?? ''], amount: byCategory(facts.rows, index), subject: { kind: 'expenditureCategory', category } }),
    ),
    ...others.map((label): CodedColumn => ({ header: [label], amount: 0, subject: { kind: 'extraCategory', label } })),
  ];
  return drawCoded(draw, style, { title: '支出决算表', name: '表3', totalPlace: 'first', columns });
}

/** Table 5: 合计 last. */
export function drawGeneralTable(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const rows = facts.rows.filter(({ source }) => source === 'generalPublicBudget');
  const group = draw.flag() ? [] : ['本年支出'];
  const columns: CodedColumn[] = [
    { header: [...group, '合计'], amount: executed(rows), subject: { kind: 'fundSource', source: 'generalPublicBudget' } },
    { header: [...group, '基本支出'], amount: byCategory(rows, 0) },
    { header: [...group, '项目支出'], amount: byCategory(rows, 1) },
  ];
  return drawCoded(draw, style, { title: '一般公共预算财政拨款支出决算表', name: '表5', totalPlace: 'last', columns });
}

/** Tables 8 and 9, empty where nothing was spent of the fund. */
export function drawFundTable(draw: Draw, facts: Facts, style: BookStyle, source: 'governmentManagedFunds' | 'stateCapitalOperations'): DrawnSheet {
  const rows = facts.rows.filter((row) => row.source === source);
  const spent = executed(rows);
  const columns: CodedColumn[] = [
    { header: ['年初结转和结余'], amount: 0 },
    { header: ['本年收入'], amount: spent },
    { header: ['本年支出', '合计'], amount: spent, subject: { kind: 'fundSource', source } },
    { header: ['本年支出', '基本支出'], amount: byCategory(rows, 0) },
    { header: ['本年支出', '项目支出'], amount: byCategory(rows, 1) },
    { header: ['年末结转和结余'], amount: 0 },
  ];
  const table: CodedTable = source === 'governmentManagedFunds'
    ? { title: '政府性基金预算财政拨款收入支出决算表', name: '表8', totalPlace: 'first', columns }
    : { title: '国有资本经营预算财政拨款支出决算表', name: '表9', totalPlace: 'first', columns };
  const nothing = `${draw.one(['说明：', '注：', '备注：'])}${draw.one(['本部门', '本单位', '某某街道办事处'])}本年度没有${table.title.replace(/收?入?支出决算表/u, '')}收支，故本表无数据。`;
  return drawCoded(draw, style, table, spent === 0 ? nothing : null);
}

interface CodedTable {
  readonly title: string;
  readonly name: string;
  readonly totalPlace: 'first' | 'last';
  readonly columns: readonly CodedColumn[];
}

/** The first of the codes has the whole amount, those below it are its parts. `nothing` stands in place of rows, or below an empty one. */
function drawCoded(draw: Draw, style: BookStyle, { title, name, totalPlace, columns }: CodedTable, nothing: string | null = null): DrawnSheet {
  const draft = SheetDraft.of(draw.one([name, `${name} ${title}`.slice(0, 31)]), draw.int(0, 2), draw.int(0, 2));
  const codes: HeaderPath[] = draw.flag() ? [['功能分类科目编码']] : [['功能分类科目编码', '类'], ['功能分类科目编码', '款'], ['功能分类科目编码', '项']];
  const labels: HeaderPath[] = [...codes, ['科目名称']];
  const around = drawSurroundings(draft, draw, style, title, labels.length + columns.length);
  const withUnit = columns.map(({ header }) => [...header.slice(0, -1), `${header.at(-1) ?? ''}${around.headerUnit}`]);
  const paths = draw.flag() ? [...labels, ...withUnit] : [...labels.map((path) => ['项目', ...path]), ...withUnit];
  drawHeader(draft, draw, around.headerRow, 0, paths);
  const writeTotal = (): void => {
    const at = draft.endRow;
    draft.put(at, draw.one([0, labels.length - 1]), '合计');
    columns.forEach(({ subject, amount }, place) => {
      const value = nothing === null ? style.cell(amount, true) : null;
      if (subject === undefined) draft.put(at, labels.length + place, value);
      else draft.state(subject, 'executed', amount, value, at, labels.length + place);
    });
  };
  const writeCode = (code: string, label: string, isWhole: boolean): void => {
    const at = draft.endRow;
    draft.put(at, 0, code);
    draft.put(at, labels.length - 1, label);
    columns.forEach(({ amount }, place) => {
      draft.put(at, labels.length + place, isWhole ? style.cell(amount, true) : null);
    });
  };
  if (nothing !== null) {
    if (draw.flag()) writeTotal();
    draft.put(draft.endRow, 0, nothing);
    return draft.finished();
  }
  if (totalPlace === 'first') writeTotal();
  CODES.forEach((code, index) => {
    writeCode(code, NAMES[index] ?? '', index < 3);
  });
  if (totalPlace === 'last') writeTotal();
  around.finish();
  return draft.finished();
}

function executed(rows: readonly Expenditure[]): number {
  return totalOf(rows).executed;
}

function byCategory(rows: readonly Expenditure[], index: number): number {
  return executed(rows.filter(({ category }) => category === EXPENDITURE_CATEGORIES[index]));
}

/** A list of expenditures with a column that names their institutions: with sources and categories, or with projects alone. */
import { EXPENDITURE_CATEGORIES, FUND_SOURCES, type BudgetMeasure } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { ofCategory, ofSource, totalOf, type Amounts, type Expenditure, type Facts } from './facts';
import { drawHeader, type HeaderPath } from './header-rows';
import { called, drawInstitutionFacts, together, type InstitutionFacts } from './institution-facts';
import { newDraft } from './list-sheets';
import type { DrawnSheet, SheetDraft } from './sheet-draft';
import { drawSurroundings, headerText } from './surroundings';
import { BUDGET_SETS, MEASURE_WORDS, SOURCE_WORDS, written } from './words';

type Field = 'ordinal' | 'institution' | 'project' | 'source' | 'category';
type Measure = BudgetMeasure | 'executed';

const FIELD_WORDS: Readonly<Record<Field, readonly string[]>> = {
  ordinal: ['序号'],
  institution: ['单位名称', '预算单位', '所属单位'],
  project: ['项目名称', '具体项目', '二级项目名称'],
  source: ['资金来源', '资金性质'],
  category: ['支出性质', '支出类型'],
};

interface Table {
  readonly draft: SheetDraft;
  readonly draw: Draw;
  readonly style: BookStyle;
  readonly fields: readonly Field[];
  readonly measures: readonly Measure[];
}

export function drawInstitutionDetail(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const institutions = drawInstitutionFacts(draw, facts);
  const draft = newDraft(draw, ['项目明细', '支出明细', 'Sheet1']);
  const measures: readonly Measure[] = [...draw.one(BUDGET_SETS), 'executed'];
  const describing = draw.one<readonly Field[]>([[], ['source'], ['category'], ['source', 'category']]);
  const fields: readonly Field[] = [...(draw.flag() ? (['ordinal'] as const) : []), 'institution', 'project', ...describing];
  const around = drawSurroundings(draft, draw, style, draw.one(['项目支出明细表', '各单位预算执行明细表']), fields.length + measures.length);
  const header: HeaderPath[] = [
    ...fields.map((field) => [written(draw.one(FIELD_WORDS[field]), draw)]),
    ...measures.map((measure) => [headerText(draw.one(MEASURE_WORDS[measure]), around, draw)]),
  ];
  drawHeader(draft, draw, around.headerRow, 0, header);
  const table: Table = { draft, draw, style, fields, measures };
  const all = together(institutions, facts);
  const totalPlace = draw.one(['first', 'last', 'absent'] as const);
  if (totalPlace === 'first') writeTotal(table, all);
  const nameStyle = draw.one(['repeated', 'merged', 'blankBelow'] as const);
  const hasSubtotals = draw.int(0, 2) === 0;
  const useName = draw.flag() ? ({ name }: InstitutionFacts): string => name : ({ shortName }: InstitutionFacts): string => shortName;
  let ordinal = 0;
  for (const institution of institutions) {
    const top = draft.endRow;
    for (const row of institution.facts.rows) {
      ordinal += 1;
      writeRow(table, row, ordinal, draft.endRow === top || nameStyle === 'repeated' ? useName(institution) : null, called(useName(institution)));
    }
    if (nameStyle === 'merged') draft.merge(top, fields.indexOf('institution'), draft.endRow - 1, fields.indexOf('institution'));
    if (totalPlace === 'absent' && !hasSubtotals) untieRows(table, top);
    if (hasSubtotals) writeSubtotal(table, institution, called(useName(institution)), nameStyle === 'repeated' ? useName(institution) : null);
  }
  if (totalPlace === 'last') writeTotal(table, all);
  const shares = hasSubtotals && !isDescribed(fields) ? [] : institutions.map((one) => ({ label: called(useName(one)), sums: totalOf(one.facts.rows) }));
  stateSums(table, shares, all, totalPlace === 'absent');
  around.finish();
  return draft.finished();
}

function writeRow({ draft, draw, style, fields, measures }: Table, row: Expenditure, ordinal: number, name: string | null, label: string): void {
  const at = draft.endRow;
  const texts: Readonly<Record<Field, string | number | null>> = {
    ordinal,
    institution: name,
    project: row.project,
    source: written(draw.one(SOURCE_WORDS[row.source]), draw),
    category: row.category === 'basic' ? '基本支出' : '项目支出',
  };
  fields.forEach((field, place) => {
    draft.put(at, place, texts[field]);
  });
  measures.forEach((measure, index) => {
    const [amount, place] = [row.amounts[measure], fields.length + index];
    if (isDescribed(fields)) draft.put(at, place, style.cell(amount));
    else draft.state({ kind: 'institution', label, of: { kind: 'project', label: row.project } }, measure, amount, style.cell(amount), at, place);
  });
}

/** The rows from `top` on. */
function untieRows({ draft, fields, measures }: Table, top: number): void {
  for (let at = top; at < draft.endRow; at += 1) measures.forEach((_, index) => { draft.untie(at, fields.length + index); });
}

function writeSubtotal({ draft, style, fields, measures }: Table, { facts }: InstitutionFacts, label: string, name: string | null): void {
  const at = draft.endRow;
  if (name !== null) draft.put(at, fields.indexOf('institution'), name);
  draft.put(at, fields.indexOf('project'), '小计');
  const sums = totalOf(facts.rows);
  measures.forEach((measure, index) => {
    const [value, place] = [style.cell(sums[measure]), fields.length + index];
    if (isDescribed(fields)) draft.put(at, place, value);
    else draft.state({ kind: 'institution', label, of: { kind: 'total' } }, measure, sums[measure], value, at, place);
  });
}

function writeTotal({ draft, draw, style, fields, measures }: Table, all: Facts): void {
  const at = draft.endRow;
  draft.put(at, draw.one([0, fields.indexOf('institution'), fields.indexOf('project')]), written(draw.one(['合计', '总计']), draw));
  const sums = totalOf(all.rows);
  measures.forEach((measure, index) => {
    draft.state({ kind: 'total' }, measure, sums[measure], style.cell(sums[measure]), at, fields.length + index);
  });
}

/** What no cell states. */
function stateSums({ draft, fields, measures }: Table, shares: readonly { label: string; sums: Amounts }[], all: Facts, withTotal: boolean): void {
  for (const measure of measures) {
    if (withTotal) draft.stateSum({ kind: 'total' }, measure, totalOf(all.rows)[measure]);
    for (const { label, sums } of shares) draft.stateSum({ kind: 'institution', label, of: { kind: 'total' } }, measure, sums[measure]);
    for (const source of FUND_SOURCES) {
      if (fields.includes('source') && all.rows.some((row) => row.source === source)) draft.stateSum({ kind: 'fundSource', source }, measure, ofSource(all, source)[measure]);
    }
    for (const category of EXPENDITURE_CATEGORIES) {
      const isThere = fields.includes('category') && all.rows.some((row) => row.category === category);
      if (isThere) draft.stateSum({ kind: 'expenditureCategory', category }, measure, ofCategory(all, category)[measure]);
    }
  }
}

/** With sources or categories each row is an expenditure that is only summed; without them it is a project. */
function isDescribed(fields: readonly Field[]): boolean {
  return fields.includes('source') || fields.includes('category');
}

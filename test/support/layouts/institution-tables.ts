/** Several institutions in one table: a row for each, or a block of rows for each. */
import type { BudgetMeasure, OwnSubject, Subject } from '../../../src/core/ledger/dimensions';
import { EXPENDITURE_CATEGORIES, FUND_SOURCES } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { ofCategory, ofSource, totalOf, type Amounts, type Facts } from './facts';
import { drawHeader, type HeaderPath } from './header-rows';
import { called, drawInstitutionFacts, together, type InstitutionFacts } from './institution-facts';
import { newDraft } from './list-sheets';
import type { DrawnSheet, SheetDraft } from './sheet-draft';
import { drawSurroundings, headerText, type Surroundings } from './surroundings';
import { BUDGET_SETS, drawNumbering, MEASURE_WORDS, written } from './words';

type Measures = readonly (BudgetMeasure | 'executed')[];

const TITLES = ['部门整体收支情况表', '所属单位预算执行情况表', '部门整体支出情况表'];
const INSTITUTION_WORDS = ['单位名称', '预算单位', '所属单位', '预算单位名称'];

/** A part of an institution's money, or all of it. */
interface Part {
  readonly label: string;
  readonly of: OwnSubject;
  readonly amountsOf: (facts: Facts) => Amounts;
}

const WHOLE: Part = { label: '合计', of: { kind: 'total' }, amountsOf: ({ rows }) => totalOf(rows) };
const CATEGORIES: readonly Part[] = EXPENDITURE_CATEGORIES.map((category, index) => ({
  label: ['基本支出', '项目支出'][index] ?? '',
  of: { kind: 'expenditureCategory', category },
  amountsOf: (facts) => ofCategory(facts, category),
}));
const SOURCE_LABELS = ['一般公共预算', '政府性基金预算', '国有资本经营预算', '财政专户管理资金', '其他资金'];
const SOURCES: readonly Part[] = FUND_SOURCES.map((source, index) => ({
  label: SOURCE_LABELS[index] ?? '',
  of: { kind: 'fundSource', source },
  amountsOf: (facts) => ofSource(facts, source),
}));

function shareOf(name: string, of: OwnSubject): Subject {
  return { kind: 'institution', label: name, of };
}

/** A row for each, with 合计 first, last or nowhere, and parts across or none. */
export function drawInstitutionRows(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const institutions = drawInstitutionFacts(draw, facts);
  const draft = newDraft(draw, ['各单位情况', '收支情况', 'Sheet1']);
  const measures: Measures = [...draw.one(BUDGET_SETS), 'executed'];
  const across = draw.one([[], [], [WHOLE, ...CATEGORIES], [...CATEGORIES, WHOLE], [WHOLE, ...SOURCES]]);
  const hasOrdinals = draw.flag();
  const around = drawSurroundings(draft, draw, style, draw.one(TITLES), 8);
  const words = measures.map((measure) => headerText(draw.one(MEASURE_WORDS[measure]), around, draw));
  const amounts = (across.length === 0 ? [null] : across).flatMap((part) =>
    measures.map((measure, index) => ({ part: part ?? WHOLE, measure, header: [...(part === null ? [] : [part.label]), words[index] ?? ''] })),
  );
  const labels: HeaderPath[] = [...(hasOrdinals ? [['序号']] : []), [written(draw.one(INSTITUTION_WORDS), draw)]];
  const firstRow = drawHeader(draft, draw, around.headerRow, 0, [...labels, ...amounts.map(({ header }) => header)]);
  const totalPlace = draw.one(['first', 'last', 'absent'] as const);
  const names = draw.flag() ? (one: InstitutionFacts): string => one.name : (one: InstitutionFacts): string => one.shortName;
  const numbering = drawNumbering(draw);
  const write = (at: number, label: string, own: Facts, subjectOf: (of: OwnSubject) => Subject): void => {
    draft.put(at, labels.length - 1, label);
    amounts.forEach(({ part: { of, amountsOf }, measure }, place) => {
      const amount = amountsOf(own)[measure];
      draft.state(subjectOf(of), measure, amount, style.cell(amount), at, labels.length + place);
      if (totalPlace === 'absent' && across.length === 0) draft.untie(at, labels.length + place);
    });
  };
  const all = together(institutions, facts);
  const writeTotal = (): void => {
    write(Math.max(firstRow, draft.endRow), written(draw.one(['合计', '总计']), draw), all, (of) => of);
  };
  if (totalPlace === 'first') writeTotal();
  institutions.forEach((institution, index) => {
    const at = Math.max(firstRow, draft.endRow);
    if (hasOrdinals) draft.put(at, 0, index + 1);
    write(at, `${numbering(index)}${names(institution)}`, institution.facts, (of) => shareOf(called(names(institution)), of));
  });
  if (totalPlace === 'last') writeTotal();
  if (totalPlace === 'absent') for (const { part: { of, amountsOf }, measure } of amounts) draft.stateSum(of, measure, amountsOf(all)[measure]);
  around.finish();
  return draft.finished();
}

interface BlockTable {
  readonly draft: SheetDraft;
  readonly draw: Draw;
  readonly style: BookStyle;
  readonly measures: Measures;
  readonly parts: readonly Part[];
  readonly nameStyle: 'merged' | 'firstOnly' | 'repeated';
}

/** A block for each, with a block 汇总, a row 总计 or nothing for all of them. */
export function drawInstitutionBlocks(draw: Draw, facts: Facts, style: BookStyle): DrawnSheet {
  const institutions = drawInstitutionFacts(draw, facts);
  const all = together(institutions, facts);
  const draft = newDraft(draw, ['各单位情况', '收支情况', 'Sheet1']);
  const measures: Measures = [...draw.one(BUDGET_SETS), 'executed'];
  const around = drawSurroundings(draft, draw, style, draw.one(TITLES), 2 + measures.length);
  const firstRow = drawHeader(draft, draw, around.headerRow, 0, blockHeader(draw, measures, around));
  const parts = draw.one([[WHOLE, ...CATEGORIES], [...CATEGORIES, WHOLE], [WHOLE, ...SOURCES], [...SOURCES, WHOLE], [WHOLE, ...SOURCES, ...CATEGORIES]]);
  const table: BlockTable = { draft, draw, style, measures, parts, nameStyle: draw.one(['merged', 'firstOnly', 'repeated'] as const) };
  const summary = draw.one(['blockFirst', 'blockLast', 'row', 'rowUnderItem', 'none'] as const);
  const writeSummary = (): void => {
    writeBlock(table, Math.max(firstRow, draft.endRow), draw.one(['汇总', '全部门', '合计', '部门整体']), all, (of) => of);
  };
  if (summary === 'blockFirst') writeSummary();
  const names = draw.flag() ? (one: InstitutionFacts): string => one.name : (one: InstitutionFacts): string => one.shortName;
  for (const institution of institutions) {
    writeBlock(table, Math.max(firstRow, draft.endRow), names(institution), institution.facts, (of) => shareOf(called(names(institution)), of));
  }
  if (summary === 'blockLast') writeSummary();
  else if (summary === 'row' || summary === 'rowUnderItem') {
    const at = draft.endRow;
    draft.put(at, summary === 'row' ? 0 : 1, draw.one(['总计', '合计']));
    measures.forEach((measure, place) => {
      const amount = totalOf(all.rows)[measure];
      draft.state({ kind: 'total' }, measure, amount, style.cell(amount), at, 2 + place);
    });
  }
  const summed = summary === 'none' ? parts : summary.startsWith('row') ? parts.filter(({ of }) => of.kind !== 'total') : [];
  for (const { of, amountsOf } of summed) for (const measure of measures) draft.stateSum(of, measure, amountsOf(all)[measure]);
  around.finish();
  return draft.finished();
}

function blockHeader(draw: Draw, measures: Measures, around: Surroundings): HeaderPath[] {
  return [
    [written(draw.one(INSTITUTION_WORDS), draw)],
    [written(draw.one(['项目', '支出项目', '内容', '类别']), draw)],
    ...measures.map((measure) => [headerText(draw.one(MEASURE_WORDS[measure]), around, draw)]),
  ];
}

function writeBlock({ draft, style, measures, parts, nameStyle, draw }: BlockTable, top: number, name: string, facts: Facts, subjectOf: (of: OwnSubject) => Subject): void {
  parts.forEach(({ label, of, amountsOf }, index) => {
    const at = top + index;
    if (index === 0 || nameStyle === 'repeated') draft.put(at, 0, name);
    draft.put(at, 1, written(label, draw));
    measures.forEach((measure, place) => {
      const amount = amountsOf(facts)[measure];
      draft.state(subjectOf(of), measure, amount, style.cell(amount), at, 2 + place);
    });
  });
  if (nameStyle === 'merged') draft.merge(top, 0, top + parts.length - 1, 0);
}

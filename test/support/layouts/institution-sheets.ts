/** A sheet for each institution, all made from one form, with 汇总 or without. */
import { FUND_SOURCES, type BudgetMeasure, type OwnSubject, type Subject } from '../../../src/core/ledger/dimensions';
import type { BookStyle } from './book-style';
import type { Draw } from './draw';
import { ofCategory, ofSource, totalOf, type Amounts, type Facts } from './facts';
import { drawInstitutionFacts, together } from './institution-facts';
import { drawLabelledTable, type LabelledColumn, type LabelledRow } from './labelled-table';
import { SheetDraft, type DrawnSheet } from './sheet-draft';
import { drawSurroundings, UNIT_PLACES, type UnitPlace } from './surroundings';
import { BUDGET_SETS, CATEGORY_WORDS, ENTITY, ITEM_WORDS, MEASURE_WORDS, SOURCE_WORDS, TOTAL_WORDS, written } from './words';

interface Line {
  readonly label: string;
  readonly subject: OwnSubject;
  readonly amountsOf: (facts: Facts) => Amounts;
}

/** What all sheets of the book have in common. */
interface Form {
  readonly title: string;
  readonly columns: readonly LabelledColumn[];
  readonly measures: readonly (BudgetMeasure | 'executed')[];
  readonly lines: readonly Line[];
  readonly unitPlace: UnitPlace;
}

/** Where the name of an institution stands; `tabOfTemplate`: the title names the department on every sheet. */
type Naming = 'sheet' | 'tab' | 'tabOfTemplate';

export function drawInstitutionSheets(draw: Draw, facts: Facts, style: BookStyle): { sheets: DrawnSheet[]; entity: string | null } {
  const institutions = drawInstitutionFacts(draw, facts);
  const all = together(institutions, facts);
  const form = drawForm(draw, style);
  const naming = draw.one<Naming>(['sheet', 'sheet', 'tab', 'tabOfTemplate']);
  const hasSummary = draw.flag();
  const numbered = draw.flag();
  const sheets = institutions.map(({ name, shortName, facts: own }, index) => {
    const tab = `${numbered ? `0${String(index + 1)} ` : ''}${shortName}`;
    const entity = naming === 'sheet' ? name : naming === 'tab' ? null : ENTITY;
    const share = (of: OwnSubject): Subject => ({ kind: 'institution', label: naming === 'sheet' ? name : tab, of });
    return drawSheet(draw, style, form, SheetDraft.of(tab, draw.int(0, 3), draw.int(0, 2)), own, entity, share);
  });
  if (hasSummary) {
    const draft = SheetDraft.of(draw.one(['汇总', '汇总表', '部门汇总', '合计', '全部门']), draw.int(0, 3), draw.int(0, 2));
    return { sheets: [...sheets, drawSheet(draw, style, withMore(draw, form), draft, all, ENTITY, (of) => of)], entity: ENTITY };
  }
  const [first, ...rest] = sheets;
  if (first === undefined) throw new RangeError('no institution');
  // Whose sheet notes the sums is of no account: no cell states them.
  const stated = form.lines.flatMap(({ subject, amountsOf }) =>
    form.measures.map((measure) => {
      const parts = institutions.map((institution) => amountsOf(institution.facts)[measure]);
      const isBlank = subject.kind === 'fundSource' && parts.every((part) => part === 0) && style.cell(0, true) === null;
      return { subject, measure, amount: isBlank ? null : amountsOf(all)[measure], cell: null };
    }),
  );
  const isNamed = naming === 'tabOfTemplate' || (naming === 'sheet' && institutions.some(({ name }) => name.startsWith(ENTITY)));
  const shared = naming === 'sheet' ? '某某市某某街道' : null;
  return { sheets: [{ ...first, stated: [...first.stated, ...stated] }, ...rest], entity: isNamed ? ENTITY : shared };
}

function drawForm(draw: Draw, style: BookStyle): Form {
  const unitPlace = draw.one(UNIT_PLACES);
  const unit = unitPlace === 'header' ? `（${style.unitWord}）` : '';
  const measures: Form['measures'] = [...draw.one(BUDGET_SETS), 'executed'];
  const total: Line = { label: written(draw.one(TOTAL_WORDS), draw), subject: { kind: 'total' }, amountsOf: ({ rows }) => totalOf(rows) };
  const sources = FUND_SOURCES.map((source): Line => ({
    label: written(draw.one(SOURCE_WORDS[source]), draw),
    subject: { kind: 'fundSource', source },
    amountsOf: (facts) => ofSource(facts, source),
  }));
  const categories = (['basic', 'project'] as const).map((category): Line => ({
    label: written(draw.one(CATEGORY_WORDS[category]), draw),
    subject: { kind: 'expenditureCategory', category },
    amountsOf: (facts) => ofCategory(facts, category),
  }));
  const parts = draw.one([[sources, categories], [categories, sources], [sources], [categories]]).flat();
  return {
    title: draw.one(['部门整体收支情况表', '预算执行情况表', '整体支出情况']),
    columns: [
      { kind: 'label', header: [written(draw.one(ITEM_WORDS), draw)] },
      ...measures.map((measure): LabelledColumn => ({ kind: 'measure', measure, header: [`${written(draw.one(MEASURE_WORDS[measure]), draw)}${unit}`] })),
    ],
    measures,
    lines: draw.flag() ? [total, ...parts] : [...parts, total],
    unitPlace,
  };
}

/** 汇总 may have a column more than the sheets that it sums up. */
function withMore(draw: Draw, form: Form): Form {
  const more: LabelledColumn[] = draw.int(0, 2) === 0 ? [{ kind: 'other', header: ['备注'], value: () => null }] : [];
  return { ...form, columns: [...form.columns, ...more] };
}

function drawSheet(
  draw: Draw,
  style: BookStyle,
  { title, columns, lines, unitPlace }: Form,
  draft: SheetDraft,
  facts: Facts,
  entity: string | null,
  subjectOf: (of: OwnSubject) => Subject,
): DrawnSheet {
  const around = drawSurroundings(draft, draw, style, title, columns.length, { entity, unitPlace });
  const rows = lines.map(({ label, subject, amountsOf }): LabelledRow => ({ label, subject: subjectOf(subject), amounts: amountsOf(facts), mayBeBlank: subject.kind === 'fundSource' }));
  drawLabelledTable(draft, draw, style, around.headerRow, columns, rows);
  around.finish();
  return draft.finished();
}

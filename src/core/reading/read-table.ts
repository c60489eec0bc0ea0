/** One table of a sheet as figures of the department: what its rows and columns say together, within what its title is about. */
import type { Flow, Measure, Subject } from '../ledger/dimensions';
import type { Figure } from '../ledger/figure';
import type { SourceTable } from '../ledger/ledger';
import type { MoneyUnit } from '../money/money-unit';
import { readAmount } from './amount-forms';
import type { Answers } from './answers';
import { detailRows, DetailSums, type DetailList } from './detail-list';
import { ofReportingYear } from './column-years';
import { readFormFacts } from './form-facts';
import { headerSignature, type HeaderBlock } from './header-block';
import { normalText, rawText } from './normal-text';
import { unitInBrackets } from './column-header';
import { openColumns, rivalColumns, type OpenColumn, type RivalColumns } from './open-columns';
import { readStatedRate } from './rate-forms';
import { readRowLabel } from './row-label';
import { subjectRows, type SubjectRow, type UnknownRows } from './row-subjects';
import type { SheetTexts } from './sheet-texts';
import { panelsOf, type AmountColumn, type Panel } from './table-columns';
import { tableRows } from './table-rows';
import { readSurroundings, type TableSurroundings } from './table-surroundings';
import { answeredUnit } from './table-answers';
import { titleFacts, type TitleFacts } from './title-facts';
import { usedDecimals } from './used-decimals';
import type { Vocabulary } from './vocabulary';

export interface ReadTable {
  readonly source: SourceTable;
  readonly surroundings: TableSurroundings;
  readonly unit: MoneyUnit;
  /** Nothing on the sheet names a unit; 万元 is taken. */
  readonly unitIsAssumed: boolean;
  /** The year's budget that a stated rate is measured against by its header (完成年初预算%), where one says so. */
  readonly rateBase: 'originalBudget' | null;
  /** The project that a self-evaluation form is about. */
  readonly project: string | null;
  /** The title limits the table to some funds or to one side. */
  readonly isPartial: boolean;
  /** Stated by cells first, then sums of detail rows for what no cell states. */
  readonly figures: readonly Figure[];
  readonly hasDetails: boolean;
  /** The texts of its header, by which answers about it are kept. */
  readonly signature: string;
  readonly openColumns: readonly OpenColumn[];
  readonly rivalColumns: readonly RivalColumns[];
}

/** Where a table lies on its sheet. */
export interface TableExtent {
  readonly header: HeaderBlock;
  readonly firstRow: number;
  /** The row behind the table's last. */
  readonly endRow: number;
  /** Rows of the header where it is repeated at a page break. */
  readonly repeatedRows: ReadonlySet<number>;
}

/** `null` where the table says nothing of a department. */
export function readTable(texts: SheetTexts, extent: TableExtent, answers: Answers, vocabulary: Vocabulary): ReadTable | null {
  const { sheet } = texts;
  const around = readSurroundings(sheet, extent.header.firstRow, vocabulary);
  const { block, year } = ofReportingYear(extent.header, around.year, vocabulary);
  const surroundings = { ...around, year };
  const form = readFormFacts(texts, block.firstRow, vocabulary);
  const facts = titleFacts(surroundings.heading ?? sheet.name, vocabulary);
  const headerUnit = unitOfHeader(block, vocabulary);
  const signature = headerSignature(extent.header);
  const statedUnit = headerUnit ?? surroundings.unit ?? answeredUnit(answers, signature);
  const unit = statedUnit ?? 'wanYuan';
  const rows = rowsOf(extent);
  const context: Context = { texts, rows, unit, facts, vocabulary };
  const panels = panelsOf(block, facts.measure, vocabulary);
  const read = panels.map((panel) => readPanel(panel, context));
  const figures = withColumnDecimals(onePerSubject(read.flatMap((panel) => panel.figures)));
  if (figures.length === 0) return null;
  const lastRows = figures.map(({ cell, sum }) => sum?.lastRow ?? cell.row);
  const columns = [...panels.flatMap(({ labelColumns }) => labelColumns.slice(0, 1)), ...figures.map(({ rowLabel, cell }) => Math.min(rowLabel.cell.column, cell.column))];
  return {
    source: {
      sheet: sheet.name,
      range: {
        firstRow: block.firstRow,
        firstColumn: Math.min(...columns),
        lastRow: lastRows.reduce((last, row) => Math.max(last, row), block.lastRow),
        lastColumn: Math.max(...panels.flatMap(({ amounts }) => amounts.map(({ column }) => column))),
      },
      title: surroundings.title,
      unitLine: headerUnit === null ? surroundings.unitLine : null,
    },
    surroundings: { ...surroundings, entity: surroundings.entity ?? form.entity },
    unit,
    unitIsAssumed: statedUnit === null,
    rateBase: rateBaseOf(panels, vocabulary),
    project: form.project,
    isPartial: facts.scope !== null || facts.side !== null || panels.some(({ side }) => side !== null),
    figures,
    hasDetails: read.some(({ details }) => details.rows.length > 0),
    signature,
    openColumns: openColumns(texts, extent.header, rows, vocabulary),
    rivalColumns: panels.flatMap((panel) => rivalColumns(texts, panel, rows)),
  };
}

/** Rows of the table, those of a repeated header left out. */
function rowsOf({ firstRow, endRow, repeatedRows }: TableExtent): number[] {
  return Array.from({ length: endRow - firstRow }, (_, index) => firstRow + index).filter((row) => !repeatedRows.has(row));
}

interface Context {
  readonly texts: SheetTexts;
  /** Those of the table, ascending. */
  readonly rows: readonly number[];
  readonly unit: MoneyUnit;
  readonly facts: TitleFacts;
  readonly vocabulary: Vocabulary;
}

/** A unit in any header of the table, that of the labels included: "项目资金（元）". */
function unitOfHeader({ columns }: HeaderBlock, vocabulary: Vocabulary): MoneyUnit | null {
  const texts = columns.flatMap(({ path }) => path.map(({ text }) => normalText(text)));
  return texts.map((text) => unitInBrackets(text, vocabulary)).find((unit) => unit !== null) ?? null;
}

function rateBaseOf(panels: readonly Panel[], vocabulary: Vocabulary): 'originalBudget' | null {
  const rates = panels.flatMap(({ amounts }) => amounts.filter(({ measure }) => measure === 'statedRate'));
  return rates.some(({ header }) => vocabulary.originalBudgetMark.test(normalText(header.text))) ? 'originalBudget' : null;
}

function readPanel(panel: Panel, context: Context): { figures: Figure[]; details: DetailList } {
  const { texts, vocabulary } = context;
  const details: DetailList = { rows: detailRows(texts, panel, context.rows, vocabulary), panel };
  const listed = new Set(details.rows);
  const all = tableRows(texts, panel, context.rows.filter((row) => !listed.has(row)), vocabulary);
  // On a side of its own 总计 is the sum with what was carried over; the year's spending is 本年支出合计.
  const hasFlows = all.some(({ label }) => label.meaning.kind === 'flow');
  const rows = panel.side !== null && hasFlows ? all.filter(({ label }) => label.meaning.kind !== 'total') : all;
  const stated = subjectRows(rows, unknownRowsOf(panel, details), vocabulary).flatMap((row) =>
    panel.amounts.flatMap((amount) => statedFigures(row, amount, panel, context)),
  );
  return { figures: [...stated, ...summedFigures(details, context)], details };
}

function unknownRowsOf({ attributes }: Panel, { rows }: DetailList): UnknownRows {
  if (rows.length > 0 || attributes.has('code')) return null;
  if (attributes.has('project')) return 'project';
  return attributes.has('keyTask') ? 'keyTask' : null;
}

function statedFigures(row: SubjectRow, amount: AmountColumn, panel: Panel, context: Context): Figure[] {
  const subject = within(crossed(row.subject, amount.subject), panel.side, context.facts);
  if (subject === null) return [];
  // Carry-over and the year's income have no budget in these tables: only the column of execution is theirs.
  if (subject.kind === 'flow' && amount.measure !== 'executed') return [];
  const figure = figureIn(row, amount, subject, context);
  const isYearsSpending = panel.side === 'expenditure' && subject.kind === 'total' && row.row.label.meaning.kind === 'flow' && amount.measure === 'executed';
  return isYearsSpending ? [figure, { ...figure, subject: { kind: 'flow', flow: 'expenditure' } }] : [figure];
}

/** What row and column say together; `null` where they cross (基本支出 of 政府性基金), which no table of rates shows. */
function crossed(row: Subject, column: Subject | null): Subject | null {
  if (column === null || column.kind === 'total') return row;
  return row.kind === 'total' ? column : null;
}

const INCOME_FLOWS: readonly Flow[] = ['openingCarryOver', 'income', 'surplusUsed'];

/** The subject within what the title limits the table to; `null` where it is then none of the department's own figures. */
function within(subject: Subject | null, side: Panel['side'], { scope, side: titleSide, isBasicOnly }: TitleFacts): Subject | null {
  if (subject === null || isBasicOnly || scope === 'threePublicExpenses') return null;
  if ((side ?? titleSide) === 'income') return scope === null && subject.kind === 'flow' && INCOME_FLOWS.includes(subject.flow) ? subject : null;
  if (scope === null) return subject;
  if (subject.kind === 'fundSource') return subject;
  return subject.kind === 'total' && scope !== 'fiscalAppropriation' ? { kind: 'fundSource', source: scope } : null;
}

function figureIn({ row }: SubjectRow, amount: AmountColumn, subject: Subject, { texts, unit, vocabulary }: Context): Figure {
  const { sheet } = texts;
  const value = texts.value(row.row, amount.column);
  const own = amount.unit ?? unit;
  const common = {
    subject,
    measure: amount.measure,
    rowLabel: { text: row.text, cell: row.labelCell },
    columnHeader: amount.header,
    cell: { sheet: sheet.name, row: row.row, column: amount.column },
    sum: null,
    raw: rawText(value),
  };
  if (amount.measure === 'statedRate') {
    const format = sheet.numberFormats[row.row - sheet.firstRow]?.[amount.column - sheet.firstColumn] ?? 'General';
    return { ...common, unit: own, columnUnit: own, ...readStatedRate(value, format, amount.hasPercent) };
  }
  return { ...common, columnUnit: own, pointsFactor: 1, ...readAmount(value, own, vocabulary), decimals: 0 };
}

/** Sums of the detail rows by everything that describes them. */
function summedFigures(details: DetailList, context: Context): Figure[] {
  const { texts, unit, vocabulary, facts } = context;
  if (details.rows.length === 0 || facts.scope !== null || facts.side === 'income') return [];
  const sums = new DetailSums(details, texts, unit, vocabulary);
  const bySubject = (attribute: 'fundSource' | 'category' | 'keyTask'): Figure[] => {
    const column = details.panel.attributes.get(attribute);
    return column === undefined ? [] : sums.by(column, (text) => subjectOfAttribute(attribute, text, vocabulary));
  };
  return [...sums.ofAll({ kind: 'total' }), ...bySubject('fundSource'), ...bySubject('category'), ...bySubject('keyTask')];
}

function subjectOfAttribute(attribute: 'fundSource' | 'category' | 'keyTask', text: string, vocabulary: Vocabulary): Subject | null {
  const label = normalText(text).replace(vocabulary.ordinal, '');
  if (attribute === 'keyTask') return { kind: 'keyTask', label };
  const { meaning } = readRowLabel(text, vocabulary);
  if (attribute === 'category') return meaning.kind === 'expenditureCategory' ? meaning : { kind: 'extraCategory', label };
  if (meaning.kind === 'fundSource') return meaning;
  return { kind: 'extraSource', label };
}

/** What a cell states comes before a sum of rows, and of two cells the first. */
function onePerSubject(figures: readonly Figure[]): Figure[] {
  const taken = new Set<string>();
  const inOrder = [...figures.filter(({ sum }) => sum === null), ...figures.filter(({ sum }) => sum !== null)];
  return inOrder.filter(({ subject, measure }) => {
    const key = `${JSON.stringify(subject)} ${measure satisfies Measure}`;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

/** Gives each amount the digits that its column uses: the most of any figure in it, calculated tails left out. */
function withColumnDecimals(figures: readonly Figure[]): Figure[] {
  const used = new Map<number, number>();
  for (const { measure, reading, unit, cell, sum, decimals } of figures) {
    if (measure === 'statedRate' || reading.state !== 'stated') continue;
    const own = sum === null ? usedDecimals(reading.value, unit) : decimals;
    used.set(cell.column, Math.max(own, used.get(cell.column) ?? 0));
  }
  return figures.map((figure) => (figure.measure === 'statedRate' ? figure : { ...figure, decimals: used.get(figure.cell.column) ?? 0 }));
}

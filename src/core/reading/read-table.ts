/** One table of a sheet as figures of the department, with what title and header say of all of them. */
import { subjectKey } from '../ledger/dimensions';
import type { BookPanel, BookTable } from '../ledger/book-table';
import type { Figure } from '../ledger/figure';
import type { SourceTable } from '../ledger/ledger';
import type { MoneyUnit } from '../money/money-unit';
import { fullA1, type CellRange } from '../workbook/cell-address';
import { readAmount } from './amount-forms';
import type { Answers } from './answers';
import { withBudgetsTold } from './budget-changes';
import { firstUnit } from './column-header';
import { ofReportingYear } from './column-years';
import { withoutOtherRates } from './doubtful-rates';
import { readFormFacts } from './form-facts';
import { headerSignature, type HeaderBlock } from './header-block';
import { sumsOfShares } from './institution-sums';
import { withoutMeasuresOverLabels } from './label-headers';
import { isBlank, normalText } from './normal-text';
import { openColumns, rivalColumns, type OpenColumn, type RivalColumns } from './open-columns';
import { lastMonthIn } from './period-columns';
import { panelsBeside, type PlacedPanel } from './placed-panels';
import { readPanel } from './read-panel';
import { rowsBetween, type SheetTexts } from './sheet-texts';
import { answeredUnit } from './table-answers';
import { sideParts } from './side-parts';
import { panelsOf, type Panel } from './table-columns';
import { ColumnRates, type TableContext } from './table-context';
import { readSurroundings, type TableSurroundings } from './table-surroundings';
import { firstLineAbove, surroundingsBelow, tableFacts } from './title-lines';
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
  /** The institution whose shares of the department's figures these are; `null` for a table of the department. */
  readonly institution: string | null;
  /** The title limits the table to some funds or to one side. */
  readonly isPartial: boolean;
  /** The month up to which its execution is added up (累计支出), by its title or the name of its sheet. */
  readonly cumulativeTo: number | null;
  /** Stated by cells first, then sums of detail rows for what no cell states. */
  readonly figures: readonly Figure[];
  readonly hasDetails: boolean;
  /** The texts of its header, by which answers about it are kept. */
  readonly signature: string;
  readonly openColumns: readonly OpenColumn[];
  readonly rivalColumns: readonly RivalColumns[];
  /** Everything that it states, figures of the department or not. */
  readonly book: BookTable;
}

/** Where a table lies on its sheet. */
export interface TableExtent {
  readonly header: HeaderBlock;
  readonly firstRow: number;
  /** The row behind the table's last. */
  readonly endRow: number;
  /** Rows of the header where it is repeated at a page break, with the lines above it. */
  readonly repeatedRows: ReadonlySet<number>;
  /** Another table of the sheet stands above it. */
  readonly isBelowAnother: boolean;
}

/** Longer lists are read for the year alone that is reported on. */
const MOST_ROWS_OF_YEARS = 2_000;

/** Panels of other years beside the one with the same lines. */
function withOtherYears(panels: readonly BookPanel[], others: readonly HeaderBlock[], context: TableContext): BookPanel[] {
  if (others.length === 0 || context.rows.length > MOST_ROWS_OF_YEARS) return [...panels];
  const ofYears = others.flatMap((other) => panelsOf(other, context.facts.measure, context.vocabulary)).map((panel) => readPanel(panel, context).book);
  const labels = ({ lines }: BookPanel): string => lines.map(({ label: { cell } }) => fullA1(cell)).join();
  return panels.map((panel) => ({ ...panel, otherYears: ofYears.filter((other) => labels(other) === labels(panel)) }));
}

/** `null` where no column states amounts; a table without figures of the department is still there for the checks. */
export function readTable(texts: SheetTexts, extent: TableExtent, answers: Answers, vocabulary: Vocabulary): ReadTable | null {
  const { sheet } = texts;
  const headerRow = extent.header.firstRow;
  const [first, ...beside] = sideParts(texts, extent.header, extent.endRow, vocabulary);
  const endColumn = beside[0]?.block.columns[0]?.column ?? texts.endColumn;
  const around = extent.isBelowAnother
    ? surroundingsBelow(texts, firstLineAbove(texts, headerRow, vocabulary), headerRow, endColumn, vocabulary)
    : readSurroundings(sheet, headerRow, endColumn, vocabulary);
  const rows = rowsOf(texts, extent, vocabulary);
  const headed = withBudgetsTold(withoutMeasuresOverLabels(texts, first.block, rows, vocabulary), vocabulary);
  const { block, year, others } = ofReportingYear(withoutOtherRates(texts, headed, rows, vocabulary), around.year, vocabulary);
  const surroundings = { ...around, year };
  const form = readFormFacts(texts, block.firstRow, vocabulary);
  const facts = tableFacts(surroundings, sheet.name, vocabulary);
  // A unit in any header of the table counts for all of it, that of the labels included: "项目资金（元）".
  const headerUnit = firstUnit(block.columns.flatMap(({ path }) => path), vocabulary);
  const signature = headerSignature(extent.header);
  const statedUnit = headerUnit?.unit ?? surroundings.unit ?? answeredUnit(answers, signature);
  const unit = statedUnit ?? 'wanYuan';
  const context: TableContext = { texts, rows, unit, unitText: headerUnit?.text ?? surroundings.unitLine, facts, plainRates: new ColumnRates(texts, rows), vocabulary };
  const placed: PlacedPanel[] = [
    ...panelsOf(block, facts.measure, vocabulary).map((panel) => ({ panel, context })),
    ...beside.flatMap((part) => panelsBeside(part, context, year)),
  ];
  const panels = placed.map(({ panel }) => panel);
  const read = placed.map(({ panel, context: own }) => readPanel(panel, own));
  const found = withColumnDecimals(onePerSubject(read.flatMap((panel) => panel.figures)));
  const figures = onePerSubject([...found, ...sumsOfShares(found, unit)]);
  if (panels.length === 0) return null;
  const source = { sheet: sheet.name, range: rangeOf(block, panels, figures), title: surroundings.title, summedSheets: [] };
  const entity = surroundings.entity ?? form.entity;
  return {
    source,
    surroundings: { ...surroundings, entity },
    unit,
    unitIsAssumed: statedUnit === null,
    rateBase: panels.flatMap(({ amounts }) => amounts.flatMap(({ rateBase }) => rateBase ?? []))[0] ?? null,
    project: form.project,
    institution: null,
    isPartial: facts.scope !== null || facts.side !== null || panels.some(({ side }) => side !== null),
    cumulativeTo: panels.some((panel) => isCumulative(panel, vocabulary)) ? (lastMonthIn(surroundings.heading ?? '', vocabulary) ?? lastMonthIn(sheet.name, vocabulary)) : null,
    figures,
    hasDetails: read.some(({ details }) => details.rows.length > 0),
    signature,
    openColumns: openColumns(texts, extent.header, rows, vocabulary),
    rivalColumns: panels.flatMap((panel) => rivalColumns(texts, panel, rows)),
    book: { source, entity, year, partOf: form.project, heading: surroundings.heading, panels: withOtherYears(read.map((panel) => panel.book), others, context) },
  };
}

function isCumulative({ amounts }: Panel, { cumulative }: Vocabulary): boolean {
  return amounts.some(({ measure, header }) => measure === 'executed' && cumulative.test(normalText(header.text)));
}

/** From the header to the last figure of the department. */
function rangeOf({ firstRow, lastRow }: HeaderBlock, panels: readonly Panel[], figures: readonly Figure[]): CellRange {
  const lastRows = figures.map(({ cell, sum }) => sum?.lastRow ?? cell.row);
  const amounts = panels.flatMap((panel) => panel.amounts.map(({ column }) => column));
  const columns = [...panels.flatMap(({ labelColumns }) => labelColumns.slice(0, 1)), ...figures.map(({ rowLabel, cell }) => Math.min(rowLabel.cell.column, cell.column))];
  return {
    firstRow,
    firstColumn: columns.reduce((first, column) => Math.min(first, column), Math.min(...amounts)),
    lastRow: lastRows.reduce((last, row) => Math.max(last, row), lastRow),
    lastColumn: Math.max(...amounts),
  };
}

/** Rows of the table, those of a repeated header and of signatures left out. */
function rowsOf(texts: SheetTexts, { firstRow, endRow, repeatedRows }: TableExtent, vocabulary: Vocabulary): number[] {
  return rowsBetween(firstRow, endRow).filter((row) => !repeatedRows.has(row) && !isSignatureLine(texts, row, vocabulary));
}

/** 单位负责人： 审核人：李强 日期：2024年1月15日 across the columns below a table; beside it another table may go on. */
function isSignatureLine({ sheet }: SheetTexts, row: number, vocabulary: Vocabulary): boolean {
  const cells = sheet.values[row - sheet.firstRow] ?? [];
  const first = cells.find((value) => !isBlank(value));
  if (typeof first !== 'string' || !vocabulary.noteLine.test(normalText(first))) return false;
  return cells.every((value) => readAmount(value, 'wanYuan', vocabulary).reading.state !== 'stated');
}

/** What a cell states comes before a sum of rows, that before a sum over institutions, and of two cells the first. */
function onePerSubject(figures: readonly Figure[]): Figure[] {
  const taken = new Set<string>();
  const distance = ({ sum, parts }: Figure): number => (parts.length > 0 ? 2 : sum === null ? 0 : 1);
  const inOrder = [...figures].sort((left, right) => distance(left) - distance(right));
  return inOrder.filter(({ subject, measure }) => {
    const key = `${subjectKey(subject)} ${measure}`;
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

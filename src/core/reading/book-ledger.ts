/**
 * The ledger of a book. Its main table comes first; what that does not state is taken, in the order of the tabs, from tables of the same
 * year and entity that are limited to some funds or to one side (the public tables of the final accounts), that agree with the main table
 * wherever both speak, or that state execution where it states the budget alone.
 */
import { BUDGET_PREFERENCE, type BudgetMeasure } from '../ledger/dimensions';
import { figureId, type Figure, type FigureMeasure, type FigureId } from '../ledger/figure';
import type { Ledger } from '../ledger/ledger';
import type { TableReason } from '../ledger/found-table';
import type { Problem } from '../ledger/problem';
import { MOST_TEXT_AMOUNTS, textColumns } from '../ledger/text-column';
import { fullA1, type CellAddress } from '../workbook/cell-address';
import { complementingTables } from './complementing-tables';
import type { Candidate } from './main-table';
import type { ReadTable } from './read-table';
import { areAlike } from './same-amount';

export interface BookReading {
  readonly ledger: Ledger;
  /** The main table and those that add to it, in that order. */
  readonly used: readonly ReadTable[];
  /** Why each of the other tables adds to it or does not. */
  readonly reasons: ReadonlyMap<ReadTable, TableReason>;
}

export function ledgerOf(main: ReadTable, candidates: readonly Candidate[]): BookReading {
  const reasons = new Map<ReadTable, TableReason>();
  const others: ReadTable[] = [];
  for (const { table, isVisible } of candidates) {
    if (table === main) continue;
    const reason = table.institution === null ? (isVisible ? differenceOf(main, table) : 'hidden') : null;
    if (reason === null) others.push(table);
    else reasons.set(table, reason);
  }
  // Tables with both budget and execution before others, so that the amounts of one line come from one table where they can.
  others.sort((left, right) => Number(ratesItself(right)) - Number(ratesItself(left)));
  const byId = new Map<FigureId, Figure>(main.figures.map((figure) => [figureId(figure.subject, figure.measure), figure]));
  const used = [main];
  const complementing = complementingTables(main, others);
  for (const table of others) {
    const reason = complementing.includes(table) ? 'complements' : reasonToUse(table, byId);
    const adds = reason !== 'contradicts' && reason !== 'nothingNew' && fill(byId, table);
    if (adds) used.push(table);
    reasons.set(table, adds || reason === 'contradicts' ? reason : 'nothingNew');
  }
  return { ledger: ledgerFrom(main, used, byId), used, reasons };
}

function reasonToUse(table: ReadTable, byId: ReadonlyMap<FigureId, Figure>): TableReason {
  if (table.institution !== null) return 'institution';
  if (table.isPartial) return 'limited';
  return isProject(table) ? 'project' : agreement(byId, table);
}

function ledgerFrom(main: ReadTable, used: readonly ReadTable[], byId: ReadonlyMap<FigureId, Figure>): Ledger {
  const figures = [...byId.values()];
  const ofDepartment = used.filter(({ institution }) => institution === null);
  const first = <Value>(value: (table: ReadTable) => Value | null): Value | null => ofDepartment.map(value).find((one) => one !== null) ?? null;
  return {
    entity: first(({ surroundings }) => surroundings.entity),
    year: first(({ surroundings }) => surroundings.year),
    unit: main.unit,
    table: main.source,
    basis: basisOf(figures) ?? first(({ rateBase }) => rateBase),
    isDetailList: main.hasDetails,
    figures,
    byId,
  };
}

function ratesItself({ figures }: ReadTable): boolean {
  const isStated = (test: (measure: FigureMeasure) => boolean): boolean => figures.some(({ measure, reading }) => test(measure) && reading.state === 'stated');
  return isStated((measure) => measure === 'executed') && isStated((measure) => measure !== 'executed' && measure !== 'statedRate');
}

function isProject({ project, figures }: ReadTable): boolean {
  return project !== null && figures.every(({ subject }) => subject.kind === 'project');
}

/** `null` where the table may be of the same year and entity. */
function differenceOf(main: ReadTable, { surroundings }: ReadTable): TableReason | null {
  const isSame = <Value>(one: Value | null, other: Value | null): boolean => one === null || other === null || one === other;
  if (surroundings.isPreviousYear || !isSame(main.surroundings.year, surroundings.year)) return 'otherYear';
  return isSame(main.surroundings.entity, surroundings.entity) ? null : 'otherEntity';
}

/** `agrees` where at least one amount is stated by both, and none differently. */
function agreement(byId: ReadonlyMap<FigureId, Figure>, { figures }: ReadTable): 'agrees' | 'contradicts' | 'nothingNew' {
  let shared = 0;
  for (const figure of figures) {
    if (figure.measure === 'statedRate') continue;
    const isAlike = areAlike(byId.get(figureId(figure.subject, figure.measure)) ?? null, figure);
    if (isAlike === false) return 'contradicts';
    if (isAlike !== null) shared += 1;
  }
  return shared > 0 ? 'agrees' : 'nothingNew';
}

/** What a table of 项目支出 alone states as one of the whole department would. */
const OF_ANY_TABLE: readonly Figure['subject']['kind'][] = ['project', 'keyTask', 'institution'];

/** Adds what is stated and was not known; whether anything was. */
function fill(byId: Map<FigureId, Figure>, { figures, book }: ReadTable): boolean {
  // 项目支出明细: its sources are those of 项目支出, and not of the department.
  const isOfCategory = book.panels.some(({ category }) => category !== null);
  let added = false;
  for (const figure of figures) {
    if (figure.reading.state !== 'stated' || (isOfCategory && !OF_ANY_TABLE.includes(figure.subject.kind))) continue;
    const id = figureId(figure.subject, figure.measure);
    const known = byId.get(id);
    if (known !== undefined && known.reading.state !== 'blank') continue;
    byId.set(id, figure);
    added = true;
  }
  return added;
}

/** The budget that the total states, else any that is stated, else any that has a column. */
function basisOf(figures: readonly Figure[]): BudgetMeasure | null {
  const has = (test: (figure: Figure) => boolean): BudgetMeasure | null =>
    BUDGET_PREFERENCE.find((measure) => figures.some((figure) => figure.measure === measure && test(figure))) ?? null;
  return (
    has(({ subject, reading }) => subject.kind === 'total' && reading.state === 'stated') ??
    has(({ reading }) => reading.state === 'stated') ??
    has(() => true)
  );
}

/** Where the table's header begins. */
export function headerCell({ sheet, range }: ReadTable['source']): Problem['cells'][number] {
  return { sheet, row: range.firstRow, column: range.firstColumn };
}

/** The cells that make a figure what it is: of a sum, those that cannot be summed. */
function cellsWith({ reading, parts, sum, cell }: Figure, state: Figure['reading']['state']): CellAddress[] {
  if (parts.length > 0) return parts.flatMap((part) => cellsWith(part, state));
  if (reading.state !== state) return [];
  if (sum === null) return [cell];
  return sum.failures.filter((failed) => failed.reading.state === state).map(({ row }) => ({ ...cell, row }));
}

/** Several sums count one cell. */
function distinctCells(cells: readonly CellAddress[]): CellAddress[] {
  return [...new Map(cells.map((cell) => [fullA1(cell), cell])).values()];
}

export function problemsOf(ledger: Ledger, main: ReadTable): Problem[] {
  const money = ledger.figures.filter(({ measure }) => measure !== 'statedRate');
  const cellsIn = (state: Figure['reading']['state']): Problem['cells'] => distinctCells(money.flatMap((figure) => cellsWith(figure, state)));
  const isFilled = (test: (measure: FigureMeasure) => boolean): boolean =>
    money.some(({ measure, reading, subject }) => test(measure) && reading.state !== 'blank' && subject.kind !== 'flow');
  const problems: Problem[] = [];
  const unreadable = cellsIn('unreadable');
  if (unreadable.length > 0) problems.push({ code: 'unreadableAmount', cells: unreadable });
  const errors = cellsIn('error');
  if (errors.length > 0) problems.push({ code: 'errorValues', cells: errors });
  const texts = [...textColumns(ledger.figures).values()];
  if (texts.reduce((count, { amounts }) => count + amounts.length, 0) > MOST_TEXT_AMOUNTS) {
    problems.push({ code: 'tooManyTextAmounts', cells: texts.flatMap(({ amounts }) => amounts.slice(0, 1).map(({ cell }) => cell)) });
  }
  const claimed = main.rivalColumns.flatMap(({ columns }) => columns.map(({ header }) => header.cell));
  if (claimed.length > 0) problems.push({ code: 'ambiguousColumn', cells: claimed });
  if (!isFilled((measure) => measure !== 'executed')) problems.push({ code: 'noBudget', cells: [headerCell(main.source)] });
  if (!isFilled((measure) => measure === 'executed')) problems.push({ code: 'noExecution', cells: [headerCell(main.source)] });
  return problems;
}

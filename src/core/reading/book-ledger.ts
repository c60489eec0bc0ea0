/**
 * The ledger of a book. Its main table comes first; what that does not state is taken, in the order of the tabs, from tables of the same
 * year and entity that are limited to some funds or to one side (the public tables of the final accounts), or that agree with the main table
 * wherever both speak.
 */
import { BUDGET_PREFERENCE, type BudgetMeasure, type Measure } from '../ledger/dimensions';
import { figureId, statedIn, type Figure, type FigureId } from '../ledger/figure';
import type { Ledger } from '../ledger/ledger';
import type { Problem } from '../ledger/problem';
import { compare } from '../money/decimal';
import type { Candidate } from './main-table';
import type { ReadTable } from './read-table';

export function ledgerOf(main: ReadTable, candidates: readonly Candidate[]): Ledger {
  // Tables with both budget and execution before others, so that the amounts of one line come from one table where they can.
  const others = candidates.filter(({ table, isVisible }) => table !== main && isVisible && isSameYearAndEntity(main, table)).map(({ table }) => table);
  others.sort((left, right) => Number(ratesItself(right)) - Number(ratesItself(left)));
  const byId = new Map<FigureId, Figure>(main.figures.map((figure) => [figureId(figure.subject, figure.measure), figure]));
  const used = [main];
  for (const table of others) {
    if (!table.isPartial && !isProject(table) && !agrees(byId, table)) continue;
    if (fill(byId, table)) used.push(table);
  }
  const figures = [...byId.values()];
  const first = <Value>(value: (table: ReadTable) => Value | null): Value | null => used.map(value).find((one) => one !== null) ?? null;
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
  const isStated = (test: (measure: Measure) => boolean): boolean => figures.some(({ measure, reading }) => test(measure) && reading.state === 'stated');
  return isStated((measure) => measure === 'executed') && isStated((measure) => measure !== 'executed' && measure !== 'statedRate');
}

function isProject({ project, figures }: ReadTable): boolean {
  return project !== null && figures.every(({ subject }) => subject.kind === 'project');
}

function isSameYearAndEntity(main: ReadTable, { surroundings }: ReadTable): boolean {
  const isSame = <Value>(one: Value | null, other: Value | null): boolean => one === null || other === null || one === other;
  return !surroundings.isPreviousYear && isSame(main.surroundings.year, surroundings.year) && isSame(main.surroundings.entity, surroundings.entity);
}

/** At least one amount that both state, and none that they state differently. */
function agrees(byId: ReadonlyMap<FigureId, Figure>, { figures }: ReadTable): boolean {
  let shared = 0;
  for (const figure of figures) {
    if (figure.measure === 'statedRate') continue;
    const ours = byId.get(figureId(figure.subject, figure.measure)) ?? null;
    const [here, there] = [statedIn(ours, 'yuan'), statedIn(figure, 'yuan')];
    if (here === null || there === null) continue;
    if (compare(here, there) !== 0) return false;
    shared += 1;
  }
  return shared > 0;
}

/** Adds what is stated and was not known; whether anything was. */
function fill(byId: Map<FigureId, Figure>, { figures }: ReadTable): boolean {
  let added = false;
  for (const figure of figures) {
    if (figure.reading.state !== 'stated') continue;
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

export function problemsOf(ledger: Ledger, main: ReadTable): Problem[] {
  const money = ledger.figures.filter(({ measure }) => measure !== 'statedRate');
  const cellsIn = (state: Figure['reading']['state']): Problem['cells'] => money.filter(({ reading }) => reading.state === state).map(({ cell }) => cell);
  const isFilled = (test: (measure: Measure) => boolean): boolean =>
    money.some(({ measure, reading, subject }) => test(measure) && reading.state !== 'blank' && subject.kind !== 'flow');
  const problems: Problem[] = [];
  const unreadable = cellsIn('unreadable');
  if (unreadable.length > 0) problems.push({ code: 'unreadableAmount', cells: unreadable });
  const errors = cellsIn('error');
  if (errors.length > 0) problems.push({ code: 'errorValues', cells: errors });
  if (!isFilled((measure) => measure !== 'executed')) problems.push({ code: 'noBudget', cells: [headerCell(main.source)] });
  if (!isFilled((measure) => measure === 'executed')) problems.push({ code: 'noExecution', cells: [headerCell(main.source)] });
  if (main.unitIsAssumed) problems.push({ code: 'unitNotStated', cells: [headerCell(main.source)] });
  return problems;
}

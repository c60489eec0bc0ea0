/** Which of the book's tables is the department's own. */
import type { Subject } from '../ledger/dimensions';
import type { Figure } from '../ledger/figure';
import { normalText } from './normal-text';
import type { ReadTable } from './read-table';
import { contradict } from './same-amount';

/** A table that was found, with what its sheet says of it. */
export interface Candidate {
  readonly table: ReadTable;
  readonly isVisible: boolean;
}

/** Visible tables before hidden ones, this year's before earlier years', tables of all funds before those of some, then the one that says most. */
export function preferred(candidates: readonly Candidate[]): ReadTable[] {
  const visible = candidates.some(({ isVisible }) => isVisible) ? candidates.filter(({ isVisible }) => isVisible) : candidates;
  const tables = visible.map(({ table }) => table);
  const current = tables.some((table) => !table.surroundings.isPreviousYear) ? tables.filter((table) => !table.surroundings.isPreviousYear) : tables;
  const ofLatest = withoutEarlier(withoutEarlierMonths(current));
  // A table of expenditure alone that rates the department says all that is asked of it.
  const isWhole = (table: ReadTable): boolean => !table.isPartial || ratesDepartment(table);
  const whole = withoutProjectLists(ofLatest.some(isWhole) ? ofLatest.filter(isWhole) : ofLatest);
  const most = Math.max(0, ...whole.map(weightOf));
  // A small table of a later year (a plan, a list of meetings) does not push aside the year's main table.
  const weighty = whole.filter((table) => weightOf(table) * 2 > most);
  const latest = Math.max(...weighty.map(({ surroundings }) => surroundings.year ?? 0));
  return weighty
    .filter(({ surroundings }) => surroundings.year === null || surroundings.year === latest)
    .sort((left, right) => weightOf(right) - weightOf(left));
}

/**
 * Leaves out the years before the latest one of which a table says all that a rating needs: last year's table may well state more in
 * cells than this year's list, whose sums nobody wrote down.
 */
function withoutEarlier(tables: readonly ReadTable[]): ReadTable[] {
  const latest = Math.max(0, ...tables.filter(ratesDepartment).map(({ surroundings }) => surroundings.year ?? 0));
  return tables.filter(({ surroundings }) => surroundings.year === null || surroundings.year >= latest);
}

/** Of tables alike, each added up to a month, the last one is the year's: a sheet for every month. */
function withoutEarlierMonths(tables: readonly ReadTable[]): readonly ReadTable[] {
  const isLater = (one: ReadTable, other: ReadTable): boolean =>
    other.cumulativeTo !== null && one.cumulativeTo !== null && other.cumulativeTo > one.cumulativeTo && other.signature === one.signature && other.surroundings.year === one.surroundings.year && other.surroundings.entity === one.surroundings.entity;
  return tables.filter((table) => !tables.some((other) => isLater(table, other)));
}

/** A list of projects, with what was carried over for them, is no rival of a table that rates the department, however many projects it names. */
function withoutProjectLists(tables: readonly ReadTable[]): readonly ReadTable[] {
  const others = tables.filter((table) => !listsOnlyProjects(table));
  return others.some(ratesDepartment) ? others : tables;
}

function listsOnlyProjects({ figures }: ReadTable): boolean {
  const kinds = new Set(figures.map(({ subject }) => subject.kind));
  return kinds.has('project') && [...kinds].every((kind) => kind === 'project' || kind === 'total' || kind === 'flow');
}

/** Budget and execution of the total and of some breakdown of it: by source, category, key task, project or institution. */
function ratesDepartment({ figures }: ReadTable): boolean {
  const kindsWith = (test: (figure: Figure) => boolean): Set<Subject['kind']> =>
    new Set(figures.filter((figure) => figure.reading.state === 'stated' && test(figure)).map(({ subject }) => subject.kind));
  const executed = kindsWith(({ measure }) => measure === 'executed');
  const budgeted = kindsWith(({ measure }) => measure !== 'executed' && measure !== 'statedRate');
  const rated = [...executed].filter((kind) => budgeted.has(kind));
  return rated.includes('total') && rated.some((kind) => kind !== 'total' && kind !== 'flow');
}

/** Other tables that say as much of the whole department as the first and contradict it. */
export function rivalsOf(main: ReadTable, inOrder: readonly ReadTable[]): ReadTable[] {
  return inOrder.filter((other) => other !== main && weightOf(other) === weightOf(main) && isSameShare(main, other) && contradicts(main, other));
}

/** Tables that their titles limit to some funds are parts of one whole, unless they are about the same part. */
function isSameShare(main: ReadTable, other: ReadTable): boolean {
  return (!main.isPartial && !other.isPartial) || main.signature === other.signature && titleOf(main) === titleOf(other);
}

function titleOf({ surroundings }: ReadTable): string | null {
  return surroundings.heading === null ? null : normalText(surroundings.heading);
}

/** What cells state weighs more than any number of sums over detail rows. */
const STATED_WEIGHT = 1000;

function weightOf({ figures }: ReadTable): number {
  return STATED_WEIGHT * saidBy(figures.filter(({ sum }) => sum === null)) + saidBy(figures.filter(({ sum }) => sum !== null));
}

/** How many different things the figures state: their subjects, and once more each where budget and execution are both given. */
function saidBy(figures: readonly Figure[]): number {
  const filled = figures.filter(({ reading }) => reading.state !== 'blank');
  const subjects = new Set(filled.map(({ subject }) => JSON.stringify(subject)));
  const hasExecution = figures.some(({ measure, reading }) => measure === 'executed' && reading.state === 'stated');
  const hasBudget = figures.some(({ measure }) => measure !== 'executed' && measure !== 'statedRate');
  return subjects.size + (hasExecution && hasBudget ? subjects.size : 0);
}

/** They disagree on some figure, or are of two entities; tables that agree wherever both speak are one source told twice. */
function contradicts(left: ReadTable, right: ReadTable): boolean {
  return contradict(left.figures, right.figures) || left.surroundings.entity !== right.surroundings.entity;
}

/**
 * From a snapshot to the ledger: finds every table, ranks them, and takes the one that says most. Two that say equally much and differ
 * are a question, never a guess.
 */
import type { Ledger } from '../ledger/ledger';
import { statedValue, type Figure } from '../ledger/figure';
import type { Problem } from '../ledger/problem';
import { compare } from '../money/decimal';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/workbook-snapshot';
import { hasStated, listLedger, type ListLedger } from './list-ledger';
import { locateListTables } from './list-table';
import type { Vocabulary } from './vocabulary';

export interface LedgerReading {
  /** `null` where no table could be taken. */
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
}

interface Candidate extends ListLedger {
  readonly isVisible: boolean;
  readonly weight: number;
}

export function readLedger(snapshot: WorkbookSnapshot, vocabulary: Vocabulary): LedgerReading {
  const sources = snapshot.sheets.filter((sheet) => !isGenerated(sheet, vocabulary));
  if (sources.every(({ values }) => values.length === 0)) return refusal('emptyWorkbook');
  const candidates = sources.flatMap((sheet) => candidatesOn(sheet, vocabulary)).filter(({ weight }) => weight > 0);
  const ranked = preferred(candidates);
  const [best, ...rest] = ranked;
  if (best === undefined) return refusal('noTable');
  const rival = rest.find((other) => other.weight === best.weight && contradicts(best.ledger, other.ledger));
  if (rival !== undefined) {
    return { ledger: null, problems: [{ code: 'ambiguous', cells: [headerCell(best.ledger), headerCell(rival.ledger)] }] };
  }
  return { ledger: best.ledger, problems: problemsOf(best) };
}

/** A sheet of ours, or a copy of one: it bears the mark, or the line that all our sheets carry near their top. */
function isGenerated(sheet: SheetSnapshot, vocabulary: Vocabulary): boolean {
  const top = sheet.values.slice(0, 4).flat();
  return sheet.generatedKind !== null || top.some((value) => typeof value === 'string' && vocabulary.generatedLine.test(value));
}

function candidatesOn(sheet: SheetSnapshot, vocabulary: Vocabulary): Candidate[] {
  return locateListTables(sheet, vocabulary).map((table) => {
    const read = listLedger(table, vocabulary);
    return { ...read, isVisible: sheet.visibility === 'visible', weight: weightOf(read.ledger) };
  });
}

/** How many different things a table says: its subjects, and once more each where budget and execution are both given. */
function weightOf(ledger: Ledger): number {
  const subjects = new Set(ledger.figures.filter(({ reading }) => reading.state !== 'blank').map(({ subject }) => JSON.stringify(subject)));
  const both = hasStated(ledger.figures, 'executed') && ledger.basis !== null ? subjects.size : 0;
  return subjects.size + both;
}

/** Visible tables before hidden ones, this year's before earlier years', then the one that says most. */
function preferred(candidates: readonly Candidate[]): Candidate[] {
  const visible = candidates.some(({ isVisible }) => isVisible) ? candidates.filter(({ isVisible }) => isVisible) : candidates;
  const current = visible.some(({ isPreviousYear }) => !isPreviousYear) ? visible.filter(({ isPreviousYear }) => !isPreviousYear) : visible;
  const most = Math.max(0, ...current.map(({ weight }) => weight));
  // A small table of a later year (a plan, a list of meetings) does not push aside the year's main table.
  const weighty = current.filter(({ weight }) => weight * 2 > most);
  const latest = Math.max(...weighty.map(({ ledger }) => ledger.year ?? 0));
  return weighty
    .filter(({ ledger }) => ledger.year === null || ledger.year === latest)
    .sort((left, right) => right.weight - left.weight);
}

/** Both state some figure and disagree on it; tables that agree wherever both speak are one source told twice. */
function contradicts(left: Ledger, right: Ledger): boolean {
  for (const [id, figure] of left.byId) {
    if (figure.measure === 'statedRate') continue;
    const here = statedValue(figure);
    const there = statedValue(right.byId.get(id) ?? null);
    if (here !== null && there !== null && compare(here, there) !== 0) return true;
  }
  return left.entity !== right.entity;
}

function problemsOf({ ledger, unitIsAssumed }: ListLedger): Problem[] {
  const money = ledger.figures.filter(({ measure }) => measure !== 'statedRate');
  const cellsIn = (state: Figure['reading']['state']): Problem['cells'] =>
    money.filter(({ reading }) => reading.state === state).map(({ cell }) => cell);
  const problems: Problem[] = [];
  const unreadable = cellsIn('unreadable');
  if (unreadable.length > 0) problems.push({ code: 'unreadableAmount', cells: unreadable });
  const errors = cellsIn('error');
  if (errors.length > 0) problems.push({ code: 'errorValues', cells: errors });
  if (!money.some(({ measure, reading }) => measure !== 'executed' && reading.state !== 'blank')) {
    problems.push({ code: 'noBudget', cells: [headerCell(ledger)] });
  }
  if (!money.some(({ measure, reading, subject }) => measure === 'executed' && reading.state !== 'blank' && subject.kind !== 'flow')) {
    problems.push({ code: 'noExecution', cells: [headerCell(ledger)] });
  }
  if (unitIsAssumed) problems.push({ code: 'unitNotStated', cells: [headerCell(ledger)] });
  return problems;
}

function headerCell({ table }: Ledger): Problem['cells'][number] {
  return { sheet: table.sheet, row: table.range.firstRow, column: table.range.firstColumn };
}

function refusal(code: Problem['code']): LedgerReading {
  return { ledger: null, problems: [{ code, cells: [] }] };
}

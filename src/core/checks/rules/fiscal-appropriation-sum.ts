import type { BookColumn, BookLine, BookPanel } from '../../ledger/book-table';
import { isFiscalSource, type Flow, type Measure, type Subject } from '../../ledger/dimensions';
import { overPanels, sumOfPartsOutcome, sumsByColumn, type LineCheck, type SumOfParts } from '../line-check';
import { flowsOfLines } from '../line-flows';
import { groupedBy } from '../../grouping';

/**
 * Relation 8: 财政拨款 is the sum of 一般公共预算, 政府性基金 and 国有资本经营预算财政拨款, as a line above them, as a column beside or above them, and in a
 * table of 财政拨款 for what came in and what was carried over. A source without a line is 0: where it is missed, the gap may be just that.
 */
export const fiscalAppropriationSum: LineCheck = {
  id: 'fiscal-appropriation-sum',
  relationNumber: 8,
  runLines: ({ ledger, tables }) =>
    overPanels(tables, (panel) => sumOfPartsOutcome('fiscal-appropriation-sum', [...sumsOfLines(panel), ...sumsOfFlows(panel), ...sumsOfColumns(panel)], ledger.unit)),
};

const ALL_SOURCES = 3;
const FEWEST_SOURCES = 2;

/** 财政拨款 with its sources right below. */
function sumsOfLines(panel: BookPanel): SumOfParts[] {
  return panel.lines.flatMap((whole, index) => (whole.meaning.kind === 'fiscalAppropriation' ? sumsIn(panel, whole, sourcesFrom(panel.lines, index + 1)) : []));
}

/** In a table of 财政拨款: 年初财政拨款结转和结余 with its sources below, 本年收入 with its sources above or below. */
function sumsOfFlows(panel: BookPanel): SumOfParts[] {
  if (panel.scope !== 'fiscalAppropriation') return [];
  const flows = flowsOfLines(panel);
  const isIncome = (flow: Flow | undefined): boolean => flow === 'income' || (flow === undefined && panel.side === 'income');
  return panel.lines.flatMap((whole, index) => {
    if (whole.meaning.kind !== 'flow' || whole.isPart) return [];
    const { flow } = whole.meaning;
    if (flow === 'openingCarryOver' || flow === 'closingCarryOver') return sumsIn(panel, whole, sourcesFrom(panel.lines, index + 1));
    return flow === 'income' ? sumsIn(panel, whole, panel.lines.filter((line) => isSourceLine(line) && isIncome(flows.get(line)))) : [];
  });
}

function sourcesFrom(lines: readonly BookLine[], start: number): BookLine[] {
  const found: BookLine[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || !isSourceLine(line)) break;
    found.push(line);
  }
  return found;
}

function sumsIn(panel: BookPanel, whole: BookLine, parts: readonly BookLine[]): SumOfParts[] {
  const subjects = parts.flatMap(({ meaning }) => (meaning.kind === 'fundSource' ? [meaning] : []));
  // 其中 with two of three says that they are not all.
  if (!areOfSum(subjects) || (parts.length < ALL_SOURCES && parts.some(({ isPart }) => isPart))) return [];
  return sumsByColumn(panel, whole, parts).map((sum) => ({ ...sum, mayLack: parts.length < ALL_SOURCES }));
}

/** 财政拨款 as a column, its sources beside it or below it; 小计 below it is the same. */
function sumsOfColumns(panel: BookPanel): SumOfParts[] {
  const sources = byGroup(panel.columns.filter(({ subjects }) => sourceOf(subjects) !== null));
  return panel.columns.flatMap((whole) => {
    if (!whole.isFiscal || whole.measure === 'statedRate') return [];
    const beside = sources.get(groupKey(whole.measure, whole.path.slice(0, -1))) ?? [];
    const below = sources.get(groupKey(whole.measure, whole.path)) ?? [];
    const parts = beside.length > 0 ? beside : below;
    if (!areOfSum(parts.flatMap(({ subjects }) => sourceOf(subjects) ?? []))) return [];
    return panel.lines.map((line) => ({ whole: panel.figureOf(line, whole), parts: parts.map((part) => panel.figureOf(line, part)), mayLack: parts.length < ALL_SOURCES }));
  });
}

/** Columns by their measure and the groups that they stand in. */
function byGroup(columns: readonly BookColumn[]): ReadonlyMap<string, readonly BookColumn[]> {
  return groupedBy(columns, ({ measure, path }) => groupKey(measure, path.slice(0, -1)));
}

function groupKey(measure: Measure, group: readonly string[]): string {
  return [measure, ...group].join('/');
}

type OfSource = Extract<Subject, { kind: 'fundSource' }>;

/** The one source of 财政拨款 that a column is limited to, and to nothing else. */
function sourceOf(subjects: readonly Subject[]): OfSource | null {
  const limits = subjects.filter(({ kind }) => kind !== 'total');
  const [limit] = limits;
  return limits.length === 1 && limit?.kind === 'fundSource' && isFiscalSource(limit.source) ? limit : null;
}

/** Two or three sources, each once. */
function areOfSum(parts: readonly OfSource[]): boolean {
  return parts.length >= FEWEST_SOURCES && new Set(parts.map(({ source }) => source)).size === parts.length;
}

function isSourceLine({ meaning }: BookLine): boolean {
  return meaning.kind === 'fundSource' && isFiscalSource(meaning.source);
}

import type { BookColumn, BookLine, BookPanel } from '../../ledger/book-table';
import { isFiscalSource, subjectKey } from '../../ledger/dimensions';
import { isStated } from '../../ledger/figure';
import { FEWEST_PARTS, overYears, sumOfPartsOutcome, type LineCheck, type SumOfParts } from '../line-check';
import { groupedBy } from '../../grouping';

/**
 * Relation 15 (17 for 三公 expenses): in every row 合计 is the sum of the columns that it heads. Which columns those are is told by the header:
 * those of the same group and the same measure. Where its words are not the trade's own, most rows must bear it out; likewise the rows that
 * have an amount between them in a column of which nothing is known.
 */
export const rowParts: LineCheck = {
  id: 'row-parts',
  relationNumber: 15,
  runLines: ({ ledger, tables }) =>
    overYears(tables, (panel) => sumOfPartsOutcome('row-parts', columnGroups(panel.columns).flatMap((group) => sumsOf(panel, group)), ledger.unit)),
};

interface ColumnGroup {
  readonly whole: BookColumn;
  readonly parts: readonly BookColumn[];
}

function sumsOf(panel: BookPanel, group: ColumnGroup): SumOfParts[] {
  const sumsIn = (lines: readonly BookLine[], { whole, parts }: ColumnGroup): SumOfParts[] =>
    lines.map((line) => ({ whole: panel.figureOf(line, whole), parts: parts.map((part) => panel.figureOf(line, part)) }));
  if (isTradesOwn(group, panel.scope === 'threePublicExpenses')) {
    const isInside = spanOf(panel, group);
    const doubtful = new Set(panel.lines.filter((line) => panel.openNumbers(line).some(isInside)));
    const doubted = sumsIn([...doubtful], group);
    return [...sumsIn(panel.lines.filter((line) => !doubtful.has(line)), group), ...(holdsMostly(doubted) ? doubted : [])];
  }
  // What was carried over and what came in may stand beside 本年支出合计 without being a part of it.
  const ofFlows = { whole: group.whole, parts: group.parts.filter(({ subjects }) => subjects.every(({ kind }) => kind !== 'flow')) };
  const readings = [group, ofFlows].filter(({ parts }) => parts.length >= FEWEST_PARTS).map((reading) => sumsIn(panel.lines, reading));
  return readings.find(holdsMostly) ?? [];
}

/** Whether a column stands among those of the group or right behind them, as 其中：一般公共预算 does, or a kind of spending that the trade has no word for. */
function spanOf(panel: BookPanel, { whole, parts }: ColumnGroup): (column: number) => boolean {
  const columns = [whole, ...parts].map(({ column }) => column);
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  const end = Math.min(...panel.columns.map(({ column }) => column).filter((column) => column > last));
  return (column) => column > first && column < end;
}

function columnGroups(columns: readonly BookColumn[]): ColumnGroup[] {
  return onlyTotals(columns).flatMap((whole) => {
    const group = whole.path.slice(0, -1);
    const inside = columns.filter(({ measure, path }) => measure === whole.measure && startsWith(path, group));
    const others = inside.filter((column) => column !== whole && column.path.length > group.length);
    const found = [...new Set(others.map(({ path }) => path[group.length]))].flatMap((name) => partsOf(others.filter(({ path }) => path[group.length] === name)));
    const parts = found.some(({ isFiscal }) => isFiscal) ? found.filter((column) => !isPartOfFiscal(column)) : found;
    return parts.length >= FEWEST_PARTS ? [{ whole, parts }] : [];
  });
}

/** Those that are the one total of their group: of two, nothing tells which the parts make up. */
function onlyTotals(columns: readonly BookColumn[]): BookColumn[] {
  const totals = columns.filter(({ isTotal, measure }) => isTotal && measure !== 'statedRate');
  const byGroup = groupedBy(totals, ({ measure, path }) => [measure, ...path.slice(0, -1)].join('/'));
  return [...byGroup.values()].flatMap((ofGroup) => (ofGroup.length === 1 ? ofGroup : []));
}

/** A group that has its own total counts by it, else by its columns. */
function partsOf(columns: readonly BookColumn[]): BookColumn[] {
  const shortest = Math.min(...columns.map(({ path }) => path.length));
  const own = columns.find(({ path, isTotal }) => isTotal && path.length <= shortest + 1);
  return own === undefined ? [...columns] : [own];
}

/** 一般公共预算财政拨款 beside 财政拨款, which it is a part of. */
function isPartOfFiscal({ subjects }: BookColumn): boolean {
  return subjects.some((subject) => subject.kind === 'fundSource' && isFiscalSource(subject.source));
}

function startsWith(path: readonly string[], group: readonly string[]): boolean {
  return group.every((text, index) => path[index] === text);
}

/** Sources, or categories, each once; or the expenses of a table of 三公. */
function isTradesOwn({ parts }: ColumnGroup, isThreePublic: boolean): boolean {
  if (isThreePublic) return true;
  const limits = parts.flatMap(({ subjects }) => subjects.filter(({ kind }) => kind !== 'total').at(-1) ?? []).filter(({ kind }) => FAMILY[kind] !== undefined);
  return new Set(limits.map(subjectKey)).size === parts.length && new Set(limits.map(({ kind }) => FAMILY[kind])).size === 1;
}

const FAMILY: Readonly<Record<string, string>> = { fundSource: 'source', extraSource: 'source', expenditureCategory: 'category', extraCategory: 'category' };

function holdsMostly(sums: readonly SumOfParts[]): boolean {
  const told = sums.filter(({ whole, parts }) => isStated(whole) && parts.every(isStated));
  const outcome = sumOfPartsOutcome('row-parts', told, 'wanYuan');
  return outcome.passed * 2 > told.length;
}

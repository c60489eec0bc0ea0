import type { BookLine, BookPanel } from '../../ledger/book-table';
import { EXPENDITURE_CATEGORIES, isFiscalSource, type Flow } from '../../ledger/dimensions';
import { familyOf } from '../../ledger/row-meaning';
import { statesNothing } from '../line-amounts';
import { borneOutSums, FEWEST_PARTS, joined, MOST_PARTS, overPanels, sumsByColumn, type LineCheck, type SumOfParts } from '../line-check';
import { flowsOfLines } from '../line-flows';
import { areOfOneLevel, isUnnamed } from '../unnamed-lines';

/**
 * Relation 1 (with 2 and 4) in every column of every table, whatever it is about: 合计 is the sum of the lines of sources, of those of 支出性质, of
 * those below a heading that breaks it down (按重点工作任务分), and of lines that the trade has no words for, where there are no others. Half of the
 * columns must bear it out. Of several totals each is the sum of the lines down to the next one, or of those up to the one before.
 */
export const totalLineSum: LineCheck = {
  id: 'total-line-sum',
  relationNumber: 1,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => joined(breakdownsIn(panel).map((sums) => borneOutSums('total-line-sum', sums, ledger.unit)))),
};

function breakdownsIn(panel: BookPanel): SumOfParts[][] {
  const { lines } = panel;
  const totals = lines.filter(isTotal);
  // There 总计 is the sum with what was carried over.
  if (totals.length === 0 || isSideOfStatement(panel)) return [];
  const flows = flowsOfLines(panel);
  const spending = lines.filter((line) => !flows.has(line));
  const [whole, ...others] = totals;
  const readings = whole !== undefined && others.length === 0 ? [[{ whole, lines: spending }]] : [blocksFrom(spending), blocksFrom([...spending].reverse())];
  return readings.flatMap((blocks) => FAMILIES.map((partsOf) => blocks.flatMap((block) => sumsIn(panel, block.whole, partsOf(block.lines, panel)))));
}

/** Of a block the lines that make up its total, in each way in which it may be broken down; empty where it is not. */
const FAMILIES: readonly ((lines: readonly BookLine[], panel: BookPanel) => readonly BookLine[])[] = [sourcesOf, categoriesOf, plainLines, headedLines];

/** Income with the opening carry-over, or expenditure with the closing one; a list that states both is about expenditure alone. */
function isSideOfStatement({ side, lines }: BookPanel): boolean {
  const has = (flow: Flow): boolean => lines.some(({ meaning }) => meaning.kind === 'flow' && meaning.flow === flow);
  return side !== null && lines.some(({ meaning }) => meaning.kind === 'flow') && !(has('openingCarryOver') && has('closingCarryOver'));
}

function sumsIn(panel: BookPanel, whole: BookLine, parts: readonly BookLine[]): SumOfParts[] {
  return parts.length < FEWEST_PARTS || parts.length > MOST_PARTS ? [] : sumsByColumn(panel, whole, parts).map((sum) => ({ ...sum, isOneOfSeveral: true }));
}

interface Block {
  readonly whole: BookLine;
  readonly lines: readonly BookLine[];
}

function isTotal({ meaning, isPart, code }: BookLine): boolean {
  return meaning.kind === 'total' && !isPart && code === null;
}

/** Each total with the lines up to the next one in this order. */
function blocksFrom(lines: readonly BookLine[]): Block[] {
  const starts = lines.flatMap((line, index) => (isTotal(line) ? [{ line, index }] : []));
  return starts.map(({ line, index }, place) => ({ whole: line, lines: lines.slice(index + 1, starts[place + 1]?.index) }));
}

/** Beside 一般公共预算财政拨款 and its like 财政拨款 is their sum. */
function sourcesOf(lines: readonly BookLine[]): readonly BookLine[] {
  const sources = lines.filter(({ meaning }) => familyOf(meaning) === 'source');
  const hasFiscalParts = sources.some(({ meaning }) => meaning.kind === 'fundSource' && isFiscalSource(meaning.source));
  return onlyWhole(hasFiscalParts ? sources.filter(({ meaning }) => meaning.kind !== 'fiscalAppropriation') : sources);
}

function categoriesOf(lines: readonly BookLine[]): readonly BookLine[] {
  const parts = onlyWhole(lines.filter(({ meaning }) => familyOf(meaning) === 'category'));
  const has = (category: string): boolean => parts.some(({ meaning }) => meaning.kind === 'expenditureCategory' && meaning.category === category);
  return EXPENDITURE_CATEGORIES.every(has) ? parts : [];
}

/** A list of tasks, offices or kinds of spending by other names; registers have a rule of their own. */
function plainLines(lines: readonly BookLine[], panel: BookPanel): readonly BookLine[] {
  // Beside 年末结转和结余 合计 may count that, too.
  if (panel.isRegister || panel.lines.some(({ meaning, breaksDown }) => breaksDown || meaning.kind === 'flow')) return [];
  const parts = lines.filter((line) => !isTotal(line) && !statesNothing(panel, line));
  return parts.every(isUnnamed) && areOfOneLevel(parts) ? onlyWhole(parts) : [];
}

/** Empty where 其中 says that some are parts of others, or one stands twice. */
function onlyWhole(lines: readonly BookLine[]): readonly BookLine[] {
  return lines.some(({ isPart }) => isPart) || new Set(lines.map(({ text }) => text)).size < lines.length ? [] : lines;
}

/** The lines of one level below 按重点工作任务分; empty where there are several such headings. */
function headedLines(lines: readonly BookLine[], panel: BookPanel): readonly BookLine[] {
  const headsUnnamed = (index: number): boolean => panel.lines.slice(index + 1, index + 2).some(isUnnamed);
  const [heading, ...others] = panel.lines.filter((line, index) => line.breaksDown && headsUnnamed(index) && lines.includes(line));
  if (heading === undefined || others.length > 0) return [];
  const below = panel.lines.slice(panel.lines.indexOf(heading) + 1);
  const end = below.findIndex((line) => !isUnnamed(line) || line.breaksDown);
  // The next heading (按资金来源) states nothing, and a task that was left open adds nothing.
  const run = (end === -1 ? below : below.slice(0, end)).filter((line) => !statesNothing(panel, line));
  return areOfOneLevel(run) ? onlyWhole(run) : [];
}

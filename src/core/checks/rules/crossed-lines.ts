import type { BookLine, BookPanel } from '../../ledger/book-table';
import { subjectKey } from '../../ledger/dimensions';
import { statedValue } from '../../ledger/figure';
import { familyOf, type BreakdownFamily } from '../../ledger/row-meaning';
import { isZero, ZERO } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { borneOutSums, FEWEST_PARTS, joined, overPanels, sumsByColumn, type LineCheck, type LineOutcome } from '../line-check';
import { listedPartsOutcome, withShortInDoubt, type ListedParts } from '../listed-parts';

/**
 * Relation 2 within each source, and relation 1 within each nature of spending: the line of a source is the sum of 基本支出 and 项目支出 below it, or that of a
 * nature the sum of the sources below it. Two such groups show by their places that the lists cross; of one alone 其中 must say so.
 */
export const crossedLines: LineCheck = {
  id: 'crossed-lines',
  relationNumber: 2,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => joined(FAMILIES.map((heads) => outcomeOf(panel, groupsBelow(panel.lines, heads), ledger.unit)))),
};

const FAMILIES: readonly BreakdownFamily[] = ['source', 'category'];

function outcomeOf(panel: BookPanel, found: readonly ListedParts[], unit: MoneyUnit): LineOutcome {
  const groups = found.filter(({ parts }) => parts.length >= FEWEST_PARTS);
  // 基本支出 and 项目支出 below the last of several sources break down what all of these add up to.
  const isLast = found.some(({ whole, parts }) => parts.length === 0 && whole.meaning.kind !== 'fiscalAppropriation' && statesAmount(panel, whole));
  if (groups.length > 1 && !isLast) return borneOutSums('crossed-lines', groups.flatMap(({ whole, parts }) => sumsByColumn(panel, whole, parts)), unit);
  const said = groups.filter(({ parts: [first] }) => first?.isPart === true);
  return joined(said.map((group) => withShortInDoubt(listedPartsOutcome('crossed-lines', panel, group, unit))));
}

function statesAmount({ columns, figureOf }: BookPanel, line: BookLine): boolean {
  return columns.some((column) => column.measure !== 'statedRate' && !isZero(statedValue(figureOf(line, column)) ?? ZERO));
}

/** Each line of the family with those of the other one below it, down to 合计, a flow or a heading; what stands below them breaks them down. */
function groupsBelow(lines: readonly BookLine[], heads: BreakdownFamily): ListedParts[] {
  const groups: { readonly whole: BookLine; readonly parts: BookLine[]; isClosed: boolean }[] = [];
  for (const line of lines) {
    const family = familyOf(line.meaning);
    const open = groups.at(-1);
    if (family === heads) groups.push({ whole: line, parts: [], isClosed: false });
    else if (open === undefined || open.isClosed) continue;
    // The same nature again is that of a second list.
    else if (family === null ? line.meaning.kind !== 'unknown' || line.breaksDown || line.isSubtotal : open.parts.some((part) => nameOf(part) === nameOf(line))) open.isClosed = true;
    else if (family !== null) open.parts.push(line);
  }
  return groups;
}

function nameOf({ meaning, text }: BookLine): string {
  return meaning.kind === 'fundSource' || meaning.kind === 'expenditureCategory' ? subjectKey(meaning) : text;
}

import type { BookLine, BookPanel } from '../../ledger/book-table';
import { statedValue, type Figure } from '../../ledger/figure';
import { compare, ZERO } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { fullA1 } from '../../workbook/cell-address';
import { partResult } from '../bound';
import { agrees } from '../check-result';
import { statesNothing } from '../line-amounts';
import { joined, NOT_APPLIED, outcomeOfResults, overPanels, sumsByColumn, type LineCheck, type LineOutcome } from '../line-check';
import { listedPartsOutcome, withShortInDoubt, type ListedParts } from '../listed-parts';
import { numberingOf } from '../line-numbering';
import { isUnnamed } from '../unnamed-lines';

/**
 * Relation 37, below any line: what 其中 introduces is no more than the line above it. Where the lines below add up to that line in half of the columns, they
 * are all of its parts, and add up to it in the others.
 */
export const ofWhichLines: LineCheck = {
  id: 'of-which-lines',
  relationNumber: 37,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => joined(runsOf(panel).map((run) => outcomeOf(panel, run, ledger.unit)))),
};

/** A line and what stands below it, from the first 其中 on. */
function outcomeOf(panel: BookPanel, run: ListedParts, unit: MoneyUnit): LineOutcome {
  const complete = withShortInDoubt(listedPartsOutcome('of-which-lines', panel, run, unit));
  return complete === NOT_APPLIED ? within(panel, run, unit) : complete;
}

/**
 * Each line that says 其中 itself against the whole, in columns in which nothing is below 0. Half of them must bear it out: 其中 below the last of several
 * lines may be a part of their total.
 */
function within(panel: BookPanel, { whole, parts }: ListedParts, unit: MoneyUnit): LineOutcome {
  const sums = sumsByColumn(panel, whole, parts).filter((sum) => [sum.whole, ...sum.parts].every(isNoneBelowZero));
  const said = parts.flatMap(({ isPart }, index) => (isPart ? [index] : []));
  return joined(said.map((index) => {
    const results = sums.flatMap((sum) => {
      const part = sum.parts[index];
      return part === undefined ? [] : [partResult({ rule: 'of-which-lines', scope: `${fullA1(part.cell)}/${fullA1(sum.whole.cell)}`, part, whole: sum.whole, unit })];
    }).filter((result) => result !== null);
    return results.filter(agrees).length * 2 < results.length ? NOT_APPLIED : outcomeOfResults(results);
  }));
}

function isNoneBelowZero(figure: Figure): boolean {
  const value = statedValue(figure);
  return value === null || compare(value, ZERO) >= 0;
}

function runsOf(panel: BookPanel): ListedParts[] {
  const runs: { whole: BookLine; parts: BookLine[] }[] = [];
  let open: BookLine[] | null = null;
  panel.lines.forEach((line, index) => {
    const above = panel.lines[index - 1];
    if (above === undefined || above.row + 1 < line.row) open = null;
    else if (open !== null && (line.isPart || isFurtherPart(panel, line, open[0]))) open.push(line);
    else if (line.isPart && !above.isPart && !isCarryOver(above) && !statesNothing(panel, above)) {
      open = [line];
      runs.push({ whole: above, parts: open });
    } else open = null;
  });
  return runs;
}

/** What was carried over of 基本支出 may be below 0: that of 项目支出 alone is more than all of it then. */
function isCarryOver({ meaning }: BookLine): boolean {
  return meaning.kind === 'flowPart' || (meaning.kind === 'flow' && meaning.flow !== 'income' && meaning.flow !== 'expenditure');
}

/** 其中 may stand before the first part alone, or before some of them: what it says again is no part of the part above. */
function isFurtherPart(panel: BookPanel, line: BookLine, first: BookLine | undefined): boolean {
  return isUnnamed(line) && !line.breaksDown && numberingOf(line) === numberingOf(first) && !statesNothing(panel, line);
}

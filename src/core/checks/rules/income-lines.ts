import type { BookLine, BookPanel } from '../../ledger/book-table';
import { isFiscalSource } from '../../ledger/dimensions';
import { familyOf } from '../../ledger/row-meaning';
import { isZero } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { agrees } from '../check-result';
import { hasCode } from '../coded-lines';
import { borneOutSums, FEWEST_PARTS, MOST_PARTS, NOT_APPLIED, overPanels, sumsByColumn, type LineCheck, type LineOutcome } from '../line-check';
import { statesNothing } from '../line-amounts';
import { listedPartsOutcome, withShortInDoubt } from '../listed-parts';
import { numberingOf } from '../line-numbering';

/**
 * Relation 1 of income: 本年收入合计 is the sum of the kinds of income below it, or of those above it, in whichever way more columns add up. Half of them
 * must bear it out: not every list says of all income where it comes from.
 */
export const incomeLines: LineCheck = {
  id: 'income-lines',
  relationNumber: 1,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => outcomeIn(panel, ledger.unit)),
};

function outcomeIn(panel: BookPanel, unit: MoneyUnit): LineOutcome {
  const whole = wholeOf(panel);
  // Income by 类, 款 and 项 has sums of its own.
  if (whole === null || panel.lines.some(hasCode)) return NOT_APPLIED;
  const at = panel.lines.indexOf(whole);
  const runs = [runOf(panel, panel.lines.slice(at + 1)), runOf(panel, panel.lines.slice(0, at).reverse()).reverse()];
  const readings = runs.flatMap(readingsOf).filter((parts) => parts.length >= FEWEST_PARTS && parts.length <= MOST_PARTS);
  const outcomes = readings.map((parts) => outcomeOf(panel, whole, parts, unit));
  const [best = NOT_APPLIED] = outcomes.filter((one) => outcomes.every((other) => witnessesOf(one) >= witnessesOf(other)));
  return best;
}

/** Kinds of income by their own words are all of it where one column shows that; others may be examples. */
function outcomeOf(panel: BookPanel, whole: BookLine, parts: readonly BookLine[], unit: MoneyUnit): LineOutcome {
  return parts.every(isKindOfIncome) ? borneOutSums('income-lines', sumsByColumn(panel, whole, parts), unit) : withShortInDoubt(listedPartsOutcome('income-lines', panel, { whole, parts }, unit));
}

/** 本年收入合计, or 收入总计 and 合计 where nothing was carried over into them; `null` where there are several. */
function wholeOf({ side, lines }: BookPanel): BookLine | null {
  const own = lines.filter(({ isPart }) => !isPart);
  const ofYear = own.filter(({ meaning }) => meaning.kind === 'flow' && meaning.flow === 'income');
  const hasFlows = own.some(({ meaning }) => meaning.kind === 'flow' && meaning.flow !== 'income' && meaning.flow !== 'expenditure');
  const totals = own.filter(({ meaning, grandTotal }) => grandTotal === 'income' || (side === 'income' && meaning.kind === 'total'));
  const found = ofYear.length > 0 ? ofYear : hasFlows ? [] : totals;
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isKindOfIncome({ meaning }: BookLine): boolean {
  return familyOf(meaning) === 'source';
}

/** From the line next to the whole to a heading, or to a line of another kind. */
function runOf(panel: BookPanel, lines: readonly BookLine[]): BookLine[] {
  const isOther = (line: BookLine): boolean => !(isKindOfIncome(line) || line.meaning.kind === 'unknown') || line.grandTotal !== null || line.breaksDown || line.isSubtotal;
  const end = lines.findIndex(isOther);
  const run = end === -1 ? lines : lines.slice(0, end);
  return run.filter((line) => !statesNothing(panel, line));
}

/** 财政拨款 counts by itself or by its parts, and numbered lines of one level count alone. */
function readingsOf(run: readonly BookLine[]): (readonly BookLine[])[] {
  const own = run.filter(({ isPart }) => !isPart);
  const isFiscalPart = ({ meaning }: BookLine): boolean => meaning.kind === 'fundSource' && isFiscalSource(meaning.source);
  const top = own.filter((line) => numberingOf(line) === numberingOf(own[0]));
  return [
    own,
    ...(top.length < own.length ? [top] : []),
    ...(own.some(isFiscalPart) ? [own.filter(({ meaning }) => meaning.kind !== 'fiscalAppropriation'), own.filter((line) => !isFiscalPart(line))] : []),
    own.filter(isKindOfIncome),
  ];
}

function witnessesOf({ results, holding = [] }: LineOutcome): number {
  return [...results, ...holding].filter((result) => agrees(result) && !isZero(result.rightValue)).length;
}

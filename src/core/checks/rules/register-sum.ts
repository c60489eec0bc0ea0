import type { BookLine, BookPanel } from '../../ledger/book-table';
import { statedValue } from '../../ledger/figure';
import { isZero, ZERO } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { MOST_PARTS, NOT_APPLIED, overPanels, sumOfPartsOutcome, sumsByColumn, type LineCheck, type LineOutcome, type SumOfParts } from '../line-check';
import { numberingOf } from '../line-numbering';

/**
 * Relation 14, for registers: 合计 of a list of projects, key tasks or institutions is the sum of its lines. That they are of one level is told by
 * their numbering, and must be borne out by one of the columns: of two levels without a sign, every column would seem to be wrong.
 */
export const registerSum: LineCheck = {
  id: 'register-sum',
  relationNumber: 14,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => outcomeOf(sumsOfRegister(panel), ledger.unit)),
};

function sumsOfRegister(panel: BookPanel): SumOfParts[] {
  if (!panel.isRegister || panel.details.length > 0 || panel.lines.length > MOST_PARTS) return [];
  const whole = panel.lines.find(({ meaning }) => meaning.kind === 'total');
  const parts = panel.lines.filter((line) => line !== whole && !line.isSubtotal);
  if (whole === undefined || parts.length < 2 || !areOfOneLevel(parts)) return [];
  return isAtEnd(panel.lines, whole) ? sumsByColumn(panel, whole, parts) : [];
}

function areOfOneLevel(parts: readonly BookLine[]): boolean {
  const numberings = new Set(parts.map(numberingOf));
  return numberings.size === 1 && parts.every(({ meaning, isPart, code }) => meaning.kind === 'unknown' && !isPart && code === null);
}

/** Between other lines it would be the sum of some of them. */
function isAtEnd(lines: readonly BookLine[], whole: BookLine): boolean {
  return lines[0] === whole || lines.at(-1) === whole;
}

function outcomeOf(sums: readonly SumOfParts[], unit: MoneyUnit): LineOutcome {
  const told = sums.filter(({ whole }) => !isZero(statedValue(whole) ?? ZERO));
  const outcome = sumOfPartsOutcome('register-sum', sums, unit);
  const holding = sumOfPartsOutcome('register-sum', told, unit);
  const isBorneOut = holding.passed > 0 || holding.results.some(({ verdict }) => verdict === 'rounding');
  return isBorneOut ? outcome : NOT_APPLIED;
}

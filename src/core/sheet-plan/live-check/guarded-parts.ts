/** What the relations have in common: guarded sides, a rounded gap, and a verdict only where there is a gap. */
import type { CheckResult, Term } from '../../checks/check-result';
import { isInPoints } from '../../checks/points';
import { allOf, call, countOf, number, operation, planned, type Expression } from '../../formula/expression';
import type { Figure } from '../../ledger/figure';
import type { Ledger } from '../../ledger/ledger';
import { doubleOf, trimmed } from '../../money/decimal';
import { inUnit } from '../../money/money-unit';
import { checkId } from '../cell-ids';
import { figureValue, isNumber, whileTrue } from '../live-figure';

/** 元 with two decimals are 万元 with six. */
const LEAST_DIGITS = 6;
export const MOST_DIGITS = 9;

/** Every figure that was stated still is, none that was open is filled, and what else the relation rests on holds. */
export function stillStated(check: CheckResult, conditions: readonly Expression[] = []): Expression {
  const count = (figures: readonly Figure[]): Expression => countOf(figures.map(figureValue));
  const figures = figuresOf(check);
  const blanks = check.blanks.length === 0 ? [] : [operation(count(check.blanks), '=', number(0))];
  return allOf([operation(count(figures), '=', number(figures.length)), ...blanks, ...conditions]);
}

/** Σ of a side, rounded so that only the noise of binary sums goes. */
export function guardedSide(check: CheckResult, terms: readonly Term[], guard: Expression, changed: string): Expression {
  return whileTrue(guard, call('ROUND', signedSum(terms, (value) => value), number(digitsOf(check))), changed);
}

/** Left minus right, while both are numbers. */
export function guardedDifference(check: CheckResult, changed: string): Expression {
  const [left, right] = [planned(checkId(check, 'left')), planned(checkId(check, 'right'))];
  return whileTrue(call('AND', isNumber(left), isNumber(right)), call('ROUND', operation(left, '-', right), number(digitsOf(check))), changed);
}

/** The verdict, while there is a gap to judge. */
export function guardedVerdict(check: CheckResult, decided: Expression, changed: string): Expression {
  return whileTrue(isNumber(planned(checkId(check, 'difference'))), decided, changed);
}

export function signedSum(terms: readonly Term[], each: (value: Expression) => Expression): Expression {
  const [first, ...rest] = terms;
  if (first === undefined) return number(0);
  const value = each(figureValue(first.figure));
  const start = first.sign === 1 ? value : operation(number(0), '-', value);
  return rest.reduce((sum, { sign, figure }) => operation(sum, sign === 1 ? '+' : '-', each(figureValue(figure))), start);
}

export function figuresOf(check: CheckResult): Figure[] {
  return [...check.left, ...check.right].map(({ figure }) => figure);
}

/** Digits after the point that the check's amounts have in 万元, and no fewer than 元 with two decimals need. */
export function digitsOf(check: CheckResult): number {
  const used = figuresOf(check).map(({ reading, unit, measure }) =>
    reading.state !== 'stated' || measure === 'statedRate' ? 0 : trimmed(inUnit(reading.value, unit, 'wanYuan')).scale,
  );
  return Math.min(MOST_DIGITS, Math.max(LEAST_DIGITS, ...used));
}

/** The tolerance as the row shows it: in 万元, or in points where the figures are. */
export function shownTolerance(check: CheckResult, ledger: Ledger): number {
  return isInPoints(check) ? doubleOf(check.tolerance) : inWanYuan(check.tolerance, ledger);
}

export function inWanYuan(value: CheckResult['tolerance'], ledger: Ledger): number {
  return doubleOf(inUnit(value, ledger.unit, 'wanYuan'));
}

import { isStated, statedIn, type Figure } from '../../ledger/figure';
import { absolute, compare, isZero, ZERO } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { fullA1 } from '../../workbook/cell-address';
import { balanceResult, sideValue } from '../balance';
import { plus } from '../breakdown';
import type { CheckResult } from '../check-result';
import { sumsByCode } from '../code-sums';
import { boundsOf } from '../tolerance';
import { overPanels, type LineCheck, type LineOutcome, type SumOfParts } from '../line-check';

/**
 * Relation 16: one of several lines of a class has the whole amount of the class, although the others are not 0: the column may have been pasted one row
 * off. A hint at why the class does not add up, beside the rule that finds that.
 */
export const pastedShift: LineCheck = {
  id: 'pasted-shift',
  relationNumber: 16,
  runLines: ({ ledger, tables }) => overPanels(tables, (panel) => shiftsIn(sumsByCode(panel), ledger.unit)),
};

function shiftsIn(sums: readonly SumOfParts[], unit: MoneyUnit): LineOutcome {
  const looked = sums.filter(({ whole, parts }) => isSomething(whole, unit) && parts.length > 1 && parts.every(isStated));
  const results = looked.flatMap((sum) => shiftIn(sum, unit) ?? []);
  return { results, passed: looked.length - results.length };
}

/** `null` where no line, or more than one, has the whole amount, or where the others come to nothing, or to no more than rounding explains. */
function shiftIn({ whole, parts }: SumOfParts, unit: MoneyUnit): CheckResult | null {
  const amount = statedIn(whole, unit) ?? ZERO;
  const others = parts.filter((part) => compare(statedIn(part, unit) ?? ZERO, amount) !== 0);
  const [same] = parts.filter((part) => !others.includes(part));
  if (same === undefined || others.length !== parts.length - 1) return null;
  const { tolerance } = boundsOf([whole, ...parts], unit);
  if (compare(absolute(sideValue(others.map(plus), unit)), tolerance) <= 0) return null;
  const equal = balanceResult({ rule: 'pasted-shift', scope: fullA1(same.cell), left: [plus(same)], right: [plus(whole)], unit, blanks: [] });
  return { ...equal, relation: 'shift', verdict: 'notice', cells: [same.cell, whole.cell] };
}

function isSomething(figure: Figure, unit: MoneyUnit): boolean {
  const value = statedIn(figure, unit);
  return value !== null && !isZero(value);
}

/** The comparison that most relations share: Σ of one side's figures against Σ of the other's. */
import { cellsOf, statedValue, type Figure } from '../ledger/figure';
import { absolute, compare, isZero, multiply, subtract, sum, ZERO, type Decimal } from '../money/decimal';
import { inUnit, type MoneyUnit } from '../money/money-unit';
import { roundHalfAwayFromZero } from '../money/rounding';
import type { CheckResult, RuleId, Term, Verdict } from './check-result';
import { boundsOf } from './tolerance';

export interface Balance {
  readonly rule: RuleId;
  readonly scope: string;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly unit: MoneyUnit;
  /** Parts of the relation that are not stated: a gap then says nothing, and is at most a notice. */
  readonly blanks: readonly Figure[];
  /** The blanks are known to say 0. */
  readonly blanksAreNothing?: boolean;
  /** A term may stand under a word that is not known, or nowhere: a gap is then at most a notice. */
  readonly mayLack?: boolean;
}

/** Decimals of an amount in 万元 as tables and prose print it. */
const PRINTED_DECIMALS = 2;
const NOISE: Decimal = { unscaled: 5n, scale: 10 };

export function balanceResult({ rule, scope, left, right, unit, blanks, blanksAreNothing = false, mayLack = false }: Balance): CheckResult {
  const leftValue = sideValue(left, unit);
  const rightValue = sideValue(right, unit);
  const difference = withoutNoise(subtract(leftValue, rightValue), unit);
  const terms = [...left, ...right];
  const { tolerance, noticeBound } = boundsOf(terms.map(({ figure }) => figure), unit);
  const gap = absolute(difference);
  const verdict = ((): Verdict => {
    if (isZero(gap)) return printedSidesAgree(left, right) ? 'exact' : 'rounding';
    if (compare(gap, tolerance) <= 0) return 'rounding';
    return mayLack || (blanks.length > 0 && !blanksAreNothing) || compare(gap, noticeBound) <= 0 ? 'notice' : 'error';
  })();
  return {
    rule,
    scope,
    relation: 'balance',
    left,
    right,
    blanks,
    ...(blanksAreNothing && blanks.length > 0 ? { blanksAreNothing: true } : {}),
    mayLack,
    leftValue,
    rightValue,
    difference,
    tolerance,
    noticeBound,
    verdict,
    cells: [...right, ...left].flatMap(({ figure }) => cellsOf(figure)),
  };
}

/**
 * Cells hold doubles: thirds of 100 add up to 99.9999999999999. The sheets round to nine digits of 万元, so what is less here is nothing.
 */
function withoutNoise(difference: Decimal, unit: MoneyUnit): Decimal {
  return compare(absolute(difference), inUnit(NOISE, 'wanYuan', unit)) < 0 ? { unscaled: 0n, scale: difference.scale } : difference;
}

/** Whether the gap is one that no rounding explains. */
export function isBeyondRounding({ difference, noticeBound }: CheckResult): boolean {
  return compare(absolute(difference), noticeBound) > 0;
}

/** Σ of a side in `unit`; a figure that is not stated counts as nothing. */
export function sideValue(terms: readonly Term[], unit: MoneyUnit): Decimal {
  return sum(terms.map((term) => signed(term, (value, from) => inUnit(value, from, unit))));
}

/** Whether the sides still agree after every figure is rounded to the two decimals of 万元 that are printed. */
function printedSidesAgree(left: readonly Term[], right: readonly Term[]): boolean {
  const printed = (terms: readonly Term[]): Decimal =>
    sum(terms.map((term) => signed(term, (value, from) => roundHalfAwayFromZero(inUnit(value, from, 'wanYuan'), PRINTED_DECIMALS))));
  return compare(printed(left), printed(right)) === 0;
}

function signed({ sign, figure }: Term, convert: (value: Decimal, from: MoneyUnit) => Decimal): Decimal {
  return multiply(convert(statedValue(figure) ?? ZERO, figure.unit), { unscaled: BigInt(sign), scale: 0 });
}

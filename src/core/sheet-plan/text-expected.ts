/**
 * What a sentence should state, as a formula over 取数. A finding says the number and the figures that it comes from, not how: the first way
 * in which a sentence of the trade relates figures to each other and that gives just this number is taken.
 */
import { call, countOf, number, operation, type Expression } from '../formula/expression';
import { statedValue, type Figure } from '../ledger/figure';
import { compare, doubleOf, isZero, shifted, subtract, sum, type Decimal } from '../money/decimal';
import { inUnit } from '../money/money-unit';
import { divideHalfAwayFromZero, roundHalfAwayFromZero } from '../money/rounding';
import type { TextFinding } from '../text/text-finding';
import { figureValue, whileTrue } from './live-figure';
import { MOST_DIGITS } from './live-check/guarded-parts';

/** More of them would make a formula that nobody follows. */
const MOST_FIGURES = 40;

/** One way from figures to a number. */
interface Way {
  readonly value: (scale: number) => Decimal;
  /** `null` for a quotient, whose digits never end. */
  readonly exact: Decimal | null;
  readonly expression: Expression;
}

interface Valued {
  readonly value: Decimal;
  readonly expression: Expression;
}

/** A number of a finding in the unit of our sheets: 万元, points, or a count. */
export function inSheetUnit(value: Decimal, unit: TextFinding['unit']): Decimal {
  return unit === 'yuan' ? inUnit(value, 'yuan', 'wanYuan') : value;
}

/** `null` where no way gives the number: it stays what was found. */
export function liveExpected({ figures, unit, expected }: TextFinding, changed: string): Expression | null {
  const valued = figures.map(valuedOf);
  if (expected === null || valued.length === 0 || valued.length > MOST_FIGURES) return null;
  const known = valued.flatMap((figure) => figure ?? []);
  if (known.length < valued.length) return null;
  const wanted = inSheetUnit(expected, unit);
  const rounded = (way: Way, digits: number): Expression =>
    whileTrue(operation(countOf(known.map(({ expression }) => expression)), '=', number(known.length)), call('ROUND', way.expression, number(digits)), changed);
  const ways = unit === 'points' ? waysToPoints(known, figures) : waysToAmount(known);
  const exact = ways.find((way) => way.exact !== null && compare(way.exact, wanted) === 0);
  if (exact !== undefined) return rounded(exact, MOST_DIGITS);
  const near = ways.find((way) => compare(way.value(wanted.scale), wanted) === 0);
  return near === undefined ? null : rounded(near, wanted.scale);
}

/** True while every figure is what it was: stated with the same amount, or as open as it was. */
export function stillAsRead(figures: readonly Figure[]): Expression | null {
  const valued = figures.map(valuedOf);
  const known = valued.flatMap((figure) => figure ?? []);
  if (known.length === 0 || known.length < figures.length || known.length > MOST_FIGURES) return null;
  const same = known.map(({ value, expression }) => operation(call('ROUND', operation(expression, '-', number(doubleOf(value))), number(MOST_DIGITS)), '=', number(0)));
  const areNumbers = operation(countOf(known.map(({ expression }) => expression)), '=', number(known.length));
  // AND looks at all of its arguments: beside a text the difference would be an error.
  return call('IF', areNumbers, call('AND', ...same), operation(number(0), '=', number(1)));
}

function valuedOf(figure: Figure): Valued | null {
  const value = statedValue(figure);
  if (value === null) return null;
  return { value: figure.measure === 'statedRate' ? value : inUnit(value, figure.unit, 'wanYuan'), expression: figureValue(figure) };
}

/** The amount of one figure, Σ of all, or the gap between two. */
function waysToAmount(figures: readonly Valued[]): Way[] {
  const [first, second] = figures;
  if (first === undefined) return [];
  const all = figures.slice(1).reduce<Expression>((left, { expression }) => operation(left, '+', expression), first.expression);
  const total = exactWay(sum(figures.map(({ value }) => value)), all);
  if (second === undefined || figures.length > 2) return [total];
  return [total, exactWay(subtract(first.value, second.value), minus(first, second)), exactWay(subtract(second.value, first.value), minus(second, first))];
}

/** A rate that a cell states; of two amounts, the one as a share of the other, or the change from the one to the other. */
function waysToPoints(figures: readonly Valued[], [stated]: readonly Figure[]): Way[] {
  const [first, second] = figures;
  if (first === undefined) return [];
  if (second === undefined) return stated?.measure === 'statedRate' ? [exactWay(first.value, first.expression)] : [];
  if (figures.length > 2) return [];
  return [[first, second] as const, [second, first] as const].flatMap(([part, base]) => [
    ...percent(part.value, part.expression, base),
    ...percent(subtract(part.value, base.value), minus(part, base), base),
  ]);
}

function percent(part: Decimal, expression: Expression, base: Valued): Way[] {
  if (isZero(base.value)) return [];
  return [
    {
      value: (scale) => divideHalfAwayFromZero(shifted(part, 2), base.value, scale),
      exact: null,
      expression: operation(operation(expression, '/', base.expression), '*', number(100)),
    },
  ];
}

function exactWay(value: Decimal, expression: Expression): Way {
  return { value: (scale) => roundHalfAwayFromZero(value, scale), exact: value, expression };
}

function minus(left: Valued, right: Valued): Expression {
  return operation(left.expression, '-', right.expression);
}

/**
 * The formulas of one check row. Each relation has its own: sides, gap and verdict follow the figures; where a figure is no longer stated,
 * or one that was open is, the relation is another one and the row says "changed".
 */
import type { CheckResult, Term } from '../checks/check-result';
import { halfUnit } from '../checks/tolerance';
import { allOf, call, number, operation, planned, text, type Expression } from '../formula/expression';
import type { Figure } from '../ledger/figure';
import type { Ledger } from '../ledger/ledger';
import { doubleOf, trimmed } from '../money/decimal';
import { inUnit } from '../money/money-unit';
import { checkId } from './cell-ids';
import { figureValue, isNumber, whileTrue } from './live-figure';
import type { SheetWording } from './sheet-wording';

export interface LiveCheck {
  readonly left: Expression;
  readonly right: Expression;
  readonly difference: Expression;
  /** A constant in 万元, or a formula for a rate; `null` where the relation has none. */
  readonly tolerance: Expression | null;
  readonly verdict: Expression;
  /** True while the row holds the conclusion back; `null` for a relation that never does. */
  readonly isOpen: Expression | null;
}

/** 元 with two decimals are 万元 with six. */
const LEAST_DIGITS = 6;
const MOST_DIGITS = 9;

export function liveCheck(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  switch (check.relation) {
    case 'balance':
      return balance(check, ledger, wording);
    case 'bound':
      return bound(check, ledger, wording);
    case 'rate':
      return rate(check, wording);
    case 'presence':
      return presence(check, wording);
    case 'base':
      return base(check, wording);
    case 'dash':
      return dash(check, wording);
  }
}

function balance(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const { side, difference, verdict } = parts(check, wording);
  const gap = call('ABS', planned(checkId(check, 'difference')));
  const printed = (terms: readonly Term[]): Expression => total(terms, (value) => call('ROUND', value, number(2)));
  const printedGap = call('ROUND', operation(printed(check.left), '-', printed(check.right)), number(2));
  const beyond = call(
    'IF',
    operation(gap, '<=', number(inWanYuan(check.noticeBound, ledger))),
    text(words.possibleRounding),
    text(check.blanks.length > 0 ? words.incomplete : words.unbalanced),
  );
  const within = call('IF', operation(printedGap, '=', number(0)), text(words.balanced), text(words.rounding));
  const decided = call(
    'IF',
    operation(gap, '=', number(0)),
    within,
    call('IF', operation(gap, '<=', planned(checkId(check, 'tolerance'))), text(words.rounding), beyond),
  );
  return {
    left: side(check.left),
    right: side(check.right),
    difference,
    tolerance: number(inWanYuan(check.tolerance, ledger)),
    verdict: verdict(decided),
    isOpen: operation(planned(checkId(check, 'verdict')), '=', text(words.unbalanced)),
  };
}

function bound(check: CheckResult, ledger: Ledger, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const { side, difference, verdict } = parts(check, wording, check.right.map(({ figure }) => operation(figureValue(figure), '<>', number(0))));
  const gap = planned(checkId(check, 'difference'));
  const exceeded = ledger.basis === 'originalBudget' ? words.exceededOriginal : words.exceeded;
  const beyond = call('IF', operation(gap, '<=', planned(checkId(check, 'tolerance'))), text(words.rounding), text(exceeded));
  return {
    left: side(check.left),
    right: side(check.right),
    difference,
    tolerance: number(inWanYuan(check.tolerance, ledger)),
    verdict: verdict(call('IF', operation(gap, '<=', number(0)), text(words.within), beyond)),
    isOpen: operation(planned(checkId(check, 'verdict')), '=', text(words.exceeded)),
  };
}

/** The right side of a rate is execution over budget in points, to the digits that the rate is stated with. */
function rate(check: CheckResult, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const [claimed, executed, budget] = figuresOf(check);
  if (claimed === undefined || executed === undefined || budget === undefined) throw new RangeError('a rate has three figures');
  const [e, b] = [figureValue(executed), figureValue(budget)];
  const guard = stillStated(check, [operation(b, '<>', number(0))]);
  const points = operation(operation(e, '/', b), '*', number(100));
  const digits = claimed.decimals;
  const [halfE, halfB] = [executed, budget].map((figure) => number(doubleOf(halfUnit(figure, 'wanYuan'))));
  if (halfE === undefined || halfB === undefined) throw new RangeError('two amounts');
  const drift = operation(operation(halfE, '/', call('ABS', b)), '+', operation(operation(halfB, '*', call('ABS', e)), '/', operation(b, '*', b)));
  const tolerance = operation(number(0.5 / 10 ** digits), '+', operation(drift, '*', number(100)));
  const off = call('ABS', operation(figureValue(claimed), '-', points));
  const isRight = operation(call('ROUND', off, number(MOST_DIGITS)), '<=', call('ROUND', planned(checkId(check, 'tolerance')), number(MOST_DIGITS)));
  const right = planned(checkId(check, 'right'));
  return {
    left: whileTrue(guard, figureValue(claimed), wording.changed),
    right: whileTrue(guard, call('ROUND', points, number(digits)), wording.changed),
    difference: whileTrue(guard, call('IF', isRight, number(0), call('ROUND', operation(figureValue(claimed), '-', right), number(MOST_DIGITS))), wording.changed),
    tolerance: whileTrue(guard, tolerance, wording.changed),
    verdict: whileTrue(guard, call('IF', isRight, text(words.rateRight), text(words.rateWrong)), wording.changed),
    isOpen: null,
  };
}

function presence(check: CheckResult, wording: SheetWording): LiveCheck {
  const words = wording.checks.verdicts;
  const [carried, executed, budget] = figuresOf(check);
  if (carried === undefined || executed === undefined || budget === undefined) throw new RangeError('carry-over has three figures');
  const { difference, verdict } = parts(check, wording);
  const guard = stillStated(check);
  const isNeeded = call('AND', operation(figureValue(carried), '>', number(0)), operation(figureValue(executed), '=', figureValue(budget)));
  const isGiven = operation(call('LEN', call('TRIM', planned(checkId(check, 'explanation')))), '>', number(0));
  const decided = call(
    'IF',
    isNeeded,
    call('IF', isGiven, text(words.explained), text(words.explanationNeeded)),
    text(words.noExplanationNeeded),
  );
  const unspent = call('ROUND', operation(figureValue(budget), '-', figureValue(executed)), number(digitsOf(check)));
  return {
    left: whileTrue(guard, figureValue(carried), wording.changed),
    right: whileTrue(guard, unspent, wording.changed),
    difference,
    tolerance: null,
    verdict: verdict(decided),
    isOpen: operation(planned(checkId(check, 'verdict')), '=', text(words.explanationNeeded)),
  };
}

function base(check: CheckResult, wording: SheetWording): LiveCheck {
  const isWithoutBase = [
    ...check.right.map(({ figure }) => operation(figureValue(figure), '=', number(0))),
    ...check.left.map(({ figure }) => operation(figureValue(figure), '>', number(0))),
  ];
  const { side, difference, verdict } = parts(check, wording, isWithoutBase);
  return {
    left: side(check.left),
    right: side(check.right),
    difference,
    tolerance: null,
    verdict: verdict(text(wording.checks.verdicts.addedDuringYear)),
    isOpen: null,
  };
}

function dash(check: CheckResult, wording: SheetWording): LiveCheck {
  const areZero = check.right.map(({ figure }) => operation(figureValue(figure), '=', number(0)));
  const { side, difference, verdict } = parts(check, wording, areZero);
  return {
    left: side(check.left),
    right: side(check.right),
    difference,
    tolerance: null,
    verdict: verdict(text(wording.checks.verdicts.dashExpected)),
    isOpen: null,
  };
}

interface CheckParts {
  side(terms: readonly Term[]): Expression;
  readonly difference: Expression;
  verdict(decided: Expression): Expression;
}

/** What the relations have in common: guarded sides, a rounded gap, and a verdict only where there is a gap. */
function parts(check: CheckResult, wording: SheetWording, conditions: readonly Expression[] = []): CheckParts {
  const guard = stillStated(check, conditions);
  const digits = number(digitsOf(check));
  const [left, right] = [planned(checkId(check, 'left')), planned(checkId(check, 'right'))];
  const bothSides = call('AND', isNumber(left), isNumber(right));
  return {
    side: (terms) => whileTrue(guard, call('ROUND', total(terms, (value) => value), digits), wording.changed),
    difference: whileTrue(bothSides, call('ROUND', operation(left, '-', right), digits), wording.changed),
    verdict: (decided) => whileTrue(isNumber(planned(checkId(check, 'difference'))), decided, wording.changed),
  };
}

/** Every figure that was stated still is, none that was open is filled, and what else the relation rests on holds. */
function stillStated(check: CheckResult, conditions: readonly Expression[] = []): Expression {
  const count = (figures: readonly Figure[]): Expression => call('COUNT', ...figures.map(figureValue));
  const figures = figuresOf(check);
  const blanks = check.blanks.length === 0 ? [] : [operation(count(check.blanks), '=', number(0))];
  return allOf([operation(count(figures), '=', number(figures.length)), ...blanks, ...conditions]);
}

function total(terms: readonly Term[], each: (value: Expression) => Expression): Expression {
  const [first, ...rest] = terms;
  if (first === undefined) return number(0);
  const start = first.sign === 1 ? each(figureValue(first.figure)) : operation(number(0), '-', each(figureValue(first.figure)));
  return rest.reduce((sum, { sign, figure }) => operation(sum, sign === 1 ? '+' : '-', each(figureValue(figure))), start);
}

function figuresOf(check: CheckResult): Figure[] {
  return [...check.left, ...check.right].map(({ figure }) => figure);
}

/** Digits after the point, in 万元, that rounding must keep so that only the noise of binary sums goes. */
function digitsOf(check: CheckResult): number {
  const used = figuresOf(check).map(({ reading, unit, measure }) =>
    reading.state !== 'stated' || measure === 'statedRate' ? 0 : trimmed(inUnit(reading.value, unit, 'wanYuan')).scale,
  );
  return Math.min(MOST_DIGITS, Math.max(LEAST_DIGITS, ...used));
}

function inWanYuan(value: CheckResult['tolerance'], ledger: Ledger): number {
  return doubleOf(inUnit(value, ledger.unit, 'wanYuan'));
}

/** X万元，比上年Y万元增加D万元，增长Z%: changes of which the text states what they are counted from. */
import { compare, negate, subtract, add, ZERO, type Decimal } from '../money/decimal';
import type { Measured } from './ratio';
import { sameThing, type AmountStatement, type ChangeStatement, type ReadSentence, type Statement } from './statement';

export interface BaseChange {
  readonly base: AmountStatement;
  /** D; `null` where only a rate is stated. */
  readonly change: ChangeStatement | null;
  readonly rate: ChangeStatement | null;
  /** X: what the words mean first, then the other amounts of the sentence that they may mean as well; empty where it is not stated. */
  readonly now: readonly AmountStatement[];
}

/** `null` where the statement at this place is no such base. */
export function baseChangeAt(sentence: ReadSentence, at: number): BaseChange | null {
  const [base, first, second] = sentence.statements.slice(at, at + 3);
  if (base?.kind !== 'amount' || base.base?.isClear !== true || !base.quantity.isExact || !isOfBase(first)) return null;
  const now = amountsNow(base, at, sentence);
  if (first.quantity.kind === 'percent') return { base, change: null, rate: first, now };
  const isRated = isOfBase(second) && second.follows && second.quantity.kind === 'percent';
  return { base, change: first, rate: isRated ? second : null, now };
}

function isOfBase(statement: Statement | undefined): statement is ChangeStatement {
  return statement?.kind === 'change' && statement.of === '' && statement.comparesOnly && statement.quantity.isExact && compare(statement.quantity.value, ZERO) >= 0;
}

function amountsNow({ base, follows }: AmountStatement, at: number, { sentence, statements }: ReadSentence): AmountStatement[] {
  const before = statements.slice(0, at);
  if (base?.of === '') {
    const last = before.at(-1);
    return follows && last !== undefined && isNow(last) ? before.filter(isNow).reverse() : [];
  }
  const thing = base?.thing ?? null;
  const named = [...(sentence.previous?.statements ?? []), ...before].filter(isNow).filter((one) => thing !== null && one.thing !== null && sameThing(one.thing, thing));
  return named.filter(({ measure }) => measure === 'executed').reverse();
}

function isNow(statement: Statement): statement is AmountStatement {
  return statement.kind === 'amount' && statement.base === null && statement.isOfYear && statement.quantity.isExact;
}

export function signedChange({ direction, quantity }: ChangeStatement): Decimal {
  return direction === 1 ? quantity.value : negate(quantity.value);
}

/** What the base has changed by, and what the rounding of both may hide. */
export function changeSince({ quantity: base }: AmountStatement, { quantity: now }: AmountStatement): Measured {
  return { value: subtract(now.value, base.value), half: add(now.half, base.half) };
}

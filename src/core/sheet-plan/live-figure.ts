/** Small formulas over the figures of 取数 that all sheets share. */
import { call, number, operation, planned, text, type Expression } from '../formula/expression';
import { AMOUNT_FORMAT, RATE_FORMAT, WHOLE_RATE_FORMAT } from '../formula/number-text';
import type { Figure } from '../ledger/figure';
import { figureValueId } from './cell-ids';

export function figureValue(figure: Figure): Expression {
  return planned(figureValueId(figure));
}

export function isNumber(value: Expression): Expression {
  return call('ISNUMBER', value);
}

export function isBlankText(value: Expression): Expression {
  return operation(value, '=', text(''));
}

/** `then` while the condition holds, else the words for "changed". */
export function whileTrue(condition: Expression, then: Expression, changed: string): Expression {
  return call('IF', condition, then, text(changed));
}

/** An amount in 万元 as prose prints it: two decimals, half away from zero. */
export function amountText(value: Expression): Expression {
  return call('TEXT', call('ROUND', value, number(2)), text(AMOUNT_FORMAT));
}

/** A rate, already rounded, as prose prints it: 100% for exactly one, else at least two decimals. */
export function percentText(rate: Expression): Expression {
  return call('IF', operation(rate, '=', number(1)), call('TEXT', rate, text(WHOLE_RATE_FORMAT)), call('TEXT', rate, text(RATE_FORMAT)));
}

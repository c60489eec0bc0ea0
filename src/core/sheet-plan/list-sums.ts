import { call, operation, text, type Expression } from '../formula/expression';
import { matching } from '../formula/sum-functions';

/** Σ of the amounts of a list beside these names. */
export function sumByNames(names: readonly string[], where: Expression, amounts: Expression): Expression {
  return names.map((name) => call('SUMIF', where, text(matching(name)), amounts)).reduce((left, right) => operation(left, '+', right));
}

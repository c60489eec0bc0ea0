/** 全年预算100.00万元，执行数92.00万元，结余8.00万元: what is left of a budget by its own words. */
import { absolute, add, compare, subtract, type Decimal } from '../money/decimal';
import { agrees, type BookAmounts } from './book-amounts';
import { WHOLE, type AmountStatement, type Pair, type ReadSentence } from './statement';
import type { TextWords } from './text-words';

export interface Remainder {
  readonly left: AmountStatement;
  readonly pair: Pair;
  /** What is left of the last of the budgets. */
  readonly right: Decimal;
  readonly isRight: boolean;
}

/** Right behind budget and execution, rates of them between. What is left may be said in two parts. */
export function remaindersIn({ sentence, statements, pairs }: ReadSentence, book: BookAmounts, words: TextWords): Remainder[] {
  return pairs.flatMap((pair): Remainder[] => {
    const behind = statements.slice(statements.indexOf(pair.executed) + 1).filter(({ kind }) => kind !== 'rate');
    const [left, next] = behind;
    // After 年初预算 alone money may have been added.
    const budget = pair.budgets.filter(({ measure }) => measure !== 'originalBudget').at(-1);
    if (left?.kind !== 'amount' || budget === undefined || !words.left.test(left.quantity.label) || !isAlone(sentence.text.slice(left.quantity.end), words)) return [];
    if (![left, pair.executed, ...pair.budgets].every(({ quantity }) => quantity.isExact)) return [];
    const carried = book.of({ ...WHOLE, flow: 'closingCarryOver' }, 'executed');
    const together = next?.kind === 'amount' ? [add(left.quantity.value, next.quantity.value)] : [];
    const meant = [left.quantity.value, ...together];
    const isLeft = pair.budgets.some(({ quantity }) => meant.some((value) => isDifference(value, quantity, pair.executed.quantity, left.quantity.half)));
    const isCarried = carried !== null && agrees(carried, left.quantity.value, left.quantity.half);
    return [{ left, pair, right: subtract(budget.quantity.value, pair.executed.quantity.value), isRight: isLeft || isCarried }];
  });
}

/** No word goes on to say which part of it is meant. */
function isAlone(behind: string, { clauseEnd }: TextWords): boolean {
  return behind === '' || clauseEnd.test(behind.charAt(0));
}

function isDifference(value: Decimal, budget: AmountStatement['quantity'], spent: AmountStatement['quantity'], half: Decimal): boolean {
  const gap = subtract(subtract(budget.value, spent.value), value);
  return compare(absolute(gap), add(add(budget.half, spent.half), half)) <= 0;
}

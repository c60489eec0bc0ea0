/** The two ways to sum rows of a list: by the names beside them, or by their places. */
import { call, operation, text, type Expression } from '../formula/expression';
import { matching } from '../formula/sum-functions';

/** Σ of the amounts beside these names. */
export function sumByNames(names: readonly string[], where: Expression, amounts: Expression): Expression {
  return names.map((name) => call('SUMIF', where, text(matching(name)), amounts)).reduce((left, right) => operation(left, '+', right));
}

/** First and last of every unbroken run of ascending whole numbers. */
export function runsOf(numbers: Iterable<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (const each of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === each - 1) last[1] = each;
    else runs.push([each, each]);
  }
  return runs;
}

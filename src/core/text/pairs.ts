/** Budget and execution that stand beside each other in a sentence, and the words that compare them. */
import type { Quantity } from './quantities';
import type { AmountStatement, Comparison, Pair, Sentence, Statement } from './statement';
import type { StatedBudget, StatedMeasure, TextWords } from './text-words';

/** Budgets one after the other, then the execution, whose words say no more than that. */
export function pairsIn(statements: readonly Statement[]): Pair[] {
  const found: Pair[] = [];
  let budgets: AmountStatement[] = [];
  for (const statement of statements) {
    if (statement.kind !== 'amount') budgets = [];
    else if (isBudget(statement.measure) && statement.namesMeasure) budgets = statement.isBare && statement.follows ? [...budgets, statement] : [statement];
    else {
      if (budgets.length > 0 && statement.namesMeasure && statement.isBare && statement.follows) found.push({ budgets, executed: statement });
      budgets = [];
    }
  }
  return found;
}

export function isBudget(measure: StatedMeasure | null): measure is StatedBudget {
  return measure !== null && measure !== 'executed';
}

/** The budget of a pair that the words mean: the one of that name, or the only one. */
export function budgetOf({ budgets }: Pair, base: StatedBudget): AmountStatement | null {
  const named = budgets.filter(({ measure }) => measure === base);
  if (named.length === 1) return named[0] ?? null;
  const [only, ...others] = budgets;
  const isOpen = base === 'budget' || only?.measure === 'budget';
  return only !== undefined && others.length === 0 && isOpen ? only : null;
}

export function comparisonsIn(sentence: Sentence, quantities: readonly Quantity[], words: TextWords): Comparison[] {
  const { text } = sentence;
  return [...text.matchAll(words.comparison)].flatMap((match): Comparison[] => {
    const { less, more, equal, even, base = '', tail } = match.groups ?? {};
    // "持平" belongs to 与…持平 alone, and 基本持平 says nothing exact.
    if (even === undefined ? tail !== undefined : tail === undefined || tail.length > LEVEL_LENGTH) return [];
    const end = match.index + match[0].length;
    const gap = quantities.find(({ kind, start, isExact }) => kind === 'money' && isExact && start === end) ?? null;
    const direction = less !== undefined ? -1 : more !== undefined ? 1 : 0;
    return less === undefined && more === undefined && equal === undefined && even === undefined
      ? []
      : [{ sentence, start: match.index, end, direction, base: words.comparisonBases[base] ?? 'budget', gap, opens: match.index === 0 }];
  });
}

const LEVEL_LENGTH = 2;

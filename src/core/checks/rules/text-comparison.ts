import { absolute, add, compare, subtract, ZERO, type Decimal } from '../../money/decimal';
import { gapColumnOutcome } from '../../text/gap-columns';
import { budgetOf } from '../../text/pairs';
import { remaindersIn, type Remainder } from '../../text/remainders';
import { quoteOf, type Comparison, type ReadSentence } from '../../text/statement';
import { amountSides, inBookUnit, outcomeOf, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { ReadText, TextFacts } from '../../text/text-facts';
import type { Figure } from '../../ledger/figure';
import type { Quote } from '../../text/text-place';

/**
 * Relation 28: 小于, 持平 and 大于 are what the amounts beside them are, else what the book's are, and 小于…X万元, or 结余X万元 behind both, is by how much. A table that states
 * in a column by how much 决算数 exceeds the budget says the same beside its rate.
 */
export const textComparison: TextCheck = {
  id: 'text-comparison',
  relationNumber: 28,
  runTexts: (facts) => {
    const ofTables = gapColumnOutcome(facts);
    const ofTexts = outcomeOf(
      facts.texts.flatMap((text) => text.sentences.flatMap((sentence) => [...sentence.comparisons.map((comparison) => compared(comparison, sentence, text, facts)), ...remaindersIn(sentence, facts.book, facts.words).map((one) => againstPair(one, facts))])),
    );
    return { findings: [...ofTexts.findings, ...ofTables.findings], compared: ofTexts.compared + ofTables.compared };
  },
};

interface Beside {
  /** Execution less budget, in 元. */
  readonly difference: Decimal;
  /** What the rounding of both may hide. */
  readonly half: Decimal;
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
}

function compared(comparison: Comparison, sentence: ReadSentence, text: ReadText, facts: TextFacts): TextFinding | 'agrees' | null {
  const beside = pairsBeside(comparison, sentence);
  const all = beside.length > 0 ? beside : ofBook(comparison, sentence, text, facts);
  const [last] = all.slice(-1);
  if (last === undefined || all.some((one) => bearsOut(comparison, one))) return last === undefined ? null : 'agrees';
  const { paragraph, start } = comparison.sentence;
  const { unit } = facts.ledger;
  const end = comparison.gap?.end ?? comparison.end;
  const quotes = [paragraph.quote(start + comparison.start, start + end), ...last.quotes];
  if (comparison.gap !== null && Math.sign(compare(last.difference, ZERO)) === comparison.direction) {
    return { rule: 'text-comparison', verdict: 'error', quotes, figures: last.figures, ...amountSides(unit, comparison.gap.value, absolute(last.difference)) };
  }
  return { rule: 'text-comparison', verdict: 'error', quotes, figures: last.figures, unit, stated: null, expected: inBookUnit(last.difference, unit), difference: null };
}

function againstPair({ left, pair, right, isRight }: Remainder, { ledger: { unit } }: TextFacts): TextFinding | 'agrees' {
  if (isRight) return 'agrees';
  const quotes = [left, pair.executed, ...pair.budgets.slice(-1)].map(quoteOf);
  return { rule: 'text-comparison', verdict: 'error', quotes, figures: [], ...amountSides(unit, left.quantity.value, right) };
}

/** Amounts that are printed alike may differ in what is not printed. */
function bearsOut({ direction, gap }: Comparison, { difference, half }: Beside): boolean {
  const isLevel = compare(absolute(difference), half) <= 0;
  const pointsRight = isLevel || Math.sign(compare(difference, ZERO)) === direction;
  return pointsRight && (gap === null || compare(absolute(subtract(gap.value, absolute(difference))), add(half, gap.half)) <= 0);
}

/** Those of its own sentence before it, else those of the sentence before. */
function pairsBeside({ base, start }: Comparison, { sentence, pairs }: ReadSentence): Beside[] {
  const own = pairs.filter(({ executed }) => executed.quantity.end <= start);
  const near = own.length > 0 ? own : (sentence.previous?.pairs ?? []);
  return near.flatMap((pair): Beside[] => {
    const budget = budgetOf(pair, base);
    if (budget === null || !budget.quantity.isExact || !pair.executed.quantity.isExact) return [];
    const [spent, planned] = [pair.executed.quantity, budget.quantity];
    return [{ difference: subtract(spent.value, planned.value), half: add(spent.half, planned.half), quotes: [quoteOf(pair.executed), quoteOf(budget)], figures: [] }];
  });
}

/** A sentence that begins with it is about the department where the heading is, and nothing else was spoken of. 预算数 alone may be any of the book's. */
function ofBook({ base, opens, gap }: Comparison, { sentence }: ReadSentence, { isOfBook }: ReadText, { book }: TextFacts): Beside[] {
  if (!isOfBook || !opens || gap === null || sentence.about !== 'department' || sentence.previous !== null) return [];
  const executed = book.of(sentence.of, 'executed');
  return book.meant(sentence.of, base).flatMap((budget): Beside[] =>
    executed === null ? [] : [{ difference: subtract(executed.value, budget.value), half: add(executed.tolerance, budget.tolerance), quotes: [], figures: [executed.figure, budget.figure] }],
  );
}

import { trimmed } from '../../money/decimal';
import { quotientHalfUnit } from '../tolerance';
import type { BookAmount } from '../../text/book-amounts';
import { budgetOf } from '../../text/pairs';
import { isNothing, rightPercentage, type Measured } from '../../text/ratio';
import { isWhole, quoteOf, sameThing, thingKey, type Pair, type RateStatement, type ReadSentence } from '../../text/statement';
import { outcomeOf, sides, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { TextFacts } from '../../text/text-facts';

/**
 * Relation 24: a stated rate is execution over budget, as they stand right before it in the sentence, else as the book states them. A rate of one
 * source or category whose budget is stated nowhere cannot be checked, which is said.
 */
export const textRate: TextCheck = {
  id: 'text-rate',
  relationNumber: 24,
  runTexts: (facts) =>
    outcomeOf(
      facts.texts.flatMap(({ sentences, isOfBook }) => {
        const budgeted = budgetedIn(sentences);
        const rates = sentences.flatMap(({ statements }) => statements.filter((one) => one.kind === 'rate'));
        return rates.map((rate) => (rate.pair !== null ? againstPair(rate, rate.pair) : isOfBook ? againstBook(rate, budgeted, facts) : null));
      }),
    ),
};

function againstPair(rate: RateStatement, pair: Pair): TextFinding | 'agrees' | null {
  const { executed } = pair;
  const budget = budgetOf(pair, rate.base);
  if (budget === null || isNothing(budget.quantity) || ![rate, budget, executed].every(({ quantity }) => quantity.isExact)) return null;
  const right = rightPercentage(rate.quantity, executed.quantity, budget.quantity);
  if (right === null) return 'agrees';
  return { rule: 'text-rate', verdict: 'rate', quotes: [quoteOf(rate), quoteOf(executed), quoteOf(budget)], figures: [], ...sides('points', rate.quantity.value, right) };
}

function againstBook(rate: RateStatement, budgeted: ReadonlySet<string>, { book }: TextFacts): TextFinding | 'agrees' | null {
  const { thing, base } = rate;
  if (thing === null || thing.flow !== 'expenditure' || thing.isGrandTotal || thing.other !== null || thing.item !== null || !rate.isOfYear || !rate.quantity.isExact) return null;
  const executed = book.of(thing, 'executed');
  const budgets = book.meant(thing, base);
  const [budget] = budgets;
  if (executed === null || budget === undefined) {
    if (isWhole(thing) || sameThing(thing, rate.sentence.of) || budgeted.has(thingKey(thing)) || book.meant(thing, 'budget').length > 0) return null;
    return { rule: 'text-rate', verdict: 'notice', quotes: [quoteOf(rate)], figures: executed === null ? [] : [executed.figure], unit: 'points', stated: rate.quantity.value, expected: null, difference: null };
  }
  const bases = budgets.map(measured).filter((one) => !isNothing(one));
  if (bases.length < budgets.length) return null;
  const right = bases.flatMap((one) => rightPercentage(rate.quantity, measured(executed), one) ?? []);
  const [expected] = right;
  if (expected === undefined || right.length < bases.length) return 'agrees';
  return { rule: 'text-rate', verdict: 'rate', quotes: [quoteOf(rate)], figures: [executed.figure, budget.figure], ...sides('points', rate.quantity.value, trimmed(expected)) };
}

function measured({ value, figure }: BookAmount): Measured {
  return { value, half: quotientHalfUnit(figure, 'yuan') };
}

/** Things whose budget the text states, or may state, wherever. */
function budgetedIn(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const amounts = sentences.flatMap(({ statements }) => statements.filter((one) => one.kind === 'amount'));
  return new Set(amounts.flatMap(({ thing, measure }) => (thing === null || measure === 'executed' ? [] : [thingKey(thing)])));
}

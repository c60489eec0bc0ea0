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
        return sentences.flatMap((sentence) => sentence.statements.filter((one) => one.kind === 'rate').map((rate) => (rate.pair !== null ? againstPair(rate, rate.pair) : isOfBook ? againstBook(rate, sentence, budgeted, facts) : null)));
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

function againstBook(rate: RateStatement, sentence: ReadSentence, budgeted: ReadonlySet<string>, { book, items }: TextFacts): TextFinding | 'agrees' | null {
  const { thing, base, amount } = rate;
  if (thing === null || thing.flow !== 'expenditure' || thing.isGrandTotal || thing.other !== null || !rate.isOfYear || !rate.quantity.isExact) return null;
  const isItem = thing.item !== null;
  const executed = isItem ? (items.meant({ thing, measure: 'executed' }, sentence)[0] ?? null) : book.of(thing, 'executed');
  const budgets = isItem ? items.meant({ thing, measure: base }, sentence) : book.meant(thing, base);
  const [budget] = budgets;
  if (executed === null || budget === undefined) {
    if (isItem || amount !== null || isWhole(thing) || sameThing(thing, rate.sentence.of) || budgeted.has(thingKey(thing)) || book.meant(thing, 'budget').length > 0) return null;
    return { rule: 'text-rate', verdict: 'notice', quotes: [quoteOf(rate)], figures: executed === null ? [] : [executed.figure], unit: 'points', stated: rate.quantity.value, expected: null, difference: null };
  }
  const bases = budgets.map(measured).filter((one) => !isNothing(one));
  if (bases.length < budgets.length) return null;
  // What the sentence itself says was spent is found where it is wrong; its rate follows it.
  const spent = [measured(executed), ...(amount === null ? [] : [amount.quantity])];
  const right = spent.flatMap((one) => bases.map((of) => rightPercentage(rate.quantity, one, of)));
  const [expected] = right;
  if (right.includes(null) || expected === undefined || expected === null) return 'agrees';
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

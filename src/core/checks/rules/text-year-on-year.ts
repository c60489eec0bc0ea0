import { absolute, add, compare, subtract, sum, trimmed, ZERO } from '../../money/decimal';
import { baseChangeAt, changeSince, signedChange, type BaseChange } from '../../text/base-changes';
import { areAllChanges } from '../../text/full-listing';
import { isNothing, rightPercentage } from '../../text/ratio';
import { quoteAcross, quoteOf, sameThing, type AmountStatement, type ChangeStatement, type ReadSentence, type Statement } from '../../text/statement';
import { amountSides, NO_VALUES, outcomeOf, sides, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { TextFacts } from '../../text/text-facts';
import type { TextWords } from '../../text/text-words';

/**
 * Relation 26, with 27: X万元，比上年增加Y万元，增长Z%: Z is Y over X − Y, both words point the same way, and the changes of 基本支出 and 项目支出,
 * or of all sources, add up to the whole. Without a year before there is no rate. Where the sentence states what the change is counted from (比上年80.00万元
 * 增加…, 比年初预算数…), the rate is over that, and the change leads from it to X.
 */
export const textYearOnYear: TextCheck = {
  id: 'text-year-on-year',
  relationNumber: 26,
  runTexts: (facts) =>
    outcomeOf(
      facts.texts.flatMap(({ sentences }) =>
        sentences.flatMap((sentence) => [
          ...sentence.statements.flatMap((_one, at) => [comparedRate(sentence, at, facts.words), comparedWithBase(sentence, at, facts)]),
          comparedParts(sentence, facts),
        ]),
      ),
    ),
};

function comparedRate(sentence: ReadSentence, at: number, words: TextWords): TextFinding | 'agrees' | null {
  const [amount, rate] = [sentence.statements[at], sentence.statements[at + 1]];
  if (amount?.kind !== 'change' || amount.quantity.kind !== 'money' || rate?.kind !== 'change' || rate.quantity.kind !== 'percent') return null;
  const isSaid = rate.follows && rate.of === '' && [amount, rate].every(({ quantity }) => quantity.isExact && compare(quantity.value, ZERO) >= 0);
  if (!isSaid) return null;
  if (areOpposite(amount, rate)) return { rule: 'text-year-on-year', verdict: 'error', quotes: [quoteAcross(amount, rate)], figures: [], ...NO_VALUES };
  const now = changed(amount, sentence.statements[at - 1], sentence, words);
  if (now === null || !now.quantity.isExact) return null;
  const before = { value: subtract(now.quantity.value, signedChange(amount)), half: add(now.quantity.half, amount.quantity.half) };
  if (compare(before.value, ZERO) < 0) return null;
  if (compare(before.value, before.half) <= 0) {
    return isNothing(rate.quantity) ? null : { rule: 'text-year-on-year', verdict: 'notice', quotes: [quoteOf(rate), quoteOf(now), quoteOf(amount)], figures: [], ...NO_VALUES };
  }
  const right = rightPercentage(rate.quantity, amount.quantity, before);
  if (right === null) return 'agrees';
  return { rule: 'text-year-on-year', verdict: 'rate', quotes: [quoteOf(rate), quoteOf(now), quoteOf(amount)], figures: [], ...sides('points', rate.quantity.value, trimmed(right)) };
}

/** The amount that has changed: right before, or the one of that name in this or the last sentence. */
function changed(change: ChangeStatement, last: Statement | undefined, { sentence, statements }: ReadSentence, words: TextWords): AmountStatement | null {
  if (change.of === '' && change.comparesOnly) {
    const amount = last ?? onlyAmount(sentence.previous);
    return amount?.kind === 'amount' && amount.isOfYear && amount.base === null ? amount : null;
  }
  const amounts = [...(sentence.previous?.statements ?? []), ...statements.slice(0, statements.indexOf(change))].filter((one) => one.kind === 'amount').filter(({ isOfYear }) => isOfYear);
  if (words.bothTotals.test(change.of)) {
    const [first] = amounts;
    return first !== undefined && amounts.every(({ quantity }) => compare(quantity.value, first.quantity.value) === 0) ? first : null;
  }
  const { thing } = change;
  return thing === null ? null : (amounts.filter((one) => one.thing !== null && sameThing(one.thing, thing) && one.measure === 'executed').at(-1) ?? null);
}

/** A change that begins a sentence is of what the one before states, where that is one amount and nothing is counted of it. */
function onlyAmount(previous: ReadSentence | null): AmountStatement | null {
  const [first, ...others] = previous?.statements ?? [];
  return first?.kind === 'amount' && others.length === 0 ? first : null;
}

function areOpposite(amount: ChangeStatement, rate: ChangeStatement): boolean {
  return amount.direction !== rate.direction && !isNothing(amount.quantity) && !isNothing(rate.quantity);
}

/** The change first: where it is wrong, so is what follows from it. */
function comparedWithBase(sentence: ReadSentence, at: number, { ledger: { unit } }: TextFacts): TextFinding | 'agrees' | null {
  const found = baseChangeAt(sentence, at);
  if (found === null || (found.change !== null && found.rate !== null && areOpposite(found.change, found.rate))) return null;
  const { base, change, now } = found;
  const [first] = now;
  if (change === null || first === undefined || now.some((one) => isChangeTo(one, base, change))) return rateOverBase(found);
  return { rule: 'text-year-on-year', verdict: 'error', quotes: [quoteOf(change), quoteOf(first), quoteOf(base)], figures: [], ...amountSides(unit, signedChange(change), changeSince(base, first).value) };
}

function isChangeTo(now: AmountStatement, base: AmountStatement, change: ChangeStatement): boolean {
  const { value, half } = changeSince(base, now);
  return compare(absolute(subtract(signedChange(change), value)), add(half, change.quantity.half)) <= 0;
}

function rateOverBase({ base, change, rate, now }: BaseChange): TextFinding | 'agrees' | null {
  const parts = change === null ? now.map((one) => changeSince(base, one)) : [{ value: signedChange(change), half: change.quantity.half }];
  if (rate === null) return now.length === 0 ? null : 'agrees';
  const quotes = [rate, ...(change === null ? now.slice(0, 1) : [change]), base].map(quoteOf);
  if (compare(base.quantity.value, base.quantity.half) <= 0) return isNothing(rate.quantity) ? null : { rule: 'text-year-on-year', verdict: 'notice', quotes, figures: [], ...NO_VALUES };
  const stated = { value: signedChange(rate), half: rate.quantity.half };
  const right = parts.map((part) => rightPercentage(stated, part, base.quantity));
  const [expected] = right;
  if (expected === undefined) return null;
  if (expected === null || right.includes(null)) return 'agrees';
  return { rule: 'text-year-on-year', verdict: 'rate', quotes, figures: [], ...sides('points', stated.value, trimmed(expected)) };
}

/** 比上年增加…，其中：基本支出增加…，项目支出减少…: relation 27. */
function comparedParts(sentence: ReadSentence, facts: TextFacts): TextFinding | 'agrees' | null {
  const changes = sentence.statements.filter((one) => one.kind === 'change').filter(({ quantity }) => quantity.kind === 'money');
  const [whole, ...parts] = changes;
  if (whole === undefined || parts.length === 0 || !areAllChanges(whole, parts, sentence, facts) || !changes.every(({ quantity }) => quantity.isExact)) return null;
  const together = sum(parts.map(signedChange));
  const gap = subtract(together, signedChange(whole));
  if (compare(absolute(gap), sum(changes.map(({ quantity }) => quantity.half))) <= 0) return 'agrees';
  return { rule: 'text-year-on-year', verdict: 'error', quotes: [...parts.map(quoteOf), quoteOf(whole)], figures: [], ...amountSides(facts.ledger.unit, together, signedChange(whole)) };
}

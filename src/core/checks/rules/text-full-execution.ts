import { compare, HUNDRED, trimmed, ZERO } from '../../money/decimal';
import { inUnit } from '../../money/money-unit';
import { isWhole, quoteOf, sameThing, WHOLE, type AmountStatement, type RateStatement, type ReadSentence, type Statement } from '../../text/statement';
import { outcomeOf, sides, type TextCheck } from '../../text/text-finding';
import type { TextWords } from '../../text/text-words';

/** Relation 33, second half, for texts: the budget is executed to 100 %, money is carried over, and nobody says why. Once a text. */
export const textFullExecution: TextCheck = {
  id: 'text-full-execution',
  relationNumber: 33,
  runTexts: ({ texts, words, ledger }) =>
    outcomeOf(
      texts.map(({ sentences, isOfBook }) => {
        const rate = statementsOf(sentences).find(isFullRate);
        const left = statementsOf(sentences).find(isLeft);
        if (!isOfBook || rate === undefined || left === undefined) return null;
        if (isExplained(sentences, left, words)) return 'agrees';
        const carried = trimmed(inUnit(left.quantity.value, 'yuan', ledger.unit));
        return { rule: 'text-full-execution', verdict: 'explain', quotes: [quoteOf(left), quoteOf(rate)], figures: [], ...sides(ledger.unit, carried, ZERO) };
      }),
    ),
};

function statementsOf(sentences: readonly ReadSentence[]): Statement[] {
  return sentences.flatMap(({ statements }) => statements);
}

function isFullRate(statement: Statement): statement is RateStatement {
  return statement.kind === 'rate' && isWhole(statement.thing) && statement.isOfYear && statement.quantity.isExact && compare(statement.quantity.value, HUNDRED) === 0;
}

function isLeft(statement: Statement): statement is AmountStatement {
  if (statement.kind !== 'amount' || statement.thing === null || !statement.isOfYear || statement.measure !== 'executed') return false;
  return sameThing(statement.thing, { ...WHOLE, flow: 'closingCarryOver' }) && compare(statement.quantity.value, ZERO) > 0;
}

/** In the same sentence, or in the next one of its paragraph. */
function isExplained(sentences: readonly ReadSentence[], { sentence }: AmountStatement, { explanation }: TextWords): boolean {
  const next = sentences.find((one) => one.sentence.previous?.sentence === sentence);
  return explanation.test(sentence.text) || (next !== undefined && explanation.test(next.sentence.text));
}

import { agrees, measuresRepeated, type BookAmount } from '../../text/book-amounts';
import { quoteOf, type AmountStatement, type ReadSentence, type Thing } from '../../text/statement';
import { amountSides, outcomeOf, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { TextFacts } from '../../text/text-facts';

/**
 * Relation 23: an amount in a sentence is the amount that the book states of the same thing, measure and year. Where the sentences around it
 * speak of some funds and the amount names none, it may be of those or of all: then it contradicts the book only if it is neither. Kinds of
 * spending (人员经费, 公务接待费) are held to the tables that state them.
 */
export const textAmount: TextCheck = {
  id: 'text-amount',
  relationNumber: 23,
  runTexts: (facts) =>
    outcomeOf(
      facts.texts
        .filter(({ isOfBook }) => isOfBook)
        .flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.statements.map((statement) => (statement.kind === 'amount' ? compared(statement, sentence, facts) : null)))),
    ),
};

function compared(statement: AmountStatement, sentence: ReadSentence, facts: TextFacts): TextFinding | 'agrees' | null {
  const { thing, quantity, isOfYear } = statement;
  if (thing === null || !quantity.isExact || !isOfYear) return null;
  const contradicted = thing.item === null ? inBook(statement, thing, facts) : inTablesOfItems(statement, sentence, facts);
  if (contradicted === null || contradicted === 'agrees') return contradicted;
  return { rule: 'text-amount', verdict: 'error', quotes: [quoteOf(statement)], figures: [contradicted.figure], ...amountSides(facts.ledger.unit, quantity.value, contradicted.value) };
}

/** The amount that the statement contradicts. */
function inBook(statement: AmountStatement, thing: Thing, { book }: TextFacts): BookAmount | 'agrees' | null {
  const { measure, quantity, around } = statement;
  if (measure === null) return null;
  const things: readonly Thing[] = [thing, ...around.map((scope) => ({ ...thing, scope }))];
  const meant = things.map((one) => book.meant(one, measure));
  const [first] = meant[0] ?? [];
  if (first === undefined || meant.some(({ length }) => length === 0)) return null;
  const isStated = meant.flat().some((amount) => agrees(amount, quantity.value, quantity.half)) || things.some((one) => book.repeats(one, quantity, measuresRepeated(statement)));
  return isStated ? 'agrees' : first;
}

function inTablesOfItems(statement: AmountStatement, sentence: ReadSentence, { items }: TextFacts): BookAmount | 'agrees' | null {
  const [first] = items.meant(statement, sentence);
  if (first === undefined) return null;
  return items.repeats(statement) ? 'agrees' : first;
}

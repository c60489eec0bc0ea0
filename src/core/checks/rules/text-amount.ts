import { inUnit } from '../../money/money-unit';
import { trimmed, type Decimal } from '../../money/decimal';
import { agrees } from '../../text/book-amounts';
import { quoteOf, type AmountStatement, type Thing } from '../../text/statement';
import { outcomeOf, sides, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { TextFacts } from '../../text/text-facts';

/**
 * Relation 23: an amount in a sentence is the amount that the book states of the same thing, measure and year. Where the sentences around it
 * speak of some funds and the amount names none, it may be of those or of all: then it contradicts the book only if it is neither.
 */
export const textAmount: TextCheck = {
  id: 'text-amount',
  relationNumber: 23,
  runTexts: (facts) =>
    outcomeOf(
      facts.texts
        .filter(({ isOfBook }) => isOfBook)
        .flatMap(({ sentences }) => sentences.flatMap(({ statements }) => statements))
        .filter((statement) => statement.kind === 'amount')
        .map((statement) => compared(statement, facts)),
    ),
};

function compared(statement: AmountStatement, { book, ledger }: TextFacts): TextFinding | 'agrees' | null {
  const { thing, measure, quantity, around } = statement;
  if (thing === null || measure === null || !quantity.isExact || !statement.isOfYear) return null;
  const things: readonly Thing[] = [thing, ...around.map((scope) => ({ ...thing, scope }))];
  const meant = things.map((one) => book.meant(one, measure));
  const [first] = meant[0] ?? [];
  if (first === undefined || meant.some(({ length }) => length === 0)) return null;
  const isInBook = meant.flat().some((amount) => agrees(amount, quantity.value, quantity.half)) || things.some((one) => book.repeats(one, quantity.value, quantity.half));
  if (isInBook) return 'agrees';
  const inBookUnit = (value: Decimal): Decimal => trimmed(inUnit(value, 'yuan', ledger.unit));
  return { rule: 'text-amount', verdict: 'error', quotes: [quoteOf(statement)], figures: [first.figure], ...sides(ledger.unit, inBookUnit(quantity.value), inBookUnit(first.value)) };
}

import { compare, trimmed, ZERO } from '../../money/decimal';
import { inUnit } from '../../money/money-unit';
import { budgetOf } from '../../text/pairs';
import { isNothing } from '../../text/ratio';
import { quoteOf, type Pair, type RateStatement } from '../../text/statement';
import { outcomeOf, sides, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { MoneyUnit } from '../../money/money-unit';

/** Relation 29: with a budget of 0 and money spent there is no rate, whatever a sentence says; it is 年中追加. */
export const textZeroBase: TextCheck = {
  id: 'text-zero-base',
  relationNumber: 29,
  runTexts: ({ texts, ledger }) =>
    outcomeOf(texts.flatMap(({ sentences }) => sentences.flatMap(({ statements }) => statements.map((one) => (one.kind === 'rate' && one.pair !== null ? compared(one, one.pair, ledger.unit) : null))))),
};

function compared(rate: RateStatement, pair: Pair, unit: MoneyUnit): TextFinding | null {
  const budget = budgetOf(pair, rate.base);
  if (budget === null || !isNothing(budget.quantity) || !budget.quantity.isExact) return null;
  const { quantity } = pair.executed;
  if (!quantity.isExact || compare(quantity.value, ZERO) <= 0) return null;
  const spent = trimmed(inUnit(quantity.value, 'yuan', unit));
  return { rule: 'text-zero-base', verdict: 'zeroBase', quotes: [quoteOf(rate), quoteOf(budget), quoteOf(pair.executed)], figures: [], ...sides(unit, spent, ZERO) };
}

import { compare } from '../../money/decimal';
import { agrees } from '../../text/book-amounts';
import { foldedText } from '../../text/folded-text';
import { isNothing } from '../../text/ratio';
import { isShortFor } from '../../text/short-name';
import { quoteOf, type AmountStatement } from '../../text/statement';
import { NO_VALUES, outcomeOf, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { ReadText, TextFacts } from '../../text/text-facts';
import type { Figure } from '../../ledger/figure';

/**
 * Relation 42: a text that states the book's own figures for another year, and a report whose title names another department. Figures of other
 * years that differ from the book's are what they say they are.
 */
export const textNames: TextCheck = {
  id: 'text-names',
  relationNumber: 42,
  runTexts: (facts) => outcomeOf(facts.texts.flatMap((text) => [...yearsIn(text, facts), titleOf(text, facts)])),
};

/** One amount may be the same in two years; two are copied. */
function yearsIn({ sentences, isOfBook }: ReadText, { ledger, book }: TextFacts): (TextFinding | null)[] {
  if (!isOfBook || ledger.year === null) return [];
  const copiedFigure = ({ thing, measure, quantity, year, around }: AmountStatement): Figure | null => {
    if (thing === null || measure === null || year === null || year === ledger.year || around.length > 0 || !quantity.isExact || isNothing(quantity)) return null;
    return book.meant(thing, measure).find((amount) => agrees(amount, quantity.value, quantity.half))?.figure ?? null;
  };
  return sentences.map(({ statements }) => {
    const copied = statements
      .filter((one) => one.kind === 'amount')
      .flatMap((statement) => {
        const figure = copiedFigure(statement);
        return figure === null ? [] : [{ statement, figure }];
      });
    const [first] = copied;
    if (first === undefined || copied.every(({ statement }) => compare(statement.quantity.value, first.statement.quantity.value) === 0)) return null;
    return { rule: 'text-names', verdict: 'error', quotes: copied.map(({ statement }) => quoteOf(statement)), figures: [first.figure], ...NO_VALUES };
  });
}

/** "某街道办事处2022年部门整体支出绩效自评报告": what stands before the year. */
function titleOf({ prose: { title } }: ReadText, { ledger, tables, words }: TextFacts): TextFinding | 'agrees' | null {
  if (title === null || ledger.entity === null || title.text.length > LONGEST_TITLE) return null;
  const text = foldedText(title.text, words.comma).text;
  const year = text.search(/20\d{2}/u);
  if (year <= 0 || !words.reportTitle.test(text)) return null;
  const named = text.slice(0, year);
  const known = [ledger.entity, ...tables.flatMap(({ entity, partOf }) => [entity ?? '', partOf ?? ''])].map((name) => foldedText(name, words.comma).text).filter((name) => name !== '');
  if (named.length < SHORTEST_NAME || known.some((name) => isShortFor(name, named) || isShortFor(named, name))) return 'agrees';
  return { rule: 'text-names', verdict: 'notice', quotes: [{ place: title.place, words: title.text.slice(0, LONGEST_TITLE).trim() }], figures: [], ...NO_VALUES };
}

const LONGEST_TITLE = 60;
const SHORTEST_NAME = 4;

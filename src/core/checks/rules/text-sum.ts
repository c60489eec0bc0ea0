import { FUND_SOURCES, isFiscalScope, isFiscalSource } from '../../ledger/dimensions';
import { absolute, compare, subtract, sum, ZERO } from '../../money/decimal';
import { inUnit, type MoneyUnit } from '../../money/money-unit';
import { LARGEST_TOLERANCE } from '../tolerance';
import { categoriesListed } from '../../text/category-sums';
import { itemsListed } from '../../text/item-sums';
import type { BookAmounts } from '../../text/book-amounts';
import { isWhole, quoteAcross, quoteOf, type AmountStatement, type ReadSentence, type Statement, WHOLE } from '../../text/statement';
import { amountSides, outcomeOf, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { Breakdown, TextWords } from '../../text/text-words';

/**
 * Relation 1, and 2, within one text: the sources that 按资金来源分 lists, or the categories that 按支出性质看 lists, add up to the execution
 * that the same section states, 其中：基本支出 and 项目支出 to the amount before them; and 人员经费 and 公用经费, 货物, 工程 and 服务, the "三公" expenses to the whole that their sentence states (12, 17,
 * 39). A list with anything in it that is no part of its kind is left alone.
 */
export const textSum: TextCheck = {
  id: 'text-sum',
  relationNumber: 1,
  runTexts: ({ texts, words, ledger, book }) => {
    const isAllFiscal = spendsFiscalFundsOnly(book);
    const { unit } = ledger;
    // 经营支出 beside them is not always said.
    const hasOtherCategory = ledger.figures.some(({ subject }) => subject.kind === 'extraCategory');
    return outcomeOf(texts.flatMap(({ sentences }) => sentences.flatMap((sentence, index) => [compared(sentences, index, { words, unit, isAllFiscal }), comparedCategories(sentence, unit, hasOtherCategory), ...comparedItems(sentence, unit)])));
  },
};

/** In 元, as all amounts of texts. */
const LARGEST = inUnit(LARGEST_TOLERANCE, 'wanYuan', 'yuan');

interface Comparing {
  readonly words: TextWords;
  readonly unit: MoneyUnit;
  /** The book itself has no other funds than those of finance. */
  readonly isAllFiscal: boolean;
}

function compared(sentences: readonly ReadSentence[], index: number, { words, unit, isAllFiscal }: Comparing): TextFinding | 'agrees' | null {
  const sentence = sentences[index];
  const listing = sentence?.statements.map((one) => (one.kind === 'amount' ? one.listing : null)).find((one) => one !== null) ?? null;
  if (sentence === undefined || listing === null) return null;
  const parts = partsOf(listed(sentences, index, words), listing);
  const total = totalBefore(sentences, index);
  if (parts === null || parts.length < 2 || total === null) return null;
  const surplus = subtract(sum(parts.map(({ quantity }) => quantity.value)), total.quantity.value);
  // Sources of finance alone may be listed where there are other funds: those are then what is missing.
  if (!isAllFiscal && compare(surplus, ZERO) < 0 && parts.every(isOfFinance)) return null;
  return againstTotal(parts, total, unit);
}

/** 其中：基本支出…，项目支出…, where these are all that the department spends on. */
function comparedCategories(sentence: ReadSentence, unit: MoneyUnit, hasOtherCategory: boolean): TextFinding | 'agrees' | null {
  const listed = categoriesListed(sentence);
  if (listed === null) return null;
  const outcome = againstTotal(listed.parts, listed.whole, unit);
  return hasOtherCategory && outcome !== 'agrees' ? null : outcome;
}

/** 人员经费 and 公用经费, and their like: another amount beside them may be one more part. */
function comparedItems(sentence: ReadSentence, unit: MoneyUnit): (TextFinding | 'agrees' | null)[] {
  return itemsListed(sentence).map(({ whole, parts, mayLack }) => {
    const outcome = againstTotal(parts, whole, unit);
    return mayLack && outcome !== 'agrees' ? null : outcome;
  });
}

function againstTotal(parts: readonly AmountStatement[], total: AmountStatement, unit: MoneyUnit): TextFinding | 'agrees' | null {
  const [first] = parts;
  const last = parts.filter((one) => one.sentence === first?.sentence).at(-1);
  if (first === undefined || last === undefined) return null;
  const together = sum(parts.map(({ quantity }) => quantity.value));
  const computed = sum([...parts, total].map(({ quantity }) => quantity.half));
  if (compare(absolute(subtract(together, total.quantity.value)), compare(computed, LARGEST) > 0 ? LARGEST : computed) <= 0) return 'agrees';
  return { rule: 'text-sum', verdict: 'error', quotes: [quoteAcross(first, last), quoteOf(total)], figures: [], ...amountSides(unit, together, total.quantity.value) };
}

function isOfFinance({ thing }: AmountStatement): boolean {
  const scope = thing?.scope ?? null;
  return scope !== null && isFiscalScope(scope);
}

function spendsFiscalFundsOnly(book: BookAmounts): boolean {
  const whole = book.of(WHOLE, 'executed');
  const sources = FUND_SOURCES.filter(isFiscalSource).flatMap((scope) => book.of({ ...WHOLE, scope }, 'executed') ?? []);
  return whole !== null && compare(absolute(subtract(sum(sources.map(({ value }) => value)), whole.value)), LARGEST) <= 0;
}

/** What the sentence states from its list on, and the sentences that go on with it. */
function listed(sentences: readonly ReadSentence[], index: number, words: TextWords): Statement[] {
  const own = sentences[index]?.statements ?? [];
  const rest: Statement[] = [];
  for (const { sentence, statements } of sentences.slice(index + 1, index + 1 + MOST_SENTENCES)) {
    if (!words.continuation.test(sentence.text)) break;
    rest.push(...statements);
  }
  return [...own.slice(own.findIndex((one) => one.kind === 'amount' && one.listing !== null)), ...rest];
}

const MOST_SENTENCES = 20;

/** `null` where one of the statements is no part of such a list. Shares of the parts may stand between them. */
function partsOf(statements: readonly Statement[], listing: Breakdown): AmountStatement[] | null {
  const parts: AmountStatement[] = [];
  for (const statement of statements) {
    if (statement.kind === 'share') continue;
    if (statement.kind !== 'amount' || statement.isPart || !statement.quantity.isExact || statement.measure !== 'executed' || !isPartOf(statement, listing)) return null;
    parts.push(statement);
  }
  return parts;
}

/** 基本支出 of one source is no part of either list. */
function isPartOf({ thing }: AmountStatement, listing: Breakdown): boolean {
  if (thing === null || thing.isGrandTotal || thing.item !== null || thing.flow !== 'expenditure') return false;
  const [named, across] = listing === 'sources' ? [thing.scope, thing.category] : [thing.category, thing.scope];
  return across === null && (named !== null || thing.other !== null);
}

/** The execution of the whole that was stated last in the section. */
function totalBefore(sentences: readonly ReadSentence[], index: number): AmountStatement | null {
  const section = sentences[index]?.sentence.paragraph.section;
  for (let at = index; at >= 0 && index - at < MOST_SENTENCES; at -= 1) {
    const one = sentences[at];
    if (one === undefined || one.sentence.paragraph.section !== section) return null;
    const total = one.statements.filter((statement) => statement.kind === 'amount').filter(isTotal).at(-1);
    if (total !== undefined) return total;
  }
  return null;
}

function isTotal({ thing, measure, quantity, isOfYear }: AmountStatement): boolean {
  return isWhole(thing) && measure === 'executed' && quantity.isExact && isOfYear;
}

import { halfUnit } from '../tolerance';
import { absolute, compare, HUNDRED, subtract, sum, trimmed } from '../../money/decimal';
import { shareColumnOutcome } from '../../text/share-columns';
import { isNothing, rightPercentage, type Measured } from '../../text/ratio';
import { areAllSources, areBothCategories, distinctThings } from '../../text/full-listing';
import { isWhole, quoteAcross, quoteOf, sameThing, thingOf, WHOLE, type AmountStatement, type ReadSentence, type ShareStatement, type Statement, type Thing } from '../../text/statement';
import { outcomeOf, sides, type TextCheck, type TextFinding } from '../../text/text-finding';
import type { ReadText, TextFacts } from '../../text/text-facts';
import type { Figure } from '../../ledger/figure';

/**
 * Relation 25: 占…的 is the amount right before it over what it is said of: the total that the sentences state, or the book. A bare 占 may be of the
 * total, of the amount that 其中 opens, or of what the sentence lists: it is wrong where it fits none of them. Where no share of a sentence can be
 * compared so, the shares of 基本支出 and 项目支出, or of all sources, add up to 100. A column 占比 of a table states the same of its lines and 合计.
 */
export const textShare: TextCheck = {
  id: 'text-share',
  relationNumber: 25,
  runTexts: (facts) => {
    const ofTables = shareColumnOutcome(facts);
    const ofTexts = outcomeOf(
      facts.texts.flatMap((text) =>
        text.sentences.flatMap((sentence, index) => {
          const single = sentence.statements.map((statement, at) => (statement.kind === 'share' ? compared(statement, sentence.statements[at - 1], text, index, facts) : null));
          return single.every((outcome) => outcome === null) ? [comparedTogether(sentence, facts)] : single;
        }),
      ),
    );
    return { findings: [...ofTexts.findings, ...ofTables.findings], compared: ofTexts.compared + ofTables.compared };
  },
};

/** 占60%, 占30%, 占10% of one whole. */
function comparedTogether({ statements }: ReadSentence, facts: TextFacts): TextFinding | 'agrees' | null {
  const shares = statements.filter((one) => one.kind === 'share');
  const [first, ...others] = shares;
  const last = others.at(-1);
  const isOfWhole = shares.every(({ base, isBaseUnknown, quantity }) => !isBaseUnknown && quantity.isExact && (base === null || isWhole(thingOf(base))));
  if (first === undefined || last === undefined || !isOfWhole) return null;
  const things = distinctThings(shares.map((share) => ({ thing: share.of === '' ? amountBefore(share, statements)?.thing ?? null : share.thing })));
  if (things === null || !((areBothCategories(things) && !hasOtherCategory(facts)) || areAllSources(WHOLE, things, facts))) return null;
  const together = sum(shares.map(({ quantity }) => quantity.value));
  if (compare(absolute(subtract(together, HUNDRED)), sum(shares.map(({ quantity }) => quantity.half))) <= 0) return 'agrees';
  return { rule: 'text-share', verdict: 'rate', quotes: [quoteAcross(first, last)], figures: [], ...sides('points', trimmed(together), HUNDRED) };
}

function amountBefore(share: ShareStatement, statements: readonly Statement[]): AmountStatement | null {
  const before = statements[statements.indexOf(share) - 1];
  return share.follows && before?.kind === 'amount' ? before : null;
}

/** 经营支出 beside 基本支出 and 项目支出. */
function hasOtherCategory({ ledger }: TextFacts): boolean {
  return ledger.figures.some(({ subject }) => subject.kind === 'extraCategory');
}

/** What the share may be of, with the book's figure or the words that state it. */
interface Base extends Measured {
  readonly figure: Figure | null;
  readonly statement: AmountStatement | null;
}

function compared(share: ShareStatement, part: Statement | undefined, text: ReadText, index: number, facts: TextFacts): TextFinding | 'agrees' | null {
  const isOfPart = part?.kind === 'amount' && part.quantity.isExact && share.follows && share.of === '';
  if (!isOfPart || share.isBaseUnknown || !share.quantity.isExact) return null;
  const bases = (share.base === null ? openBases(part, text, index, facts) : namedBases(thingOf(share.base), text, index, facts)).filter((base) => !isNothing(base));
  const [first] = bases;
  if (first === undefined) return null;
  const right = bases.map((base) => rightPercentage(share.quantity, part.quantity, base));
  const [expected] = right;
  if (right.includes(null) || expected === undefined || expected === null) return 'agrees';
  return {
    rule: 'text-share',
    verdict: 'rate',
    quotes: [quoteOf(share), quoteOf(part), ...(first.statement === null ? [] : [quoteOf(first.statement)])],
    figures: first.figure === null ? [] : [first.figure],
    ...sides('points', share.quantity.value, trimmed(expected)),
  };
}

/** The amount of that name which the text stated last, and the book's. */
function namedBases(thing: Thing, { sentences, isOfBook }: ReadText, index: number, { book }: TextFacts): Base[] {
  const stated = near(sentences, index)
    .filter((one) => one.thing !== null && sameThing(one.thing, thing) && one.measure === 'executed' && one.isOfYear)
    .at(-1);
  return [...ofStatement(stated), ...(isOfBook ? ofBook(thing, book) : [])];
}

function openBases(part: AmountStatement, { sentences, isOfBook }: ReadText, index: number, { book }: TextFacts): Base[] {
  const own = sentences[index]?.statements.filter((one) => one.kind === 'amount') ?? [];
  const isListed = (one: Statement): boolean => sentences[index]?.statements.some((other, at) => other.kind === 'share' && sentences[index]?.statements[at - 1] === one) ?? false;
  const whole = own.slice(0, own.indexOf(part)).filter((one) => !isListed(one)).at(-1) ?? totalIn(sentences[index - 1], sentences[index]);
  // What a share is of must be plain: a total right before, or parts of the department's spending.
  const isOwnPart = part.thing !== null && part.thing.category !== null && part.thing.item === null && part.thing.scope === null && part.measure === 'executed' && part.isOfYear;
  if (whole === undefined && !isOwnPart) return [];
  const scopes = part.around.flatMap((scope) => (isOfBook ? ofBook({ ...WHOLE, scope }, book) : []));
  const together = { value: sum(own.filter(isListed).map(({ quantity }) => quantity.value)), half: sum(own.filter(isListed).map(({ quantity }) => quantity.half)), figure: null, statement: null };
  return [...ofStatement(whole), ...(isOfBook && isOwnPart ? ofBook(WHOLE, book) : []), ...scopes, together];
}

/** A sentence with one amount before that which lists its parts. */
function totalIn(before: ReadSentence | undefined, own: ReadSentence | undefined): AmountStatement | undefined {
  const amounts = before !== undefined && own?.sentence.previous === before ? before.statements.filter((one) => one.kind === 'amount') : [];
  return amounts.length === 1 ? amounts[0] : undefined;
}

/** The amounts of the sentence and of those before it in its section. */
function near(sentences: readonly ReadSentence[], index: number): AmountStatement[] {
  const section = sentences[index]?.sentence.paragraph.section;
  return sentences
    .slice(Math.max(0, index - MOST_SENTENCES), index + 1)
    .filter(({ sentence }) => sentence.paragraph.section === section)
    .flatMap(({ statements }) => statements.filter((one) => one.kind === 'amount'));
}

const MOST_SENTENCES = 20;

function ofStatement(statement: AmountStatement | undefined): Base[] {
  return statement?.quantity.isExact === true ? [{ value: statement.quantity.value, half: statement.quantity.half, figure: null, statement }] : [];
}

function ofBook(thing: Thing, book: TextFacts['book']): Base[] {
  const amount = book.of(thing, 'executed');
  return amount === null ? [] : [{ value: amount.value, half: halfUnit(amount.figure, 'yuan'), figure: amount.figure, statement: null }];
}

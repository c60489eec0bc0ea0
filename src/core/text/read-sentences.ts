/** From sentences to statements: what each number is, by the words before it and by what the text spoke of last. */
import type { Scope } from '../ledger/dimensions';
import type { About } from './about';
import { comparedBaseIn } from './compared-base';
import type { HeadingSense } from './heading-sense';
import { isBare, isVague, type Label, type LabelReader } from './label';
import { comparisonsIn, isBudget, pairsIn } from './pairs';
import type { Paragraph } from './prose';
import { budgetNamed, goesOnWith, namedThing, onSide, openingThing, pairAround, pairBefore, ratedAmount } from './named-things';
import { PartHeads } from './part-heads';
import { quantitiesIn, type Quantity } from './quantities';
import { sentencesOf } from './sentences';
import { SpentAmounts, type Spent } from './spent-amounts';
import { isWhole, thingOf, WHOLE, type AmountStatement, type ChangeStatement, type Pair, type RateStatement, type ReadSentence, type Sentence, type ShareStatement, type Statement, type Thing } from './statement';
import type { RowSubject } from './row-subject';
import type { TextPlace } from './text-place';
import { TextSubject } from './text-subject';
import { TextTime } from './text-time';
import type { StatedMeasure, TextWords } from './text-words';

export interface ReadingContext {
  readonly words: TextWords;
  readonly reader: LabelReader;
  /** The book's. */
  readonly year: number | null;
  /** Names of sources, the longest first. */
  readonly scopeNames: readonly (readonly [string, Scope])[];
  /** Funds that all of the text is about. */
  readonly scopes: readonly Scope[];
  /** What the headings say of the figures below them. */
  readonly isAbout: (headings: readonly string[]) => About;
  readonly sense: HeadingSense;
  readonly subjectOf: (place: TextPlace) => RowSubject;
}

export function readParagraphs(paragraphs: readonly Paragraph[], context: ReadingContext): ReadSentence[] {
  const found: ReadSentence[] = [];
  let section = -1;
  let measure: StatedMeasure | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.section !== section) measure = null;
    section = paragraph.section;
    const reading: ParagraphReading = new ParagraphReading(paragraph, context, measure);
    found.push(...reading.sentences());
    measure = reading.lastMeasure;
  }
  return found;
}

class ParagraphReading {
  /** The measure that an amount named last. */
  public lastMeasure: StatedMeasure | null;
  readonly #paragraph: Paragraph;
  readonly #context: ReadingContext;
  readonly #time: TextTime;
  readonly #subject: TextSubject;
  readonly #spentAmounts: SpentAmounts;
  /** Funds that were spoken of in this paragraph, and not left again. */
  #scopes: Scope[] = [];

  public constructor(paragraph: Paragraph, context: ReadingContext, lastMeasure: StatedMeasure | null) {
    this.#paragraph = paragraph;
    this.#context = context;
    this.#time = new TextTime(context.words, context.year);
    this.#subject = new TextSubject(context.words, context.sense);
    this.#spentAmounts = new SpentAmounts(context.words, context.reader);
    this.lastMeasure = lastMeasure;
  }

  public sentences(): ReadSentence[] {
    const found: ReadSentence[] = [];
    const subject = this.#context.subjectOf(this.#paragraph.place);
    const about = subject === 'other' ? 'other' : this.#context.isAbout(this.#paragraph.headings);
    const of = subject === 'other' ? WHOLE : subject;
    for (const { text, start } of sentencesOf(this.#paragraph.text, this.#context.words)) {
      found.push(this.#read({ paragraph: this.#paragraph, text, start, previous: found.at(-1) ?? null, about, of }));
    }
    return found;
  }

  #read(sentence: Sentence): ReadSentence {
    const { words } = this.#context;
    const quantities = sentence.text.length > LONGEST_SENTENCE ? [] : quantitiesIn(sentence.text, words);
    const statements: Statement[] = [];
    this.#time.begin(sentence.text);
    this.#subject.begin(sentence.text);
    const heads = new PartHeads(words, this.#context.reader);
    let from = 0;
    let hasUnread = false;
    for (const [index, quantity] of quantities.entries()) {
      heads.next(quantity, sentence.text.slice(from, quantity.start), statements.length > 0 ? statements : (sentence.previous?.statements ?? []), quantities.slice(index, index + MOST_AHEAD));
      const isAway = this.#subject.isAwayAt(quantity.labelStart);
      const gap = { ...this.#gapBefore(sentence.text, from, quantity), hasUnread, isAway, mayBeOf: (label: Label) => !isAway && heads.accepts(label) };
      const statement = this.#statement(sentence, quantity, gap, statements);
      if (statement !== null) statements.push(statement);
      hasUnread = statement === null || (hasUnread && statement.kind !== 'amount');
      from = quantity.end;
    }
    this.#noteScopes(sentence.text);
    return { sentence, quantities, statements, pairs: pairsIn(statements), comparisons: comparisonsIn(sentence, quantities, words) };
  }

  /** The clauses between a number's own words and the number before. */
  #gapBefore(text: string, from: number, { labelStart }: Quantity): Pick<Gap, 'clauses' | 'labels'> {
    const clauses = text.slice(from, labelStart).split(this.#context.words.clauseEnd).filter((clause) => clause !== '' && !this.#context.words.toYearEnd.test(`${clause}${this.#context.words.comma}`));
    return { clauses, labels: clauses.map((clause) => this.#context.reader.read(clause)) };
  }

  #statement(sentence: Sentence, quantity: Quantity, gap: Gap, before: readonly Statement[]): Statement | null {
    if (quantity.kind === 'count') return null;
    const { words } = this.#context;
    const change = words.change.exec(quantity.label);
    if (change !== null) return this.#change(sentence, quantity, gap, quantity.label.slice(0, change.index), change.groups?.['more'] === undefined ? -1 : 1);
    if (quantity.kind === 'money') return this.#amount(sentence, quantity, gap, before);
    const share = words.share.exec(quantity.label);
    if (share === null) return this.#rate(sentence, quantity, gap, before);
    // 占全年预算的92.00% is the rate of what was budgeted and spent right before it, else a share of the whole budget.
    const base = this.#context.reader.read(share.groups?.['base'] ?? '');
    const pair = base !== null && share.index === 0 && isBare(base) && isBudget(base.measure) ? this.#pairBefore(gap, before) : null;
    return base === null || pair === null ? this.#share(sentence, quantity, gap, share) : { ...this.#said(sentence, quantity, gap, null), kind: 'rate', thing: pair.executed.thing, base: budgetNamed(base) ?? 'budget', pair, amount: null };
  }

  #amount(sentence: Sentence, quantity: Quantity, gap: Gap, before: readonly Statement[]): AmountStatement {
    const { words, reader } = this.#context;
    const label = reader.read(quantity.label);
    const tail = label ?? reader.tail(quantity.label);
    const listing = gap.labels.map((one) => one?.listing ?? null).find((one) => one !== null) ?? label?.listing ?? null;
    if (listing === 'categories') this.#scopes = [];
    const named = tail?.measure ?? null;
    const spent = named === null ? this.#spent(sentence, quantity, gap, before) : null;
    const thing = spent !== null ? spent.thing : label === null || label.isRate || !gap.mayBeOf(label) || words.including.test(sentence.text.slice(quantity.end, quantity.end + LONGEST_BEHIND)) ? null : this.#thing(label, gap, sentence, before);
    const measure = spent === null ? named : 'executed';
    const statement: AmountStatement = {
      ...this.#said(sentence, quantity, gap, label?.year ?? null),
      kind: 'amount',
      thing,
      isBare: spent !== null || (label !== null && isBare(label) && named !== null),
      isVague: label !== null && isVague(label),
      measure: measure ?? (thing === null ? null : this.#measureAround(sentence, quantity, before)),
      namesMeasure: measure !== null,
      rateBase: label?.isRate === true ? (label.rateBase ?? 'budget') : null,
      isAdded: words.added.test(quantity.label),
      around: thing === null || thing.scope !== null ? [] : this.#scopesAround(sentence, listing === null ? quantity.labelStart : 0),
      listing,
      isPart: label?.isPart === true || gap.labels.some((one) => one?.isPart === true),
      base: comparedBaseIn(quantity.label, words, reader),
    };
    if (measure !== null) this.lastMeasure = measure;
    return statement;
  }

  #spent(sentence: Sentence, { label, end }: Quantity, gap: Gap, before: readonly Statement[]): Spent | null {
    const behind = sentence.text.slice(end, end + LONGEST_BEHIND);
    if (before.length > 0) return gap.clauses.length > 0 ? null : this.#spentAmounts.behindBudget(label, behind, before);
    return gap.isAway || gap.labels.includes(null) ? null : this.#spentAmounts.atYearEnd(label, behind, sentence);
  }

  #said(sentence: Sentence, quantity: Quantity, gap: Gap, year: number | null): Pick<AmountStatement, 'sentence' | 'quantity' | 'follows' | 'isOfYear' | 'year'> {
    return { sentence, quantity, follows: gap.clauses.length === 0, ...this.#time.at(quantity.start, year) };
  }

  #thing(label: Label, gap: Gap, sentence: Sentence, before: readonly Statement[]): Thing | null {
    if (!isVague(label)) return namedThing(label, sentence, before);
    if (gap.labels.includes(null) || gap.hasUnread || (label.measure === null && label.side === null)) return null;
    const named = gap.labels.filter((one) => one !== null && !isVague(one)).at(-1) ?? null;
    if (named !== null) return onSide(namedThing(named, sentence, before), label);
    const last = before.filter((one) => one.kind === 'amount').filter(({ isAdded }) => !isAdded).at(-1);
    if (last === undefined) return onSide(openingThing([label, ...gap.labels], sentence, before), label);
    // 其中：基本支出60.00万元，项目支出40.00万元，执行数92.00万元: of the last, or of all.
    const mayBeOfAll = !last.namesMeasure && !isWhole(last.thing) && before.some((one) => one.kind === 'amount' && isWhole(one.thing));
    const thing = gap.clauses.length === 0 && !mayBeOfAll ? last.thing : null;
    // Behind 项目支出 it may be of that, or the sum of all.
    const isClear = label.side === null || (thing !== null && isWhole({ ...thing, flow: WHOLE.flow }));
    return isClear ? onSide(thing, label) : null;
  }

  /** 预算 or 决算, where the amount itself does not say. */
  #measureAround(sentence: Sentence, { labelStart, label }: Quantity, before: readonly Statement[]): StatedMeasure | null {
    const own = this.#context.reader.read(label);
    const isOfFlow = own !== null && own.flow !== null && own.flow !== 'expenditure';
    // One source alone may be what was budgeted of it.
    if (own !== null && isBare({ ...own, scope: null })) return null;
    const named = before.filter((one) => one.kind === 'amount').filter(({ namesMeasure }) => namesMeasure).at(-1)?.measure;
    const found = named ?? this.#mentioned(sentence.text.slice(0, labelStart)) ?? (isOfFlow ? 'executed' : (this.lastMeasure ?? this.#mentioned(sentence.paragraph.headings.at(-1) ?? '') ?? 'executed'));
    return found === 'executed' ? 'executed' : null;
  }

  #mentioned(text: string): StatedMeasure | null {
    const open = this.#context.scopeNames.reduce((rest, [name]) => rest.replaceAll(name, ''), text);
    const last = [...open.matchAll(this.#context.words.budgetMention)].at(-1);
    if (last === undefined) return null;
    return last.groups?.['budget'] === undefined ? 'executed' : 'budget';
  }

  #change(sentence: Sentence, quantity: Quantity, gap: Gap, words: string, direction: 1 | -1): ChangeStatement {
    const rest = (text: string): string => this.#context.words.comparedWith.exec(text)?.groups?.['rest'] ?? text;
    const of = rest(words);
    const label = this.#context.reader.read(of);
    return {
      ...this.#said(sentence, quantity, gap, null),
      kind: 'change',
      direction,
      of,
      thing: label === null || isBare(label) ? null : thingOf(label),
      comparesOnly: gap.clauses.every((clause) => rest(clause) === ''),
    };
  }

  #share(sentence: Sentence, quantity: Quantity, gap: Gap, share: RegExpExecArray): ShareStatement {
    const words = share.groups?.['base'] ?? '';
    const base = words === '' ? null : this.#context.reader.read(words);
    const of = quantity.label.slice(0, share.index);
    const part = this.#context.reader.read(of);
    return { ...this.#said(sentence, quantity, gap, null), kind: 'share', base, isBaseUnknown: words !== '' && (base === null || isBare(base) || gap.isAway), of, thing: part === null || isBare(part) || gap.isAway ? null : thingOf(part) };
  }

  #rate(sentence: Sentence, quantity: Quantity, gap: Gap, before: readonly Statement[]): RateStatement | null {
    const label = this.#context.reader.read(quantity.label);
    const last = before.at(-1);
    if (label === null) return null;
    const goesOn = !label.isRate && last?.kind === 'rate' && gap.clauses.length === 0 && label.scope !== null;
    const around = isBare(label) && gap.clauses.length === 0 ? pairAround(before) : null;
    const isOfBudget = isBare(label) && isBudget(label.measure) && this.#context.words.ofBudget.test(quantity.label);
    if (!label.isRate && !goesOn && !isOfBudget && around === null) return null;
    const pair = around ?? (isBare(label) ? this.#pairBefore(gap, before) : null);
    const amount = pair === null && isBare(label) && gap.clauses.length === 0 && !gap.hasUnread ? ratedAmount(before) : null;
    const isOpening = before.length === 0 && sentence.about === 'department' && !gap.labels.includes(null) && !gap.hasUnread && goesOnWith(sentence);
    const named = isBare(label) ? (amount?.thing ?? (isOpening ? sentence.of : null)) : namedThing(label, sentence, before);
    const thing = pair !== null ? pair.executed.thing : gap.mayBeOf(label) ? named : null;
    const base = budgetNamed(label) ?? (goesOn ? last.base : around?.budgets[0]?.rateBase) ?? 'budget';
    return { ...this.#said(sentence, quantity, gap, label.year), kind: 'rate', thing, base, pair, amount: thing === null ? null : amount };
  }

  #pairBefore(gap: Gap, before: readonly Statement[]): Pair | null {
    return gap.clauses.length === 0 && !gap.hasUnread ? pairBefore(before) : null;
  }

  /** `upTo`: where in the sentence the words that count end. */
  #scopesAround({ paragraph, text, of }: Sentence, upTo: number): Scope[] {
    return [...new Set([...this.#context.scopes, ...(of.scope === null ? [] : [of.scope]), ...this.#scopesIn(paragraph.headings.join(' ')), ...this.#scopes, ...this.#scopesIn(text.slice(0, upTo))])];
  }

  #noteScopes(text: string): void {
    for (const scope of this.#scopesIn(text)) if (!this.#scopes.includes(scope)) this.#scopes.push(scope);
  }

  /** 财政拨款 within the name of a source is no name of its own. */
  #scopesIn(text: string): Scope[] {
    const found = new Set<Scope>();
    let rest = text;
    for (const [name, scope] of this.#context.scopeNames) {
      if (!rest.includes(name)) continue;
      found.add(scope);
      rest = rest.replaceAll(name, ' ');
    }
    return [...found];
  }
}

/** What goes on without an end is no sentence. */
const LONGEST_SENTENCE = 2000;
/** Parts of one whole that are looked for. */
const MOST_AHEAD = 12;
/** 用于 right behind a number. */
const LONGEST_BEHIND = 6;

interface Gap {
  readonly clauses: readonly string[];
  readonly labels: readonly (Label | null)[];
  /** A number since the amount before says nothing that is known: 共有项目6个, 满意度95%. What follows may be of that. */
  readonly hasUnread: boolean;
  /** The text speaks of something else than the department. */
  readonly isAway: boolean;
  /** What these words name may be the department's: whom the text speaks of, and what it breaks down, leaves it open. */
  readonly mayBeOf: (label: Label) => boolean;
}

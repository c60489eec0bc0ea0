/** From sentences to statements: what each number is, by the words before it and by what the text spoke of last. */
import type { Scope } from '../ledger/dimensions';
import { comparedBaseIn } from './compared-base';
import { isBare, isVague, type Label, type LabelReader } from './label';
import { comparisonsIn, pairsIn } from './pairs';
import type { Paragraph } from './prose';
import { isItemOfDepartment } from './named-items';
import { quantitiesIn, type Quantity } from './quantities';
import { sentencesOf } from './sentences';
import { isWhole, sameThing, thingOf, WHOLE, type About, type AmountStatement, type ChangeStatement, type Pair, type RateStatement, type ReadSentence, type Sentence, type ShareStatement, type Statement, type Thing } from './statement';
import type { RowSubject } from './row-subject';
import type { TextPlace } from './text-place';
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
  /** Funds that were spoken of in this paragraph, and not left again. */
  #scopes: Scope[] = [];

  public constructor(paragraph: Paragraph, context: ReadingContext, lastMeasure: StatedMeasure | null) {
    this.#paragraph = paragraph;
    this.#context = context;
    this.#time = new TextTime(context.words, context.year);
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
    let from = 0;
    let hasUnread = false;
    for (const quantity of quantities) {
      const statement = this.#statement(sentence, quantity, { ...this.#gapBefore(sentence.text, from, quantity), hasUnread }, statements);
      if (statement !== null) statements.push(statement);
      hasUnread = statement === null || (hasUnread && statement.kind !== 'amount');
      from = quantity.end;
    }
    this.#noteScopes(sentence.text);
    return { sentence, quantities, statements, pairs: pairsIn(statements), comparisons: comparisonsIn(sentence, quantities, words) };
  }

  /** The clauses between a number's own words and the number before. */
  #gapBefore(text: string, from: number, { labelStart }: Quantity): Omit<Gap, 'hasUnread'> {
    const clauses = text.slice(from, labelStart).split(this.#context.words.clauseEnd).filter((clause) => clause !== '');
    return { clauses, labels: clauses.map((clause) => this.#context.reader.read(clause)) };
  }

  #statement(sentence: Sentence, quantity: Quantity, gap: Gap, before: readonly Statement[]): Statement | null {
    if (quantity.kind === 'count') return null;
    const { words } = this.#context;
    const change = words.change.exec(quantity.label);
    if (change !== null) return this.#change(sentence, quantity, gap, quantity.label.slice(0, change.index), change.groups?.['more'] === undefined ? -1 : 1);
    if (quantity.kind === 'money') return this.#amount(sentence, quantity, gap, before);
    const share = words.share.exec(quantity.label);
    if (share !== null) return this.#share(sentence, quantity, gap, share);
    return this.#rate(sentence, quantity, gap, before);
  }

  #amount(sentence: Sentence, quantity: Quantity, gap: Gap, before: readonly Statement[]): AmountStatement {
    const label = this.#context.reader.read(quantity.label);
    const tail = label ?? this.#context.reader.tail(quantity.label);
    const listing = gap.labels.map((one) => one?.listing ?? null).find((one) => one !== null) ?? label?.listing ?? null;
    if (listing === 'categories') this.#scopes = [];
    const thing = label === null || label.isRate ? null : this.#thing(label, gap, sentence, before);
    const named = tail?.measure ?? null;
    const said = this.#said(sentence, quantity, gap, label?.year ?? null);
    const statement: AmountStatement = {
      ...said,
      kind: 'amount',
      thing,
      isBare: label !== null && isBare(label) && named !== null,
      measure: named ?? (thing === null ? null : this.#measureAround(sentence, quantity, before)),
      namesMeasure: named !== null,
      around: thing === null || thing.scope !== null ? [] : this.#scopesAround(sentence, listing === null ? quantity.labelStart : 0),
      listing,
      isPart: label?.isPart === true || gap.labels.some((one) => one?.isPart === true),
      base: comparedBaseIn(quantity.label, this.#context.words, this.#context.reader),
    };
    if (named !== null) this.lastMeasure = named;
    return statement;
  }

  #said(sentence: Sentence, quantity: Quantity, gap: Gap, year: number | null): Pick<AmountStatement, 'sentence' | 'quantity' | 'follows' | 'isOfYear' | 'year'> {
    return { sentence, quantity, follows: gap.clauses.length === 0, ...this.#time.at(quantity.start, year) };
  }

  #thing(label: Label, gap: Gap, sentence: Sentence, before: readonly Statement[]): Thing | null {
    if (!isVague(label)) return namedThing(label, sentence, before);
    if (gap.labels.includes(null) || gap.hasUnread || (label.measure === null && label.side === null)) return null;
    const named = gap.labels.filter((one) => one !== null && !isVague(one)).at(-1) ?? null;
    if (named !== null) return onSide(namedThing(named, sentence, before), label);
    const last = before.filter((one) => one.kind === 'amount').at(-1);
    if (last === undefined) return onSide(openingThing([label, ...gap.labels], sentence, before), label);
    const thing = gap.clauses.length === 0 ? last.thing : null;
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
    return { ...this.#said(sentence, quantity, gap, null), kind: 'share', base, isBaseUnknown: words !== '' && (base === null || isBare(base)), of, thing: part === null || isBare(part) ? null : thingOf(part) };
  }

  #rate(sentence: Sentence, quantity: Quantity, gap: Gap, before: readonly Statement[]): RateStatement | null {
    const label = this.#context.reader.read(quantity.label);
    const last = before.at(-1);
    if (label === null) return null;
    const goesOn = !label.isRate && last?.kind === 'rate' && gap.clauses.length === 0 && label.scope !== null;
    if (!label.isRate && !goesOn) return null;
    const pair = isBare(label) && gap.clauses.length === 0 && !gap.hasUnread ? pairBefore(before) : null;
    const base = label.measure !== null && label.measure !== 'executed' ? label.measure : label.rateBase;
    const isOpening = before.length === 0 && sentence.about === 'department' && !gap.labels.includes(null) && !gap.hasUnread && goesOnWith(sentence);
    const thing = pair !== null ? pair.executed.thing : isBare(label) ? (isOpening ? sentence.of : null) : namedThing(label, sentence, before);
    return { ...this.#said(sentence, quantity, gap, label.year), kind: 'rate', thing, base: base ?? (goesOn ? last.base : 'budget'), pair };
  }

  /** `upTo`: where in the sentence the words that count end. */
  #scopesAround({ paragraph, text }: Sentence, upTo: number): Scope[] {
    return [...new Set([...this.#context.scopes, ...this.#scopesIn(paragraph.headings.join(' ')), ...this.#scopes, ...this.#scopesIn(text.slice(0, upTo))])];
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

interface Gap {
  readonly clauses: readonly string[];
  readonly labels: readonly (Label | null)[];
  /** A number since the amount before says nothing that is known: 共有项目6个, 满意度95%. What follows may be of that. */
  readonly hasUnread: boolean;
}

/** What no funds limit is the department's only under a heading of the department, or by its own words. */
function namedThing(label: Label, { about }: Sentence, before: readonly Statement[]): Thing | null {
  if (label.item !== null) return isItemOfDepartment(label.item, about, before) ? thingOf(label) : null;
  const isOfDepartment = label.isWhole || about === 'department' || (about === 'part' && label.category !== null) || (about === 'open' && label.scope !== null);
  return isOfDepartment ? thingOf(label) : null;
}

function onSide(thing: Thing | null, { side }: Label): Thing | null {
  return thing === null || side === null ? thing : { ...thing, flow: side };
}

/** 支出 alone, with nothing before it: the department's where the words name it or the year, else where the sentence before speaks of it. */
function openingThing(labels: readonly (Label | null)[], sentence: Sentence, before: readonly Statement[]): Thing | null {
  if (before.length > 0 || sentence.about !== 'department' || labels.some((one) => one?.isPart === true)) return null;
  const isDepartment = labels.some((one) => one?.isDepartment === true);
  const isSideOnly = labels.some((one) => one !== null && one.side !== null);
  // Beside a row 支出2.00万元 is mostly some part of it.
  if (isSideOnly && !isDepartment && !isWhole(sentence.of)) return null;
  const isNamed = isSideOnly && (isDepartment || labels.some((one) => one !== null && one.year !== null));
  if (!isNamed && !goesOnWith(sentence)) return null;
  return isDepartment ? WHOLE : sentence.of;
}

/** After a sentence that names one class or project, figures without words are that one's. */
function goesOnWith({ previous, of }: Sentence): boolean {
  if (previous === null) return true;
  const amounts = previous.statements.filter((one) => one.kind === 'amount');
  return amounts.length > 0 && amounts.every(({ thing }) => thing !== null && sameThing(thing, of));
}

/** The pair that ends right before the next statement, other rates of the same pair between them. */
function pairBefore(before: readonly Statement[]): Pair | null {
  const last = before.at(-1);
  if (last?.kind === 'rate' && last.follows) return last.pair;
  return last?.kind === 'amount' ? (pairsIn(before).find(({ executed }) => executed === last) ?? null) : null;
}

import type { Measure } from '../ledger/dimensions';
import type { MoneyUnit } from '../money/money-unit';
import { normalText } from './normal-text';
import type { PlacedText } from './sheet-texts';
import type { Vocabulary } from './vocabulary';

export interface ColumnHeader {
  readonly measure: Measure;
  /** The unit that the header itself names ("执行数(万元)"), else `null`. */
  readonly unit: MoneyUnit | null;
  readonly hasPercent: boolean;
}

const MEASURES: readonly Measure[] = ['originalBudget', 'adjustedBudget', 'annualBudget', 'executed', 'statedRate'];

/** What a column states by its header, or `null` where the header is none of the vocabulary's. */
export function readColumnHeader(header: string, vocabulary: Vocabulary): ColumnHeader | null {
  const text = normalText(header);
  if (text === '') return null;
  const dated = text.replace(vocabulary.headerYear, '');
  const bare = dated.replace(/(\([^()]*\)|%|:)+$/u, '');
  const known = measuresByWord(vocabulary);
  const found = [dated, bare, withoutFormula(dated), withoutFormula(bare)].flatMap((name) => known.get(name) ?? []);
  const measure = MEASURES.find((candidate) => found.includes(candidate));
  if (measure === undefined) return null;
  return { measure, unit: unitInBrackets(text, vocabulary), hasPercent: text.includes('%') };
}

/** A sheet has up to 16,384 headers, and a vocabulary hundreds of words: they are put in order once. */
const KNOWN_WORDS = new WeakMap<Vocabulary['headers'], ReadonlyMap<string, Measure>>();

function measuresByWord({ headers }: Vocabulary): ReadonlyMap<string, Measure> {
  const known = KNOWN_WORDS.get(headers) ?? new Map([...MEASURES].reverse().flatMap((measure) => headers[measure].map((word): [string, Measure] => [word, measure])));
  KNOWN_WORDS.set(headers, known);
  return known;
}

/** The numbers of columns behind a header in normal form: 全年预算3=1+2 (once ③=①+②), 执行率(5)=(4)/(3), 全年执行数B. */
const FORMULA = /(?:[0-9A-Z]|\([0-9A-Z]\))(?:[=+\-*/\u00d7\u00f7](?:[0-9A-Z]|\([0-9A-Z]\)|100%?)){0,6}$/u;

export function withoutFormula(text: string): string {
  return text.replace(FORMULA, '');
}

/** The unit that a text in normal form names in brackets, "执行数(万元)", or `null`. */
export function unitInBrackets(text: string, vocabulary: Vocabulary): MoneyUnit | null {
  const inBrackets = [...text.matchAll(/\(([^()]*)\)/gu)].map((match) => (match[1] ?? '').replace(vocabulary.unitLine, ''));
  const units: readonly MoneyUnit[] = ['wanYuan', 'yuan'];
  return units.find((unit) => vocabulary.units[unit].some((word) => inBrackets.includes(word))) ?? null;
}

/** A text in normal form without the bracket at its end that names a unit: two tables may name one subject with it and without. */
export function withoutUnit(text: string, vocabulary: Vocabulary): string {
  const [bracket] = /\([^()]*\)$/u.exec(text) ?? [];
  return bracket !== undefined && unitInBrackets(bracket, vocabulary) !== null ? text.slice(0, -bracket.length) : text;
}

export interface NamedUnit {
  readonly unit: MoneyUnit;
  readonly text: PlacedText;
}

/** The first of the texts that names a unit in brackets. */
export function firstUnit(texts: readonly PlacedText[], vocabulary: Vocabulary): NamedUnit | null {
  for (const text of texts) {
    const unit = unitInBrackets(normalText(text.text), vocabulary);
    if (unit !== null) return { unit, text };
  }
  return null;
}

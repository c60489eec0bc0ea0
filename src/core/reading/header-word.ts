/** What one text in a header says of the column below it. */
import type { Measure, Side, Subject } from '../ledger/dimensions';
import { readColumnHeader, withoutUnit, type ColumnHeader } from './column-header';
import { normalText } from './normal-text';
import { readRowLabel } from './row-label';
import type { Attribute, Vocabulary } from './vocabulary';

export type HeaderWord =
  | { readonly kind: 'measure'; readonly header: ColumnHeader }
  /** An amount without a word for its measure (金额). */
  | { readonly kind: 'plainAmount' }
  | { readonly kind: 'attribute'; readonly attribute: Attribute }
  /** `isFiscal`: 财政拨款 in general, which 一般公共预算财政拨款 and its like beside or below it are parts of. */
  | { readonly kind: 'subject'; readonly subject: Subject; readonly isIncome: boolean; readonly isFiscal: boolean }
  | { readonly kind: 'side'; readonly side: Side };

const SIDES: readonly Side[] = ['income', 'expenditure'];
const ATTRIBUTES: readonly Attribute[] = ['keyTask', 'project', 'fundSource', 'category', 'institution', 'performer', 'office', 'ordinal', 'code', 'item', 'remark'];

export function readHeaderWord(text: string, vocabulary: Vocabulary): HeaderWord | null {
  const header = readColumnHeader(text, vocabulary);
  if (header !== null) return { kind: 'measure', header };
  if (isOneOf(text, vocabulary.plainAmountHeaders)) return { kind: 'plainAmount' };
  const normal = normalText(text);
  const is = (words: readonly string[]): boolean => isOneOf(text, words);
  const attribute = ATTRIBUTES.find((candidate) => is(vocabulary.attributes[candidate]));
  if (attribute !== undefined) return { kind: 'attribute', attribute };
  const side = SIDES.find((each) => is(vocabulary.sideHeaders[each]));
  if (side !== undefined) return { kind: 'side', side };
  const subject = subjectIn(normal, vocabulary);
  const isFiscal = readRowLabel(normal, vocabulary).meaning.kind === 'fiscalAppropriation';
  return subject === null ? null : { kind: 'subject', subject, isIncome: normal.endsWith(vocabulary.sides.income), isFiscal };
}

/** The measure that the words of a header say, by the lowest of them; `null` where none does. */
export function measureOf({ words }: { readonly words: readonly HeaderWord[] }): Measure | null {
  return words.flatMap((word) => (word.kind === 'measure' ? [word.header.measure] : [])).at(-1) ?? null;
}

/** A measure or 金额: nothing that limits the column. */
export function namesAmount(text: string, vocabulary: Vocabulary): boolean {
  return readColumnHeader(text, vocabulary) !== null || isOneOf(text, vocabulary.plainAmountHeaders);
}

function isOneOf(text: string, words: readonly string[]): boolean {
  const normal = normalText(text);
  return words.includes(normal) || words.includes(normal.replace(/(\([^()]*\)|[:*])+$/u, ''));
}

function subjectIn(text: string, vocabulary: Vocabulary): Subject | null {
  if (vocabulary.subtotalLabels.includes(text)) return { kind: 'total' };
  const { meaning, isPart } = readRowLabel(text, vocabulary);
  if (isPart) return null;
  switch (meaning.kind) {
    case 'total':
    case 'fundSource':
    case 'expenditureCategory':
      return meaning;
    case 'flow':
      return meaning.flow === 'expenditure' ? { kind: 'total' } : meaning;
    case 'extraCategory':
      return { kind: 'extraCategory', label: withoutUnit(text, vocabulary) };
    case 'extraSource':
    case 'entityOwnFunds':
    case 'fiscalAppropriation':
      return { kind: 'extraSource', label: withoutUnit(text, vocabulary) };
    case 'flowPart':
    case 'grandTotal':
    case 'unknown':
      return null;
  }
}

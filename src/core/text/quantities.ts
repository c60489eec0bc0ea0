/** Numbers with a unit in a sentence, and the words before each. */
import { parseDecimal, shifted, type Decimal } from '../money/decimal';
import type { TextWords } from './text-words';

export type QuantityKind = 'money' | 'percent' | 'count';

export interface Quantity {
  readonly kind: QuantityKind;
  /** Money in 元. */
  readonly value: Decimal;
  /** Half a unit of the last digit that is written, in the same unit. */
  readonly half: Decimal;
  /** Not 约, 近, 余 or 左右. */
  readonly isExact: boolean;
  /** In the sentence. */
  readonly start: number;
  readonly end: number;
  /** The words before it, back to the mark or the quantity before. */
  readonly label: string;
  readonly labelStart: number;
}

/** Longer numbers are codes. */
const MOST_DIGITS = 20;
/** Words before a number that are looked at. */
const LONGEST_WORDS = 80;

/** In order. What stands in brackets is an aside and states nothing. */
export function quantitiesIn(sentence: string, words: TextWords): Quantity[] {
  const found: Quantity[] = [];
  const depths = bracketDepths(sentence);
  let from = 0;
  for (const match of sentence.matchAll(words.quantity)) {
    const { number = '', vague, more, wan, yi, yuan, percent, count, around } = match.groups ?? {};
    const kind: QuantityKind | null = yuan !== undefined ? 'money' : percent !== undefined ? 'percent' : count !== undefined ? 'count' : null;
    const written = number.length > MOST_DIGITS ? null : parseDecimal(number.replaceAll(',', ''));
    if (kind === null || written === null || (depths[match.index] ?? 0) > 0) continue;
    const power = kind === 'money' ? (yi !== undefined ? 8 : wan !== undefined ? 4 : 0) : 0;
    const labelStart = lastClauseStart(sentence, from, match.index, words);
    const label = sentence.slice(labelStart, match.index);
    found.push({
      kind,
      value: shifted(written, power),
      half: shifted({ unscaled: 5n, scale: written.scale + 1 }, power),
      isExact: !vague && !more && around === undefined && !words.vague.test(label),
      start: match.index,
      end: match.index + match[0].length,
      label,
      labelStart,
    });
    from = match.index + match[0].length;
  }
  return found;
}

function lastClauseStart(sentence: string, from: number, to: number, words: TextWords): number {
  let start = to;
  const earliest = Math.max(from, to - LONGEST_WORDS);
  while (start > earliest && !words.clauseEnd.test(sentence.charAt(start - 1))) start -= 1;
  return start;
}

function bracketDepths(sentence: string): Uint8Array {
  const depths = new Uint8Array(sentence.length);
  let depth = 0;
  for (let index = 0; index < sentence.length; index += 1) {
    const sign = sentence.charAt(index);
    if (sign === ')') depth = Math.max(0, depth - 1);
    depths[index] = depth;
    if (sign === '(') depth = Math.min(9, depth + 1);
  }
  return depths;
}

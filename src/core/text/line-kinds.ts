/** Lines of a text, folded: prose, headings, and how they end. */
import type { TextWords } from './text-words';

/** Shorter lines are labels. */
export const SHORTEST_PROSE = 12;
const LONGEST_HEADING = 40;

export function isProse(text: string, words: TextWords): boolean {
  return text.length >= SHORTEST_PROSE && words.sentenceMark.test(text);
}

export function isNumberedHeading(line: string, words: TextWords): boolean {
  return words.heading.test(line) && isOneClause(line, words);
}

/** (1)环卫保洁。, 一是环卫保洁: it may be one, or a short sentence of a list. */
export function isNumberedLine(line: string, words: TextWords): boolean {
  return words.headings.numberings.some((numbering) => numbering.test(line)) && isOneClause(withoutMark(line, words), words) && line.search(words.quantity) === -1;
}

/** Without the mark at its end. */
export function withoutMark(line: string, { headings }: TextWords): string {
  return line.replace(headings.markBehind, '');
}

function isOneClause(line: string, words: TextWords): boolean {
  return line.length <= LONGEST_HEADING && !words.sentenceEnd.test(line) && !line.includes(words.comma);
}

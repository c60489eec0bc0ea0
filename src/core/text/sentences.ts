import type { TextWords } from './text-words';

/** A sentence of a paragraph, with its mark. */
export interface Sentence {
  readonly text: string;
  /** Where it begins in its paragraph. */
  readonly start: number;
}

/** A point after a number at the beginning of a line or between digits ends nothing. */
export function sentencesOf(paragraph: string, { sentenceEnd }: TextWords): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (let index = 0; index < paragraph.length; index += 1) {
    if (!sentenceEnd.test(paragraph.charAt(index)) && index < paragraph.length - 1) continue;
    found.push({ text: paragraph.slice(start, index + 1), start });
    start = index + 1;
  }
  return found;
}

import type { TextWords } from './text-words';

interface Mark {
  readonly at: number;
  /** `null`: another year, or a part of one, that is not named. */
  readonly year: number | null;
}

/**
 * Which time a text speaks of as it goes on: a year that is named stays until another is, and a part of the year (截至9月底) until a year or the whole of it
 * is; 上年 lasts for its sentence.
 */
export class TextTime {
  readonly #words: TextWords;
  readonly #bookYear: number | null;
  #marks: readonly Mark[] = [];
  #year: number | null = null;
  #parts: readonly { readonly at: number; readonly isPart: boolean }[] = [];
  #isPart = false;

  public constructor(words: TextWords, bookYear: number | null) {
    this.#words = words;
    this.#bookYear = bookYear;
  }

  public begin(sentence: string): void {
    const { otherTime, partOfYear, wholeYear } = this.#words;
    const named = this.#marks.filter(({ year }) => year !== null).at(-1)?.year ?? null;
    this.#year = named ?? this.#year;
    this.#marks = [...sentence.matchAll(otherTime)].map(({ index, 1: year }) => ({ at: index, year: year === undefined ? null : Number(year) }));
    this.#isPart = (this.#parts.at(-1)?.isPart ?? this.#isPart) && !this.#marks.some(({ year }) => year !== null);
    const ends = (pattern: RegExp, isPart: boolean): { at: number; isPart: boolean }[] => [...sentence.matchAll(pattern)].map(({ 0: words, index }) => ({ at: index + words.length, isPart }));
    this.#parts = [...ends(partOfYear, true), ...ends(wholeYear, false)].sort((left, right) => left.at - right.at);
  }

  /** At a place of the sentence; `own` is what the words right there say. */
  public at(place: number, own: number | null): { readonly isOfYear: boolean; readonly year: number | null } {
    const mark = this.#marks.filter(({ at }) => at < place).at(-1);
    const isPart = this.#parts.filter(({ at }) => at <= place).at(-1)?.isPart ?? this.#isPart;
    if (isPart || (own === null && mark?.year === null)) return { isOfYear: false, year: null };
    const year = own ?? mark?.year ?? this.#year;
    return { isOfYear: year === null || year === this.#bookYear, year };
  }
}

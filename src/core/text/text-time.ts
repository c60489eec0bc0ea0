import type { TextWords } from './text-words';

/** Which year a text speaks of as it goes on: a year that is named stays until another is; 上年 lasts for its sentence. */
export class TextTime {
  readonly #words: TextWords;
  readonly #bookYear: number | null;
  #marks: readonly { readonly at: number; readonly year: number | null }[] = [];
  #year: number | null = null;

  public constructor(words: TextWords, bookYear: number | null) {
    this.#words = words;
    this.#bookYear = bookYear;
  }

  public begin(sentence: string): void {
    const named = this.#marks.filter(({ year }) => year !== null).at(-1)?.year ?? null;
    this.#year = named ?? this.#year;
    this.#marks = [...sentence.matchAll(this.#words.otherTime)].map(({ index, 1: year }) => ({ at: index, year: year === undefined ? null : Number(year) }));
  }

  /** At a place of the sentence; `own` is what the words right there say. */
  public at(place: number, own: number | null): { readonly isOfYear: boolean; readonly year: number | null } {
    const mark = this.#marks.filter(({ at }) => at < place).at(-1);
    if (own === null && mark?.year === null) return { isOfYear: false, year: null };
    const year = own ?? mark?.year ?? this.#year;
    return { isOfYear: year === null || year === this.#bookYear, year };
  }
}

/** The headings that a paragraph stands below: one of each level that is open there. */
import type { HeadingWords } from './text-words';

interface OpenHeading {
  /** Its place among the ways of numbering; `null` without a number. */
  readonly level: number | null;
  readonly text: string;
}

export class OpenHeadings {
  readonly #words: HeadingWords;
  #open: readonly OpenHeading[] = [];

  public constructor(words: HeadingWords) {
    this.#words = words;
  }

  /** The outermost first. */
  public get texts(): readonly string[] {
    return this.#open.map(({ text }) => text);
  }

  /** One with a number ends all of its level and below; an unknown way of numbering opens a level of its own. */
  public enter(text: string): void {
    this.leave(text);
    this.#open = [...this.#open, { level: this.#levelOf(text), text }];
  }

  /** A numbered line that is no heading by itself ends what its number ends. */
  public leave(text: string): void {
    const level = this.#levelOf(text);
    if (level === null) return;
    if (level < this.#words.highest) {
      this.#open = this.#open.filter((heading) => heading.level !== null && heading.level < level);
      return;
    }
    // 1. below a line without a number begins a list within it.
    if (this.#words.firstNumber.test(text) && this.#open.at(-1)?.level === null) return;
    const at = this.#open.findIndex((heading) => heading.level === level);
    if (at !== -1) this.#open = this.#open.slice(0, at);
    else this.leaveUnnumbered();
  }

  /** Back to the numbered heading above lines without numbers. */
  public leaveUnnumbered(): void {
    const first = this.#open.findIndex((_heading, index) => this.#open.slice(index).every(({ level }) => level === null));
    if (first !== -1) this.#open = this.#open.slice(0, first);
  }

  #levelOf(text: string): number | null {
    const level = this.#words.numberings.findIndex((numbering) => numbering.test(text));
    return level === -1 ? null : level;
  }
}

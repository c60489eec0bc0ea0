/** `describe` and `test` as the chosen tests use them, with the titles and tables of jest; a file that calls anything else of jest's cannot be loaded. */
import { bind } from 'jest-each';

export interface CollectedTest {
  /** Its file and its place in it, since titles may repeat. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly run: () => unknown;
}

export class TestCollector {
  #file = '';
  #titles: string[] = [];
  #tests: CollectedTest[] = [];

  readonly globals: Readonly<Record<'describe' | 'test', unknown>>;

  constructor() {
    const describe = (title: string, block: () => void): void => {
      this.#titles.push(title);
      block();
      this.#titles.pop();
    };
    const test = (title: string, run: () => unknown): void => {
      this.#tests.push({ id: `${this.#file}#${this.#tests.length}`, file: this.#file, title: [...this.#titles, title].join(' '), run });
    };
    this.globals = { describe: Object.assign(describe, { each: bind(describe, false) }), test: Object.assign(test, { each: bind(test, false) }) };
  }

  /** The tests that `file` names while `load` runs it, in their order. */
  collect(file: string, load: () => void): readonly CollectedTest[] {
    this.#file = file;
    this.#titles = [];
    this.#tests = [];
    load();
    return this.#tests;
  }
}

import { FailureError } from '../../../ports/failure';
import type { ReadingOptions } from '../../../ports/workbook-port';

/** Between two looks at the signal: a few hundredths of a second, in which a page is not answered. */
const ELEMENTS_AT_ONCE = 50_000;

/**
 * Reports how far the reading is, lets the page react, and ends the reading where it is no longer wanted. Where nobody watches, everything is read in
 * one go. How many cells a file has is known at its end only: before that it is estimated by the share of the text of all sheets that is read.
 */
export class ReadingPace {
  /** How much to read before the next report. */
  public readonly elements: number;

  readonly #options: ReadingOptions;
  /** Length of each sheet's text. */
  readonly #lengths: readonly number[];
  readonly #length: number;
  #sheets = 0;
  #lengthRead = 0;
  #cellsRead = 0;

  public constructor(options: ReadingOptions, lengths: readonly number[]) {
    this.#options = options;
    this.#lengths = lengths;
    this.#length = lengths.reduce((sum, length) => sum + length, 0);
    this.elements = this.#isWatched() ? ELEMENTS_AT_ONCE : Infinity;
  }

  /** Throws `cancelled` once the signal is given. */
  public goOn(): void {
    if (this.#options.signal?.aborted === true) throw new FailureError({ code: 'cancelled' });
  }

  /** So many cells of the current sheet and this share of its text are read. Rejects with `cancelled`. */
  public async within(cells: number, share: number): Promise<void> {
    await this.#report(cells, share);
  }

  /** The current sheet is complete, with so many cells. Rejects with `cancelled`. */
  public async after(cells: number): Promise<void> {
    await this.#report(cells, 1);
    this.#lengthRead += this.#lengths[this.#sheets] ?? 0;
    this.#cellsRead += cells;
    this.#sheets += 1;
  }

  async #report(cells: number, share: number): Promise<void> {
    if (!this.#isWatched()) return;
    const read = this.#cellsRead + cells;
    const length = this.#lengthRead + share * (this.#lengths[this.#sheets] ?? 0);
    this.#options.onProgress?.(read, Math.max(read, Math.round((read * this.#length) / Math.max(1, length))));
    await nextTask();
    this.goOn();
  }

  #isWatched(): boolean {
    return this.#options.signal !== undefined || this.#options.onProgress !== undefined;
  }
}

/** Whatever else waits, clicks and painting among it, has its turn. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

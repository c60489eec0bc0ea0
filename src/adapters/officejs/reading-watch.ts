/** What a reading tells while it runs, and where it listens whether it shall stop: after every request, so that nothing waits for a whole sheet. */
import { FailureError } from '../../ports/failure';
import type { ReadingOptions } from '../../ports/workbook-port';

export class ReadingWatch {
  private read = 0;
  private all = 0;

  public constructor(private readonly options: Pick<ReadingOptions, 'onProgress' | 'signal'>) {}

  /** @throws FailureError `cancelled` once the signal is aborted */
  public check(): void {
    if (this.options.signal?.aborted === true) throw new FailureError({ code: 'cancelled' });
  }

  /** So many cells more are going to be read. */
  public expect(cells: number): void {
    this.all += cells;
  }

  /**
   * So many cells more were read.
   * @throws FailureError `cancelled` once the signal is aborted
   */
  public advance(cells: number): void {
    this.read += cells;
    this.options.onProgress?.(this.read, this.all);
    this.check();
  }
}

/** Every odd workbook in a process of its own: how long it takes at most, and how much memory. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ODD_BOOKS } from '../test/odd-books/all-odd-books';
import type { OddBook } from '../test/odd-books/odd-book';
import type { BenchTable } from './bench-table';
import type { OddRun } from './run-odd-book';

const RUNNER = join(__dirname, 'run-odd-book.ts');
/** Longer than any book may take; a process that goes on is ended, and the benchmark with it. */
const MOST_MILLISECONDS = 120_000;
const SHOWN = 5;

interface MeasuredBook extends OddRun {
  readonly name: string;
}

/** Runs all of them one after the other, some minutes long. Rejects where one ends in something else than it should. */
export async function benchOddBooks(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-odd-books-'));
  try {
    const books: MeasuredBook[] = [];
    for (const book of ODD_BOOKS) books.push(await measure(book, join(folder, 'book.xlsx')));
    return tableOf(books);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The file is made here and not in the process that is measured: to make some of them takes more than to refuse them. */
async function measure({ name, make, expected }: OddBook, path: string): Promise<MeasuredBook> {
  writeFileSync(path, make());
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', RUNNER, path], { timeout: MOST_MILLISECONDS });
  const run = JSON.parse(stdout) as OddRun;
  if (run.result !== expected) throw new Error(`${name}: ${run.result} instead of ${expected}`);
  return { name, ...run };
}

function tableOf(books: readonly MeasuredBook[]): BenchTable {
  const rowsBy = (word: string, of: (book: MeasuredBook) => number): string[][] =>
    [...books]
      .sort((left, right) => of(right) - of(left))
      .slice(0, SHOWN)
      .map(({ name, result, seconds, megabytes }, index) => [`${word} ${index + 1}`, name, result, seconds.toFixed(2), megabytes.toFixed(0)]);
  return {
    title: `The slowest and the largest of ${books.length} odd workbooks`,
    columns: ['rank', 'workbook', 'ends in', 'seconds', 'MB at most'],
    rows: [...rowsBy('slowest', ({ seconds }) => seconds), ...rowsBy('largest', ({ megabytes }) => megabytes)],
  };
}

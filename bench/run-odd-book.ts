/** Opens, evaluates and writes the file that is named on the command line, and prints what came of it as one line of JSON. */
import { readFileSync } from 'node:fs';
import { runOddBook } from '../test/odd-books/run-odd-book';

/** What this process prints. */
export interface OddRun {
  /** The status of the evaluation, or the code of the failure that came of it. */
  readonly result: string;
  /** From the bytes in memory to the end, the program being loaded. */
  readonly seconds: number;
  /** The most memory that the process ever held, Node and the program among it. */
  readonly megabytes: number;
}

async function main(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const start = performance.now();
  const { result } = await runOddBook(bytes);
  const run: OddRun = { result, seconds: (performance.now() - start) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 };
  console.log(JSON.stringify(run));
}

void main(process.argv[2] ?? '');

/** `npm run bench`: measures in one run and prints tables for the README. The odd workbooks come last: each has a process of its own. */
import { benchChecking } from './checking';
import { benchCommandLine } from './command-line';
import { benchGrouping } from './grouping';
import { markdownOf } from './markdown';
import { benchOddBooks } from './odd-books';
import { benchOneClickTraffic } from './one-click-traffic';

async function main(): Promise<void> {
  for (const bench of [benchGrouping, benchChecking, benchCommandLine, benchOneClickTraffic, benchOddBooks]) {
    process.stdout.write(`${markdownOf(await bench())}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});

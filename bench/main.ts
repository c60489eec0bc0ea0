/** `npm run bench`: measures in one run and prints tables for the README. */
import { benchCommandLine } from './command-line';
import { benchGrouping } from './grouping';
import { markdownOf } from './markdown';

for (const table of [benchGrouping(), benchCommandLine()]) process.stdout.write(`${markdownOf(table)}\n`);

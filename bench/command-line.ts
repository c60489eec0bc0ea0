/** The command line on a list of 200,000 rows against an openpyxl script that does the same job; each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchTable } from './bench-table';
import { detailBook } from './detail-book';

const ROWS = 200_000;
/** A second Python may be first on the path, without Debian's packages. */
const PYTHONS = ['python3', '/usr/bin/python3'];

export function benchCommandLine(): BenchTable {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-bench-'));
  try {
    const book = join(folder, 'book.xlsx');
    writeFileSync(book, detailBook(ROWS));
    const ours = measured(process.execPath, ['--import', 'tsx', join(__dirname, '../src/cli/main.ts'), book, '--out', join(folder, 'ours.xlsx')]);
    const script = [join(__dirname, 'evaluate_with_openpyxl.py'), book, join(folder, 'python.xlsx')];
    const python = firstOf(PYTHONS, (program) => measured(program, script));
    return {
      title: `Reading, evaluating and writing ${ROWS.toLocaleString('en')} rows`,
      columns: ['way', 'seconds', 'times as fast', 'peak MB'],
      rows: [
        ['openpyxl script', ...(python === null ? ['skipped: python3 with openpyxl is not here', '', ''] : [python.seconds.toFixed(1), '1.0', megabytes(python)])],
        ['command line', ...(ours === null ? ['failed', '', ''] : [ours.seconds.toFixed(1), python === null ? '' : (python.seconds / ours.seconds).toFixed(1), megabytes(ours)])],
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function firstOf<Item, Result>(items: readonly Item[], attempt: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const result = attempt(item);
    if (result !== null) return result;
  }
  return null;
}

interface Run {
  readonly seconds: number;
  readonly kilobytes: number;
}

function megabytes({ kilobytes }: Run): string {
  return (kilobytes / 1024).toFixed(0);
}

/** `null` where the program is not there or fails. Memory is what the kernel counted at the most (GNU time). */
function measured(program: string, args: readonly string[]): Run | null {
  const start = performance.now();
  const run = spawnSync('/usr/bin/time', ['-f', 'peak %M', program, ...args], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  const peak = /peak (\d+)\s*$/.exec(run.stderr)?.[1];
  return run.status === 0 && peak !== undefined ? { seconds, kilobytes: Number(peak) } : null;
}

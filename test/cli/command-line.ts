/** The command line as a user calls it, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

export interface Run {
  readonly exitCode: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs it in `folder`. */
export function evaluateIn(folder: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts'), ...args], { encoding: 'utf8', cwd: folder });
  return { exitCode: status, out: stdout, error: stderr };
}

/** LibreOffice as a second opinion: it opens a written file, edits it, recalculates and says what the cells show. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export type Edit =
  | { readonly do: 'set'; readonly sheet: string; readonly cell: string; readonly value: number | string | null }
  | { readonly do: 'insertRows' | 'deleteRows'; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly do: 'sortRows'; readonly sheet: string; readonly range: string; readonly column: number; readonly ascending?: boolean }
  | { readonly do: 'renameSheet'; readonly sheet: string; readonly to: string };

export interface Job {
  readonly book: string;
  readonly edits: readonly Edit[];
  readonly save?: string;
}

export type Shown = number | string | null | { readonly error: number };
export type ShownBook = Readonly<Record<string, readonly (readonly Shown[])[]>>;

/** Debian's own interpreter: it is the one that python3-uno belongs to. */
const PYTHON = '/usr/bin/python3';

/** Whether the check can run here. Where OUTTURN_REQUIRE_LIBREOFFICE is set (CI) it must. */
export function libreOfficeIsThere(): boolean {
  const found = spawnSync(PYTHON, ['-c', 'import uno'], { stdio: 'ignore' }).status === 0 && spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!found && process.env.OUTTURN_REQUIRE_LIBREOFFICE !== undefined) throw new Error('LibreOffice with python3-uno is required here and was not found');
  return found;
}

export function recalculated(jobs: readonly Job[]): ShownBook[] {
  const answer = execFileSync(PYTHON, [join(__dirname, 'edit_book.py')], {
    input: JSON.stringify(jobs),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 300_000,
  });
  return JSON.parse(answer) as ShownBook[];
}

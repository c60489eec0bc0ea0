/** The tests that mutants are run against. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDERS: readonly string[] = ['test/core/checks', 'test/core/money', 'test/core/rates'];
/** Generated books and layouts take seconds a run: rules are judged by their own cases. */
const GENERATED = /(?:^|\/)(?:rounding\.test\.ts$|planted|every-)/;

/** Paths from the root of the project, sorted. */
export function chosenTests(root: string): readonly string[] {
  return FOLDERS.flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file)))
    .filter((file) => file.endsWith('.test.ts') && !GENERATED.test(file))
    .sort();
}

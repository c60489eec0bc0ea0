import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CASES = join(__dirname, '../../cases');

/** Name and bytes of every workbook in test/cases. */
export const CASE_BOOKS: readonly (readonly [string, Uint8Array])[] = readdirSync(CASES)
  .map((name): [string, string] => [name, join(CASES, name, 'book.xlsx')])
  .filter(([, path]) => existsSync(path))
  .map(([name, path]) => [name, new Uint8Array(readFileSync(path))]);

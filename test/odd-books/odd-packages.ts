import { strToU8, zipSync } from 'fflate';
import { noise, withDirectoryField } from '../adapters/xlsx/hostile-bytes';
import { bookParts, zipParts } from '../adapters/xlsx/make-package';
import { asZip64 } from '../adapters/xlsx/zip64';
import { budgetBook, budgetData } from './budget-table';
import type { OddBook } from './odd-book';

const SHEET = 'xl/worksheets/sheet1.xml';
const MB = 1024 * 1024;
/** Fields of a directory entry. */
const METHOD = 10;
const CHECKSUM = 16;
const SIZE = 24;
const FLAGS = 8;
const PLACE = 42;

const parts = (): Record<string, string> => bookParts({ sheets: { 收支: budgetData() } });
const withParts = (more: Record<string, string | Uint8Array>): Uint8Array => zipParts({ ...parts(), ...more });
const field = (offset: number, change: (value: number) => number, bytes = budgetBook()): Uint8Array => withDirectoryField(bytes, SHEET, offset, change);

/** A bomb in a zip file in a zip file: each is small until somebody opens it. */
function nestedBomb(): Uint8Array {
  let inner = zipSync({ 'bomb.xml': new Uint8Array(20 * MB) }, { level: 9 });
  for (let depth = 0; depth < 5; depth += 1) inner = zipSync(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.zip`, inner])), { level: 9 });
  return withParts({ 'xl/embeddings/oleObject1.zip': inner });
}

/** Many entries that share one compressed stream, as in the bombs that do not nest. */
function sharedStreamBomb(): Uint8Array {
  const names = Array.from({ length: 60 }, (_, index) => `xl/media/image${index}.bin`);
  const spread = withParts(Object.fromEntries(names.map((name, index) => [name, index === 0 ? new Uint8Array(9 * MB) : ''])));
  const source = directoryOf(spread, names[0] ?? '');
  return names.slice(1).reduce((bytes, name) => {
    const shared: readonly [number, number][] = [[METHOD, 8], [CHECKSUM, source.checksum], [20, source.compressed], [SIZE, 9 * MB], [PLACE, source.place]];
    return shared.reduce((changed, [offset, value]) => withDirectoryField(changed, name, offset, (old) => (offset === METHOD ? (old & 0xffff0000) | value : value)), bytes);
  }, spread);
}

function directoryOf(bytes: Uint8Array, name: string): { readonly checksum: number; readonly compressed: number; readonly place: number } {
  const values: number[] = [];
  for (const offset of [CHECKSUM, 20, PLACE]) withDirectoryField(bytes, name, offset, (value) => (values.push(value), value));
  const [checksum = 0, compressed = 0, place = 0] = values;
  return { checksum, compressed, place };
}

const cut = (share: number): OddBook => ({
  name: `a file of which ${share} % arrived`,
  make: () => budgetBook().subarray(0, Math.floor((budgetBook().length * share) / 100)),
  expected: 'corruptFile',
});

/** The zip file around the parts. */
export const ODD_PACKAGES: readonly OddBook[] = [
  ...[1, 10, 50, 90, 99].map(cut),
  { name: 'a file without its last byte', make: () => budgetBook().subarray(0, -1), expected: 'corruptFile' },
  { name: 'a file with a hole', make: () => budgetBook().map((byte, at) => (at > 200 && at < 400 ? 0 : byte)), expected: 'corruptFile' },
  { name: 'a directory full of zeros', make: () => budgetBook().map((byte, at, all) => (at > all.length - 300 && at < all.length - 22 ? 0 : byte)), expected: 'corruptFile' },
  { name: 'an understated size', make: () => field(SIZE, (size) => size - 1), expected: 'corruptFile' },
  { name: 'an overstated size', make: () => field(SIZE, (size) => size + 1), expected: 'corruptFile' },
  { name: 'a wrong checksum', make: () => field(CHECKSUM, (checksum) => checksum ^ 1), expected: 'corruptFile' },
  { name: 'a part compressed in another way', make: () => field(METHOD, (method) => (method & 0xffff0000) | 14), expected: 'corruptFile' },
  { name: 'a part that stands outside of the file', make: () => field(PLACE, () => 0x7fffffff), expected: 'corruptFile' },
  { name: 'a part with a password', make: () => field(FLAGS, (flags) => flags | 1), expected: 'encrypted' },
  { name: 'numbers in zip64 records', make: () => asZip64(budgetBook()), expected: 'evaluated' },
  { name: 'parts that are stored', make: () => zipSync(Object.fromEntries(Object.entries(parts()).map(([name, text]) => [name, strToU8(text)])), { level: 0 }), expected: 'evaluated' },
  { name: 'backslashes in names', make: () => zipParts(Object.fromEntries(Object.entries(parts()).map(([name, text]) => [name.replaceAll('/', '\\'), text]))), expected: 'evaluated' },
  { name: 'names in capital letters', make: () => zipParts(Object.fromEntries(Object.entries(parts()).map(([name, text]) => [name.toUpperCase(), text]))), expected: 'evaluated' },
  { name: 'a folder for every part', make: () => withParts({ 'xl/': '', '_rels/': '', 'xl/worksheets/': '' }), expected: 'evaluated' },
  { name: 'a name that leaves the package', make: () => withParts({ '../../autoexec.bat': 'x' }), expected: 'corruptFile' },
  { name: 'an absolute name', make: () => withParts({ '/etc/passwd': 'x' }), expected: 'corruptFile' },
  { name: 'a name with a drive', make: () => withParts({ 'C:\\autoexec.bat': 'x' }), expected: 'corruptFile' },
  { name: 'a part twice', make: () => withParts({ 'XL/worksheets/SHEET1.xml': '<worksheet/>' }), expected: 'corruptFile' },
  { name: '10,001 parts', make: () => withParts(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`x/${index}`, '']))), expected: 'tooLarge' },
  { name: 'a sheet of 64 MB of zeros', make: () => withParts({ [SHEET]: new Uint8Array(64 * MB) }), expected: 'tooLarge' },
  { name: 'a sheet of 64 MB of zeros that claims to be small', make: () => withDirectoryField(withParts({ [SHEET]: new Uint8Array(64 * MB) }), SHEET, SIZE, () => 5000), expected: 'corruptFile' },
  { name: 'a picture of 64 MB of zeros', make: () => withParts({ 'xl/media/image1.bmp': new Uint8Array(64 * MB) }), expected: 'tooLarge' },
  { name: 'a bomb in a zip file in a zip file', make: nestedBomb, expected: 'evaluated' },
  { name: '60 parts of one stream', make: sharedStreamBomb, expected: 'tooLarge' },
  { name: 'a part that claims 4 GB', make: () => field(SIZE, () => 0xfffffffe), expected: 'tooLarge' },
  { name: 'a part of noise', make: () => withParts({ 'xl/media/image1.png': noise(2 * MB) }), expected: 'evaluated' },
  { name: 'noise for a sheet', make: () => withParts({ [SHEET]: noise(MB) }), expected: 'corruptFile' },
];

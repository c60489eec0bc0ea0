/** The end of a zip file, which says where its directory stands (PKWARE APPNOTE 4.3.14 to 4.3.16). */
import { corruptFile, tooLarge } from './file-failures';
import { ZIP64_COUNT, ZIP64_NUMBER } from './zip64-numbers';

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_BYTES = 56;

export interface ZipEnd {
  /** Number of entries. */
  readonly count: number;
  /** Where the directory begins. */
  readonly start: number;
}

/**
 * What the end record says, or the zip64 one where that has the true numbers: some producers write it for small files too. Throws `corruptFile`
 * where there is none, and `tooLarge` where it should be and is not.
 */
export function readZipEnd(view: DataView): ZipEnd {
  const at = findEnd(view);
  const plain = { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  if (plain.count !== ZIP64_COUNT && plain.start !== ZIP64_NUMBER) return plain;
  const locator = at - ZIP64_LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) throw tooLarge(null);
  const end = Number(view.getBigUint64(locator + 8, true));
  if (end + ZIP64_END_BYTES > locator || view.getUint32(end, true) !== ZIP64_END_SIGNATURE) throw corruptFile(null);
  return { count: Number(view.getBigUint64(end + 32, true)), start: Number(view.getBigUint64(end + 48, true)) };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw corruptFile(null);
}

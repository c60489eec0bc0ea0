import { tooLarge } from './file-failures';

/** What a 32-bit and a 16-bit field hold when the true number stands in a zip64 record (APPNOTE 4.4.1.4). */
export const ZIP64_NUMBER = 0xffffffff;
export const ZIP64_COUNT = 0xffff;

const ZIP64_EXTRA_ID = 0x0001;

export interface EntryNumbers {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/**
 * The numbers of an entry with those that are too large for their field taken from its zip64 extra field (APPNOTE 4.5.3). Some
 * producers write that field for small parts too. Throws `tooLarge` where it is missing.
 */
export function readZip64Numbers(extra: Uint8Array, plain: EntryNumbers): EntryNumbers {
  if (plain.size !== ZIP64_NUMBER && plain.compressedSize !== ZIP64_NUMBER && plain.offset !== ZIP64_NUMBER) return plain;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA_ID) continue;
    let next = at + 4;
    const trueNumber = (number: number): number => {
      if (number !== ZIP64_NUMBER) return number;
      if (next + 8 > extra.length) throw tooLarge(null);
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    // Only the fields that overflow are there, in this order.
    const size = trueNumber(plain.size);
    const compressedSize = trueNumber(plain.compressedSize);
    return { size, compressedSize, offset: trueNumber(plain.offset) };
  }
  throw tooLarge(null);
}

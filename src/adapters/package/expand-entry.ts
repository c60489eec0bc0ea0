import { Inflate } from 'fflate';

import { FailureError } from '../../ports/failure';
import { corruptFile } from './file-failures';
import { crc32 } from './crc32';
import { STORED, type ZipEntry } from './zip-entry';

/** A step expands to 64 MB at most (deflate reaches 1032 : 1), and to some 600 KB on the usual sheet. */
const STEP_BYTES = 64 * 1024;

/**
 * The content of an entry. fflate believes the size that the directory states and cuts silently: here more or fewer bytes than
 * stated, or another checksum, throw `corruptFile`, and expanding stops at the first byte too many.
 */
export function expandEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === STORED ? entry.compressed : inflate(entry, entry.size, true);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw corruptFile(entry.name);
  return content;
}

/** The first bytes of an entry, unchecked, without the cost of expanding the rest. */
export function expandEntryHead(entry: ZipEntry, limit: number): Uint8Array {
  return entry.method === STORED ? entry.compressed.subarray(0, limit) : inflate(entry, Math.min(limit, entry.size), false);
}

function inflate(entry: ZipEntry, wanted: number, isWhole: boolean): Uint8Array {
  const content = new Uint8Array(wanted);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    const room = wanted - filled;
    if (isWhole && chunk.length > room) throw corruptFile(entry.name);
    content.set(chunk.length > room ? chunk.subarray(0, room) : chunk, filled);
    filled += Math.min(chunk.length, room);
  });
  try {
    for (let at = 0; at < entry.compressed.length && (isWhole || filled < wanted); at += STEP_BYTES) {
      stream.push(entry.compressed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= entry.compressed.length);
    }
  } catch (cause) {
    throw cause instanceof FailureError ? cause : corruptFile(entry.name, cause);
  }
  return content.subarray(0, filled);
}

import { corruptFile } from '../file-failures';
import { crc32 } from './crc32';
import { Inflation } from './inflate';
import { STORED, type ZipEntry } from './zip-entry';

/**
 * The content of an entry. More or fewer bytes than the directory states, or another checksum, throw `corruptFile`, and expanding stops at
 * the first byte too many.
 */
export function expandEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === STORED ? entry.compressed : inflateWhole(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw corruptFile(entry.name);
  return content;
}

/** The first bytes of an entry, unchecked, without the cost of expanding the rest. */
export function expandEntryHead(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.method === STORED) return entry.compressed.subarray(0, limit);
  const head = new Uint8Array(Math.min(limit, entry.size));
  return head.subarray(0, new Inflation(entry.compressed, head, entry.name).filled);
}

function inflateWhole(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  const { filled, isOverfull } = new Inflation(entry.compressed, content, entry.name);
  if (isOverfull) throw corruptFile(entry.name);
  return content.subarray(0, filled);
}

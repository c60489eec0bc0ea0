/**
 * Reads the central directory of a zip file and refuses, before one byte is expanded, what is too large or malformed. Layout:
 * PKWARE APPNOTE 4.3.12.
 */
import { FailureError } from '../../ports/failure';
import {
  MAX_ENTRIES,
  MAX_PACKAGE_BYTES,
  MAX_PART_BYTES,
  MAX_RATIO,
  RATIO_APPLIES_ABOVE_BYTES,
} from './bounds';
import { corruptFile, tooLarge } from './file-failures';
import { partKey } from './part-key';
import { DEFLATED, STORED, type ZipEntry } from './zip-entry';
import { readZipEnd } from './zip-end';
import { readZip64Numbers } from './zip64-numbers';

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const ENCRYPTED_FLAG = 0x0001;
const DESCRIPTOR_FLAG = 0x0008;

/** Every entry in directory order. Throws `corruptFile`, `tooLarge` or `encrypted`; holds views of `bytes`, not copies. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = readZipEnd(view);
  if (count > MAX_ENTRIES) throw tooLarge(null);

  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at);
    total += entry.size;
    if (total > MAX_PACKAGE_BYTES) throw tooLarge(entry.name);
    // Two entries of one name show one content to us and another to Excel.
    const key = partKey(entry.name);
    if (seen.has(key)) throw corruptFile(entry.name);
    seen.add(key);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + CENTRAL_BYTES > bytes.length || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw corruptFile(null);
  const nameEnd = at + CENTRAL_BYTES + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw corruptFile(null);

  const nameBytes = bytes.subarray(at + CENTRAL_BYTES, nameEnd);
  const name = new TextDecoder().decode(nameBytes);
  requireSafeName(name);
  const flags = view.getUint16(at + 8, true);
  if ((flags & ENCRYPTED_FLAG) !== 0) throw new FailureError({ code: 'encrypted' });
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) throw corruptFile(name);

  const { size, compressedSize, offset } = readZip64Numbers(bytes.subarray(nameEnd, extraEnd), {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  if (size > MAX_PART_BYTES) throw tooLarge(name);
  if (size > RATIO_APPLIES_ABOVE_BYTES && size > compressedSize * MAX_RATIO) throw tooLarge(name);

  const entry: ZipEntry = {
    name,
    nameBytes,
    flags: flags & ~DESCRIPTOR_FLAG,
    method,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: locateData(bytes, view, { name, offset, compressedSize }),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return { entry, next };
}

/** The local header repeats the name and has an extra field of its own length; its sizes may be 0 (bit 3), so they are not read. */
function locateData(
  bytes: Uint8Array,
  view: DataView,
  where: { name: string; offset: number; compressedSize: number },
): Uint8Array {
  const { name, offset, compressedSize } = where;
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw corruptFile(name);
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw corruptFile(name);
  return bytes.subarray(start, start + compressedSize);
}

/** Nothing is ever unpacked to a disk here, but a file that we write on must not carry such names to a program that does. */
function requireSafeName(name: string): void {
  const segments = name.split(/[/\\]/u);
  if (name === '' || segments[0] === '' || segments.includes('..') || /[\0:]/u.test(name)) throw corruptFile(name);
}

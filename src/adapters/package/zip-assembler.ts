import type { ZipEntry } from './zip-entry';

const VERSION = 20;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;

/**
 * A zip file of these entries in this order. Compressed streams are copied as they are, which fflate's own writer cannot do;
 * extra fields and comments are left out. (Layout: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16.)
 */
export function assembleZip(entries: readonly ZipEntry[]): Uint8Array {
  let length = END_BYTES;
  for (const entry of entries) length += LOCAL_BYTES + CENTRAL_BYTES + 2 * entry.nameBytes.length + entry.compressed.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);

  let at = 0;
  const offsets: number[] = [];
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeSharedFields(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + LOCAL_BYTES);
    bytes.set(entry.compressed, at + LOCAL_BYTES + entry.nameBytes.length);
    at += LOCAL_BYTES + entry.nameBytes.length + entry.compressed.length;
  }

  const directoryStart = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeSharedFields(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + CENTRAL_BYTES);
    at += CENTRAL_BYTES + entry.nameBytes.length;
  }

  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directoryStart, true);
  view.setUint32(at + 16, directoryStart, true);
  return bytes;
}

/** The fields from "version needed" to "file name length", which both headers have in the same order; the extra length stays 0. */
function writeSharedFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

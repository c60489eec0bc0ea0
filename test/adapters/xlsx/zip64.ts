/** Rewrites zip files as producers do that use zip64 for everything, however small. */
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const ZIP64_END_BYTES = 56;
const ZIP64_LOCATOR_BYTES = 20;
const EXTRA_BYTES = 28;
const NUMBER = 0xffffffff;

/** The same entries, with their numbers, the number of entries and the place of the directory in zip64 records only. `bytes` has no comment. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_BYTES;
  if (source.getUint32(end, true) !== END_SIGNATURE) throw new Error('a comment');
  const count = source.getUint16(end + 10, true);
  const start = source.getUint32(end + 16, true);
  const pieces = [bytes.subarray(0, start)];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (source.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new Error('no entry');
    const nameEnd = at + CENTRAL_BYTES + source.getUint16(at + 28, true);
    const extra = new DataView(new ArrayBuffer(EXTRA_BYTES));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, EXTRA_BYTES - 4, true);
    extra.setBigUint64(4, BigInt(source.getUint32(at + 24, true)), true);
    extra.setBigUint64(12, BigInt(source.getUint32(at + 20, true)), true);
    extra.setBigUint64(20, BigInt(source.getUint32(at + 42, true)), true);
    const entry = bytes.slice(at, nameEnd);
    const fields = new DataView(entry.buffer);
    for (const place of [20, 24, 42]) fields.setUint32(place, NUMBER, true);
    at = nameEnd + source.getUint16(at + 30, true) + source.getUint16(at + 32, true);
    fields.setUint16(30, EXTRA_BYTES, true);
    fields.setUint16(32, 0, true);
    pieces.push(entry, new Uint8Array(extra.buffer));
  }
  const zip64End = pieces.reduce((length, piece) => length + piece.length, 0);
  pieces.push(endRecords(count, start, zip64End));
  return new Uint8Array(Buffer.concat(pieces));
}

function endRecords(count: number, start: number, zip64End: number): Uint8Array {
  const records = new DataView(new ArrayBuffer(ZIP64_END_BYTES + ZIP64_LOCATOR_BYTES + END_BYTES));
  records.setUint32(0, 0x06064b50, true);
  records.setBigUint64(4, BigInt(ZIP64_END_BYTES - 12), true);
  records.setBigUint64(24, BigInt(count), true);
  records.setBigUint64(32, BigInt(count), true);
  records.setBigUint64(40, BigInt(zip64End - start), true);
  records.setBigUint64(48, BigInt(start), true);
  records.setUint32(ZIP64_END_BYTES, 0x07064b50, true);
  records.setBigUint64(ZIP64_END_BYTES + 8, BigInt(zip64End), true);
  records.setUint32(ZIP64_END_BYTES + 16, 1, true);
  const end = ZIP64_END_BYTES + ZIP64_LOCATOR_BYTES;
  records.setUint32(end, END_SIGNATURE, true);
  records.setUint16(end + 8, 0xffff, true);
  records.setUint16(end + 10, 0xffff, true);
  records.setUint32(end + 12, NUMBER, true);
  records.setUint32(end + 16, NUMBER, true);
  return new Uint8Array(records.buffer);
}

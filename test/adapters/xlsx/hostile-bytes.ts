/** Bytes that no honest program writes, for tests of refusals. */
import { strToU8 } from 'fflate';

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;

/** A copy of a zip file in which the directory entry of `name` has another value in its field of four bytes at `offset`. */
export function withDirectoryField(bytes: Uint8Array, name: string, offset: number, change: (value: number) => number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at + ENTRY_BYTES < copy.length; at += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE || !wanted.every((byte, index) => copy[at + ENTRY_BYTES + index] === byte)) continue;
    view.setUint32(at + offset, change(view.getUint32(at + offset, true)), true);
    return copy;
  }
  throw new Error(`no entry ${name}`);
}

/** Bytes that do not compress. */
export function noise(length: number): Uint8Array {
  let state = 1;
  return new Uint8Array(length).map(() => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 24);
}

/** An OLE compound file as far as its signature and the names in its directory go. */
export function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Array.from(stream).flatMap((character) => [character.charCodeAt(0), 0]), 1029);
  return bytes;
}

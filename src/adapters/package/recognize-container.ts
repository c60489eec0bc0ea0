import { FailureError } from '../../ports/failure';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/**
 * Passes a zip file and refuses everything else: an OLE compound file is `encrypted` where it wraps an encrypted package
 * ([MS-OFFCRYPTO] 2.3.4.4) and otherwise, like any other content, `notOoxml` (an old .xls, .et, .csv, a picture …).
 */
export function requireZip(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP_SIGNATURE)) return;
  const isEncrypted = startsWith(bytes, OLE_SIGNATURE) && holdsUtf16(bytes, 'EncryptedPackage');
  throw new FailureError({ code: isEncrypted ? 'encrypted' : 'notOoxml' });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names of streams stand as UTF-16LE in directory sectors, which may lie anywhere in the file. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Of any system; form feeds and the separators of Unicode end a line too. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** Signs that no text has: bytes of something else, or text in an encoding that was taken for another. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/u;

/** The sign that DOS ends a file with. */
const DOS_END = 0x1a;

/** The lines of a plain text; `null` where its encoding cannot be told. */
export function plainText(bytes: Uint8Array): readonly string[] | null {
  const content = bytes.at(-1) === DOS_END ? bytes.subarray(0, -1) : bytes;
  const text = decoded(content);
  return text === null || NO_TEXT.test(text) ? null : text.split(LINE_END);
}

/** By its mark, else UTF-8, else GB18030, of which GBK and GB2312 are parts: bytes of the one are hardly ever valid as another. */
function decoded(bytes: Uint8Array): string | null {
  const marked = [['utf-16le', 0xff, 0xfe], ['utf-16be', 0xfe, 0xff]] as const;
  const mark = marked.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  if (mark !== undefined) return decodedAs(mark[0], bytes);
  return decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes);
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // All that a decoder of a known encoding throws is that the bytes are not in it.
    return null;
  }
}

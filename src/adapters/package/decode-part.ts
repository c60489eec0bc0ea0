import { corruptFile } from './file-failures';

/** Another encoding than UTF-8 in the declaration. It goes, since it would not be true of what is written in the part's place. */
const OTHER_ENCODING = /^(<\?xml[^>]*?)\s+encoding\s*=\s*(["'])(?!utf-8\2)[^"']*\2/iu;

/** The text of an XML part, in one of the two encodings that OPC allows (ECMA-376 part 2, 9.1.2), told by their marks. Throws `corruptFile`. */
export function decodePart(content: Uint8Array, part: string): string {
  try {
    return withoutOtherEncoding(new TextDecoder(encodingOf(content), { fatal: true }).decode(content));
  } catch (cause) {
    throw corruptFile(part, cause);
  }
}

/** The text of a part's first bytes, without a cut character at the end. */
export function decodeHead(content: Uint8Array): string {
  return withoutOtherEncoding(new TextDecoder(encodingOf(content)).decode(content, { stream: true }));
}

function encodingOf(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  return content[0] === 0xfe && content[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function withoutOtherEncoding(text: string): string {
  return text.replace(OTHER_ENCODING, '$1');
}

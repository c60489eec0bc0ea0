import { XmlScanner } from '../../package/xml/xml-scanner';
import { decodeXstring } from '../xml/xstring';

/** The shared strings in order, each without its formatting. */
export function readSharedStrings(source: string, part: string): string[] {
  const scanner = new XmlScanner(source, part);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.depth === 2 && scanner.name === 'si') strings.push(readStringItem(scanner));
  }
  return strings;
}

/**
 * From the `open` token of a string item (`si`, `is`; CT_Rst, ECMA-376 18.4.8) to its `close`: its runs one after the other,
 * without `rPh`, the phonetic reading of Japanese text.
 */
export function readStringItem(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.depth === depth) return ownCopy(decodeXstring(text));
    if (token !== 'open') continue;
    if (scanner.name === 't') text += scanner.readText();
    else if (scanner.name !== 'r') scanner.skip();
  }
}

/** A slice keeps the whole part's text in memory (V8 does not copy 13 characters or more); these strings outlive it. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

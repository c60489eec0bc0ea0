import { documentParts, makeDocument, paragraph, run } from '../adapters/report-file/make-document';
import { oleFile, withDirectoryField } from '../adapters/xlsx/hostile-bytes';
import { makeBook, zipParts } from '../adapters/xlsx/make-package';
import type { OddReport } from './odd-report';

const DOCUMENT = 'word/document.xml';
const TEXT = '执行数99万元。';
const AS_IS = { text: TEXT };
const UNCOMPRESSED_SIZE = 24;
const FLAGS_AND_METHOD = 8;

const plain = documentParts({ body: paragraph(TEXT) });

/** The document with a change to its body part. */
function changed(change: (text: string) => string): Uint8Array {
  return zipParts({ ...plain, [DOCUMENT]: change(plain[DOCUMENT] ?? '') });
}

function without(part: string): Uint8Array {
  return zipParts(Object.fromEntries(Object.entries(plain).filter(([name]) => name !== part)));
}

const docx = (name: string, make: () => Uint8Array, expected: OddReport['expected']): OddReport => ({ name, file: '报告.docx', make, expected });
const LAUGHS = '<!DOCTYPE l [<!ENTITY a "哈哈哈哈哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const MACRO = 'application/vnd.ms-word.document.macroEnabled.main+xml';

/** Documents, and other files that are called so. */
export const ODD_DOCUMENTS: readonly OddReport[] = [
  docx('an old .doc with another ending', () => oleFile('WordDocument'), 'notDocx'),
  docx('a document with a password', () => oleFile('EncryptedPackage'), 'encrypted'),
  docx('an entry that is encrypted by itself', () => withDirectoryField(makeDocument(paragraph(TEXT)), DOCUMENT, FLAGS_AND_METHOD, (value) => value | 1), 'encrypted'),
  docx('a workbook', () => makeBook({ sheets: { 甲: '<sheetData/>' } }), 'notDocx'),
  docx('a zip file of something else', () => zipParts({ 'a.txt': TEXT }), 'notDocx'),
  docx('a page of the web', () => new TextEncoder().encode('<html><body>执行数</body></html>'), 'notDocx'),
  docx('rich text', () => new TextEncoder().encode('{\\rtf1 99}'), 'notDocx'),
  docx('nothing at all', () => new Uint8Array(0), 'empty'),
  docx('half a download', () => makeDocument(paragraph(TEXT)).subarray(0, 400), 'corrupt'),
  docx('a byte that has changed', () => flipped(zipParts(plain, 0), TEXT), 'corrupt'),
  docx('no body part', () => without(DOCUMENT), 'corrupt'),
  docx('no list of types', () => without('[Content_Types].xml'), 'notDocx'),
  docx('no relationships of its own', () => without('word/_rels/document.xml.rels'), AS_IS),
  docx('a part that expands to more than it says', () => withDirectoryField(makeDocument(paragraph(TEXT)), DOCUMENT, UNCOMPRESSED_SIZE, (size) => size - 1), 'corrupt'),
  docx('a zip bomb', () => makeDocument(`<w:p><w:r><w:t>${'0'.repeat(40_000_000)}</w:t></w:r></w:p>`), 'tooLarge'),
  docx('a part that claims four gigabytes', () => withDirectoryField(makeDocument(paragraph(TEXT)), DOCUMENT, UNCOMPRESSED_SIZE, () => 0xfffffff0), 'tooLarge'),
  docx('more than two million characters', () => zipParts(documentParts({ body: Array.from({ length: 2_001 }, (_, index) => paragraph(`${index} `.padEnd(1_000, '字'))).join('') }), 0), 'tooLong'),
  docx('a DOCTYPE', () => changed((text) => text.replace('<w:document', '<!DOCTYPE d><w:document')), 'corrupt'),
  docx('a billion laughs', () => changed((text) => text.replace('<w:document', `${LAUGHS}<w:document`).replace(TEXT, '&c;')), 'corrupt'),
  docx('an entity from outside', () => changed((text) => text.replace('<w:document', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document').replace(TEXT, '&x;')), 'corrupt'),
  docx('tags that cross', () => changed((text) => text.replace('</w:t></w:r>', '</w:r></w:t>')), 'corrupt'),
  docx('elements 100,000 deep', () => makeDocument('<w:sdt>'.repeat(100_000) + paragraph(TEXT) + '</w:sdt>'.repeat(100_000)), 'corrupt'),
  docx('pictures only', () => makeDocument('<w:p><w:r><w:drawing/></w:r></w:p>'), 'empty'),
  docx('everything deleted, with changes tracked', () => makeDocument(`<w:p><w:del>${run(TEXT)}</w:del></w:p>`), 'empty'),
  docx('no body in the document', () => changed(() => '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'), 'empty'),
  docx('another prefix', () => changed((text) => text.replaceAll('<w:', '<ns0:').replaceAll('</w:', '</ns0:').replace('xmlns:w=', 'xmlns:ns0=')), AS_IS),
  docx('no prefix', () => changed((text) => text.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', 'xmlns=')), AS_IS),
  docx('UTF-16 within', () => zipParts({ ...plain, [DOCUMENT]: new Uint8Array(Buffer.from(`\ufeff${plain[DOCUMENT] ?? ''}`.replace('UTF-8', 'UTF-16'), 'utf16le')) }), AS_IS),
  docx('names with backslashes and capitals', () => zipParts(Object.fromEntries(Object.entries(plain).map(([name, text]) => [name.replaceAll('/', '\\').replace('word', 'WORD'), text]))), AS_IS),
  docx('macros within', () => makeDocument({ body: paragraph(TEXT), contentType: MACRO }), AS_IS),
  docx('text in CDATA and references', () => changed((text) => text.replace(TEXT, '<![CDATA[执行数]]>&#x39;9万元。')), AS_IS),
  docx('an alternative without its frame', () => changed((text) => text.replace('<w:r>', '<mc:Choice/><w:r>')), AS_IS),
  docx('a relationship to notes that are not there', () => zipParts({ ...documentParts({ body: paragraph(TEXT), related: { footnotes: '' } }), 'word/footnotes.xml': '' }), 'corrupt'),
];

/** One bit of the first byte of `text` turned over. */
function flipped(bytes: Uint8Array, text: string): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).indexOf(Buffer.from(text));
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

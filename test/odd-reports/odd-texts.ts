import { makeDocument, paragraph } from '../adapters/report-file/make-document';
import { noise, oleFile } from '../adapters/xlsx/hostile-bytes';
import type { OddReport } from './odd-report';

const TEXT = '执行数99万元。';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const txt = (name: string, make: () => Uint8Array, expected: OddReport['expected']): OddReport => ({ name, file: '报告.txt', make, expected });

/** Plain texts, files that are called so, and endings that are not read. */
export const ODD_TEXTS: readonly OddReport[] = [
  { name: 'an old .doc', file: '报告.doc', make: () => oleFile('WordDocument'), expected: 'kind' },
  { name: 'a .wps', file: '报告.wps', make: () => oleFile('WordDocument'), expected: 'kind' },
  { name: 'a .pdf', file: '报告.PDF', make: () => utf8('%PDF-1.7'), expected: 'kind' },
  { name: 'a picture', file: '扫描.jpg', make: () => noise(100), expected: 'kind' },
  { name: 'no ending', file: '报告', make: () => utf8(TEXT), expected: 'kind' },
  { name: 'a document that Word still holds', file: '~$报告.docx', make: () => new Uint8Array(162), expected: 'notDocx' },
  { name: 'a text of more than 20 MB', file: '报告.txt', make: () => new Uint8Array(20 * 1024 * 1024 + 1).fill(0x30), expected: 'tooLarge' },
  { name: 'a document of more than 20 MB', file: '报告.docx', make: () => new Uint8Array(20 * 1024 * 1024 + 1), expected: 'tooLarge' },
  txt('just two million characters', () => utf8('字'.repeat(2_000_000)), { text: '字'.repeat(2_000_000) }),
  txt('one character more', () => utf8('字'.repeat(2_000_001)), 'tooLong'),
  txt('nothing at all', () => new Uint8Array(0), 'empty'),
  txt('a mark and nothing else', () => Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'),
  txt('blank lines', () => utf8(' \r\n　\t\n'), 'empty'),
  txt('a document', () => makeDocument(paragraph(TEXT)), 'encoding'),
  txt('bytes of chance', () => noise(5_000), 'encoding'),
  txt('UTF-16 without a mark', () => new Uint8Array(Buffer.from('合计 99\r\n', 'utf16le')), 'encoding'),
  txt('UTF-32', () => Uint8Array.of(0xff, 0xfe, 0, 0, 0x39, 0, 0, 0), 'encoding'),
  txt('half a pair in UTF-16', () => Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x39, 0x00), 'encoding'),
  txt('half a character at the end of UTF-8, no GB18030 either', () => Uint8Array.of(...utf8('ab年'), 0xff), 'encoding'),
  txt('one line without an end', () => utf8(TEXT), { text: TEXT }),
  txt('a sign of GB18030 in four bytes', () => Uint8Array.of(0x81, 0x39, 0xee, 0x39, 0xb9, 0xb2), { text: '㐀共' }),
];

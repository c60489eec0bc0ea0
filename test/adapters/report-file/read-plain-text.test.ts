import { readReportFile } from '../../../src/adapters/report-file/read-report-file';

const TEXT = '一、概况\r\n　　全年预算数6061.31万元。\r\n\r\n二、执行';
const PARAGRAPHS = ['一、概况', '全年预算数6061.31万元。', '二、执行'];
/** The same in GB18030, as `iconv` writes it. */
const GB18030 =
  'd2bba1a2b8c5bff60d0aa1a1a1a1c8abc4ead4a4cbe3cafd363036312e3331cdf2d4aaa1a30d0a0d0ab6fea1a2d6b4d0d0';

const read = (bytes: Uint8Array): readonly string[] => readReportFile('报告.TXT', bytes).paragraphs;
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

test.each([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
  ['UTF-16 of Windows', new Uint8Array(utf16(`\ufeff${TEXT}`))],
  ['UTF-16, the larger byte first', new Uint8Array(utf16(`\ufeff${TEXT}`).swap16())],
  ['GB18030', new Uint8Array(Buffer.from(GB18030, 'hex'))],
  ['the end mark of DOS', utf8(`${TEXT}\u001a`)],
])('reads %s', (_, bytes) => {
  expect(read(bytes)).toEqual(PARAGRAPHS);
});

test.each([
  ['Unix', '甲\n乙'],
  ['Windows', '甲\r\n乙'],
  ['old Macs', '甲\r乙'],
  ['a page', '甲\f乙'],
  ['NEL', '甲\u0085乙'],
  ['a line separator', '甲\u2028乙'],
  ['a paragraph separator', '甲\u2029乙'],
])('ends lines as %s does', (_, text) => {
  expect(read(utf8(text))).toEqual(['甲', '乙']);
});

test('keeps tabs within a line', () => {
  expect(read(utf8('合计\t99'))).toEqual(['合计\t99']);
});

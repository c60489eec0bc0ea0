import { strToU8, gzipSync, zipSync } from 'fflate';
import { oleFile } from '../adapters/xlsx/hostile-bytes';
import { makeBook, zipParts } from '../adapters/xlsx/make-package';
import { budgetBook } from './budget-table';
import type { OddBook } from './odd-book';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const CSV = '项目,预算数,执行数\r\n合计,100,99\r\n';
const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

/** Other formats under the name of a workbook. */
export const ODD_FORMATS: readonly OddBook[] = [
  { name: 'nothing', make: () => new Uint8Array(), expected: 'notOoxml' },
  { name: 'one byte', make: () => strToU8('P'), expected: 'notOoxml' },
  { name: 'the first four bytes of a zip file', make: () => bytesOf(0x50, 0x4b, 3, 4), expected: 'corruptFile' },
  { name: 'a .csv', make: () => strToU8(CSV), expected: 'notOoxml' },
  { name: 'a .csv in UTF-16', make: () => new Uint8Array(Buffer.from(`\ufeff${CSV}`, 'utf16le')), expected: 'notOoxml' },
  { name: 'a .pdf', make: () => strToU8('%PDF-1.7\n%\n1 0 obj\n<<>>\nendobj\n'), expected: 'notOoxml' },
  { name: 'a .png', make: () => bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), expected: 'notOoxml' },
  { name: 'a .jpg', make: () => bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46), expected: 'notOoxml' },
  { name: 'a page of the web', make: () => strToU8('<html><body><table><tr><td>合计</td></tr></table></body></html>'), expected: 'notOoxml' },
  { name: 'a book of Excel 2003 in XML', make: () => strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), expected: 'notOoxml' },
  { name: 'an .rtf', make: () => strToU8('{\\rtf1\\ansi}'), expected: 'notOoxml' },
  { name: 'a .rar', make: () => bytesOf(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0), expected: 'notOoxml' },
  { name: 'a .7z', make: () => bytesOf(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), expected: 'notOoxml' },
  { name: 'a workbook in a .gz', make: () => gzipSync(budgetBook()), expected: 'notOoxml' },
  { name: 'an .xls', make: () => oleFile('Workbook'), expected: 'notOoxml' },
  { name: 'an .et', make: () => oleFile('ETExtData'), expected: 'notOoxml' },
  { name: 'an .xlsx with a password', make: () => oleFile('EncryptedPackage'), expected: 'encrypted' },
  { name: 'an .ods', make: () => zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office:document-content/>' }), expected: 'notOoxml' },
  { name: 'a .docx', make: () => makeBook({ sheets: {}, workbookType: `${OFFICE}.wordprocessingml.document.main+xml` }), expected: 'notOoxml' },
  { name: 'a .pptx', make: () => makeBook({ sheets: {}, workbookType: `${OFFICE}.presentationml.presentation.main+xml` }), expected: 'notOoxml' },
  { name: 'an .xlsb', make: () => makeBook({ sheets: {}, workbookType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }), expected: 'notOoxml' },
  { name: 'a zip file of a workbook', make: () => zipSync({ '附件/收支.xlsx': budgetBook() }), expected: 'notOoxml' },
  { name: 'an empty zip file', make: () => zipSync({}), expected: 'notOoxml' },
  { name: 'a workbook behind a page of text', make: () => new Uint8Array(Buffer.concat([strToU8('HTTP/1.1 200 OK\r\n\r\n'), budgetBook()])), expected: 'notOoxml' },
  { name: 'a workbook with a page of text behind it', make: () => new Uint8Array(Buffer.concat([budgetBook(), strToU8('<!-- served by a proxy -->')])), expected: 'evaluated' },
];

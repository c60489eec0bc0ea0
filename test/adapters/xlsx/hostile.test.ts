import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

import { crc32 } from '../../../src/adapters/package/crc32';
import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { failureOf } from './expect-failure';
import { noise, oleFile, withDirectoryField } from './hostile-bytes';
import { bookParts, makeBook, zipParts } from './make-package';

const ONE = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const SHEET = 'xl/worksheets/sheet1.xml';
const book = () => makeBook({ sheets: { 甲: ONE } });
const withParts = (parts: Record<string, string | Uint8Array>) => zipParts({ ...bookParts({ sheets: { 甲: ONE } }), ...parts });
const openAndRead = (bytes: Uint8Array) => failureOf(() => XlsxWorkbook.open(bytes).read());

describe('what is no workbook of ours', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a .csv', strToU8('项目,预算数\n合计,100')],
    ['a .xls', oleFile('Workbook')],
    ['an .et of WPS', oleFile('ETExtData')],
    ['a .pdf', strToU8('%PDF-1.7\n1 0 obj')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['a page of the web named .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
    ['a book of Excel 2003 in XML', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')],
    ['an empty zip', zipSync({})],
    ['a zip of something else', zipParts({ 'readme.txt': 'PK' })],
    ['an .ods', zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' })],
    ['a .pptx', makeBook({ sheets: {}, workbookType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml' })],
    ['a .docx', makeBook({ sheets: {}, workbookType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' })],
    ['a .xlsb', makeBook({ sheets: {}, workbookType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' })],
  ])('%s is notOoxml', async (_, bytes) => {
    expect(await failureOf(() => XlsxWorkbook.open(bytes))).toEqual({ code: 'notOoxml' });
  });

  it('an encrypted package is told from an old .xls', async () => {
    expect(await failureOf(() => XlsxWorkbook.open(oleFile('EncryptedPackage')))).toEqual({ code: 'encrypted' });
  });

  it('a zip with a password is encrypted', async () => {
    const bytes = withDirectoryField(book(), SHEET, 8, (flags) => flags | 1);
    expect(await failureOf(() => XlsxWorkbook.open(bytes))).toEqual({ code: 'encrypted' });
  });
});

describe('a damaged package', () => {
  it('may be cut anywhere: it is refused with a failure', async () => {
    const bytes = book();
    for (let length = 4; length < bytes.length; length += 7) {
      expect((await openAndRead(bytes.subarray(0, length))).code).toBe('corruptFile');
    }
  });

  it.each<[string, Uint8Array, string | null]>([
    ['no workbook part', zipParts(Object.fromEntries(Object.entries(bookParts({ sheets: { 甲: ONE } })).filter(([name]) => name !== 'xl/workbook.xml'))), 'xl/workbook.xml'],
    ['no relationships', zipParts(Object.fromEntries(Object.entries(bookParts({ sheets: { 甲: ONE } })).filter(([name]) => name !== '_rels/.rels'))), '_rels/.rels'],
    ['no sheet part', zipParts(Object.fromEntries(Object.entries(bookParts({ sheets: { 甲: ONE } })).filter(([name]) => name !== SHEET))), SHEET],
    ['an understated size', withDirectoryField(book(), SHEET, 24, (size) => size - 10), SHEET],
    ['an overstated size', withDirectoryField(book(), SHEET, 24, (size) => size + 10), SHEET],
    ['a wrong checksum', withDirectoryField(book(), SHEET, 16, (crc) => crc ^ 1), SHEET],
    ['another method', withDirectoryField(book(), SHEET, 10, (method) => (method & 0xffff0000) | 9), SHEET],
    ['a DOCTYPE', withParts({ [SHEET]: `<!DOCTYPE x [<!ENTITY a "b">]><worksheet>${ONE}</worksheet>` }), SHEET],
    ['a DOCTYPE in the workbook', withParts({ 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' }), 'xl/workbook.xml'],
    ['a declaration inside', withParts({ [SHEET]: `<worksheet><!DOCTYPE x[]]>${ONE}</worksheet>` }), SHEET],
    ['XML that ends early', withParts({ [SHEET]: `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>` }), SHEET],
    ['two roots', withParts({ [SHEET]: `<worksheet>${ONE}</worksheet><worksheet/>` }), SHEET],
    ['text around the root', withParts({ [SHEET]: `<worksheet>${ONE}</worksheet>x` }), SHEET],
    ['UTF-16', withParts({ [SHEET]: new Uint8Array([0xff, 0xfe, 0x3c, 0x00]) }), SHEET],
    ['no UTF-8', withParts({ [SHEET]: new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e]) }), SHEET],
    ['elements without end', withParts({ [SHEET]: `<worksheet>${'<x>'.repeat(300)}${'</x>'.repeat(300)}</worksheet>` }), SHEET],
    ['a name that leaves the package', withParts({ '../../etc/cron': 'x' }), '../../etc/cron'],
    ['an absolute name', withParts({ '/etc/cron': 'x' }), '/etc/cron'],
    ['a name of Windows that leaves the package', withParts({ 'xl\\..\\..\\x': 'x' }), 'xl\\..\\..\\x'],
    ['two parts of one name', withParts({ 'XL/Workbook.xml': 'x' }), 'XL/Workbook.xml'],
  ])('with %s is corruptFile', async (_, bytes, part) => {
    expect(await openAndRead(bytes)).toEqual({ code: 'corruptFile', part });
  });
});

describe('a package that is too large', () => {
  const bombSize = 11 * 1024 * 1024;

  it('is refused by its ratio before it is expanded', async () => {
    const bytes = withParts({ 'xl/media/image1.bin': new Uint8Array(bombSize) });
    expect(await failureOf(() => XlsxWorkbook.open(bytes))).toEqual({ code: 'tooLarge', part: 'xl/media/image1.bin' });
  });

  it('is not expanded past the size that it claims', async () => {
    const bomb = withDirectoryField(withParts({ [SHEET]: new Uint8Array(bombSize) }), SHEET, 24, () => 1000);
    expect(await openAndRead(bomb)).toEqual({ code: 'corruptFile', part: SHEET });
  });

  it('is refused where it goes on behind the size that it claims, whatever checksum it claims for that', async () => {
    const text = bookParts({ sheets: { 甲: ONE } })[SHEET] ?? '';
    const longer = withParts({ [SHEET]: `${text}<!-- what another program would read -->` });
    const shown = strToU8(text);
    const claimed = [[24, shown.length], [16, crc32(shown)]] as const;
    const bytes = claimed.reduce((changed, [offset, value]) => withDirectoryField(changed, SHEET, offset, () => value), longer);
    expect(await openAndRead(bytes)).toEqual({ code: 'corruptFile', part: SHEET });
  });

  it.each([
    ['one part', 257 * 1024 * 1024],
    ['a zip64 number that is nowhere', 0xffffffff],
  ])('is refused by the size that it claims: %s', async (_, size) => {
    expect((await failureOf(() => XlsxWorkbook.open(withDirectoryField(book(), SHEET, 24, () => size)))).code).toBe('tooLarge');
  });

  it('is refused by its sum', async () => {
    // Each claims 200 MB, at a ratio of about 190.
    let bytes = withParts({ 'a.bin': noise(1.1e6), 'b.bin': noise(1.1e6), 'c.bin': noise(1.1e6) });
    for (const name of ['a.bin', 'b.bin', 'c.bin']) bytes = withDirectoryField(bytes, name, 24, () => 200 * 1024 * 1024);
    expect(await failureOf(() => XlsxWorkbook.open(bytes))).toEqual({ code: 'tooLarge', part: 'c.bin' });
  });

  it('is refused by the number of its entries', async () => {
    const parts: Record<string, string> = bookParts({ sheets: { 甲: ONE } });
    for (let index = 0; index < 10_000; index += 1) parts[`x/${index}`] = '';
    expect(await failureOf(() => XlsxWorkbook.open(zipParts(parts)))).toEqual({ code: 'tooLarge', part: null });
  });
});

describe('an unusual but good package', () => {
  it('may state its sizes behind the data (bit 3), and bear a comment', async () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      chunks.push(chunk);
    });
    for (const [name, text] of Object.entries(bookParts({ sheets: { 甲: ONE } }))) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(strToU8(text), true);
    }
    zip.end();
    const comment = strToU8('a comment');
    const bytes = new Uint8Array(await new Blob([...chunks.map((chunk) => chunk.slice()), comment]).arrayBuffer());
    new DataView(bytes.buffer).setUint16(bytes.length - comment.length - 2, comment.length, true);
    const workbook = XlsxWorkbook.open(bytes);
    expect((await workbook.read()).sheets[0]?.values).toEqual([[1]]);
    const flagsOfFirst = (zip: Uint8Array): number => new DataView(zip.buffer).getUint16(6, true) & 8;
    expect([flagsOfFirst(bytes), flagsOfFirst(workbook.toBytes())]).toEqual([8, 0]);
    expect((await XlsxWorkbook.open(workbook.toBytes()).read()).sheets[0]?.values).toEqual([[1]]);
  });

  it('may store parts, and have other files and folders in it', async () => {
    const parts = Object.fromEntries(Object.entries(bookParts({ sheets: { 甲: ONE } })).map(([name, text]) => [name, strToU8(text)]));
    const bytes = zipSync({ 'xl/': new Uint8Array(), ...parts, 'customXml/说明.txt': strToU8('x') }, { level: 0 });
    expect((await XlsxWorkbook.open(bytes).read()).sheets[0]?.values).toEqual([[1]]);
  });

  it('may write backslashes in names', async () => {
    const parts = Object.fromEntries(Object.entries(bookParts({ sheets: { 甲: ONE } })).map(([name, text]) => [name.replaceAll('/', '\\'), text]));
    expect((await XlsxWorkbook.open(zipParts(parts)).read()).sheets[0]?.values).toEqual([[1]]);
  });
});

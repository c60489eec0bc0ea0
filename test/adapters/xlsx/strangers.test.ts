/** Files of other programs: rare, and good. */
import fc from 'fast-check';
import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { failureOf } from './expect-failure';
import { bookParts, makeBook, zipParts } from './make-package';
import { output } from './sample-output';
import { streamsOf, textOf, USER_BOOK, userBook } from './user-book';
import { asZip64 } from './zip64';

const WORKBOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const ONE = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1.5</v></c></row></sheetData>';
/** Of the last two records of a zip file. */
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const BOOK = { sheets: { 甲: ONE }, sharedStrings: '<si><t>合计</t></si>', styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>' };

/** What `ONE` holds. */
async function expectOne(bytes: Uint8Array): Promise<void> {
  const [sheet] = (await XlsxWorkbook.open(bytes).read()).sheets;
  expect(sheet).toMatchObject({ name: '甲', values: [['合计', 1.5]], numberFormats: [['General', '#,##0.00']] });
}

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(bytes);
  await workbook.write(output());
  return workbook.toBytes();
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].entries()) view.setUint16(index * 2, unit, !isBigEndian);
  return bytes;
}

describe('the encoding of parts', () => {
  const inUtf16 = (isBigEndian: boolean): Uint8Array =>
    zipParts(Object.fromEntries(Object.entries(bookParts(BOOK)).map(([name, text]) => [name, utf16(`<?xml version="1.0" encoding="UTF-16"?>${text}`, isBigEndian)])));

  it.each([['little', false], ['big', true]])('may be UTF-16, %s end first', async (_, isBigEndian) => {
    await expectOne(inUtf16(isBigEndian));
  });

  it('is UTF-8 where a part is written, and said so', async () => {
    const bytes = await written(inUtf16(false));
    expect(textOf(bytes, WORKBOOK)).toMatch(/^<\?xml version="1.0"\?><workbook/u);
    await expectOne(bytes);
    expect((await XlsxWorkbook.open(bytes).read()).sheets).toHaveLength(4);
  });

  it('is not believed where it says another: what we write would be read as that', async () => {
    const parts = bookParts(BOOK);
    const bytes = await written(zipParts({ ...parts, [WORKBOOK]: `<?xml version='1.0' encoding='GB2312' standalone='yes'?>${parts[WORKBOOK] ?? ''}` }));
    expect(textOf(bytes, WORKBOOK)).toMatch(/^<\?xml version='1.0' standalone='yes'\?>/u);
  });

  it.each(['UTF-8', 'utf-8'])('keeps the statement of %s', async (encoding) => {
    const parts = bookParts(BOOK);
    const head = `\ufeff<?xml version="1.0" encoding="${encoding}" standalone="yes"?>\r\n`;
    const bytes = await written(zipParts({ ...parts, [WORKBOOK]: `${head}${parts[WORKBOOK] ?? ''}` }));
    expect(textOf(bytes, WORKBOOK)).toContain(`encoding="${encoding}"`);
    await expectOne(bytes);
  });

  it('is refused where half a character is missing', async () => {
    const cut = utf16(bookParts(BOOK)[SHEET] ?? '', false);
    expect(await failureOf(() => XlsxWorkbook.open(zipParts({ ...bookParts(BOOK), [SHEET]: cut.subarray(0, cut.length - 1) })).read())).toEqual({ code: 'corruptFile', part: SHEET });
  });
});

describe('namespaces', () => {
  const strict = (text: string): string =>
    text
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  const prefixed = (text: string): string => text.replace(/<(\/?)/gu, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const every = (change: (text: string) => string): Uint8Array =>
    zipParts(Object.fromEntries(Object.entries(bookParts(BOOK)).map(([name, text]) => [name, change(text)])));

  it.each<[string, (text: string) => string]>([
    ['strict', strict],
    ['prefixed', prefixed],
    ['strict and prefixed', (text) => prefixed(strict(text))],
    ['declared with single quotes', (text) => text.replace(/xmlns="([^"]*)"/gu, "xmlns='$1'")],
  ])('may be %s', async (_, change) => {
    await expectOne(every(change));
    const bytes = await written(every(change));
    await expectOne(bytes);
    expect((await XlsxWorkbook.open(bytes).read()).sheets.map(({ generatedKind }) => generatedKind)).toEqual([null, 'rates', 'checks', 'report']);
  });
});

describe('the zip file', () => {
  it('may keep its numbers in zip64 records, however small it is', async () => {
    await expectOne(asZip64(makeBook(BOOK)));
    await expectOne(await written(asZip64(makeBook(BOOK))));
  });

  it.each([
    ['outside of the file', 12],
    ['at something else', 8],
  ])('is refused where its zip64 locator points %s', async (_, byte) => {
    const bytes = asZip64(makeBook(BOOK));
    const place = bytes.length - END_BYTES - LOCATOR_BYTES + byte;
    bytes[place] = (bytes[place] ?? 0) + 1;
    expect((await failureOf(() => XlsxWorkbook.open(bytes))).code).toBe('corruptFile');
  });

  it('is refused where two names mean one part, however they are spelled', async () => {
    const parts = bookParts(BOOK);
    expect(await failureOf(() => XlsxWorkbook.open(zipParts({ ...parts, 'xl\\Workbook.xml': '<workbook/>' })))).toEqual({ code: 'corruptFile', part: 'xl\\Workbook.xml' });
  });
});

describe('a workbook with macros', () => {
  it('stays one: its macros keep every byte, and every part its type', async () => {
    const types = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>';
    const workbookType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    const parts: Record<string, string | Uint8Array> = bookParts({ ...USER_BOOK, workbookType });
    parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace('<Default', `${types}<Default`);
    parts['xl/vbaProject.bin'] = Uint8Array.from({ length: 5000 }, (_, index) => (index * index) & 0xff);
    const before = zipParts(parts);
    const after = await written(before);
    expect(streamsOf(after).get('xl/vbaProject.bin')).toBe(streamsOf(before).get('xl/vbaProject.bin'));
    const list = textOf(after, '[Content_Types].xml');
    for (const statement of textOf(before, '[Content_Types].xml').match(/<(?:Default|Override) [^>]*>/gu) ?? []) expect(list).toContain(statement);
    expect(list.match(/macroEnabled/gu)).toHaveLength(1);
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).toContain('vbaProject.bin');
  });
});

describe('formulas', () => {
  it('have the values of the last calculation, of any type', async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="b"><f>TRUE</f><v>1</v></c><c r="D1" t="e"><f>NA()</f><v>#N/A</v></c>' +
      '<c r="E1" t="n"><f t="array" ref="E1">SUM(A1:A1)</f><v>2</v></c><c r="F1" t="str"><f>""</f><v/></c><c r="G1" t="d"><f>A1</f><v>2024-01-02</v></c><c r="H1" t="s"><f>A1</f><v>0</v></c>';
    const [sheet] = (await XlsxWorkbook.open(makeBook({ ...BOOK, sheets: { 甲: `<sheetData><row r="1">${cells}</row></sheetData>` } })).read()).sheets;
    expect(sheet?.values).toEqual([[2, 'a', true, { error: '#N/A' }, 2, '', 45293, '合计']]);
  });
});

/** Both are the same to XML; only the first is what Excel writes. */
describe('a cell in the usual form and in another', () => {
  const numberText = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.integer().map((number) => String(number / 100)),
    fc.tuple(fc.nat(), fc.stringMatching(/^\d{0,20}$/u)).map(([whole, decimals]) => `${whole}.${decimals}`),
    fc.constantFrom('0', '-0', '00012', '.5', '5.', '1e5', '1E-7', '-1.5E+10', '123456789012345', '1234567890123456789', '0.1234567890123456', '9007199254740993'),
  );
  const cell = fc.oneof(
    numberText.map((text) => ({ type: '', text })),
    numberText.map((text) => ({ type: 'n', text })),
    fc.constantFrom('0', '1', '2').map((text) => ({ type: 's', text })),
    fc.constantFrom('0', '1').map((text) => ({ type: 'b', text })),
    fc.constant({ type: '', text: '' }),
  );
  const row = fc.array(fc.record({ cell, style: fc.constantFrom('', '0', '1'), isBlank: fc.boolean() }), { minLength: 1, maxLength: 6 });
  const strings = '<si><t>合计</t></si><si><t></t></si><si><t>一般公共预算财政拨款（不含政府性基金）</t></si>';

  const xmlOf = (rows: readonly (typeof row extends fc.Arbitrary<infer Row> ? Row : never)[], isUsual: boolean): string => {
    const quote = isUsual ? '"' : "'";
    const attribute = (name: string, value: string): string => (value === '' ? '' : ` ${name}=${quote}${value}${quote}`);
    const lines = rows.map((cells, r) => {
      const all = cells.map(({ cell: { type, text }, style, isBlank }, c) => {
        const start = `<c${attribute('r', `${String.fromCharCode(65 + c)}${r + 1}`)}${attribute('s', style)}${isBlank ? '' : attribute('t', type)}`;
        return isBlank ? `${start}/>` : `${start}><v>${text}</v></c>`;
      });
      return `<row r="${r + 1}">${all.join(isUsual ? '' : '<!-- -->\r\n')}</row>`;
    });
    return `<sheetData>${lines.join('')}</sheetData>`;
  };

  it('is the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const [usual, other] = await Promise.all([true, false].map((isUsual) => XlsxWorkbook.open(makeBook({ ...BOOK, sharedStrings: strings, sheets: { 甲: xmlOf(rows, isUsual) } })).read()));
        expect(usual).toEqual(other);
        for (const [r, cells] of rows.entries()) {
          for (const [c, { cell: { type, text }, isBlank }] of cells.entries()) {
            if (isBlank || type === 's' || type === 'b' || text === '') continue;
            const sheet = usual?.sheets[0];
            expect(sheet?.values[r - sheet.firstRow]?.[c - sheet.firstColumn]).toBe(Number(text));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('a book of the user with everything is read the same after it was written', async () => {
  const before = await XlsxWorkbook.open(userBook()).read();
  const after = await XlsxWorkbook.open(await written(userBook())).read();
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
});

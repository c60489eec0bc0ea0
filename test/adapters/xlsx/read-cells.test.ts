import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import type { SheetSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { failureOf } from './expect-failure';
import { makeBook } from './make-package';

const STRINGS =
  '<si><t>甲</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">合 </t></r><r><t>计</t></r><rPh sb="0" eb="1"><t>ゴウ</t></rPh><phoneticPr fontId="1"/></si><si><t>行一_x000D_\n行二 _x005F_x0041_</t></si><si/>';
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;万&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="31"/><xf numFmtId="57"/></cellXfs>';

async function readSheet(xml: string): Promise<SheetSnapshot> {
  const bytes = makeBook({ sheets: { 表: xml }, sharedStrings: STRINGS, styles: STYLES });
  const sheet = (await XlsxWorkbook.open(bytes).read()).sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
const inRow = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe('one cell', () => {
  it.each([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number in scientific notation', '<c r="A1"><v>1.23E-3</v></c>', 0.00123],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', '甲'],
    ['rich text without its phonetic reading', '<c r="A1" t="s"><v>1</v></c>', '合 计'],
    ['escapes of Excel', '<c r="A1" t="s"><v>2</v></c>', '行一\r\n行二 _x0041_'],
    ['an empty shared string', '<c r="A1" t="s"><v>3</v></c>', ''],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>乙</t></is></c>', '乙'],
    ['inline runs', '<c r="A1" t="inlineStr"><is><r><t>乙</t></r><r><t>丙</t></r></is></c>', '乙丙'],
    ['the text of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>x</v></c>', 'x'],
    ['the cached number of a formula', '<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', 3],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a date of a strict file', '<c r="A1" t="d"><v>2024-01-02T12:00:00</v></c>', 45293.5],
    ['entities', '<c r="A1" t="inlineStr"><is><t>a&amp;b &lt;&#10;&#x4e2d;&quot;&apos;&gt;</t></is></c>', 'a&b <\n中"\'>'],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t>x<![CDATA[<a> & ]]>y</t></is></c>', 'x<a> & y'],
    ['line ends of Windows', '<c r="A1" t="inlineStr"><is><t>a\r\nb</t></is></c>', 'a\nb'],
    ['comments and instructions inside', '<c r="A1"><!-- > --><?x <c> ?><v>1<!-- 2 -->3</v></c>', 13],
    ['single quotes, another order, spaces', "<c  t='inlineStr'\n r = 'A1' ><is ><t>z</t></is ></c >", 'z'],
    ['a ">" within an attribute', '<c r="A1" x="a>b"><v>4</v></c>', 4],
    ['an extension after the value', '<c r="A1"><v>5</v><extLst><ext uri="u"><v>9</v></ext></extLst></c>', 5],
  ])('reads %s', async (_, xml, value) => {
    expect((await readSheet(inRow(xml))).values[0]?.[0]).toEqual(value);
  });

  it.each([
    ['a missing shared string', '<c r="A1" t="s"><v>9</v></c>'],
    ['a number that is none', '<c r="A1"><v>12,5</v></c>'],
    ['an unknown type', '<c r="A1" t="z"><v>1</v></c>'],
    ['a row beyond the sheet', '<c r="A1048577"><v>1</v></c>'],
    ['a column beyond the sheet', '<c r="XFE1"><v>1</v></c>'],
    ['a reference that is none', '<c r="1A"><v>1</v></c>'],
    ['an unknown entity', '<c r="A1" t="str"><v>&nbsp;</v></c>'],
    ['a bare ampersand', '<c r="A1" t="str"><v>a & b</v></c>'],
    ['tags that cross', '<c r="A1"><v>1</c></v>'],
    ['an attribute without quotes', '<c r=A1><v>1</v></c>'],
  ])('refuses %s', async (_, xml) => {
    expect(await failureOf(() => readSheet(inRow(xml)))).toEqual({ code: 'corruptFile', part: 'xl/worksheets/sheet1.xml' });
  });
});

describe('the grid', () => {
  it('spans the cells with values only, and gives formats in its shape', async () => {
    const sheet = await readSheet(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" s="1"/></row><row r="3"><c r="B3" s="2"><v>1</v></c><c r="C3" s="1"/><c r="D3" s="3"><v>0.5</v></c></row><row r="5"><c r="C5" s="4"><v>45000</v></c><c r="D5" s="5"><v>1</v></c></row><row r="9"><c r="J9" s="1"/></row></sheetData>',
    );
    expect(sheet).toMatchObject({ firstRow: 2, firstColumn: 1 });
    expect(sheet.values).toEqual([[1, null, 0.5], [null, null, null], [null, 45000, 1]]);
    expect(sheet.numberFormats).toEqual([
      ['0.0"万"', 'm/d/yyyy', '0.00%'],
      ['General', 'General', 'General'],
      ['General', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"'],
    ]);
    expect(sheet.formulas).toBeNull();
  });

  it('tells the formats of rows apart where they look alike at first sight', async () => {
    const styles = `<numFmts>${Array.from({ length: 41 }, (_, index) => `<numFmt numFmtId="${200 + index}" formatCode="0&quot;${index}&quot;"/>`).join('')}</numFmts><cellXfs>${Array.from({ length: 41 }, (_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs>`;
    const row = (number: number, ...formats: number[]): string => `<row r="${number}">${formats.map((format, column) => `<c r="${'AB'.charAt(column)}${number}" s="${format}"><v>1</v></c>`).join('')}</row>`;
    // The hash of a row's formats counts the first 31 times.
    const bytes = makeBook({ sheets: { 表: `<sheetData>${row(1, 1, 40)}${row(2, 2, 9)}${row(3, 1, 40)}${row(4, 2, 9)}</sheetData>` }, styles });
    const [sheet] = (await XlsxWorkbook.open(bytes).read()).sheets;
    expect(sheet?.numberFormats).toEqual([['0"1"', '0"40"'], ['0"2"', '0"9"'], ['0"1"', '0"40"'], ['0"2"', '0"9"']]);
  });

  it('has the error #CALC! in a cell whose formula was never computed', async () => {
    expect((await readSheet(inRow('<c r="A1"><v>1</v></c><c r="B1"><f>1+1</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c>'))).values).toEqual([[1, { error: '#CALC!' }, '']]);
  });

  it('counts on where rows and cells have no reference', async () => {
    const sheet = await readSheet('<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c/><c><v>4</v></c></row></sheetData>');
    expect(sheet.values).toEqual([[1, null, null, 2, 3], [null, 4, null, null, null]]);
  });

  it('reads prefixed elements', async () => {
    const bytes = makeBook({
      sheets: { 表: '' },
      parts: { 'xl/worksheets/sheet1.xml': '\ufeff<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetProtection sheet="1"/><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>' },
    });
    expect((await XlsxWorkbook.open(bytes).read()).sheets[0]).toMatchObject({
      firstRow: 1, firstColumn: 1, values: [[7]], isProtected: true, merges: [{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }],
    });
  });

  it('has merges from their upper left corner to their lower right one', async () => {
    const range = { firstRow: 0, firstColumn: 1, lastRow: 2, lastColumn: 3 };
    const refs = ['B1:D3', 'D3:B1', 'B3:D1', 'D1:B3'];
    const sheet = await readSheet(`<sheetData/><mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`);
    expect(sheet.merges).toEqual(refs.map(() => range));
  });

  it('has no rows where nothing has a value', async () => {
    expect(await readSheet('<sheetData><row r="4"><c r="A4" s="1"/></row></sheetData>')).toMatchObject({ values: [], numberFormats: [], firstRow: 0 });
  });

  it.each([
    ['D', 4 * 1_048_576],
    ['E', null],
  ])('may span 5,000,000 cells: A1 to %s1048576', async (column, cells) => {
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="${column}1048576"><v>1</v></c></row></sheetData>`;
    const size = await readSheet(xml).then(({ values }) => values.length * (values[0]?.length ?? 0), () => null);
    expect(size).toBe(cells);
  });

  it('takes the last cell of the sheet alone, but not a rectangle up to it', async () => {
    const last = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await readSheet(`<sheetData>${last}</sheetData>`)).toMatchObject({ firstRow: 1_048_575, firstColumn: 16_383, values: [[1]] });
    expect(await failureOf(() => readSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${last}</sheetData>`))).toEqual({ code: 'tooLarge', part: 'xl/worksheets/sheet1.xml' });
  });
});

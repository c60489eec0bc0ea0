/** What hangs together in a sheet while single cells are edited: shared and array formulas, tables, the calculation chain, rows. */
import type { CellEdit } from '../../../src/adapters/xlsx/editing/cell-edit';
import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { failureOf } from './expect-failure';
import { makeBook, type BookOptions } from './make-package';
import { streamsOf, textOf, textsOf, userBook } from './user-book';

const SHEET = '表';
const PART = 'xl/worksheets/sheet1.xml';

const constant = (row: number, column: number, value: number | string | boolean | null, sheet = SHEET): CellEdit => ({ sheet, row, column, content: { kind: 'constant', value } });
const formula = (row: number, column: number, text: string, value: number | string | null, sheet = SHEET): CellEdit => ({ sheet, row, column, content: { kind: 'formula', formula: text, value } });

const book = (rows: string, more: Partial<BookOptions> = {}): Uint8Array => makeBook({ sheets: { [SHEET]: `<sheetData>${rows}</sheetData>` }, ...more });

async function edited(bytes: Uint8Array, ...edits: CellEdit[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(bytes);
  await workbook.edit(edits);
  return workbook.toBytes();
}

/** The inside of `sheetData`. */
async function rowsAfter(bytes: Uint8Array, ...edits: CellEdit[]): Promise<string> {
  return /<(?:x:)?sheetData>(.*)<\/(?:x:)?sheetData>/su.exec(textOf(await edited(bytes, ...edits), PART))?.[1] ?? '';
}

describe('an edited cell', () => {
  const one = (xml: string): Uint8Array => book(`<row r="1">${xml}</row>`);

  it.each<[string, string, CellEdit['content'], string]>([
    ['a number', '<c r="A1" s="3" t="s"><v>0</v></c>', { kind: 'constant', value: 0.1 }, '<c r="A1" s="3"><v>0.1</v></c>'],
    ['a text, in the cell itself', '<c r="A1" s="3"><v>5</v></c>', { kind: 'constant', value: 'a<b ' }, '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">a&lt;b </t></is></c>'],
    ['a truth value', '<c s="3" r="A1"/>', { kind: 'constant', value: true }, '<c s="3" r="A1" t="b"><v>1</v></c>'],
    ['nothing', '<c r="A1" s="3" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'constant', value: null }, '<c r="A1" s="3"/>'],
    ['a formula', '<c r="A1" s="3"><v>5</v></c>', { kind: 'formula', formula: '=B1&"<"', value: '<' }, '<c r="A1" s="3" t="str"><f>B1&amp;"&lt;"</f><v>&lt;</v></c>'],
    ['an error', '<c r="A1"/>', { kind: 'formula', formula: '=1/0', value: { error: '#DIV/0!' } }, '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ['a function younger than the format', '<c r="A1"/>', { kind: 'formula', formula: '=IFS(B1>0,"IFS(",TRUE,2)', value: 2 }, '<c r="A1"><f>_xlfn.IFS(B1&gt;0,"IFS(",TRUE,2)</f><v>2</v></c>'],
    ['metadata of the old content', '<c r="A1" cm="1" vm="2"><v>5</v><extLst><ext/></extLst></c>', { kind: 'constant', value: 6 }, '<c r="A1"><v>6</v><extLst><ext/></extLst></c>'],
  ])('%s', async (_name, before, content, after) => {
    expect(await rowsAfter(one(before), { sheet: SHEET, row: 0, column: 0, content })).toBe(`<row r="1">${after}</row>`);
  });

  it('a formula that stays keeps its text as it is written, with a new value', async () => {
    const before = '<c r="A1" cm="1"><f t="array" aca="1" ref="A1">_xlfn.IFS(B1&gt;0,1)</f><v>1</v></c>';
    expect(await rowsAfter(one(before), formula(0, 0, '=IFS(B1>0,1)', 7))).toBe(`<row r="1">${before.replace('<v>1</v>', '<v>7</v>')}</row>`);
  });

  it('keeps the prefix of the file', async () => {
    const sheet = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="A2"/></x:row></x:sheetData></x:worksheet>';
    const bytes = book('', { parts: { [PART]: sheet } });
    expect(await rowsAfter(bytes, constant(0, 0, 'a'), constant(1, 0, 1), formula(1, 1, '=A2', 1))).toBe(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c><x:c r="B2"><x:f>A2</x:f><x:v>1</x:v></x:c></x:row>',
    );
  });
});

describe('a new cell', () => {
  it.each<[string, string, CellEdit[], string]>([
    ['between others', '<row r="1"><c r="A1"/><c r="C1"/></row>', [constant(0, 1, 1)], '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/></row>'],
    ['behind cells without a reference', '<row><c><v>1</v></c></row>', [constant(0, 1, 2), constant(1, 0, 3)], '<row><c><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>'],
    ['in an empty row', '<row r="1" ht="20"/><row r="9"/>', [constant(0, 1, 1), constant(0, 0, 2)], '<row r="1" ht="20"><c r="A1"><v>2</v></c><c r="B1"><v>1</v></c></row><row r="9"/>'],
    ['in new rows', '<row r="5"/>', [constant(2, 0, 3), constant(0, 0, 1), constant(8, 0, 9)], '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="5"/><row r="9"><c r="A9"><v>9</v></c></row>'],
    ['none for nothing', '<row r="1"/>', [constant(0, 0, null), constant(4, 4, null)], '<row r="1"/>'],
    ['in the format of its row', '<row r="1" s="4" customFormat="1"><c r="A1"/></row>', [constant(0, 1, 1)], '<row r="1" s="4" customFormat="1"><c r="A1"/><c r="B1" s="4"><v>1</v></c></row>'],
  ])('%s', async (_name, before, edits, after) => {
    expect(await rowsAfter(book(before), ...edits)).toBe(after);
  });

  it('in an empty sheet, in the format of its column', async () => {
    const bytes = makeBook({ sheets: { [SHEET]: '<cols><col min="2" max="3" width="12" style="2"/></cols><sheetData/>' } });
    expect(await rowsAfter(bytes, constant(0, 1, 1), constant(0, 3, 2))).toBe('<row r="1"><c r="B1" s="2"><v>1</v></c><c r="D1"><v>2</v></c></row>');
  });
});

describe('a shared formula', () => {
  const shared = book(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*2+$A$1</f><v>3</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>5</v></c></row><row r="3"><c r="B3" s="1"><f t="shared" si="0"></f></c></row><row r="4"><c r="B4"><f t="shared" si="0"/></c></row>',
  );
  const formulasAfter = async (...edits: CellEdit[]): Promise<string[]> => {
    const sheets = await XlsxWorkbook.open(await edited(shared, ...edits)).formulas();
    return (sheets[0]?.cells ?? []).map(({ row, column, formula: text }) => `${row},${column} ${text}`);
  };

  it('is read as it stands in each cell', async () => {
    expect(await formulasAfter()).toEqual(['0,1 =A1*2+$A$1', '1,1 =A2*2+$A$1', '2,1 =A3*2+$A$1', '3,1 =A4*2+$A$1']);
  });

  it.each([constant(0, 1, 9), constant(0, 1, null), formula(0, 1, '=A1', 1)])('gets a new master where its master goes: %j', async (edit) => {
    const rows = await rowsAfter(shared, edit);
    expect(rows).toContain('<c r="B2"><f t="shared" si="0" ref="B2:B4">A2*2+$A$1</f><v>5</v></c>');
    expect(rows).toContain('<c r="B3" s="1"><f t="shared" si="0"></f></c>');
    expect((await formulasAfter(edit)).slice(-3)).toEqual(['1,1 =A2*2+$A$1', '2,1 =A3*2+$A$1', '3,1 =A4*2+$A$1']);
  });

  it('gets one that is refreshed at the same time, and passes over one that goes too', async () => {
    const rows = await rowsAfter(shared, constant(0, 1, 9), constant(1, 1, 8), formula(2, 1, '=A3*2+$A$1', 7));
    expect(rows).toContain('<c r="B3" s="1"><f t="shared" si="0" ref="B3:B4">A3*2+$A$1</f><v>7</v></c>');
    expect(await formulasAfter(constant(0, 1, 9), constant(1, 1, 8))).toEqual(['2,1 =A3*2+$A$1', '3,1 =A4*2+$A$1']);
  });

  it('loses a dependent without any other change', async () => {
    expect(await formulasAfter(constant(1, 1, 9))).toEqual(['0,1 =A1*2+$A$1', '2,1 =A3*2+$A$1', '3,1 =A4*2+$A$1']);
  });
});

describe('what cannot be replaced alone', () => {
  const TABLE = '<table ref="B2:C9" headerRowCount="1"/>';
  const RELS = '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
  const array = book('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="C3"><f t="dataTable" ref="C3:C4" r1="A1"/><v>1</v></c></row>');
  const table = book('<row r="2"><c r="B2"/></row>', { parts: { 'xl/tables/table1.xml': TABLE, 'xl/worksheets/_rels/sheet1.xml.rels': RELS } });

  it.each([
    ['the first cell of an array formula', array, constant(0, 0, 1), { code: 'arrayFormulaCell', sheet: SHEET, cell: 'A1' }],
    ['another one of it', array, constant(1, 0, null), { code: 'arrayFormulaCell', sheet: SHEET, cell: 'A2' }],
    ['a data table', array, formula(3, 2, '=1', 1), { code: 'arrayFormulaCell', sheet: SHEET, cell: 'C4' }],
    ['the header of a table', table, constant(1, 2, '新'), { code: 'tableHeaderCell', sheet: SHEET, cell: 'C2' }],
    ['a sheet that is not there', array, constant(0, 0, 1, '无'), { code: 'sheetGone', sheet: '无' }],
  ])('%s', async (_name, bytes, edit, failure) => {
    const workbook = XlsxWorkbook.open(bytes);
    expect(await failureOf(() => workbook.edit([constant(7, 7, 1), edit]))).toEqual(failure);
    expect(streamsOf(workbook.toBytes())).toEqual(streamsOf(bytes));
  });

  it('the cells below the header of a table can be', async () => {
    expect(await rowsAfter(table, constant(2, 1, 1))).toContain('<c r="B3"><v>1</v></c>');
  });

  it('array formulas over several cells are not among the formulas of single cells', async () => {
    expect(await XlsxWorkbook.open(array).formulas()).toEqual([{ sheet: SHEET, cells: [] }]);
  });
});

describe('the rest of the package', () => {
  const DATA = '数据 一';
  const CHAIN = 'xl/calcChain.xml';

  it('loses the calculation chain where a formula goes', async () => {
    const bytes = userBook();
    const after = textsOf(await edited(bytes, constant(1, 1, 4, DATA)));
    expect(after.has(CHAIN)).toBe(false);
    expect([...after.values()].join('')).not.toContain('calcChain');
  });

  it('keeps it where formulas stay or come', async () => {
    const after = textsOf(await edited(userBook(), formula(1, 1, '=B1*2', 6, DATA), formula(5, 5, '=B1', 2, DATA), constant(0, 1, 3, DATA)));
    expect(after.get(CHAIN)).toBe('<calcChain><c r="B2" i="1"/></calcChain>');
  });

  it('is asked to be calculated anew when it is opened', async () => {
    const bytes = userBook();
    expect(textOf(await edited(bytes, constant(0, 1, 3, DATA)), 'xl/workbook.xml')).toBe(
      textOf(bytes, 'xl/workbook.xml').replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
    );
  });

  it('keeps every byte where nothing is edited', async () => {
    const bytes = userBook();
    expect(streamsOf(await edited(bytes))).toEqual(streamsOf(bytes));
  });

  it('counts days as the workbook does', async () => {
    const bytes = book('<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row>', {
      beforeSheets: '<workbookPr date1904="1"/>',
      styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    });
    expect(await rowsAfter(bytes, constant(0, 0, 1462 + 50), constant(0, 1, 50))).toBe('<row r="1"><c r="A1" s="1"><v>50</v></c><c r="B1"><v>50</v></c></row>');
    expect(await rowsAfter(bytes, { ...constant(0, 1, 1462 + 50), numberFormat: 'm/d/yyyy' })).toContain('<v>50</v></c></row>');
  });

  describe('takes on the number format that was typed', () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="3" quotePrefix="1" xfId="0"><alignment horizontal="center"/></xf></cellXfs>';
    const bytes = book('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row>', { styles });

    it.each<[string, CellEdit, string, string]>([
      ['of Excel itself, with the rest of its look', { ...constant(0, 0, 0.9346), numberFormat: '0.00%' }, '<c r="A1" s="2"><v>0.9346</v></c>', '<xf numFmtId="10" fontId="3" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>'],
      ['that the file has', { ...constant(0, 1, 2), numberFormat: '0.0' }, '<c r="B1" s="2"><v>2</v></c>', '<xf numFmtId="170" fontId="0" applyNumberFormat="1"/></cellXfs>'],
      ['that is new, in a new cell', { ...constant(0, 2, 45352), numberFormat: 'yyyy"年"' }, '<c r="C1" s="2"><v>45352</v></c>', '<numFmt numFmtId="171" formatCode="yyyy&quot;年&quot;"/></numFmts>'],
    ])('%s', async (_name, edit, cell, style) => {
      const after = await edited(bytes, edit);
      expect(textOf(after, PART)).toContain(cell);
      expect(textOf(after, 'xl/styles.xml')).toContain(style);
      const before = (await XlsxWorkbook.open(bytes).read()).sheets[0]?.numberFormats;
      expect((await XlsxWorkbook.open(after).read()).sheets[0]?.numberFormats[0]?.[edit.column]).toBe(edit.numberFormat);
      expect(before).toEqual([['0.0', 'General']]);
    });

    it('and asks nothing of a workbook without styles', async () => {
      expect(await rowsAfter(book('<row r="1"/>'), { ...constant(0, 0, 0.5), numberFormat: '0%' })).toBe('<row r="1"><c r="A1"><v>0.5</v></c></row>');
    });
  });

  it('tells the widths of columns', async () => {
    const bytes = makeBook({ sheets: { [SHEET]: '<cols><col min="1" max="1" width="20.5" customWidth="1"/><col min="3" max="4" hidden="1"/></cols><sheetData/>' } });
    expect(await XlsxWorkbook.open(bytes).columns()).toEqual([
      { sheet: SHEET, columns: [{ first: 0, last: 0, style: 0, width: 20.5, isHidden: false }, { first: 2, last: 3, style: 0, width: null, isHidden: true }] },
    ]);
  });
});

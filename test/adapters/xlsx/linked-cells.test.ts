import { refersToOtherBook } from '../../../src/adapters/xlsx/reading/other-book-reference';
import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { makeBook } from './make-package';

describe('a formula', () => {
  it.each([
    '=[1]Sheet1!A1', '=SUM([12]收支!$B$2:$B$9)', "='[2]a b'!A1", "=1+'[2]张三''s 表'!A1", '=[1]!年度', '=[3]一月:三月!A1', '=[预算.xlsx]Sheet1!A1',
    "='D:\\账\\[预算 2022.xlsx]Sheet1'!A1", '=IF("[1]"="a",1,[1]Sheet1!A1)', '=-[1]a!A1',
  ])('takes a value from another workbook: %s', (formula) => {
    expect(refersToOtherBook(formula)).toBe(true);
  });

  it.each([
    '=A1', '="[1]Sheet1!A1"', '="说""[1]Sheet1!A1"""&B1', '=表1[金额]', '=SUM(表1[[#This Row],[1]:[2]])', '=Table1[1]*Sheet2!A1', "=表1['[1']]*Sheet2!A1", "='a b'!A1", '={1,2}',
    '=INDIRECT("[1]Sheet1!A1")',
  ])('does not: %s', (formula) => {
    expect(refersToOtherBook(formula)).toBe(false);
  });
});

describe('linked cells of a sheet', () => {
  const read = async (xml: string) => (await XlsxWorkbook.open(makeBook({ sheets: { 表: `<sheetData>${xml}</sheetData>` } })).read()).sheets[0];

  it('are those whose formula looks into another workbook, with the values of the last time', async () => {
    const sheet = await read(
      '<row r="2"><c r="B2"><f>[1]Sheet1!A1</f><v>5</v></c><c r="C2"><f>B2*2</f><v>10</v></c><c r="D2" t="str"><f>"[1]Sheet1!A1"</f><v>x</v></c></row>' +
        "<row r=\"3\"><c r=\"B3\" t=\"e\"><f>'[2]a b'!A1</f><v>#REF!</v></c><c r=\"C3\" t=\"str\"><f>[1]Sheet1!B1&amp;\"\"</f><v>文</v></c></row>",
    );
    expect(sheet?.linkedCells).toEqual([{ row: 1, column: 1 }, { row: 2, column: 1 }, { row: 2, column: 2 }]);
    expect(sheet?.values).toEqual([[5, 10, 'x'], [{ error: '#REF!' }, '文', null]]);
    expect(sheet?.formulas).toBeNull();
  });

  it('are cells of a shared formula too', async () => {
    const sheet = await read('<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">[1]a!B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>');
    expect(sheet?.linkedCells).toEqual([{ row: 0, column: 0 }, { row: 1, column: 0 }]);
  });

  it('are the first thousand of a sheet', async () => {
    const rows = Array.from({ length: 1100 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>[1]a!A1</f><v>1</v></c></row>`);
    const sheet = await read(rows.join(''));
    expect(sheet?.linkedCells).toHaveLength(1000);
    expect(sheet?.linkedCells.at(-1)).toEqual({ row: 999, column: 0 });
    expect(sheet?.values).toHaveLength(1100);
  });
});

import { XlsxWorkbook } from '../../../src/adapters/xlsx/xlsx-workbook';
import { bookParts, makeBook, zipParts } from './make-package';

const ONE = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const read = (bytes: Uint8Array) => XlsxWorkbook.open(bytes).read();

describe('tabs', () => {
  it('keep their order, visibility and protection', async () => {
    const snapshot = await read(makeBook({
      sheets: { 乙: `<sheetProtection sheet="true" objects="1"/>${ONE}`, 甲: `<sheetProtection objects="1"/>${ONE}`, '丙&amp;丁': ONE },
      tabAttributes: { 甲: 'state="hidden"', '丙&amp;丁': "state='veryHidden'" },
    }));
    expect(snapshot.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ['乙', 'visible', true], ['甲', 'hidden', false], ['丙&丁', 'veryHidden', false],
    ]);
    expect(snapshot).toMatchObject({ isStructureProtected: false, otherSheetNames: [] });
  });

  it('are found through relationships, not by the names of parts', async () => {
    const parts = bookParts({ sheets: { 甲: ONE, 乙: ONE.replace('<v>1', '<v>2') } });
    const relationships = 'xl/_rels/workbook.xml.rels';
    const crossed = { ...parts, [relationships]: parts[relationships]?.replace('Target="worksheets/sheet1.xml"', 'Target="/XL/worksheets/Sheet2.xml"').replace('Target="worksheets/sheet2.xml"', 'Target="../xl/./worksheets/sheet1.xml"') ?? '' };
    expect((await read(zipParts(crossed))).sheets.map(({ name, values }) => [name, values[0]?.[0]])).toEqual([['甲', 2], ['乙', 1]]);
  });

  it('without cells are named apart', async () => {
    const parts = bookParts({ sheets: { 甲: ONE, 图表1: '' } });
    const relationships = 'xl/_rels/workbook.xml.rels';
    const withChart = { ...parts, [relationships]: parts[relationships]?.replace(/worksheet"(?= Target="worksheets\/sheet2)/u, 'chartsheet"') ?? '' };
    const snapshot = await read(zipParts(withChart));
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['甲']);
    expect(snapshot.otherSheetNames).toEqual(['图表1']);
  });

  it('of a strict file are read', async () => {
    const strict = Object.fromEntries(Object.entries(bookParts({ sheets: { 甲: ONE } })).map(([name, text]) => [
      name,
      text.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ]));
    expect((await read(zipParts(strict))).sheets[0]?.values).toEqual([[1]]);
  });

  it.each(['1', 'true'])('may be locked in their order: lockStructure=%s', async (value) => {
    const bytes = makeBook({ sheets: { 甲: ONE }, beforeSheets: `<workbookProtection lockWindows="0" lockStructure="${value}"/>` });
    expect((await read(bytes)).isStructureProtected).toBe(true);
  });

  it.each([
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  ])('are read from a workbook of type %s', async (workbookType) => {
    expect((await read(makeBook({ sheets: { 甲: ONE }, workbookType }))).sheets).toHaveLength(1);
  });
});

describe('marks', () => {
  const FORMULA = '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><f>NA()</f></c></row></sheetData>';
  const kindsWith = async (names: string) => {
    const snapshot = await read(makeBook({ sheets: { 数据: ONE, '评价 表': FORMULA, "a'b": ONE }, afterSheets: `<definedNames>${names}</definedNames>` }));
    return snapshot.sheets.map(({ generatedKind }) => generatedKind);
  };

  it.each([
    ['a quoted name', "<definedName name=\"_outturn_rates\" hidden=\"1\">'评价 表'!$A$1</definedName>", [null, 'rates', null]],
    ['other letter case', "<definedName name=\"_OUTTURN_Rates\">'评价 表'!$A$1</definedName>", [null, 'rates', null]],
    ['a cell that moved', "<definedName name=\"_outturn_checks\">'评价 表'!$A$3</definedName>", [null, 'checks', null]],
    ['an apostrophe', "<definedName name=\"_outturn_report\">'a''b'!$A$1</definedName>", [null, null, 'report']],
    ['a plain name', '<definedName name="_outturn_report">数据!$A$1</definedName>', ['report', null, null]],
    ['a name of one sheet only', '<definedName name="_outturn_report" localSheetId="0">数据!$A$1</definedName>', [null, null, null]],
    ['a deleted sheet', '<definedName name="_outturn_report">#REF!$A$1</definedName>', [null, null, null]],
    ['a deleted cell', '<definedName name="_outturn_report">数据!#REF!</definedName>', [null, null, null]],
    ['a sheet that is not there', '<definedName name="_outturn_report">旧表!$A$1</definedName>', [null, null, null]],
    ['another name', '<definedName name="outturn_report">数据!$A$1</definedName>', [null, null, null]],
    ['two marks of one sheet', '<definedName name="_outturn_report">数据!$A$1</definedName><definedName name="_outturn_rates">数据!$A$1</definedName>', ['rates', null, null]],
  ])('are told by the defined name: %s', async (_, names, kinds) => {
    expect(await kindsWith(names)).toEqual(kinds);
  });

  it('bring the formulas of their sheet', async () => {
    const names = "<definedNames><definedName name=\"_outturn_rates\">'评价 表'!$A$1</definedName></definedNames>";
    const { sheets } = await read(makeBook({ sheets: { 数据: FORMULA, '评价 表': FORMULA }, afterSheets: names }));
    expect(sheets.map(({ formulas }) => formulas)).toEqual([null, [['=B1*2', null, null], ['=B1*2', null, '=NA()']]]);
    expect(sheets.map(({ values }) => values)).toEqual([[[4, 2, null], [4, null, { error: '#CALC!' }]], [[4, 2, null], [4, null, null]]]);
  });
});

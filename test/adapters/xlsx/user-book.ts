/** A workbook of a user with what must survive a writing: comments, a chart, names, a calculation chain, macros. */
import { readZipDirectory } from '../../../src/adapters/package/zip-directory';
import { expandEntry } from '../../../src/adapters/package/expand-entry';
import { type BookOptions, makeBook } from './make-package';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const USER_BOOK: BookOptions = {
  sheets: {
    '数据 一': '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><f>B1*2</f><v>4</v></c></row></sheetData><legacyDrawing r:id="rId1"/>',
    数据: '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="B1"><v>5</v></c></row></sheetData>',
  },
  beforeSheets: '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" activeTab="0"/></bookViews>',
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">数据!$A$1:$B$2</definedName><definedName name="本年">数据!$B$1</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{x}"/></extLst>',
  sharedStrings: '<si><t>合计</t></si>',
  styles:
    '<fonts count="1"><font><sz val="12"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="10" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>',
  related: { calcChain: 'calcChain.xml', vbaProject: 'vbaProject.bin' },
  parts: {
    'xl/calcChain.xml': '<calcChain><c r="B2" i="1"/></calcChain>',
    'xl/vbaProject.bin': 'macro',
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIPS}/vmlDrawing" Target="../drawings/vml1.vml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/comments" Target="../comments1.xml"/></Relationships>`,
    'xl/drawings/vml1.vml': '<xml/>',
    'xl/comments1.xml': '<comments/>',
    'docProps/app.xml': '<Properties/>',
  },
};

export function userBook(change: Partial<BookOptions> = {}): Uint8Array {
  return makeBook({ ...USER_BOOK, ...change });
}

/** The text of every part by name, in the order of the package. */
export function textsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(readZipDirectory(bytes).map((entry) => [entry.name, new TextDecoder().decode(expandEntry(entry))]));
}

/** The compressed stream of every part by name, in the order of the package. */
export function streamsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(readZipDirectory(bytes).map((entry) => [entry.name, Buffer.from(entry.compressed).toString('base64')]));
}

export function textOf(bytes: Uint8Array, part: string): string {
  const text = textsOf(bytes).get(part);
  if (text === undefined) throw new Error(`no part ${part}`);
  return text;
}

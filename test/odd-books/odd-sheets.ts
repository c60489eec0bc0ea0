import { bookParts, makeBook, zipParts } from '../adapters/xlsx/make-package';
import { budgetBook, budgetData, BUDGET_ROWS } from './budget-table';
import type { OddBook } from './odd-book';

const TABLE = budgetData();
const EMPTY = '<sheetData/>';
const named = (name: string): Uint8Array => makeBook({ sheets: { [name]: TABLE } });

/** The table and a sheet for each of these names, all as they are, even where Excel would not have them. */
function among(names: readonly string[], tabAttributes: Readonly<Record<string, string>> = {}): Uint8Array {
  return makeBook({ sheets: { 收支: TABLE, ...Object.fromEntries(names.map((name) => [name, EMPTY])) }, tabAttributes });
}

/** Two tabs whose names differ as `second` says. */
function twoNames(second: string): Uint8Array {
  const parts = bookParts({ sheets: { 收支A: TABLE, 第二: EMPTY } });
  parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace('name="第二"', `name="${second}"`);
  return zipParts(parts);
}

/** One sheet under many names: whoever read it for each would read without end. */
function tabsOfOnePart(count: number): Uint8Array {
  return tabElement((sheet) => Array.from({ length: count }, (_, index) => sheet.replace('收支', `收支${index}`)).join(''));
}

/** The table with a change to the element of its tab. */
function tabElement(change: (sheet: string) => string): Uint8Array {
  const parts = bookParts({ sheets: { 收支: TABLE } });
  return zipParts({ ...parts, 'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(/<sheet .*?\/>/u, change) });
}

/** Every tab a chart sheet. */
function chartSheets(): Uint8Array {
  const parts = bookParts({ sheets: { 图表1: '', 图表2: '' } });
  const relationships = 'xl/_rels/workbook.xml.rels';
  return zipParts({ ...parts, [relationships]: (parts[relationships] ?? '').replaceAll('/worksheet"', '/chartsheet"') });
}

const blank = Object.fromEntries(BUDGET_ROWS.flatMap((cells, r) => cells.map((_, c) => [`${'ABCD'.charAt(c)}${r + 1}`, `<c r="${'ABCD'.charAt(c)}${r + 1}" s="1"/>`])));

/** Tabs: none, many, oddly named, hidden, locked. */
export const ODD_SHEETS: readonly OddBook[] = [
  { name: 'no tab', make: () => makeBook({ sheets: {} }), expected: 'refused' },
  { name: 'no list of tabs', make: () => zipParts({ ...bookParts({ sheets: {} }), 'xl/workbook.xml': '<workbook/>' }), expected: 'refused' },
  { name: 'chart sheets only', make: chartSheets, expected: 'refused' },
  { name: 'one empty sheet', make: () => makeBook({ sheets: { Sheet1: EMPTY } }), expected: 'refused' },
  { name: 'a sheet without data', make: () => makeBook({ sheets: { Sheet1: '' } }), expected: 'refused' },
  { name: 'three empty sheets', make: () => makeBook({ sheets: { Sheet1: EMPTY, Sheet2: EMPTY, Sheet3: EMPTY } }), expected: 'refused' },
  { name: 'formats and no value', make: () => budgetBook(blank, { styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>' }), expected: 'refused' },
  { name: 'a letter in cells', make: () => makeBook({ sheets: { 通知: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>各科室：请于月底前报送材料。</t></is></c></row></sheetData>' } }), expected: 'refused' },
  { name: '250 sheets', make: () => among(Array.from({ length: 249 }, (_, index) => `附表${index + 1}`)), expected: 'evaluated' },
  { name: '10,000 tabs of one part', make: () => tabsOfOnePart(10_000), expected: 'corruptFile' },
  { name: 'a tab named with emoji', make: () => named('💰收支🎉'), expected: 'evaluated' },
  { name: 'a tab named with 31 emoji', make: () => named('🎉'.repeat(31)), expected: 'evaluated' },
  { name: 'a tab named with quotes', make: () => named('“收支”&quot;2024&quot;'), expected: 'evaluated' },
  { name: 'a tab named with apostrophes', make: () => named("'收支''表'"), expected: 'evaluated' },
  { name: 'a tab named with brackets', make: () => named('[1]收支'), expected: 'evaluated' },
  { name: 'a tab named like a reference', make: () => named('A1'), expected: 'evaluated' },
  { name: 'a tab named like a formula', make: () => named('=SUM(A1)!'), expected: 'evaluated' },
  { name: 'a tab named with angle brackets', make: () => named('&lt;收支&amp;执行&gt;'), expected: 'evaluated' },
  { name: 'a tab named with a line end', make: () => named('收&#10;支'), expected: 'evaluated' },
  { name: 'a tab named with nothing', make: () => named(''), expected: 'evaluated' },
  { name: 'a tab named with a space', make: () => named(' '), expected: 'evaluated' },
  { name: 'a tab name of 300 characters', make: () => named('收'.repeat(300)), expected: 'evaluated' },
  { name: 'two tabs of one name', make: () => twoNames('收支A'), expected: 'evaluated' },
  { name: 'two tabs whose names differ in letter case', make: () => twoNames('收支a'), expected: 'evaluated' },
  { name: 'the table on a hidden sheet, and no other', make: () => makeBook({ sheets: { 收支: TABLE }, tabAttributes: { 收支: 'state="hidden"' } }), expected: 'evaluated' },
  { name: 'every sheet very hidden', make: () => among(['附表'], { 收支: 'state="veryHidden"', 附表: 'state="veryHidden"' }), expected: 'evaluated' },
  { name: 'a state of a sheet that nobody knows', make: () => among([], { 收支: 'state="invisible"' }), expected: 'evaluated' },
  { name: 'a locked structure', make: () => budgetBook({}, { beforeSheets: '<workbookProtection lockStructure="1"/>' }), expected: 'evaluated', writing: 'workbookStructureProtected' },
  { name: 'a locked sheet', make: () => makeBook({ sheets: { 收支: `${TABLE}<sheetProtection sheet="1" password="CC1A"/>` } }), expected: 'evaluated' },
  { name: 'a front tab that is not there', make: () => budgetBook({}, { beforeSheets: '<bookViews><workbookView activeTab="99"/></bookViews>' }), expected: 'evaluated' },
  { name: 'the highest id of a sheet', make: () => tabElement((sheet) => sheet.replace('sheetId="1"', 'sheetId="4294967295"')), expected: 'evaluated' },
  { name: 'an id of a sheet that is no number', make: () => tabElement((sheet) => sheet.replace('sheetId="1"', 'sheetId="one"')), expected: 'corruptFile' },
];

import { makeBook } from '../adapters/xlsx/make-package';
import { bookWithTotal, budgetBook, budgetData, cellXml } from './budget-table';
import type { OddBook } from './odd-book';

const MAX_TEXT = 32_767;
const STRING = '<si><t>合计</t></si>';

const beside = (xml: string): Uint8Array => budgetBook({ D11: `${cellXml('D11', 59)}${xml}` });
const withMerges = (...ranges: string[]): Uint8Array =>
  makeBook({ sheets: { 收支: `${budgetData()}<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>` } });
const withRows = (change: (data: string) => string): Uint8Array => makeBook({ sheets: { 收支: change(budgetData()) } });
const withLabel = (text: string): Uint8Array => budgetBook({ A2: cellXml('A2', text) });

/** The rows of the table, each with its tags. */
function rowsOf(data: string): string[] {
  return data.match(/<row .*?<\/row>/gu) ?? [];
}

/** References, order, merges, formats and texts of cells. */
export const ODD_CELLS: readonly OddBook[] = [
  { name: 'a shared string out of range', make: () => bookWithTotal('<c r="D4" t="s"><v>99</v></c>', { sharedStrings: STRING }), expected: 'corruptFile' },
  { name: 'a negative shared string', make: () => bookWithTotal('<c r="D4" t="s"><v>-1</v></c>', { sharedStrings: STRING }), expected: 'corruptFile' },
  { name: 'half a shared string', make: () => bookWithTotal('<c r="D4" t="s"><v>0.5</v></c>', { sharedStrings: STRING }), expected: 'corruptFile' },
  { name: 'a shared string where there are none', make: () => bookWithTotal('<c r="D4" t="s"><v>0</v></c>'), expected: 'corruptFile' },
  ...['A-1', 'A0', '1A', 'A', '4', 'XFE1', 'A1048577', 'AAAA1', `A${'9'.repeat(400)}`, `${'A'.repeat(400)}1`, 'R1C1', '$A$1', 'Sheet1!A1', ''].map(
    (reference): OddBook => ({ name: `a cell at "${reference.slice(0, 12)}"`, make: () => beside(`<c r="${reference}"><v>1</v></c>`), expected: 'corruptFile' }),
  ),
  ...['0', '-1', 'abc', '1.5', '1048577', '1e9'].map(
    (row): OddBook => ({ name: `a row numbered "${row}"`, make: () => withRows((data) => data.replace('</sheetData>', `<row r="${row}"><c><v>1</v></c></row></sheetData>`)), expected: 'corruptFile' }),
  ),
  { name: 'a cell twice', make: () => beside(`${cellXml('E11', 1)}${cellXml('E11', 2)}`), expected: 'evaluated' },
  { name: 'every cell twice', make: () => withRows((data) => data.replace(/<c .*?<\/c>/gu, '$&$&')), expected: 'evaluated' },
  { name: 'every row twice', make: () => withRows((data) => data.replace(/<row .*?<\/row>/gu, '$&$&')), expected: 'evaluated' },
  { name: 'rows from the last to the first', make: () => withRows((data) => `<sheetData>${rowsOf(data).reverse().join('')}</sheetData>`), expected: 'evaluated' },
  { name: 'cells from right to left', make: () => withRows((data) => data.replace(/(<row [^>]*>)(.*?)<\/row>/gu, (_, start: string, cells: string) => `${start}${(cells.match(/<c .*?<\/c>/gu) ?? []).reverse().join('')}</row>`)), expected: 'evaluated' },
  { name: 'all cells in one row element', make: () => withRows((data) => `<sheetData><row r="1">${rowsOf(data).map((row) => row.replace(/^<row [^>]*>|<\/row>$/gu, '')).join('')}</row></sheetData>`), expected: 'evaluated' },
  { name: 'two lists of rows', make: () => withRows((data) => `<sheetData>${rowsOf(data).slice(0, 5).join('')}</sheetData><sheetData>${rowsOf(data).slice(5).join('')}</sheetData>`), expected: 'evaluated' },
  { name: 'a merge of the whole sheet', make: () => withMerges('A1:XFD1048576'), expected: 'evaluated' },
  { name: 'whole rows and columns merged', make: () => withMerges('A1:XFD2', 'F1:F1048576'), expected: 'evaluated' },
  { name: 'merges that overlap beside the table', make: () => withMerges('A1:D1', 'C1:F1', 'F2:H9', 'G3:J5', 'F2:H9'), expected: 'evaluated' },
  { name: 'merges that overlap across the header', make: () => withMerges('A1:D2', 'B1:C3', 'C2:D4', 'A1:D2'), expected: 'refused' },
  { name: 'a merge from its end to its beginning', make: () => withMerges('D1:A1'), expected: 'evaluated' },
  { name: 'a merge of one cell', make: () => withMerges('A1', 'B2:B2'), expected: 'evaluated' },
  { name: 'a merge of nothing', make: () => withMerges(''), expected: 'corruptFile' },
  { name: 'a merge beyond the sheet', make: () => withMerges('A1:XFE1'), expected: 'corruptFile' },
  { name: 'a merge of whole columns without rows', make: () => withMerges('A:B'), expected: 'corruptFile' },
  { name: 'a cell format that is not there', make: () => bookWithTotal('<c r="D4" s="99999"><v>99</v></c>'), expected: 'evaluated' },
  { name: 'a cell format that is no number', make: () => bookWithTotal('<c r="D4" s="bold"><v>99</v></c>'), expected: 'evaluated' },
  { name: 'a number format of 10,000 characters', make: () => bookWithTotal('<c r="D4" s="0"><v>99</v></c>', { styles: `<numFmts><numFmt numFmtId="164" formatCode="${'0'.repeat(10_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>` }), expected: 'evaluated' },
  { name: 'a number format that never ends', make: () => bookWithTotal('<c r="D4"><v>99</v></c>', { beforeSheets: '<workbookPr date1904="1"/>', styles: '<numFmts><numFmt numFmtId="164" formatCode="[&quot;\\\\"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>' }), expected: 'evaluated' },
  { name: 'a book that counts from 1904', make: () => budgetBook({}, { beforeSheets: '<workbookPr date1904="1"/>' }), expected: 'evaluated' },
  { name: 'the longest text of a cell', make: () => withLabel('长'.repeat(MAX_TEXT)), expected: 'evaluated' },
  { name: 'a text that is longer than a cell may have', make: () => withLabel('长'.repeat(1_000_000)), expected: 'evaluated' },
  { name: 'a text of line ends', make: () => withLabel('\n'.repeat(MAX_TEXT)), expected: 'evaluated' },
  { name: 'a text of quotes', make: () => withLabel('&quot;'.repeat(MAX_TEXT)), expected: 'evaluated' },
  { name: 'a text from right to left, with marks that cannot be seen', make: () => withLabel('\u202e\u200b\u2066单位\u0301\u0301名称：甲\ufeff'), expected: 'evaluated' },
  { name: 'a label that is a formula to Excel', make: () => budgetBook({ A9: '<c r="A9" t="inlineStr"><is><t>=HYPERLINK("http://a.example","其他资金")</t></is></c>' }), expected: 'evaluated' },
  { name: 'all labels of 20,000 brackets', make: () => budgetBook({ A9: cellXml('A9', `${'（'.repeat(20_000)}其他资金${'）'.repeat(20_000)}`) }), expected: 'evaluated' },
];

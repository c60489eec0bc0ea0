import { columnLetters } from '../../src/core/workbook/cell-address';
import { bookParts, makeBook, zipParts } from '../adapters/xlsx/make-package';
import { BUDGET_ROWS, budgetBook, budgetData, cellXml } from './budget-table';
import type { OddBook } from './odd-book';

const COLUMNS = 16_384;
const DATA_END = '</sheetData>';
const times = (count: number, xml: (index: number) => string): string => Array.from({ length: count }, (_, index) => xml(index)).join('');
const below = (rows: string, after = ''): Uint8Array => makeBook({ sheets: { 收支: `${budgetData().replace(DATA_END, rows + DATA_END)}${after}` } });
const blankRow = (row: number, style: number): string => `<row r="${row}">${times(4, (column) => `<c r="${columnLetters(column)}${row}" s="${style}"/>`)}</row>`;

/** The table with its labels as strings at the end of 100,000 others. */
function manyStrings(): Uint8Array {
  const labels = BUDGET_ROWS.flat().map(String);
  const others = times(100_000, (index) => `<si><t>第${index}号项目的经费（第${index % 7}批）</t></si>`);
  const data = budgetData().replace(/t="inlineStr"><is><t>([^<]*)<\/t><\/is>/gu, (_, text: string) => `t="s"><v>${100_000 + labels.indexOf(text)}</v>`);
  return makeBook({ sheets: { 收支: data }, sharedStrings: others + labels.map((text) => `<si><t>${text}</t></si>`).join('') });
}

/** Cells far apart: the rectangle between them, not they, is what costs. */
const apart = (last: string): Uint8Array => {
  const row = last.replace(/^[A-Z]+/u, '');
  return makeBook({ sheets: { 收支: `<sheetData><row r="1">${cellXml('A1', 1)}</row><row r="${row}">${cellXml(last, 1)}</row></sheetData>` } });
};

/** Rows of all columns that a sheet has, stored as they are: that so many alike would pack as only a bomb does is another book. */
function wide(rows: number, level: 0 | 1 = 0): Uint8Array {
  const row = `<row>${'<c><v>1</v></c>'.repeat(COLUMNS)}</row>`;
  return zipParts(bookParts({ sheets: { 收支: `<sheetData>${row.repeat(rows)}</sheetData>` } }), level);
}

/** The first row again and again, each time from its first cell to its last. */
function again(count: number): Uint8Array {
  const rows = times(count, (index) => `<row r="1"><c r="A1"><v>${(index * 7919) % 99_991}</v></c><c r="XFD1"><v>${index}</v></c></row>`);
  return makeBook({ sheets: { 收支: `<sheetData>${rows}</sheetData>` } });
}

/** Large in one direction. */
export const ODD_SIZES: readonly OddBook[] = [
  { name: 'a row of 16,384 cells', make: () => below(`<row r="20">${times(COLUMNS, (column) => cellXml(`${columnLetters(column)}20`, column))}</row>`), expected: 'evaluated' },
  { name: 'a header row of 16,384 words', make: () => budgetBook({ D3: times(COLUMNS - 3, (column) => cellXml(`${columnLetters(column + 3)}3`, '执行数')) }), expected: 'evaluated' },
  { name: '300 rows of 16,384 cells', make: () => wide(300), expected: 'refused' },
  { name: '300 rows of 16,384 cells, packed', make: () => wide(300, 1), expected: 'tooLarge' },
  { name: 'the first and last cell of one row, 400 times', make: () => again(400), expected: 'tooLarge' },
  { name: 'the last row of the sheet', make: () => below(`<row r="1048576">${cellXml('A1048576', '备注')}</row>`), expected: 'evaluated' },
  { name: 'a cell in the last row and column', make: () => apart('XFD1048576'), expected: 'tooLarge' },
  { name: 'a cell in the last row and fourth column', make: () => apart('D1048576'), expected: 'refused' },
  { name: 'the last cell of the sheet alone', make: () => makeBook({ sheets: { 收支: `<sheetData><row r="1048576">${cellXml('XFD1048576', '合计')}</row></sheetData>` } }), expected: 'refused' },
  { name: 'two sheets that span 4,000,000 cells each, and a third', make: () => makeBook({ sheets: Object.fromEntries(['一', '二', '三'].map((name) => [name, `<sheetData><row r="1">${cellXml('A1', 1)}</row><row r="1000000">${cellXml('D1000000', 1)}</row></sheetData>`])) }), expected: 'tooLarge' },
  { name: '200,000 blank rows with formats below the table', make: () => below(times(200_000, (index) => blankRow(12 + index, 1 + (index % 3))), ''), expected: 'evaluated' },
  { name: 'a table of 200,000 rows that are blank', make: () => budgetBook({ D11: `${cellXml('D11', 59)}</row>${times(200_000, (index) => `<row r="${12 + index}"/>`)}<row r="200012">${cellXml('A200012', '备注')}` }), expected: 'evaluated' },
  { name: 'a million rows without cells', make: () => below(times(1_000_000, () => '<row/>')), expected: 'evaluated' },
  { name: 'half a million merges', make: () => below('', `<mergeCells>${times(500_000, (index) => `<mergeCell ref="F${index + 1}:G${index + 1}"/>`)}</mergeCells>`), expected: 'evaluated' },
  { name: 'more than half a million merges', make: () => below('', `<mergeCells>${times(500_001, (index) => `<mergeCell ref="F${index + 1}:G${index + 1}"/>`)}</mergeCells>`), expected: 'tooLarge' },
  { name: '100,000 merges across the table', make: () => below('', `<mergeCells>${times(100_000, () => '<mergeCell ref="A1:D1048576"/>')}</mergeCells>`), expected: 'evaluated' },
  { name: '100,000 shared strings', make: manyStrings, expected: 'evaluated' },
  { name: '65,490 cell formats', make: () => budgetBook({}, { styles: `<cellXfs>${times(65_490, () => '<xf numFmtId="4"/>')}</cellXfs>` }), expected: 'evaluated', writing: 'tooLarge' },
  { name: '20,000 cells linked to another workbook', make: () => below(times(20_000, (index) => `<row r="${20 + index}"><c r="F${20 + index}"><f>[1]甲!A1</f><v>1</v></c></row>`)), expected: 'evaluated' },
  { name: '50,000 names', make: () => budgetBook({}, { afterSheets: `<definedNames>${times(50_000, (index) => `<definedName name="名称${index}">收支!$A$1</definedName>`)}</definedNames>` }), expected: 'evaluated' },
];

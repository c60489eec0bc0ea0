import { markName, type GeneratedSheetKind } from '../../src/core/workbook/generated-sheet';
import { makeBook } from '../adapters/xlsx/make-package';
import { budgetData, cellXml } from './budget-table';
import type { OddBook } from './odd-book';

const NOTE = `<sheetData><row r="1">${cellXml('A1', '自己的表')}</row></sheetData>`;
const TABLE = budgetData();
const NAMES: Readonly<Record<GeneratedSheetKind, string>> = { rates: '绩效评价表', checks: '勾稽核对', report: '自评报告' };

/** A workbook of these tabs with a mark of ours on each of these names. */
function marked(sheets: Readonly<Record<string, string>>, marks: readonly (readonly [GeneratedSheetKind, string])[]): Uint8Array {
  const names = marks.map(([kind, reference]) => `<definedName name="${markName(kind)}" hidden="1">${reference}</definedName>`);
  return makeBook({ sheets, afterSheets: names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>` });
}

const ours = Object.fromEntries(Object.values(NAMES).map((name) => [name, NOTE]));

/** Sheets that are called like ours, marked like ours, or both. */
export const ODD_OURS: readonly OddBook[] = [
  { name: 'sheets of the user called like ours', make: () => marked({ 收支: TABLE, ...ours }, []), expected: 'evaluated' },
  { name: 'sheets called like ours and like their next names', make: () => marked({ 收支: TABLE, ...ours, ...Object.fromEntries(Object.values(NAMES).flatMap((name) => [2, 3, 4].map((number) => [`${name} (${number})`, NOTE]))) }, []), expected: 'evaluated' },
  { name: 'the table itself called like one of ours', make: () => marked({ 勾稽核对: TABLE }, []), expected: 'evaluated' },
  { name: 'sheets called like ours with our marks and other content', make: () => marked({ 收支: TABLE, ...ours }, [['rates', '绩效评价表!$A$1'], ['checks', '勾稽核对!$A$1'], ['report', '自评报告!$A$1']]), expected: 'evaluated' },
  { name: 'our mark on the table', make: () => marked({ 收支: TABLE }, [['rates', '收支!$A$1']]), expected: 'refused' },
  { name: 'all our marks on one sheet', make: () => marked({ 收支: TABLE, 说明: NOTE }, [['rates', '说明!$A$1'], ['checks', '说明!$A$1'], ['report', '说明!$A$1']]), expected: 'evaluated' },
  { name: 'our mark on a chart that is gone', make: () => marked({ 收支: TABLE }, [['rates', '#REF!$A$1'], ['checks', '图表1!$A$1'], ['report', '=SUM(收支!A1)']]), expected: 'evaluated' },
  { name: 'our mark on an empty sheet', make: () => marked({ 收支: TABLE, 勾稽核对: '<sheetData/>' }, [['checks', '勾稽核对!$A$1']]), expected: 'evaluated' },
  { name: 'our mark on a sheet of 300,000 cells', make: () => marked({ 收支: TABLE, 勾稽核对: `<sheetData>${Array.from({ length: 30_000 }, (_, row) => `<row r="${row + 1}">${'<c><v>1</v></c>'.repeat(10)}</row>`).join('')}</sheetData>` }, [['checks', '勾稽核对!$A$1']]), expected: 'evaluated' },
];

/** A small table that is read without a problem, for books that differ from it in one thing. */
import { columnLetters } from '../../src/core/workbook/cell-address';
import { type BookOptions, makeBook } from '../adapters/xlsx/make-package';

type Content = string | number;

/** Rows from 1, columns from A. */
export const BUDGET_ROWS: readonly (readonly Content[])[] = [
  ['2024年部门预算执行情况表'],
  ['单位名称：示例市示例局', '', '', '单位：万元'],
  ['项目', '年初预算数', '调整预算数', '执行数'],
  ['合计', 100, 110, 99],
  ['一般公共预算财政拨款', 60, 66, 60],
  ['政府性基金预算财政拨款', 20, 22, 20],
  ['国有资本经营预算财政拨款', 10, 11, 10],
  ['财政专户管理资金', 5, 6, 5],
  ['其他资金', 5, 5, 4],
  ['基本支出', 40, 44, 40],
  ['项目支出', 60, 66, 59],
];

/** Where the total that was executed stands. */
export const EXECUTED_TOTAL = 'D4';

/** One `c` element; an empty text is no cell. */
export function cellXml(reference: string, content: Content): string {
  if (content === '') return '';
  if (typeof content === 'number') return `<c r="${reference}"><v>${content}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

/** `sheetData` of the table; `instead` gives the XML of single cells by their reference, or of other cells beside it. */
export function budgetData(instead: Readonly<Record<string, string>> = {}): string {
  const rows = BUDGET_ROWS.map((cells, r) => {
    const all = cells.map((content, c) => {
      const reference = `${columnLetters(c)}${r + 1}`;
      return instead[reference] ?? cellXml(reference, content);
    });
    return `<row r="${r + 1}">${all.join('')}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

/** The table alone in its workbook. */
export function budgetBook(instead: Readonly<Record<string, string>> = {}, more: Partial<BookOptions> = {}): Uint8Array {
  return makeBook({ sheets: { 收支: budgetData(instead) }, ...more });
}

/** The table with another element in the place of the total that was executed. */
export function bookWithTotal(xml: string, more: Partial<BookOptions> = {}): Uint8Array {
  return budgetBook({ [EXECUTED_TOTAL]: xml }, more);
}

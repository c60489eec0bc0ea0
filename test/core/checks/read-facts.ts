/** What rules look at in a workbook: its sheets are read as a user's would be. */
import { BookPlaces } from '../../../src/core/checks/book-places';
import type { CheckFacts } from '../../../src/core/checks/check-result';
import type { Figure } from '../../../src/core/ledger/figure';
import { readLedger } from '../../../src/core/reading/read-ledger';
import type { CellValue } from '../../../src/core/workbook/workbook-snapshot';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';
import { amount } from './plain-figures';

export type Rows = readonly (readonly CellValue[])[];

/** Sheets by their names, from A1 on. */
export function factsOf(sheets: Readonly<Record<string, Rows>>): CheckFacts {
  const { ledger, books, scores, problems } = readLedger(bookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows))), vocabulary);
  if (ledger === null) throw new Error(`nothing was read: ${JSON.stringify(problems)}`);
  return { ledger, tables: books, scores };
}

/** What a cell ("C5") of a table states. */
export function figureAt(facts: CheckFacts, place: string, sheet = '表'): Figure {
  const bare = amount(place, null);
  const found = new BookPlaces(facts).of({ ...bare, cell: { ...bare.cell, sheet } });
  if (found === null) throw new Error(`${place} is no amount of a table`);
  return { ...found.panel.figureOf(found.line, found.column), rowLabel: bare.rowLabel };
}

/** 合计 in row 4, two classes (5 and 8) with two 款 each; columns 本年支出合计 (C), 基本支出 (D), 项目支出 (E). */
export const CLASSES: Rows = [
  ['某局2023年支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  [null, '合计', 1291.39, 991.39, 300],
  ['208', '社会保障和就业支出', 1054.75, 754.75, 300], ['20805', '养老', 1000, 700, 300], ['20808', '抚恤', 54.75, 54.75, 0],
  ['210', '卫生健康支出', 236.64, 236.64, 0], ['21011', '医疗', 200.6, 200.6, 0], ['21012', '补助', 36.04, 36.04, 0],
];

/** Projects from row 4 on, each with its budget and what was spent of it. */
export function projects(amounts: readonly (readonly [budget: CellValue, executed: CellValue])[], sheet = '某局2023年项目执行情况'): Rows {
  const rows = amounts.map(([budget, executed], index): CellValue[] => [`项目${String(index)}`, index % 2 === 0 ? '其他资金' : '一般公共预算', '项目支出', budget, executed]);
  return [[sheet], ['单位：万元'], ['项目名称', '资金来源', '支出性质', '全年预算数', '执行数'], ...rows];
}

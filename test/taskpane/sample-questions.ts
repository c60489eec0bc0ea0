/** Workbooks that leave something for the user to say, and what is found in them. */
import { evaluateSnapshot } from '../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../src/app/evaluation';
import type { CellValue, SheetSnapshot } from '../../src/core/workbook/workbook-snapshot';
import { zhCNLanguage } from '../../src/locales/zh-CN';
import { bookOf, sheetOf } from '../support/sheets';

interface TableWords {
  readonly total?: number;
  readonly budget?: string;
  /** Further columns of amounts than the budget. */
  readonly columns?: readonly string[];
  readonly unitLine?: string;
}

function tableOn(sheet: string, { total = 100, budget = '全年预算数', columns = ['执行数'], unitLine = '单位：万元' }: TableWords = {}): SheetSnapshot {
  const amounts = (amount: number): number[] => columns.map((_, index) => amount + index);
  const rows: CellValue[][] = [
    ['某局2023年收支', null, unitLine],
    ['项目', budget, ...columns],
    ['合计', total, ...amounts(total - 1)],
    ['基本支出', total / 2, ...amounts(total / 2)],
    ['项目支出', total / 2, ...amounts(total / 2 - 1)],
  ];
  return sheetOf(sheet, rows);
}

export const DRAFTS: readonly SheetSnapshot[] = [tableOn('初稿', { total: 6000 }), tableOn('定稿', { total: 8000 })];

const found = (...sheets: readonly SheetSnapshot[]): Evaluation => evaluateSnapshot(bookOf(...sheets), zhCNLanguage);

/** Which table: nothing is read until it is said. */
export const tableAsked = (): Evaluation => found(...DRAFTS);
/** Which column, where none is known. */
export const columnAsked = (): Evaluation => found(tableOn('收支', { columns: ['实拨款'] }));
/** Which column, where the table has no known one at all. */
export const silentAsked = (): Evaluation => found(tableOn('收支', { budget: '甲数', columns: ['乙数'] }));
/** Which of two columns that say the same. */
export const rivalsAsked = (): Evaluation => found(tableOn('收支', { columns: ['执行数', '决算数'] }));
/** Which of so many columns that they do not fit. */
export const manyAsked = (): Evaluation => found(tableOn('收支', { columns: Array.from('甲乙丙丁戊己庚', (one) => `${one}数`) }));
/** Which unit; 万元 is taken meanwhile. */
export const unitAsked = (): Evaluation => found(tableOn('收支', { unitLine: '' }));

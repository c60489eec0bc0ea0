/** Books of a few lines, and the lines of the report that is written for them. */
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/workbook-snapshot';
import { outputOf, reportLines } from '../../support/live-sheets';
import { bookOf, sheetOf } from '../../support/sheets';

export function listBook(rows: readonly (readonly CellValue[])[], header: readonly string[] = ['项目', '全年预算数', '执行数'], unit = '万元'): WorkbookSnapshot {
  return bookOf(sheetOf('收支情况', [['某局2023年部门整体收支情况'], [null, null, `单位：${unit}`], header, ...rows]));
}

/** The lines between a heading and the next heading. */
function section(book: WorkbookSnapshot, heading: '（二）部门整体收支情况' | '（一）自评结论综述', now: WorkbookSnapshot = book): string[] {
  const lines = reportLines(outputOf(book, now));
  const rest = lines.slice(lines.indexOf(heading) + 1);
  const end = rest.findIndex((line) => /^(?:[一二三四]、|（[一二三四]）)/u.test(line));
  return rest.slice(0, end === -1 ? rest.length : end);
}

export const figures = (book: WorkbookSnapshot, now?: WorkbookSnapshot): string[] => section(book, '（二）部门整体收支情况', now);
export const conclusionOf = (book: WorkbookSnapshot, now?: WorkbookSnapshot): string[] => section(book, '（一）自评结论综述', now);

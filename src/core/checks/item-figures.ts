/** What a table states of one kind of spending as a whole: in a line of its own, or in a column of its own at 合计. */
import type { BookColumn, BookLine, BookPanel, BookTable } from '../ledger/book-table';
import type { Measure } from '../ledger/dimensions';
import type { ExpenseItem } from '../ledger/expense-item';
import { isStated, type Figure } from '../ledger/figure';
import { onlyOne } from '../grouping';
import { amountOf, halfLine, type Half } from './basic-halves';
import { moneyColumns } from './item-columns';

/** `null` where it states none, or several. */
export function itemFigure({ panels }: BookTable, item: ExpenseItem, measure: Measure): Figure | null {
  return onlyOne(panels.flatMap((panel) => [...ofLines(panel, item, measure), ...ofColumns(panel, item, measure)]).filter(isStated));
}

/** 人员经费 or 公用经费 of a table: the amount of 公用经费合计 may stand one panel right of it. */
export function halfFigure(table: BookTable, half: Half, measure: Measure): Figure | null {
  const line = halfLine(table, half);
  const column = line === null ? null : onlyOne(moneyColumns(line.panel).filter((each) => each.measure === measure));
  return line === null || column === null ? itemFigure(table, half, measure) : amountOf(line, table, column);
}

/** "三公"经费 as a whole: by its own name, else 合计 of the table of them. */
export function threePublicFigure(table: BookTable, measure: Measure): Figure | null {
  const named = itemFigure(table, 'threePublicExpenses', measure);
  if (named !== null) return named;
  const sums = table.panels.filter(({ scope }) => scope === 'threePublicExpenses').flatMap((panel) => {
    const column = wholeColumn(panel, measure);
    const line = column === null ? null : lineOfAll(panel, [column]);
    return column === null || line === null || line.item !== null ? [] : [panel.figureOf(line, column)];
  });
  return onlyOne(sums.filter(isStated));
}

function ofLines(panel: BookPanel, item: ExpenseItem, measure: Measure): Figure[] {
  const column = wholeColumn(panel, measure);
  return column === null ? [] : panel.lines.filter((line) => line.item === item).map((line) => panel.figureOf(line, column));
}

function ofColumns(panel: BookPanel, item: ExpenseItem, measure: Measure): Figure[] {
  const columns = moneyColumns(panel).filter((column): boolean => column.measure === measure && column.item === item);
  const line = columns.length === 0 ? null : lineOfAll(panel, columns);
  return line === null ? [] : columns.map((column) => panel.figureOf(line, column));
}

function wholeColumn(panel: BookPanel, measure: Measure): BookColumn | null {
  return onlyOne(moneyColumns(panel).filter((each) => each.measure === measure && each.isTotal && each.item === null));
}

/** 合计, or the only line with an amount. */
function lineOfAll(panel: BookPanel, columns: readonly BookColumn[]): BookLine | null {
  const totals = panel.lines.filter(({ meaning }) => meaning.kind === 'total' || (panel.scope === 'threePublicExpenses' && meaning.kind === 'flow' && meaning.flow === 'expenditure'));
  const candidates = totals.length > 0 ? totals : panel.lines.filter((line) => columns.some((column) => isStated(panel.figureOf(line, column))));
  return onlyOne(candidates);
}

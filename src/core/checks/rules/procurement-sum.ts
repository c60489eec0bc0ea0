import type { BookColumn, BookLine, BookPanel } from '../../ledger/book-table';
import { PROCURED } from '../../ledger/expense-item';
import { hasOpenPart, isUnbroken, itemGroups, moneyColumns, onlyColumn, wholeOf, type ItemGroup } from '../item-columns';
import { onePerWhole, overPanels, sumOfPartsOutcome, type LineCheck, type SumOfParts } from '../line-check';
import { numberingOf } from '../line-numbering';

/** Relation 39: 政府采购支出总额 = 货物 + 工程 + 服务, as columns side by side or as lines below each other, of budgets and of what was spent. */
export const procurementSum: LineCheck = {
  id: 'procurement-sum',
  relationNumber: 39,
  runLines: ({ ledger, tables }) =>
    overPanels(tables, (panel) => sumOfPartsOutcome('procurement-sum', onePerWhole([...itemGroups(panel, PROCURED).flatMap((group) => sumsAcross(panel, group)), ...sumsDown(panel)]), ledger.unit)),
};

function sumsAcross(panel: BookPanel, group: ItemGroup): SumOfParts[] {
  const parts = PROCURED.flatMap((item) => onlyColumn(group.columns, item) ?? []);
  const whole = wholeOf(group, panel, 'procurement');
  if (whole === null || parts.length < PROCURED.length) return [];
  const all = [whole, ...parts];
  const isMore = ({ column }: BookColumn): boolean => column === Math.max(...all.map((each) => each.column)) + 1;
  if (!isUnbroken(all) || group.columns.some((column) => isMore(column) && !column.isTotal)) return [];
  return panel.lines
    .filter((line) => !hasOpenPart(panel, line, all))
    .map((line) => ({ whole: panel.figureOf(line, whole), parts: parts.map((part) => panel.figureOf(line, part)) }));
}

/** The three lines follow each other, with their sum right above or right below; 其中 lines of theirs stand aside, and notes below the table. */
function sumsDown(panel: BookPanel): SumOfParts[] {
  if (!panel.lines.some(isPartOfAll)) return [];
  const statesSomething = (line: BookLine): boolean => moneyColumns(panel).some((column) => panel.figureOf(line, column).reading.state !== 'blank');
  const lines = panel.lines.filter((line) => (!line.isPart || isPartOfAll(line)) && statesSomething(line));
  return lines.flatMap((_, index) => {
    const parts = lines.slice(index, index + PROCURED.length);
    if (!PROCURED.every((item) => parts.some((line) => line.item === item))) return [];
    const whole = wholeBeside(lines[index - 1], lines[index + PROCURED.length], parts);
    if (whole === null) return [];
    return moneyColumns(panel).map((column) => ({ whole: panel.figureOf(whole, column), parts: parts.map((line) => panel.figureOf(line, column)) }));
  });
}

function isPartOfAll({ item }: BookLine): boolean {
  return item !== null && PROCURED.includes(item);
}

/** Named by the whole, or 合计; a fourth line of the same level, 其他采购, would be one more part of it. */
function wholeBeside(above: BookLine | undefined, below: BookLine | undefined, parts: readonly BookLine[]): BookLine | null {
  if (above !== undefined && isSum(above)) return below === undefined || isSum(below) || !isOfLevel(below, parts) || below.item !== null ? above : null;
  return below !== undefined && isSum(below) && (above === undefined || !isOfLevel(above, parts)) ? below : null;
}

function isSum({ item, meaning, isSubtotal }: BookLine): boolean {
  return item === 'procurement' || meaning.kind === 'total' || isSubtotal;
}

function isOfLevel(line: BookLine, [first]: readonly BookLine[]): boolean {
  return numberingOf(line) === numberingOf(first) && line.meaning.kind === 'unknown';
}

import type { BookColumn, BookLine, BookPanel } from '../../ledger/book-table';
import type { ExpenseItem } from '../../ledger/expense-item';
import { isStated } from '../../ledger/figure';
import { groupOf, hasOpenPart, isSame, isUnbroken, itemGroups, moneyColumns, namedPath, onlyColumn, wholeOf, type ColumnSum } from '../item-columns';
import { itemBlocks, onlyLine, type ItemBlock } from '../item-lines';
import { onePerWhole, overPanels, sumOfPartsOutcome, type LineCheck, type SumOfParts } from '../line-check';
import { numberingOf } from '../line-numbering';

/**
 * Relation 17: "三公"经费 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费, and 公务用车购置及运行维护费 = 购置费 + 运行维护费; as columns or as lines.
 */
export const threePublicSum: LineCheck = {
  id: 'three-public-sum',
  relationNumber: 17,
  runLines: ({ ledger, tables }) =>
    overPanels(tables, (panel) => sumOfPartsOutcome('three-public-sum', onePerWhole([...sumsAcross(panel), ...itemBlocks(panel, ITEMS, (line) => isWhole(panel, line)).flatMap((block) => sumsDown(panel, block))]), ledger.unit)),
};

const VEHICLE_PARTS: readonly ExpenseItem[] = ['vehiclePurchase', 'vehicleOperation'];
const ITEMS: readonly ExpenseItem[] = ['travelAbroad', 'vehicles', ...VEHICLE_PARTS, 'officialReception'];

function sumsAcross(panel: BookPanel): SumOfParts[] {
  const columns = [...itemGroups(panel, ITEMS).flatMap((group) => expensesAcross(panel, group)), ...vehiclesAcross(panel)];
  return columns.flatMap(({ whole, parts, all }) =>
    panel.lines
      .filter((line) => !hasOpenPart(panel, line, all))
      .map((line) => ({ whole: panel.figureOf(line, whole), parts: parts.map((part) => panel.figureOf(line, part)) })),
  );
}

interface SumAcross extends ColumnSum {
  /** With the columns between them that are parts of parts. */
  readonly all: readonly BookColumn[];
}

function expensesAcross(panel: BookPanel, group: ReturnType<typeof itemGroups>[number]): SumAcross[] {
  const whole = wholeOf(group, panel, 'threePublicExpenses');
  const of = (item: ExpenseItem): BookColumn | null => onlyColumn(group.columns, item);
  const [travel, vehicles, reception] = [of('travelAbroad'), of('vehicles'), of('officialReception')];
  if (whole === null || travel === null || reception === null || (whole.item === null && panel.scope !== 'threePublicExpenses')) return [];
  const below = vehicles === null ? group.columns.filter(isVehiclePart) : vehicleParts(panel, vehicles);
  if (vehicles === null && below.length !== VEHICLE_PARTS.length) return [];
  const parts = [travel, ...(vehicles === null ? below : [vehicles]), reception];
  const all = [whole, ...parts, ...below];
  const others = group.columns.filter((column) => !all.includes(column));
  return others.length === 0 && isUnbroken(all) ? [{ whole, parts, all }] : [];
}

function vehiclesAcross(panel: BookPanel): SumAcross[] {
  return moneyColumns(panel).flatMap((whole) => {
    const parts = whole.item === 'vehicles' ? vehicleParts(panel, whole) : [];
    const all = [whole, ...parts];
    return parts.length === VEHICLE_PARTS.length && isUnbroken(all) ? [{ whole, parts, all }] : [];
  });
}

/** Both columns below the same group header, or beside the whole; none where one of them is missing or stands twice. */
function vehicleParts(panel: BookPanel, whole: BookColumn): BookColumn[] {
  const beside = moneyColumns(panel).filter(
    (column) => column.measure === whole.measure && isVehiclePart(column) && (isSame(groupOf(column), namedPath(whole)) || isSame(groupOf(column), groupOf(whole))),
  );
  const parts = VEHICLE_PARTS.flatMap((item) => onlyColumn(beside, item) ?? []);
  return parts.length === beside.length ? parts : [];
}

function isVehiclePart({ item }: { readonly item: ExpenseItem | null }): boolean {
  return item !== null && VEHICLE_PARTS.includes(item);
}

/** In a table of 三公 expenses 合计 is their sum. */
function isWhole(panel: BookPanel, { item, meaning }: BookLine): boolean {
  if (item === 'threePublicExpenses') return true;
  return panel.scope === 'threePublicExpenses' && (meaning.kind === 'total' || (meaning.kind === 'flow' && meaning.flow === 'expenditure'));
}

function sumsDown(panel: BookPanel, block: ItemBlock): SumOfParts[] {
  const { items } = block;
  if (new Set(items.map(({ item }) => item)).size < items.length) return [];
  const of = (item: ExpenseItem): BookLine[] => [onlyLine(items, item)].filter((line) => line !== null);
  const vehicles = of('vehicles');
  const below = VEHICLE_PARTS.flatMap(of);
  const ofVehicles = vehicles.length === 0 && below.length === VEHICLE_PARTS.length ? below : vehicles;
  const parts = [...of('travelAbroad'), ...ofVehicles, ...of('officialReception')];
  const isComplete = of('travelAbroad').length > 0 && ofVehicles.length > 0 && of('officialReception').length > 0;
  return moneyColumns(panel).flatMap((column): SumOfParts[] => {
    const figures = (lines: readonly BookLine[]): SumOfParts['parts'] => lines.map((line) => panel.figureOf(line, column));
    const wholes = wholesOfItems(panel, block, column).filter((whole) => isComplete && !hasMoreParts(panel, block, whole, column));
    const ofAll = wholes.map((whole) => ({ whole: panel.figureOf(whole, column), parts: figures(parts) }));
    const [sum] = figures(vehicles);
    return sum === undefined || below.length < VEHICLE_PARTS.length ? ofAll : [...ofAll, { whole: sum, parts: figures(below) }];
  });
}

/** 合计 of a table with 会议费 stands above 三公经费: of several wholes that next to the items is theirs, and all of them where the table has nothing else. */
function wholesOfItems(panel: BookPanel, { wholes, items }: ItemBlock, column: BookColumn): readonly BookLine[] {
  const isFilled = (line: BookLine): boolean => isStated(panel.figureOf(line, column));
  const stated = wholes.filter(isFilled);
  const hasOthers = panel.lines.some((line) => !line.isPart && !wholes.includes(line) && !items.includes(line) && isFilled(line));
  return hasOthers ? stated.slice(-1) : stated;
}

/** 会议费 and 培训费, numbered as the expenses are, may be counted in 合计; what stands behind them is no part of "三公"经费 by its own name. */
function hasMoreParts(panel: BookPanel, { items, others }: ItemBlock, whole: BookLine, column: BookColumn): boolean {
  const lastItem = Math.max(...items.map(({ row }) => row));
  // 小计 between 合计 and the expenses is theirs.
  const firstItem = Math.min(...items.map(({ row }) => row));
  if (others.some(({ isSubtotal, row }) => isSubtotal && row > whole.row && row < firstItem)) return true;
  const level = numberingOf(items.find(({ item }) => item === 'travelAbroad'));
  // （二）相关统计数 behind （一）支出合计 opens another list.
  const next = others.find((line) => line.row > whole.row && numberingOf(line) === numberingOf(whole) && numberingOf(line) !== level);
  const end = Math.min(next?.row ?? Infinity, whole.item === null ? Infinity : lastItem);
  return others.some((line) => !line.isPart && line.row < end && numberingOf(line) === level && isStated(panel.figureOf(line, column)));
}

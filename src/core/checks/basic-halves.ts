/** 人员经费 and 公用经费 as the lines of one table state them, in one panel or in several side by side (table 6 of the final accounts). */
import type { BookColumn, BookLine, BookPanel, BookTable } from '../ledger/book-table';
import type { EconomicClass, ExpenseItem } from '../ledger/expense-item';
import { isStated, type Figure } from '../ledger/figure';
import { fullA1 } from '../workbook/cell-address';
import { onlyOne } from '../grouping';
import { codedLines, hasCode, highestLines } from './coded-lines';
import { moneyColumns } from './item-columns';

export type Half = 'personnelFunds' | 'operatingFunds';

export const HALVES: readonly Half[] = ['personnelFunds', 'operatingFunds'];

export function isHalf(item: ExpenseItem): item is Half {
  return HALVES.some((half) => half === item);
}

/** A line and the panel that it stands in. */
export interface PlacedLine {
  readonly panel: BookPanel;
  readonly line: BookLine;
}

/** The one line of the half; `null` where there is none, or more than one. */
export function halfLine({ panels }: BookTable, half: Half): PlacedLine | null {
  return onlyOne(placed(panels, ({ item, isPart }) => item === half && !isPart));
}

/** The one 合计 without a code; `null` where there is none, or one of each half. */
export function totalLine({ panels }: BookTable): PlacedLine | null {
  return onlyOne(placed(panels, ({ meaning, code, isPart }) => meaning.kind === 'total' && code === null && !isPart));
}

/**
 * The classes of the half, or what stands highest where a class has no line: by their codes, else by their names. `null` where codes stand
 * twice, some are no economic ones, or a panel among several holds classes of both halves.
 */
export function classesOf({ panels }: BookTable, half: Half): PlacedLine[] | null {
  const hasCodes = panels.some(({ lines }) => lines.some(hasCode));
  const found = panels.flatMap((panel) => (hasCodes ? highestLines(codedLines(panel)) : panel.lines.filter(({ economicClass }) => economicClass !== null)).map((line) => ({ panel, line })));
  const names = found.map(({ line }) => classOf(line));
  const isClear = names.every((name) => ECONOMIC.test(name)) && !hasRepeated(panels, found, hasCodes) && !found.some(({ line }) => line.isPart);
  const isMixed = panels.length > 1 && panels.some((panel) => new Set(found.filter((one) => one.panel === panel).map(({ line }) => halfOf(line))).size > 1);
  return isClear && !isMixed ? found.filter(({ line }) => halfOf(line) === half) : null;
}

/** What the line states in the measure. Its amount may stand in a panel further right, where 公用经费合计 spans two of them. */
export function amountOf({ panel, line }: PlacedLine, { panels }: BookTable, column: BookColumn): Figure | null {
  const own = columnLike(panel, column);
  if (own === null) return null;
  const figure = panel.figureOf(line, own);
  if (isStated(figure)) return figure;
  const further = panels.slice(panels.indexOf(panel) + 1).filter(({ lines }) => !lines.some((other) => other.row === line.row && !isSameLabel(other, line)));
  const elsewhere = further.flatMap((other) => {
    const there = columnLike(other, column);
    return there === null ? [] : [other.figureOf(line, there)];
  });
  return elsewhere.find(isStated) ?? figure;
}

/** The column itself, or that of its measure where the panel has but one. */
function columnLike(panel: BookPanel, column: BookColumn): BookColumn | null {
  const columns = moneyColumns(panel);
  if (columns.includes(column)) return column;
  return onlyOne(columns.filter(({ measure }) => measure === column.measure));
}

/** A label merged over two panels is a line of both. */
function isSameLabel({ label: { cell } }: BookLine, { label: { cell: other } }: BookLine): boolean {
  return cell.row === other.row && cell.column === other.column;
}

function placed(panels: readonly BookPanel[], isMeant: (line: BookLine) => boolean): PlacedLine[] {
  const found = panels.flatMap((panel) => panel.lines.filter(isMeant).map((line) => ({ panel, line })));
  return [...new Map(found.reverse().map((one) => [fullA1(one.line.label.cell), one])).values()].reverse();
}

const ECONOMIC = /^3\d\d/u;
const PERSONNEL: readonly EconomicClass[] = ['301', '303'];
const CLASS_DIGITS = 3;

function classOf({ code, economicClass }: BookLine): EconomicClass {
  return (code ?? economicClass ?? '').slice(0, CLASS_DIGITS);
}

function halfOf(line: BookLine): Half {
  return PERSONNEL.includes(classOf(line)) ? 'personnelFunds' : 'operatingFunds';
}

/** One code, or one name, in two places; also within a panel, where codes that stand twice are none. */
function hasRepeated(panels: readonly BookPanel[], found: readonly PlacedLine[], hasCodes: boolean): boolean {
  const names = hasCodes ? panels.flatMap(({ lines }) => lines.flatMap(({ code }) => code ?? [])) : found.map(({ line }) => classOf(line));
  return new Set(names).size < names.length;
}

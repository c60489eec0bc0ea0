import { onlyOne } from '../../grouping';
import type { BookColumn, BookLine, BookPanel, BookTable } from '../../ledger/book-table';
import { isStated, type Figure } from '../../ledger/figure';
import { amountOf, classesOf, halfLine, HALVES, totalLine, type Half } from '../basic-halves';
import { hasOpenPart, isUnbroken, itemGroups, moneyColumns, onlyColumn, type ItemGroup } from '../item-columns';
import { onePerWhole, sumOfPartsOutcome, type LineCheck, type SumOfParts } from '../line-check';
import { scopedFigures } from '../scoped-figures';
import { isOfSame } from '../table-pairs';

/**
 * Relation 12 (and 13): 基本支出 = 人员经费 + 公用经费, within one table or against the table of 一般公共预算 spending, and 人员经费 = 301 + 303,
 * 公用经费 = 302 + 310 + the other classes.
 */
export const personnelPublicSplit: LineCheck = {
  id: 'personnel-public-split',
  relationNumber: 12,
  runLines: ({ ledger, tables }) => {
    const sums = tables.flatMap((table) => [
      ...HALVES.flatMap((half) => sumsOfClasses(table, half)),
      ...table.panels.flatMap((panel) => [...sumsAcross(panel), ...sumsBelow(panel)]),
      ...sumsOfHalves(table, tables),
    ]);
    return sumOfPartsOutcome('personnel-public-split', onePerWhole(sums), ledger.unit);
  },
};

/** In a table of all spending classes of 项目支出 stand beside those of the half. */
function sumsOfClasses(table: BookTable, half: Half): SumOfParts[] {
  const sum = isOfBasic(table) ? halfLine(table, half) : null;
  const classes = sum === null ? null : classesOf(table, half);
  if (sum === null || classes === null || classes.length === 0) return [];
  return moneyColumns(sum.panel).flatMap((column) => {
    const whole = amountOf(sum, table, column);
    const parts = classes.map((one) => amountOf(one, table, column));
    const known = parts.filter((part) => part !== null);
    return whole === null || known.length < parts.length ? [] : [{ whole, parts: known }];
  });
}

/** 合计 of table 6, or where it has none, 基本支出 of the tables that state it for the same funds. */
function sumsOfHalves(table: BookTable, tables: readonly BookTable[]): SumOfParts[] {
  const [personnel, operating] = isOfBasic(table) ? [halfLine(table, 'personnelFunds'), halfLine(table, 'operatingFunds')] : [null, null];
  if (personnel === null || operating === null) return [];
  const total = totalLine(table);
  return moneyColumns(personnel.panel).flatMap((column): SumOfParts[] => {
    const parts = [amountOf(personnel, table, column), amountOf(operating, table, column)].filter((part) => part !== null);
    if (parts.length < HALVES.length) return [];
    const whole = total === null ? null : amountOf(total, table, column);
    if (whole !== null && isStated(whole)) return [{ whole, parts }];
    return basicElsewhere(table, tables, column).map((basic) => ({ whole: basic, parts }));
  });
}

function isOfBasic({ panels }: BookTable): boolean {
  return panels.every(({ category }) => category === 'basic');
}

/** Both tables name the funds that they are about, so that they mean the same. */
function basicElsewhere(table: BookTable, tables: readonly BookTable[], { measure, isTotal }: BookColumn): Figure[] {
  const scope = table.panels[0]?.scope ?? null;
  if (scope === null || !isTotal || table.partOf !== null) return [];
  const others = tables.filter((other) => other !== table && other.partOf === null && isOfSame(table, other));
  return others.flatMap((other) => scopedFigures(other).filter(({ key }) => key === `${scope}/basic/expenditure/${measure}`).map(({ figure }) => figure));
}

/** 基本支出 with 人员经费 and 公用经费 as the only lines of their level below it. */
function sumsBelow(panel: BookPanel): SumOfParts[] {
  return panel.lines.flatMap((whole, index): SumOfParts[] => {
    if (whole.meaning.kind !== 'expenditureCategory' || whole.meaning.category !== 'basic' || whole.isPart) return [];
    const below = panel.lines.slice(index + 1, index + 1 + MOST_LINES);
    const end = below.findIndex(({ meaning }) => meaning.kind !== 'unknown');
    const run = end === -1 ? below : below.slice(0, end);
    const halves = HALVES.flatMap((half) => onlyHalf(run, half) ?? []);
    const others = run.filter((line) => !halves.includes(line) && !line.isPart && line.economicClass === null && line.code === null);
    if (halves.length < HALVES.length || others.length > 0) return [];
    return moneyColumns(panel).map((column) => ({ whole: panel.figureOf(whole, column), parts: halves.map((line) => panel.figureOf(line, column)) }));
  });
}

/** 基本支出 has no more classes and items below it. */
const MOST_LINES = 200;

function onlyHalf(lines: readonly BookLine[], half: Half): BookLine | null {
  return onlyOne(lines.filter(({ item }) => item === half));
}

function sumsAcross(panel: BookPanel): SumOfParts[] {
  return itemGroups(panel, HALVES).flatMap((group) => {
    const parts = HALVES.flatMap((half) => onlyColumn(group.columns, half) ?? []);
    const whole = parts.length < HALVES.length ? null : basicColumn(group, panel);
    if (whole === null || !isUnbroken([whole, ...parts]) || hasThirdPart(group, parts)) return [];
    return panel.lines
      .filter((line) => !hasOpenPart(panel, line, [whole, ...parts]))
      .map((line) => ({ whole: panel.figureOf(line, whole), parts: parts.map((part) => panel.figureOf(line, part)) }));
  });
}

/** 小计 below 基本支出, 基本支出 beside its halves, or 合计 of a table that is about nothing else. */
function basicColumn({ columns }: ItemGroup, panel: BookPanel): BookColumn | null {
  const isBasic = ({ subjects }: BookColumn): boolean => subjects.some((subject) => subject.kind === 'expenditureCategory' && subject.category === 'basic');
  return onlyOne(columns.filter((column) => column.item === null && (panel.category === 'basic' ? column.isTotal : isBasic(column))));
}

/** 对个人和家庭的补助 right behind them. */
function hasThirdPart({ columns }: ItemGroup, parts: readonly BookColumn[]): boolean {
  const last = Math.max(...parts.map(({ column }) => column));
  return columns.some((column) => column.column === last + 1 && column.subjects.length === 0 && !column.isTotal);
}

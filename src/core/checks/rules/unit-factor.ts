import type { BookPanel, BookTable } from '../../ledger/book-table';
import { statedValue, type Figure } from '../../ledger/figure';
import { compare, isZero } from '../../money/decimal';
import type { MoneyUnit } from '../../money/money-unit';
import { fullA1, type CellAddress } from '../../workbook/cell-address';
import { balanceResult } from '../balance';
import { plus } from '../breakdown';
import { agrees, type CheckResult } from '../check-result';
import { columnKey } from '../column-key';
import { isFinalAccounts } from '../final-accounts';
import { joined, NOT_APPLIED, type LineCheck, type LineOutcome } from '../line-check';
import { scopedCells } from '../scoped-figures';
import { isOfSame } from '../table-pairs';
import { uniqueBy } from '../unique-by';
import { sizeOf, unitSlip } from '../unit-slip';

/**
 * Relation 40: two tables state the same thing, and one amount is 10,000 times the other: 元 stand where the unit line says 万元, or the other way round.
 * Where it is so of most that two tables share, one finding tells of the whole table.
 */
export const unitFactor: LineCheck = {
  id: 'unit-factor',
  relationNumber: 40,
  runLines: ({ ledger, tables }) => {
    const stated = tables.filter(({ partOf }) => partOf === null).map((table) => ({ table, places: placesOf(table) }));
    return joined(stated.flatMap((left, index) => stated.slice(index + 1).map((right) => compared(left, right, ledger.unit))));
  },
};

interface Stated {
  readonly table: BookTable;
  /** Where it states something, by a key that is the same for the same thing. */
  readonly places: ReadonlyMap<string, () => Figure>;
}

interface Pair {
  readonly one: Figure;
  readonly other: Figure;
}

function compared(left: Stated, right: Stated, unit: MoneyUnit): LineOutcome {
  if (!isOfSame(left.table, right.table)) return NOT_APPLIED;
  const pairs = [...left.places].flatMap(([key, place]): Pair[] => {
    const there = right.places.get(key);
    const pair = there === undefined ? null : { one: place(), other: there() };
    return pair === null || isNothing(pair.one) || isNothing(pair.other) ? [] : [pair];
  });
  const slips = pairs.filter(({ one, other }) => unitSlip(one, other) !== null);
  const passed = pairs.length - slips.length;
  const [largest] = [...slips].sort((first, second) => compare(sizeOf(second.one), sizeOf(first.one)));
  const isOfTable = slips.length > 1 && slips.length * 2 > pairs.length && new Set(slips.map(({ one, other }) => compare(sizeOf(one), sizeOf(other)))).size === 1;
  if (isOfTable && largest !== undefined) return { results: [resultOf(largest, unit)], passed };
  const isKnown = slips.length > 0 && ((isFinalAccounts(left.table) && isFinalAccounts(right.table)) || pairs.some((pair) => agrees(resultOf(pair, unit))));
  return { results: slips.filter(({ one, other }) => isKnown || unitSlip(one, other) === 'exact').map((pair) => resultOf(pair, unit)), passed };
}

function isNothing(figure: Figure): boolean {
  const value = statedValue(figure);
  return value === null || isZero(value);
}

/** With the lines that name the units behind the amounts: one of them may be what is wrong. */
function resultOf({ one, other }: Pair, unit: MoneyUnit): CheckResult {
  const result = balanceResult({ rule: 'unit-factor', scope: `${fullA1(one.cell)}/${fullA1(other.cell)}`, left: [plus(other)], right: [plus(one)], unit, blanks: [] });
  const unitLines = [one, other].flatMap(({ unitLine }): CellAddress[] => (unitLine === undefined ? [] : [unitLine.cell]));
  return { ...result, cells: [...result.cells, ...unitLines] };
}

/** What it states of the department, and lines by their codes or their own names. */
function placesOf(table: BookTable): ReadonlyMap<string, () => Figure> {
  const named = [...scopedCells(table)].map(([key, figure]) => [key, (): Figure => figure] as const);
  return new Map([...table.panels.flatMap(placesOfLines), ...named]);
}

/** Longer lists are of single payments, whose names are no names of the same thing. */
const MOST_LINES = 2000;

function placesOfLines(panel: BookPanel): (readonly [string, () => Figure])[] {
  if (panel.lines.length > MOST_LINES) return [];
  const about = `${panel.side ?? ''}/${panel.scope ?? ''}/${panel.category ?? ''}`;
  const columns = uniqueBy(panel.columns.filter(({ measure }) => measure !== 'statedRate'), columnKey);
  const lines = uniqueBy(panel.lines.filter(({ meaning, isPart, isSubtotal, text }) => meaning.kind === 'unknown' && !isPart && !isSubtotal && text !== ''), ({ code, text }) => code ?? text);
  return [...lines].flatMap(([name, line]) => [...columns].map(([key, column]) => [`${about}/${name} ${key}`, (): Figure => panel.figureOf(line, column)] as const));
}

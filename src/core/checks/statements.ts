/**
 * The foot of a statement of income or of expenditure: the year's sum, what was carried over, used or allocated, and 总计 of all that. Two-sided
 * tables have one on each side, lists with 收入总计 and 支出总计 both below each other.
 */
import type { BookLine, BookPanel, BookTable } from '../ledger/book-table';
import type { Flow, Side } from '../ledger/dimensions';
import { flowsOfLines } from './line-flows';
import { numberingOf } from './line-numbering';

export interface Statement {
  readonly panel: BookPanel;
  readonly side: Side;
  /** 本年收入合计 or 本年支出合计. */
  readonly base: BookLine;
  /** What was carried over, used or allocated, a line for each. */
  readonly flows: readonly BookLine[];
  /** Lines between of which nothing tells whether 总计 counts them. */
  readonly others: readonly BookLine[];
  readonly total: BookLine;
}

const FLOWS_OF_SIDE: Readonly<Record<Side, readonly Flow[]>> = {
  income: ['openingCarryOver', 'surplusUsed', 'earmarkedSurplusUsed'],
  expenditure: ['surplusAllocated', 'closingCarryOver'],
};

const CARRIED_OVER: Readonly<Record<Side, Flow>> = { income: 'openingCarryOver', expenditure: 'closingCarryOver' };

/** 总计 alone says of which side it is only where the header does, or where both sides have theirs. */
export function statementsOf({ panels }: BookTable): Statement[] {
  const found = panels.flatMap(statementsIn);
  const hasBoth = new Set(found.map(({ side }) => side)).size > 1;
  return found.filter(({ panel, total, side }) => hasBoth || panel.side === side || total.grandTotal === side);
}

/** Whether the statement has a line for what was carried over: without one, 总计 may count it unsaid. */
export function hasCarryOver({ side, flows }: Statement): boolean {
  return flows.some((line) => flowOf(line) === CARRIED_OVER[side]);
}

function statementsIn(panel: BookPanel): Statement[] {
  const found: Statement[] = [];
  let above: BookLine[] = [];
  for (const line of panel.lines) {
    if (!isGrandTotal(line, panel)) {
      above.push(line);
      continue;
    }
    const side = sideOf(above, line, panel);
    const statement = side === null ? null : statementOf(panel, side, above, line);
    if (statement !== null) found.push(statement);
    above = [];
  }
  return found;
}

/** On a side of its own 合计 below 本年收入合计 is the sum with what was carried over, too. */
function isGrandTotal({ grandTotal, meaning, isSubtotal, isPart }: BookLine, { side }: BookPanel): boolean {
  return !isPart && (grandTotal !== null || (side !== null && meaning.kind === 'total' && !isSubtotal));
}

function sideOf(above: readonly BookLine[], { grandTotal }: BookLine, panel: BookPanel): Side | null {
  if (panel.side !== null) return grandTotal === null || grandTotal === 'either' || grandTotal === panel.side ? panel.side : null;
  if (grandTotal !== 'either') return grandTotal;
  const sides = new Set(above.map(flowOf).filter((flow) => flow === 'income' || flow === 'expenditure'));
  const [side = null] = sides;
  return sides.size === 1 ? side : null;
}

function statementOf(panel: BookPanel, side: Side, above: readonly BookLine[], total: BookLine): Statement | null {
  const own = above.filter(({ isPart }) => !isPart);
  const [base, ...repeated] = own.filter((line) => flowOf(line) === side);
  if (base === undefined || repeated.length > 0) return null;
  const stated = own.filter((line) => FLOWS_OF_SIDE[side].some((flow) => flow === flowOf(line)));
  const flows = stated.filter((line, index) => stated.findIndex((other) => flowOf(other) === flowOf(line)) === index);
  const broken = flowsOfLines(panel);
  const isOther = (line: BookLine): boolean => {
    if (line.row <= base.row) return false;
    if (flowOf(line) !== null) return stated.includes(line) && !flows.includes(line);
    // Sources below 本年收入合计 are its parts where it heads them, and something else where its parts stand above it.
    const isBrokenDown = broken.has(line) && (broken.get(line) !== side || base === above[0]);
    return !isBrokenDown && isBesides(line, base);
  };
  return { panel, side, base, flows, others: own.filter(isOther), total };
}

/** Below 一、本年支出 its parts are numbered otherwise, or not at all. */
function isBesides(line: BookLine, base: BookLine): boolean {
  return base.ordinal === '' || numberingOf(line) === numberingOf(base);
}

export function flowOf({ meaning }: BookLine): Flow | null {
  return meaning.kind === 'flow' ? meaning.flow : null;
}

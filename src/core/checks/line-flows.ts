/** What lines are about beyond their own label: sources below 年初结转和结余 break that down, and are no income and no spending of the year. */
import type { BookLine, BookPanel } from '../ledger/book-table';
import type { Flow } from '../ledger/dimensions';
import { familyOf } from '../ledger/row-meaning';
import { numberingOf } from './line-numbering';

/** The flow that a line states, or that the nearest line above it states which it breaks down; lines of no flow are left out. */
export function flowsOfLines({ lines }: BookPanel): ReadonlyMap<BookLine, Flow> {
  const flows = new Map<BookLine, Flow>();
  let above: { readonly flow: Flow; readonly line: BookLine } | null = null;
  for (const line of lines) {
    const own = flowOf(line);
    if (own !== null) above = { flow: own, line };
    else if (above !== null && !breaksDown(line, above.flow, above.line)) above = null;
    if (above !== null) flows.set(line, above.flow);
  }
  return flows;
}

function flowOf({ meaning, grandTotal, isOfIncome }: BookLine): Flow | null {
  if (meaning.kind === 'flow') return meaning.flow;
  return grandTotal === 'income' || isOfIncome ? 'income' : null;
}

function breaksDown(line: BookLine, flow: Flow, head: BookLine): boolean {
  const { meaning, isPart } = line;
  if (familyOf(meaning) === 'source' || meaning.kind === 'flowPart') return true;
  if (meaning.kind === 'expenditureCategory') return flow !== 'income';
  // Kinds of income are countless: 财政项目拨款收入 below 收入合计, but not 二、调入资金 beside 一、本年收入.
  const isOfIncome = meaning.kind === 'unknown' && flow === 'income' && (numberingOf(head) === '' || numberingOf(line) !== numberingOf(head));
  return isPart || isOfIncome;
}

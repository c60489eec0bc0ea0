/** What lines are about beyond their own label: sources below 年初结转和结余 break that down, and are no income and no spending of the year. */
import type { BookLine, BookPanel } from '../ledger/book-table';
import type { Flow } from '../ledger/dimensions';
import { numberingOf } from './line-numbering';

/** The flow that a line states, or that the nearest line above it states which it breaks down; lines of no flow are left out. */
export function flowsOfLines({ lines }: BookPanel): ReadonlyMap<BookLine, Flow> {
  const flows = new Map<BookLine, Flow>();
  let above: { readonly flow: Flow; readonly line: BookLine } | null = null;
  for (const line of lines) {
    const { meaning } = line;
    if (meaning.kind === 'flow') above = { flow: meaning.flow, line };
    else if (above !== null && !breaksDown(line, above.line, above.flow)) above = null;
    if (above !== null) flows.set(line, above.flow);
  }
  return flows;
}

function breaksDown(line: BookLine, above: BookLine, flow: Flow): boolean {
  const { meaning, isPart } = line;
  switch (meaning.kind) {
    case 'fundSource':
    case 'extraSource':
    case 'entityOwnFunds':
    case 'fiscalAppropriation':
    case 'flowPart':
      return true;
    case 'expenditureCategory':
      return flow !== 'income';
    case 'unknown':
      // 财政项目拨款收入 below 收入合计: kinds of income are countless. 二、调入资金 stands beside 一、本年收入.
      return isPart || (flow === 'income' && (line.ordinal === '' || numberingOf(line) !== numberingOf(above)));
    default:
      return isPart;
  }
}

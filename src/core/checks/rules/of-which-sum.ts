import type { BookLine, BookPanel } from '../../ledger/book-table';
import { isFiscalSource } from '../../ledger/dimensions';
import { isStated, statedValue } from '../../ledger/figure';
import { isZero } from '../../money/decimal';
import { joined, overPanels, sumOfPartsOutcome, sumsByColumn, type LineCheck, type SumOfParts } from '../line-check';

/**
 * Relation 37: 年度资金总额 of a self-evaluation form is the sum of the lines that 其中 introduces. A total of 0 over parts that are not is an error
 * whatever else is left open.
 */
export const ofWhichSum: LineCheck = {
  id: 'of-which-sum',
  relationNumber: 37,
  runLines: ({ ledger, tables }) =>
    overPanels(tables, (panel) => joined(sumsOfWhich(panel).map((sum) => sumOfPartsOutcome('of-which-sum', [withoutOpenParts(sum)], ledger.unit)))),
};

function sumsOfWhich(panel: BookPanel): SumOfParts[] {
  return panel.lines.flatMap((whole, index) => {
    const parts = fundsBelow(panel.lines, index);
    return whole.meaning.kind !== 'total' || parts.length < 2 ? [] : sumsByColumn(panel, whole, parts);
  });
}

/** 其中：当年财政拨款, 上年结转资金, 其他资金: all of them funds, the first introduced by 其中. */
function fundsBelow(lines: readonly BookLine[], index: number): BookLine[] {
  if (lines[index + 1]?.isPart !== true) return [];
  const below = lines.slice(index + 1);
  const end = below.findIndex((line) => !isFund(line));
  const funds = end === -1 ? below : below.slice(0, end);
  // 一般公共预算财政拨款 below 财政拨款 is a part of it.
  const hasFiscal = funds.some(({ meaning }) => meaning.kind === 'fiscalAppropriation');
  return hasFiscal ? funds.filter(({ meaning }) => meaning.kind !== 'fundSource' || !isFiscalSource(meaning.source)) : funds;
}

function isFund({ meaning }: BookLine): boolean {
  if (meaning.kind === 'flow') return meaning.flow === 'openingCarryOver';
  return meaning.kind === 'fundSource' || meaning.kind === 'extraSource' || meaning.kind === 'fiscalAppropriation' || meaning.kind === 'entityOwnFunds';
}

function withoutOpenParts({ whole, parts }: SumOfParts): SumOfParts {
  const total = statedValue(whole);
  return total !== null && isZero(total) ? { whole, parts: parts.filter(isStated) } : { whole, parts };
}

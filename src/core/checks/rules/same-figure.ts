import type { BookTable } from '../../ledger/book-table';
import { isZero } from '../../money/decimal';
import { fullA1 } from '../../workbook/cell-address';
import { balanceResult } from '../balance';
import { plus } from '../breakdown';
import { agrees, type CheckResult } from '../check-result';
import { isFinalAccounts } from '../final-accounts';
import { joined, NOT_APPLIED, outcomeOfResults, type LineCheck, type LineOutcome } from '../line-check';
import { scopedFigures, type ScopedFigure } from '../scoped-figures';
import { isOfSame } from '../table-pairs';
import { unitSlip } from '../unit-slip';
import type { MoneyUnit } from '../../money/money-unit';

/**
 * Relation 9 (with 10, 11 and 12): what two tables state of the same thing is the same: 本年收入合计 of the summary and 合计 of the income
 * table, 一般公共预算 in the table of appropriations and in its own. Tables that are no final accounts may be about something else:
 * they are compared where they agree on most amounts.
 */
export const sameFigure: LineCheck = {
  id: 'same-figure',
  relationNumber: 9,
  runLines: ({ ledger, tables }) => {
    const stated = tables.filter(({ partOf }) => partOf === null).map((table) => ({ table, figures: scopedFigures(table) }));
    const pairs = stated.flatMap((left, index) => stated.slice(index + 1).map((right) => [left, right] as const));
    return joined(pairs.map(([left, right]) => compared(left, right, ledger.unit)));
  },
};

interface Stated {
  readonly table: BookTable;
  readonly figures: readonly ScopedFigure[];
}

function compared(left: Stated, right: Stated, unit: MoneyUnit): LineOutcome {
  if (!isOfSame(left.table, right.table)) return NOT_APPLIED;
  const there = new Map(right.figures.map(({ key, figure }) => [key, figure]));
  const shared = left.figures.flatMap(({ key, figure }): CheckResult[] => {
    const other = there.get(key);
    // 元 taken for 万元 is said by a rule of its own.
    if (other === undefined || unitSlip(figure, other) !== null) return [];
    return [balanceResult({ rule: 'same-figure', scope: `${fullA1(figure.cell)}/${fullA1(other.cell)}`, left: [plus(other)], right: [plus(figure)], unit, blanks: [] })];
  });
  // Nothing on both sides shows neither that the tables are about the same nor that they are not.
  const telling = shared.filter(({ leftValue, rightValue }) => !isZero(leftValue) || !isZero(rightValue));
  const agreeing = telling.filter((result) => !isZero(result.rightValue) && agrees(result)).length;
  // Two final accounts that share several amounts and agree on none are not of the same department.
  const ofFinalAccounts = isFinalAccounts(left.table) && isFinalAccounts(right.table) && (telling.length === 1 || agreeing > 0);
  return ofFinalAccounts || agreeing * 2 > telling.length ? outcomeOfResults(shared) : NOT_APPLIED;
}

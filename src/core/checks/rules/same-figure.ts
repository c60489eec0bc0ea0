import type { BookTable } from '../../ledger/book-table';
import { statedIn } from '../../ledger/figure';
import { compare, isZero } from '../../money/decimal';
import { fullA1 } from '../../workbook/cell-address';
import { balanceResult } from '../balance';
import { plus } from '../breakdown';
import type { CheckResult } from '../check-result';
import { joined, outcomeOfResults, type LineCheck, type LineOutcome } from '../line-check';
import { scopedFigures, type ScopedFigure } from '../scoped-figures';
import type { MoneyUnit } from '../../money/money-unit';

/**
 * Relation 9 (with 10, 11 and 12): what two tables state of the same thing is the same: 本年收入合计 of the summary and 合计 of the income
 * table, 一般公共预算 in the table of appropriations and in its own. Tables that are no final accounts may be about something else:
 * they are compared where they agree on another amount.
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
  const there = new Map(right.figures.map(({ key, figure }) => [key, figure]));
  const shared = left.figures.flatMap(({ key, figure }) => {
    const other = there.get(key);
    return other === undefined ? [] : [{ figure, other }];
  });
  const agreeing = shared.filter(({ figure, other }) => {
    const [here, value] = [statedIn(figure, 'yuan'), statedIn(other, 'yuan')];
    return here !== null && value !== null && !isZero(here) && compare(here, value) === 0;
  });
  const areComparable = (isFinalAccounts(left.table) && isFinalAccounts(right.table)) || agreeing.length * 2 > shared.length;
  if (!areComparable) return { results: [], passed: 0 };
  return outcomeOfResults(
    shared.map(({ figure, other }): CheckResult =>
      balanceResult({ rule: 'same-figure', scope: `${fullA1(figure.cell)}/${fullA1(other.cell)}`, left: [plus(other)], right: [plus(figure)], unit, blanks: [] }),
    ),
  );
}

/** The tables that are published: two-sided, or by functional class. */
function isFinalAccounts({ panels }: BookTable): boolean {
  const sides = new Set(panels.map(({ side }) => side));
  return (sides.has('income') && sides.has('expenditure')) || panels.some(({ lines }) => lines.some(({ code }) => code !== null));
}

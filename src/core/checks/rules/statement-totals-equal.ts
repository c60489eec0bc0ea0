import type { BookColumn, BookTable } from '../../ledger/book-table';
import { isStated } from '../../ledger/figure';
import type { MoneyUnit } from '../../money/money-unit';
import { fullA1 } from '../../workbook/cell-address';
import { balanceResult } from '../balance';
import { plus } from '../breakdown';
import type { CheckResult } from '../check-result';
import { columnKey } from '../column-key';
import { uniqueBy } from '../unique-by';
import { outcomeOfResults, type LineCheck } from '../line-check';
import { hasCarryOver, statementsOf, type Statement } from '../statements';

/**
 * Relation 7: what came in and was there equals what was spent and is left: the two 总计 of a table are equal. Where a side has no line for what was
 * carried over, a gap may be just that.
 */
export const statementTotalsEqual: LineCheck = {
  id: 'statement-totals-equal',
  relationNumber: 7,
  runLines: ({ ledger, tables }) => outcomeOfResults(tables.flatMap((table) => totalsCompared(table, ledger.unit))),
};

function totalsCompared(table: BookTable, unit: MoneyUnit): (CheckResult | null)[] {
  const statements = statementsOf(table);
  const [income, ...others] = statements.filter(({ side }) => side === 'income');
  if (income === undefined || others.length > 0) return [];
  return statements.filter(({ side }) => side === 'expenditure').flatMap((expenditure) => comparedBy(income, expenditure, unit));
}

function comparedBy(income: Statement, expenditure: Statement, unit: MoneyUnit): (CheckResult | null)[] {
  const there = columnsByKey(expenditure);
  return [...columnsByKey(income)].map(([key, column]) => {
    const other = there.get(key);
    if (other === undefined) return null;
    const received = income.panel.figureOf(income.total, column);
    const used = expenditure.panel.figureOf(expenditure.total, other);
    if (!isStated(received) || !isStated(used)) return null;
    const mayLack = !hasCarryOver(income) || !hasCarryOver(expenditure);
    return balanceResult({ rule: 'statement-totals-equal', scope: fullA1(received.cell), left: [plus(received)], right: [plus(used)], unit, blanks: [], mayLack });
  });
}

/** Columns whose meaning no other column of the panel has. */
function columnsByKey({ panel }: Statement): ReadonlyMap<string, BookColumn> {
  return uniqueBy(panel.columns.filter(({ measure }) => measure !== 'statedRate'), columnKey);
}

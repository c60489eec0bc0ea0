import type { BookColumn, BookPanel } from '../../ledger/book-table';
import { fullA1 } from '../../workbook/cell-address';
import { boundResult } from '../bound';
import type { CheckResult } from '../check-result';
import { flowsOfLines } from '../line-flows';
import { lineColumns, outcomeOfDetails, type FigureIn } from '../line-amounts';
import { joined, NOT_APPLIED, outcomeOfResults, overPanels, type LineCheck } from '../line-check';

/** Relation 32 for every line and every row of a list: no more is executed than its budget allows. */
export const lineWithinBudget: LineCheck = {
  id: 'line-within-budget',
  relationNumber: 32,
  runLines: ({ ledger, tables }) =>
    overPanels(tables, (panel) => {
      const columns = lineColumns(panel);
      const [budget] = columns?.budgets ?? [];
      // Income and what is left over may exceed what was expected, and money may be added to an opening budget: neither is worth a line each.
      if (columns === null || panel.side === 'income' || budget === undefined || budget.measure === 'originalBudget') return NOT_APPLIED;
      const flows = flowsOfLines(panel);
      const hasCarryOver = panel.lines.some(({ meaning }) => meaning.kind === 'flow' && (meaning.flow === 'openingCarryOver' || meaning.flow === 'closingCarryOver'));
      // 支出总计 counts what is carried over to the next year.
      const spending = panel.lines.filter((line) => (flows.get(line) ?? 'expenditure') === 'expenditure' && !(hasCarryOver && line.grandTotal !== null));
      const resultOf = (figureIn: FigureIn): CheckResult | null => {
        const executed = figureIn(columns.executed);
        return boundResult({ rule: 'line-within-budget', scope: fullA1(executed.cell), executed, budget: figureIn(budget), measure: budget.measure, unit: ledger.unit });
      };
      return joined([
        outcomeOfResults(spending.map((line) => resultOf((column) => panel.figureOf(line, column)))),
        outcomeOfDetails(panel, (row) => holdsInNumbers(panel, row, columns.executed, budget), resultOf),
      ]);
    }),
};

/** Two numbers of one unit, the first not above the second, which is not 0. */
function holdsInNumbers(panel: BookPanel, row: number, executed: BookColumn, budget: BookColumn): boolean {
  const spent = panel.detailNumber(row, executed);
  const planned = panel.detailNumber(row, budget);
  return executed.unit === budget.unit && spent !== null && planned !== null && planned !== 0 && spent <= planned;
}

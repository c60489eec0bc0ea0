import type { BookColumn, BookPanel } from '../../ledger/book-table';
import { isBudgetMeasure } from '../../ledger/dimensions';
import type { MoneyUnit } from '../../money/money-unit';
import { fullA1 } from '../../workbook/cell-address';
import { boundResult } from '../bound';
import type { CheckResult } from '../check-result';
import { flowsOfLines } from '../line-flows';
import { lineColumns, type FigureIn } from '../line-amounts';
import { joined, NOT_APPLIED, outcomeOfResults, overPanels, type LineCheck, type LineOutcome } from '../line-check';

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
      const spending = panel.lines.filter((line) => (flows.get(line) ?? 'expenditure') === 'expenditure');
      const resultOf = (figureIn: FigureIn): CheckResult | null => resultIn(figureIn, columns.executed, budget, ledger.unit);
      return joined([outcomeOfResults(spending.map((line) => resultOf((column) => panel.figureOf(line, column)))), ofDetails(panel, columns.executed, budget, resultOf)]);
    }),
};

function resultIn(figureIn: FigureIn, executedColumn: BookColumn, budgetColumn: BookColumn, unit: MoneyUnit): CheckResult | null {
  const { measure } = budgetColumn;
  const executed = figureIn(executedColumn);
  if (!isBudgetMeasure(measure)) return null;
  return boundResult({ rule: 'line-within-budget', scope: fullA1(executed.cell), executed, budget: figureIn(budgetColumn), measure, unit });
}

/** Of 200,000 rows nearly all hold two numbers, the first not above the second: to see that takes no figures. */
function ofDetails(panel: BookPanel, executed: BookColumn, budget: BookColumn, resultOf: (figureIn: FigureIn) => CheckResult | null): LineOutcome {
  const isOneUnit = executed.unit === budget.unit;
  const results: (CheckResult | null)[] = [];
  let passed = 0;
  for (const row of panel.details) {
    const spent = panel.detailNumber(row, executed);
    const planned = panel.detailNumber(row, budget);
    if (isOneUnit && spent !== null && planned !== null && planned !== 0 && spent <= planned) passed += 1;
    else results.push(resultOf((column) => panel.detailFigure(row, column)));
  }
  return joined([outcomeOfResults(results), { results: [], passed }]);
}
